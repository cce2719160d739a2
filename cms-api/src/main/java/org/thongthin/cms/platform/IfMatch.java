package org.thongthin.cms.platform;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The caller's {@code If-Match} header (RFC 9110, section 13.1.1): which version of the item they looked at.
 *
 * @param header the header as sent; null where there was none
 */
@Schema(type = "string")
public record IfMatch(@Nullable String header) {
    /** A caller that holds the version itself, such as a desk form. */
    public static IfMatch version(long version) {
        return new IfMatch(etag(version));
    }

    /** The strong entity tag of a version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Refuses unless the caller names exactly this version. {@code *} names none, so it counts as no precondition: a
     * decision on "whatever is there now" is what the precondition is there to prevent.
     *
     * @throws Refused 428 without a precondition, 412 with another version
     */
    public void require(long version) {
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            throw new Refused(ProblemCode.PRECONDITION_REQUIRED);
        }
        for (String tag : header.split(",", -1)) {
            if (tag.strip().equals(etag(version))) {
                return;
            }
        }
        throw new Refused(ProblemCode.STALE);
    }

    /** As {@link #require}, where a precondition is welcome but not demanded. */
    public void check(long version) {
        if (header != null && !header.isBlank() && !header.strip().equals("*")) {
            require(version);
        }
    }
}
