package org.thongthin.site.platform;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request says of answers that its reader has or takes. */
public final class Answers {
    private Answers() {}

    /** Whether the reader says that it has what this tag names: any of its tags, compared weakly, or a star. */
    public static boolean isHeld(HttpRequest<?> request, String tag) {
        return isAmong(list(request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH)), tag);
    }

    /** @param tags a list as in {@code If-None-Match}; null where there is none */
    static boolean isAmong(@Nullable String tags, String tag) {
        if (tags == null) {
            return false;
        }
        for (String given : tags.split(",", -1)) {
            String stripped = given.strip();
            if (stripped.equals("*") || opaque(stripped).equals(opaque(tag))) {
                return true;
            }
        }
        return false;
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    /** A list that came in several headers, as one (RFC 9110, section 5.3); null where none came. */
    static @Nullable String list(List<String> headers) {
        return headers.isEmpty() ? null : String.join(",", headers);
    }
}
