package org.thongthin.cms.directory;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;

/** Answers with reference data that anyone may see and keep for five minutes. */
final class PublicReference {
    private PublicReference() {}

    static <T> HttpResponse<T> of(T body) {
        return HttpResponse.ok(body).header(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
    }
}
