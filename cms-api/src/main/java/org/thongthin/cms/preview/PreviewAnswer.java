package org.thongthin.cms.preview;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import org.thongthin.cms.media.PictureFile;

/**
 * The answers of a preview: kept by nobody, found by no search engine, known to no other site, and running no script at
 * all. What it shows comes from here, but for the pictures of public neighbours.
 */
@Singleton
public final class PreviewAnswer {
    private final String policy;

    PreviewAnswer(PreviewConfiguration configuration) {
        String site = configuration.people();
        this.policy = "default-src 'none'; style-src 'self'; img-src 'self' data: " + site
                + "; font-src 'self'; form-action " + (site.isEmpty() ? "'none'" : site)
                + "; base-uri 'none'; frame-ancestors 'none'";
    }

    public MutableHttpResponse<?> page(byte[] html) {
        return closed(HttpResponse.ok(html))
                .header(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .header("Content-Security-Policy", policy);
    }

    public MutableHttpResponse<?> picture(PictureFile picture) {
        return closed(HttpResponse.ok(picture.content())).header(HttpHeaders.CONTENT_TYPE, picture.mediaType());
    }

    /** The headers without which no preview, and nothing said instead of one, leaves. */
    public static <T> MutableHttpResponse<T> closed(MutableHttpResponse<T> response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Referrer-Policy", "no-referrer");
    }
}
