package org.thongthin.site.platform;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.netty.NettyHttpRequest;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.keeping.Basis;
import org.thongthin.site.keeping.Encoding;
import org.thongthin.site.keeping.Kept;
import org.thongthin.site.keeping.KeptAnswers;
import org.thongthin.site.keeping.KeptContent;

/** Gives contents that are whole: tagged, in the encoding that the reader likes best, and kept where they can be. */
@Singleton
public final class ReadyAnswers {
    /** For what is right until something changes: a browser asks each time, a shared cache each second. */
    public static final String UNTIL_CHANGED = "public, max-age=0, s-maxage=1";

    /** In the letters in which Netty writes it. */
    private static final String CONTENT_LENGTH = "content-length";

    private final KeptAnswers kept;

    ReadyAnswers(KeptAnswers kept) {
        this.kept = kept;
    }

    /**
     * The content, or 304 where the reader has it already (RFC 9110, section 13.1.2).
     *
     * @param content text, not to be changed any more
     * @param basis what it was made of, all of it, the request's path and query aside; null for what is not to be kept
     */
    public MutableHttpResponse<?> answer(
            HttpRequest<?> request, byte[] content, String mediaType, @Nullable Basis basis) {
        KeptContent answer = new KeptContent(
                content,
                mediaType,
                "W/\"" + Digests.shortOf(content) + "\"",
                UNTIL_CHANGED,
                Encoding.Thoroughness.SWIFT);
        return basis == null ? given(request, answer) : keptAndGiven(request, answer, basis);
    }

    MutableHttpResponse<?> keptAndGiven(HttpRequest<?> request, KeptContent answer, Basis basis) {
        keep(request, answer, basis);
        return given(request, answer);
    }

    /** For whoever gives it in a way of their own. What answers anything but reading is nobody else's answer. */
    public void keep(HttpRequest<?> request, Kept answer, Basis basis) {
        if (isReading(request)) {
            kept.keep(target(request), answer, basis);
        }
    }

    static boolean isReading(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
    }

    /** As it was sent: to the framework an address that is no URI is the home page's. */
    static String target(HttpRequest<?> request) {
        return request instanceof NettyHttpRequest<?> sent
                ? sent.getNativeRequest().uri()
                : request.getUri().toString();
    }

    static MutableHttpResponse<?> given(HttpRequest<?> request, KeptContent answer) {
        MutableHttpResponse<?> response =
                Answers.isHeld(request, answer.tag()) ? HttpResponse.notModified() : withContent(request, answer);
        if (answer.isNegotiated()) {
            response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        return response.header(HttpHeaders.ETAG, answer.tag()).header(HttpHeaders.CACHE_CONTROL, answer.cacheControl());
    }

    private static MutableHttpResponse<?> withContent(HttpRequest<?> request, KeptContent answer) {
        Encoding encoding = answer.encodingFor(Answers.list(request.getHeaders().getAll(HttpHeaders.ACCEPT_ENCODING)));
        byte[] body = answer.in(encoding);
        MutableHttpResponse<?> response = request.getMethod() == HttpMethod.HEAD
                // Micronaut leaves the length out where it leaves the body out.
                ? HttpResponse.ok().header(CONTENT_LENGTH, Integer.toString(body.length))
                : HttpResponse.ok(body);
        if (encoding.code() != null) {
            response.header(HttpHeaders.CONTENT_ENCODING, encoding.code());
        }
        return response.header(HttpHeaders.CONTENT_TYPE, answer.mediaType());
    }
}
