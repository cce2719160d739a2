package org.thongthin.cms.accounts;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Role;

/** A person joined with their organisation, as keepers of accounts see them. */
@MappedEntity
record AccountRow(
        @Id UUID id,
        String username,
        @Nullable String displayName,
        @Nullable String email,
        String role,
        String code,
        String nameTh,
        String type,
        @Nullable String provinceCode,
        @Nullable String districtCode,
        @Nullable Instant disabledAt,
        @Nullable Instant passwordExpiresAt,
        Instant createdAt,
        long version) {
    Role asRole() {
        return Role.of(role);
    }

    AccountView view() {
        return new AccountView(
                id,
                username,
                displayName,
                email,
                role,
                new Profile.OwnOrganisation(code, nameTh, type, provinceCode, districtCode),
                disabledAt != null,
                disabledAt,
                passwordExpiresAt,
                createdAt,
                version);
    }

    @Override
    public String toString() {
        return "AccountRow[" + id + "]";
    }
}
