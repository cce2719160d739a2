package org.thongthin.site.platform;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.function.Supplier;

/** Answers too long to be held in memory: each piece is made when the reader has taken the one before. */
public final class Made {
    private Made() {}

    /**
     * @param version another one whenever the content is another; known before any of it is made
     * @param pieces of the content, in their order; where making one fails the answer is cut short, which the reader notices
     */
    public static MutableHttpResponse<?> whileRead(
            HttpRequest<?> request, String version, String mediaType, Supplier<Iterator<byte[]>> pieces) {
        String tag = "W/\"" + version + "\"";
        return answer(request, tag, mediaType, pieces)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=0, s-maxage=1");
    }

    private static MutableHttpResponse<?> answer(
            HttpRequest<?> request, String tag, String mediaType, Supplier<Iterator<byte[]>> pieces) {
        if (Answers.isHeld(request, tag)) {
            return HttpResponse.notModified();
        }
        MediaType type = MediaType.of(mediaType);
        // To answer a HEAD all of it would be made for nobody.
        return request.getMethod() == HttpMethod.HEAD
                ? HttpResponse.ok().contentType(type)
                : HttpResponse.ok(new StreamedFile(stream(pieces.get()), type));
    }

    private static InputStream stream(Iterator<byte[]> pieces) {
        Enumeration<InputStream> streams = new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return pieces.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(pieces.next());
            }
        };
        return new SequenceInputStream(streams);
    }
}
