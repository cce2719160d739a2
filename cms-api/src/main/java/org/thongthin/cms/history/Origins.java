package org.thongthin.cms.history;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import org.thongthin.cms.accounts.DeskPath;
import org.thongthin.cms.platform.ClientAddress;

/**
 * Knows from where what is being done now is done: from the request that this thread works for, so that no operation
 * has to hand it on, and none can forget to.
 */
@Singleton
class Origins {
    private final ClientAddress addresses;

    Origins(ClientAddress addresses) {
        this.addresses = addresses;
    }

    Origin now() {
        return ServerRequestContext.currentRequest().map(this::of).orElse(Origin.SYSTEM);
    }

    private Origin of(HttpRequest<?> request) {
        String door = DeskPath.isDesk(request.getPath()) ? "desk" : "api";
        return new Origin(door, withoutZone(addresses.of(request)));
    }

    /** The zone of a link-local address (RFC 4007, section 11) means something on this machine only. */
    private static String withoutZone(String address) {
        int zone = address.indexOf('%');
        return zone < 0 ? address : address.substring(0, zone);
    }
}
