package org.thongthin.cms.preview;

import java.net.http.HttpResponse;

/**
 * Style, font or drawing of public-site.
 *
 * @param lasting whether it was asked for by its version, and so never changes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copying each font for each request would be waste
record SiteFile(byte[] content, String mediaType, String etag, boolean lasting) {
    static SiteFile of(HttpResponse<byte[]> answer) {
        return new SiteFile(
                answer.body(),
                header(answer, "Content-Type", "application/octet-stream"),
                header(answer, "ETag", ""),
                header(answer, "Cache-Control", "").contains("immutable"));
    }

    private static String header(HttpResponse<?> answer, String name, String absent) {
        return answer.headers().firstValue(name).orElse(absent);
    }
}
