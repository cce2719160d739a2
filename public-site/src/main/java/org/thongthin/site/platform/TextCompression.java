package org.thongthin.site.platform;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.netty.DefaultHttpCompressionStrategy;
import io.micronaut.http.server.netty.HttpCompressionStrategy;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpUtil;
import jakarta.inject.Singleton;

/** What the framework compresses while it is sent: longer texts, but for those that were negotiated already. */
@Singleton
@Replaces(DefaultHttpCompressionStrategy.class)
final class TextCompression implements HttpCompressionStrategy {
    private static final int SHORT = 1024;
    private static final int LEVEL = 5;

    @Override
    public boolean isEnabled() {
        return true;
    }

    @Override
    public boolean shouldCompress(HttpResponse response) {
        HttpHeaders headers = response.headers();
        String type = headers.get(HttpHeaderNames.CONTENT_TYPE);
        long length = HttpUtil.getContentLength(response, Long.MAX_VALUE);
        if (type == null
                || !MediaType.isTextBased(type)
                || length < SHORT
                || headers.containsValue(HttpHeaderNames.VARY, HttpHeaderNames.ACCEPT_ENCODING, true)) {
            return false;
        }
        // Here and not in a filter: only what is compressed for one reader and not for another differs.
        headers.add(HttpHeaderNames.VARY, HttpHeaderNames.ACCEPT_ENCODING);
        return true;
    }

    @Override
    public int getCompressionLevel() {
        return LEVEL;
    }

    @Override
    public int getMaxZstdEncodeSize() {
        return 0;
    }
}
