package org.thongthin.cms.content;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of a list ended: the time and id of its last line. Opaque to clients. */
public record ListCursor(Instant at, UUID id) {
    public String encoded() {
        String plain = at + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @return null for a text that never was a cursor */
    public static @Nullable ListCursor decode(String encoded) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8).split(" ", -1);
            return parts.length == 2 ? new ListCursor(Instant.parse(parts[0]), UUID.fromString(parts[1])) : null;
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }
}
