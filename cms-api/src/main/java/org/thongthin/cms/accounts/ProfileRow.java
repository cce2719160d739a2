package org.thongthin.cms.accounts;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person joined with their organisation. */
@MappedEntity
record ProfileRow(
        @Id UUID id,
        String username,
        @Nullable String displayName,
        @Nullable String email,
        String role,
        @Nullable Instant passwordExpiresAt,
        String code,
        String nameTh,
        String type,
        @Nullable String provinceCode,
        @Nullable String districtCode) {}
