package org.thongthin.cms.accounts;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Role;

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
        Instant createdAt,
        @Nullable Instant disabledAt) {
    Role asRole() {
        return Role.of(role);
    }

    boolean isActive() {
        return disabledAt == null;
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
