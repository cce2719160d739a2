package org.thongthin.cms.accounts;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code person}. */
@MappedEntity("person")
record Person(
        @Id UUID id,
        String username,
        @Nullable String displayName,
        @Nullable String email,
        @Nullable String passwordHash,
        String role,
        String organisationCode,
        boolean demo,
        @Nullable Instant disabledAt,
        @Nullable Instant passwordExpiresAt) {
    boolean isActive() {
        return disabledAt == null;
    }

    /** Whether the password, once known, opens anything at that moment. */
    boolean maySignIn(Instant now) {
        return isActive() && (passwordExpiresAt == null || passwordExpiresAt.isAfter(now));
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
