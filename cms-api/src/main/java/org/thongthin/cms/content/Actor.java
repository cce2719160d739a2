package org.thongthin.cms.content;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as the database says at this request (never as a token once claimed).
 *
 * @param personId opaque; names and addresses stay in {@code accounts}
 * @param organisationCode the organisation they act for; null for the service
 * @param provinceCode that organisation's province; null for DLA and the service
 */
public record Actor(
        UUID personId,
        Role role,
        @Nullable String organisationCode,
        @Nullable String provinceCode) {
    public boolean is(Role other) {
        return role == other;
    }
}
