package org.thongthin.cms.content;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of a list ended: the time and id of its last line. Opaque to clients. */
public record ListCursor(Instant at, UUID id) {
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    public String encoded() {
        String plain = at + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @return null for a text that never was a cursor */
    public static @Nullable ListCursor decode(String encoded) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8).split(" ", -1);
            if (parts.length != 2) {
                return null;
            }
            Instant at = Instant.parse(parts[0]);
            // Further out the database holds no time, and asking it would fail.
            return at.isBefore(EARLIEST) || at.isAfter(LATEST) ? null : new ListCursor(at, UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }
}
