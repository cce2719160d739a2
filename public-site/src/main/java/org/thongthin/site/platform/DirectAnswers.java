package org.thongthin.site.platform;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.DefaultFileRegion;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.ReadOnlyHttpHeaders;
import io.netty.util.AsciiString;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thongthin.site.keeping.Encoding;
import org.thongthin.site.keeping.Kept;
import org.thongthin.site.keeping.KeptContent;
import org.thongthin.site.keeping.KeptFile;

/** Writes what is kept to a connection, under the headers that the framework's way would give it. */
final class DirectAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(DirectAnswers.class);
    private static final AsciiString REQUEST_ID = AsciiString.cached(RequestId.HEADER);
    private static final AsciiString CONTENT_TYPE = AsciiString.cached(io.micronaut.http.HttpHeaders.CONTENT_TYPE);
    private static final AsciiString CONTENT_ENCODING =
            AsciiString.cached(io.micronaut.http.HttpHeaders.CONTENT_ENCODING);
    private static final AsciiString VARY = AsciiString.cached(io.micronaut.http.HttpHeaders.VARY);
    private static final AsciiString ACCEPT_ENCODING =
            AsciiString.cached(io.micronaut.http.HttpHeaders.ACCEPT_ENCODING);
    private static final AsciiString ETAG = AsciiString.cached(io.micronaut.http.HttpHeaders.ETAG);
    private static final AsciiString CACHE_CONTROL = AsciiString.cached(io.micronaut.http.HttpHeaders.CACHE_CONTROL);
    private static final AsciiString ALLOW_ORIGIN =
            AsciiString.cached(io.micronaut.http.HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
    private static final AsciiString EXPOSE_HEADERS =
            AsciiString.cached(io.micronaut.http.HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS);
    private static final List<CharSequence> STANDING = standing();

    private static List<CharSequence> standing() {
        List<CharSequence> headers = new ArrayList<>();
        StandingHeaders.ALL.forEach(header -> {
            headers.add(AsciiString.cached(header.getKey()));
            headers.add(AsciiString.cached(header.getValue()));
        });
        return List.copyOf(headers);
    }

    private DirectAnswers() {}

    /** Whether it could be done. */
    static boolean write(ChannelHandlerContext context, HttpRequest request, Kept answer) {
        String held = Answers.list(request.headers().getAll(HttpHeaderNames.IF_NONE_MATCH));
        if (Answers.isAmong(held, answer.tag())) {
            writeNotModified(context, request, answer);
            return true;
        }
        return switch (answer) {
            case KeptContent content -> write(context, request, content);
            case KeptFile file -> write(context, request, file);
        };
    }

    private static void writeNotModified(ChannelHandlerContext context, HttpRequest request, Kept answer) {
        HttpHeaders headers = headers(request, answer, null, -1);
        write(context, HttpResponseStatus.NOT_MODIFIED, headers, null);
    }

    private static boolean write(ChannelHandlerContext context, HttpRequest request, KeptContent answer) {
        Encoding encoding = answer.encodingFor(Answers.list(request.headers().getAll(HttpHeaderNames.ACCEPT_ENCODING)));
        byte[] body = answer.ready(encoding);
        if (body == null) {
            return false;
        }
        HttpHeaders headers = headers(request, answer, encoding.code(), body.length);
        write(context, HttpResponseStatus.OK, headers, isHead(request) ? null : body);
        return true;
    }

    private static boolean write(ChannelHandlerContext context, HttpRequest request, KeptFile answer) {
        HttpHeaders headers = headers(request, answer, null, answer.length());
        if (isHead(request)) {
            write(context, HttpResponseStatus.OK, headers, null);
            return true;
        }
        FileChannel file;
        try {
            file = FileChannel.open(answer.path(), StandardOpenOption.READ);
        } catch (IOException e) {
            LOG.debug("A kept picture can't be read, and is looked for anew: {}", e.toString());
            return false;
        }
        context.write(
                new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK, headers), context.voidPromise());
        context.write(new DefaultFileRegion(file, 0, answer.length()), context.voidPromise());
        context.write(LastHttpContent.EMPTY_LAST_CONTENT, context.voidPromise());
        return true;
    }

    private static void write(
            ChannelHandlerContext context, HttpResponseStatus status, HttpHeaders headers, byte @Nullable [] body) {
        context.write(
                new DefaultFullHttpResponse(
                        HttpVersion.HTTP_1_1,
                        status,
                        body == null ? Unpooled.EMPTY_BUFFER : Unpooled.wrappedBuffer(body),
                        headers,
                        EmptyHttpHeaders.INSTANCE),
                context.voidPromise());
    }

    private static boolean isHead(HttpRequest request) {
        return request.method().equals(HttpMethod.HEAD);
    }

    /** @param length negative where the answer has none */
    private static HttpHeaders headers(HttpRequest request, Kept answer, @Nullable String encoding, long length) {
        List<CharSequence> headers = new ArrayList<>(32);
        if (length >= 0) {
            add(headers, CONTENT_TYPE, answer.mediaType());
            add(headers, HttpHeaderNames.CONTENT_LENGTH, Long.toString(length));
        }
        if (encoding != null) {
            add(headers, CONTENT_ENCODING, encoding);
        }
        if (answer instanceof KeptContent content && content.isNegotiated()) {
            add(headers, VARY, ACCEPT_ENCODING);
        }
        add(headers, ETAG, answer.tag());
        add(headers, CACHE_CONTROL, answer.cacheControl());
        add(headers, HttpHeaderNames.DATE, HttpDate.now());
        if (OtherOrigins.mayRead(request.uri())) {
            add(headers, ALLOW_ORIGIN, OtherOrigins.ANY);
            add(headers, EXPOSE_HEADERS, OtherOrigins.EXPOSED);
        }
        add(headers, REQUEST_ID, RequestId.from(request.headers().get(REQUEST_ID)));
        headers.addAll(STANDING);
        return new ReadOnlyHttpHeaders(false, headers.toArray(CharSequence[]::new));
    }

    private static void add(List<CharSequence> headers, AsciiString name, CharSequence value) {
        headers.add(name);
        headers.add(value);
    }
}
