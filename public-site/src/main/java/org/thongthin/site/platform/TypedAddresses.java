package org.thongthin.site.platform;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import java.util.Locale;

/**
 * Understands addresses as they are typed: {@code curl …/search?q=ผ้า} sends the letters' bytes as they are, and
 * browsers leave some signs that RFC 3986 wants encoded. A broken percent sign stays what it is, and is refused.
 */
final class TypedAddresses extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            request.setUri(encoded(request.uri()));
        }
        context.fireChannelRead(message);
    }

    /** @param address each byte of it one character, as it came over the wire */
    static String encoded(String address) {
        StringBuilder encoded = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c > ' ' && c < 0x7f && "\"<>\\^`{|}".indexOf(c) < 0) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", c & 0xff));
            }
        }
        return encoded.toString();
    }
}
