package org.thongthin.cms.platform;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * Refuses a body by its declared length before a byte of it is kept: 2 MB for JSON and forms, for an upload what the
 * configuration says. {@link DrainedBody} sees to it that the caller comes to read the answer.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(BodyLimit.AFTER_SECURITY)
final class BodyLimit {
    /** Behind every phase that the framework knows: who may not ask is told so, whatever they sent. */
    static final int AFTER_SECURITY = 60_000;

    private final long longestBody;

    BodyLimit(HttpConfiguration configuration) {
        this.longestBody = configuration.maxBodySize();
    }

    /** The form's reader would stumble over an empty boundary. */
    @RequestFilter
    void refuseFormsWithoutBoundary(HttpRequest<?> request) {
        MediaType type = request.getContentType().orElse(null);
        if (type != null
                && type.getName().equals(MediaType.MULTIPART_FORM_DATA)
                && type.getParameters().get("boundary").orElse("").isBlank()) {
            throw new Refused(ProblemCode.UNREADABLE);
        }
    }

    @RequestFilter
    void refuseWhatIsTooLong(HttpRequest<?> request) {
        boolean upload = request.getContentType()
                .map(type -> type.getName().equals(MediaType.MULTIPART_FORM_DATA))
                .orElse(false);
        long longest = upload ? longestBody : JsonReading.MAX_BYTES;
        if (request.getContentLength() > longest) {
            throw new Refused(ProblemCode.TOO_LARGE, longest / (1024 * 1024) + " MB");
        }
    }
}
