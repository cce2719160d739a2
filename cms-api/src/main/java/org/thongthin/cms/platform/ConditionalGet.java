package org.thongthin.cms.platform;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Arrays;
import java.util.List;

/**
 * Answers 304 where the caller has what would be sent already (RFC 9110, section 13.1.2): whatever a controller tags can
 * be asked for conditionally, with nothing to remember for the one who writes it.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ConditionalGet {
    private static final List<String> KEPT =
            List.of(HttpHeaders.ETAG, HttpHeaders.CACHE_CONTROL, HttpHeaders.VARY, HttpHeaders.LINK);

    @ResponseFilter
    MutableHttpResponse<?> answer(HttpRequest<?> request, MutableHttpResponse<?> response) {
        String tag = response.getHeaders().get(HttpHeaders.ETAG);
        boolean reads = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        if (!reads || tag == null || response.code() != HttpStatus.OK.getCode() || !isHeld(request, tag)) {
            return response;
        }
        MutableHttpResponse<?> unchanged = HttpResponse.notModified();
        for (String name : KEPT) {
            String value = response.getHeaders().get(name);
            if (value != null) {
                unchanged.header(name, value);
            }
        }
        return unchanged;
    }

    private static boolean isHeld(HttpRequest<?> request, String tag) {
        return request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .anyMatch(held -> held.equals("*") || opaque(held).equals(opaque(tag)));
    }

    /** Tags are compared weakly here. */
    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
