package org.thongthin.site.platform;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.util.Arrays;

/** Answers that a cache may keep and ask about again. */
public final class Answers {
    private Answers() {}

    /** The content, or 304 where the reader has it already (RFC 9110, section 13.1.2). */
    static HttpResponse<byte[]> tagged(
            HttpRequest<?> request, byte[] content, String mediaType, String tag, String cacheControl) {
        if (isHeld(request, tag)) {
            return HttpResponse.<byte[]>notModified()
                    .header(HttpHeaders.ETAG, tag)
                    .header(HttpHeaders.CACHE_CONTROL, cacheControl);
        }
        return HttpResponse.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, cacheControl);
    }

    /** Whether the reader says that it has what this tag names: any of its tags, compared weakly, or a star. */
    public static boolean isHeld(HttpRequest<?> request, String tag) {
        return request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .anyMatch(given -> given.equals("*") || opaque(given).equals(opaque(tag)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
