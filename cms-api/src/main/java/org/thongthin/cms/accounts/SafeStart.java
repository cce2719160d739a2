package org.thongthin.cms.accounts;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.env.Environment;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;

/**
 * Refuses to start with a secret that others know: the demo listens on loopback only, and everything else has a service
 * token of its own and a database without demo accounts.
 */
@Singleton
class SafeStart implements ApplicationEventListener<StartupEvent>, Ordered {
    private final Set<String> environments;
    private final String host;
    private final ServiceToken serviceToken;
    private final AccountsConfiguration configuration;
    private final PersonRepository people;

    SafeStart(
            Environment environment,
            @Property(name = "micronaut.server.host", defaultValue = "") String host,
            ServiceToken serviceToken,
            AccountsConfiguration configuration,
            PersonRepository people) {
        this.environments = environment.getActiveNames();
        this.host = host;
        this.serviceToken = serviceToken;
        this.configuration = configuration;
        this.people = people;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        if (environments.contains("demo")) {
            requireLoopback();
        } else if (!environments.contains(Environment.TEST)) {
            requireSecrets();
        }
    }

    private void requireLoopback() {
        try {
            if (!host.isEmpty() && InetAddress.getByName(host).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException unknown) {
            throw new ConfigurationException("CMS_HOST " + host + " is no address of this machine", unknown);
        }
        throw new ConfigurationException(
                "The demo's accounts are known to everybody: it listens on loopback only, not on " + host);
    }

    private void requireSecrets() {
        if (!serviceToken.isSecret()) {
            throw new ConfigurationException(
                    "SERVICE_TOKEN or SERVICE_TOKEN_FILE has to hold a random secret of at least "
                            + ServiceToken.SHORTEST + " characters");
        }
        if (DemoAccounts.PASSWORD.equals(configuration.demoPassword())) {
            throw new ConfigurationException("DEMO_PASSWORD is for the demo only");
        }
        if (people.hasDemoPeople()) {
            throw new ConfigurationException(
                    "This database holds the demo's accounts, whose password everybody knows: start with a new one");
        }
    }
}
