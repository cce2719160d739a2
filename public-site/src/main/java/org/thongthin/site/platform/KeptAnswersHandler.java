package org.thongthin.site.platform;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.AsciiString;
import io.netty.util.ReferenceCountUtil;
import org.thongthin.site.keeping.Kept;
import org.thongthin.site.keeping.KeptAnswers;

/**
 * Answers with what is kept before the framework hears of the request. One a connection, between the HTTP codec and the
 * framework. Only plain requests to read are answered here, and only while the framework owes none of the connection's
 * earlier requests its answer, so that answers never overtake each other; whatever is unusual is passed on as it came.
 */
final class KeptAnswersHandler extends ChannelDuplexHandler {
    /** Any of these makes a request unusual: a body, a condition on the connection, a part instead of the whole. */
    private static final AsciiString[] UNUSUAL = {
        HttpHeaderNames.CONTENT_LENGTH,
        HttpHeaderNames.TRANSFER_ENCODING,
        HttpHeaderNames.EXPECT,
        HttpHeaderNames.UPGRADE,
        HttpHeaderNames.RANGE
    };

    private final KeptAnswers kept;

    /** Requests that the framework has and has not answered in full. */
    private int passedOn;
    /** Whether what comes now still belongs to a request that was answered here. */
    private boolean skipping;

    private boolean unflushed;
    /** Whether the framework is writing an answer that only precedes another one, such as 100. */
    private boolean interim;
    /** Whether the framework has said that the connection ends. */
    private boolean closing;

    KeptAnswersHandler(KeptAnswers kept) {
        this.kept = kept;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            skipping = isAnswered(context, request);
            unflushed |= skipping;
            passedOn += skipping ? 0 : 1;
        }
        if (!skipping) {
            context.fireChannelRead(message);
            return;
        }
        ReferenceCountUtil.release(message);
        skipping = !(message instanceof LastHttpContent);
    }

    private boolean isAnswered(ChannelHandlerContext context, HttpRequest request) {
        // Where the reader takes nothing more, the framework is to wait and to read no more requests.
        if (passedOn > 0 || closing || !context.channel().isWritable() || !isUsual(request)) {
            return false;
        }
        Kept answer = kept.find(request.uri());
        if (answer == null || !DirectAnswers.write(context, request, answer)) {
            return false;
        }
        kept.countGiven();
        return true;
    }

    private static boolean isUsual(HttpRequest request) {
        if (request.decoderResult().isFailure()
                || !request.protocolVersion().equals(HttpVersion.HTTP_1_1)
                || !(request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD))) {
            return false;
        }
        HttpHeaders headers = request.headers();
        for (AsciiString unusual : UNUSUAL) {
            if (headers.contains(unusual)) {
                return false;
            }
        }
        String connection = headers.get(HttpHeaderNames.CONNECTION);
        return (connection == null || HttpHeaderValues.KEEP_ALIVE.contentEqualsIgnoreCase(connection))
                && headers.getAll(HttpHeaderNames.HOST).size() == 1;
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (unflushed) {
            unflushed = false;
            context.flush();
        }
        context.fireChannelReadComplete();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof HttpResponse response) {
            interim = response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
            closing |= response.headers().containsValue(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE, true);
        }
        if (message instanceof LastHttpContent && !interim) {
            passedOn = Math.max(0, passedOn - 1);
        }
        context.write(message, promise);
    }
}
