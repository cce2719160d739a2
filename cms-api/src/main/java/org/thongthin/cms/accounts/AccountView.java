package org.thongthin.cms.accounts;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as its keepers see it.
 *
 * @param displayName null once erased
 * @param disabledAt since when the person is kept out; null for who is not
 * @param passwordExpiresAt when a password that a keeper made stops working; null for one that the person chose
 * @param version what the ETag says
 */
@Introspected
public record AccountView(
        UUID id,
        String username,
        @Nullable String displayName,
        @Nullable String email,
        String role,
        Profile.OwnOrganisation organisation,
        boolean disabled,
        @Nullable Instant disabledAt,
        @Nullable Instant passwordExpiresAt,
        Instant createdAt,
        long version) {
    @Override
    public String toString() {
        return "AccountView[" + id + "]";
    }
}
