package org.thongthin.cms.notices;

import io.micronaut.context.exceptions.ConfigurationException;
import jakarta.inject.Singleton;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.HttpConfiguration;
import org.thongthin.cms.platform.Secrets;

/** What the configuration of mail comes to; one that can't work, or would give a password away, is refused at start. */
@Singleton
final class MailSettings {
    /** How the way to the server is kept secret. */
    enum Tls {
        /** Not at all: for a server on the same machine. */
        NONE,
        /** From the second word on; a server that offers none is not spoken to. */
        STARTTLS,
        /** From the first byte. */
        TLS
    }

    private final MailConfiguration configuration;
    private final @Nullable String host;
    private final @Nullable InternetAddress from;
    private final @Nullable URI desk;
    private final Properties smtp;

    MailSettings(MailConfiguration configuration, HttpConfiguration http) {
        this.configuration = configuration;
        this.host = given(configuration.host());
        this.from = host == null ? null : from(configuration);
        this.desk = host == null ? null : desk(http);
        if (host != null) {
            requirePrivacy();
        }
        this.smtp = host == null ? new Properties() : provider();
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static InternetAddress from(MailConfiguration configuration) {
        String given = given(configuration.from());
        if (given == null) {
            throw new ConfigurationException("MAIL_HOST needs MAIL_FROM, the address that mail comes from");
        }
        try {
            InternetAddress address = new InternetAddress(given, true);
            address.setPersonal(address.getPersonal(), StandardCharsets.UTF_8.name());
            return address;
        } catch (AddressException | UnsupportedEncodingException unreadable) {
            throw new ConfigurationException("MAIL_FROM is no address: " + given, unreadable);
        }
    }

    private static URI desk(HttpConfiguration http) {
        String origin = http.origin();
        if (origin == null) {
            throw new ConfigurationException("MAIL_HOST needs CMS_ORIGIN, where people who read mail reach the desk");
        }
        return URI.create(origin);
    }

    private void requirePrivacy() {
        if (tls() == Tls.NONE && user() != null && !isLoopback()) {
            throw new ConfigurationException("MAIL_TLS=none would send MAIL_PASSWORD in the clear to " + host);
        }
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException elsewhere) {
            return false;
        }
    }

    private Tls tls() {
        return switch (configuration.tls().strip().toLowerCase(Locale.ROOT)) {
            case "none" -> Tls.NONE;
            case "starttls" -> Tls.STARTTLS;
            case "tls" -> Tls.TLS;
            default -> throw new ConfigurationException("MAIL_TLS is none, starttls or tls");
        };
    }

    /** Whether mail is sent at all. */
    boolean isOn() {
        return host != null;
    }

    /** @throws NullPointerException where mail is off */
    String host() {
        return Objects.requireNonNull(host);
    }

    int port() {
        return configuration.port();
    }

    InternetAddress from() {
        return Objects.requireNonNull(from);
    }

    /** @param path of the desk, from its first slash on */
    String link(String path) {
        return Objects.requireNonNull(desk).resolve(path).toString();
    }

    @Nullable
    String user() {
        return given(configuration.user());
    }

    /** Null without a user: the provider would offer what it was given to any server that asks. */
    @Nullable
    String password() {
        if (user() == null) {
            return null;
        }
        String file = given(configuration.passwordFile());
        return file == null ? configuration.password() : Secrets.read(Path.of(file));
    }

    Duration deadline() {
        return configuration.deadline();
    }

    /** For so long a mail that somebody sends is left to them: the time to send it, to note that, and as much again. */
    Duration lease() {
        return configuration.deadline().multipliedBy(3);
    }

    Duration retryAfter() {
        return configuration.retryAfter();
    }

    Duration giveUp() {
        return configuration.giveUp();
    }

    Duration keep() {
        return configuration.keep();
    }

    /** As Jakarta Mail's SMTP provider reads them. */
    Properties smtp() {
        return smtp;
    }

    private Properties provider() {
        String timeout = String.valueOf(configuration.timeout().toMillis());
        Properties provider = new Properties();
        provider.setProperty("mail.transport.protocol", "smtp");
        provider.setProperty("mail.smtp.connectiontimeout", timeout);
        provider.setProperty("mail.smtp.timeout", timeout);
        provider.setProperty("mail.smtp.writetimeout", timeout);
        provider.setProperty("mail.smtp.auth", String.valueOf(user() != null));
        provider.setProperty("mail.smtp.starttls.enable", String.valueOf(tls() == Tls.STARTTLS));
        provider.setProperty("mail.smtp.starttls.required", String.valueOf(tls() == Tls.STARTTLS));
        provider.setProperty("mail.smtp.ssl.enable", String.valueOf(tls() == Tls.TLS));
        provider.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        String authorities = given(configuration.caFile());
        if (authorities != null) {
            provider.put("mail.smtp.ssl.socketFactory", MailTrust.in(Path.of(authorities)));
        }
        provider.setProperty("mail.smtp.from", from().getAddress());
        provider.setProperty("mail.smtp.localhost", Objects.requireNonNull(desk).getHost());
        return provider;
    }
}
