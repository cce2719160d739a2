package org.thongthin.cms.accounts;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees of their own account.
 *
 * @param role as {@code Role.code()} writes it
 * @param passwordExpiresAt when a password that a keeper made stops working; null for one of the person's own
 * @param organisation the one they act for; null for the machine's account
 */
@Introspected
public record Profile(
        UUID id,
        String username,
        @Nullable String displayName,
        @Nullable String email,
        String role,
        @Nullable Instant passwordExpiresAt,
        @Nullable OwnOrganisation organisation) {

    /** @param type as the directory writes it, such as {@code subdistrict-municipality} */
    @Introspected
    public record OwnOrganisation(
            String code,
            String nameTh,
            String type,
            @Nullable String provinceCode,
            @Nullable String districtCode) {}
}
