package io.gatehouse.json;

import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.RequestBody;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;

/** The request body as the plugins that ran before left it. */
public final class CurrentBody {
    private CurrentBody() {}

    public static RequestBody of(Exchange exchange) {
        ByteBuf replaced = exchange.upstream().replacedBody();
        return replaced == null ? exchange.body() : new RequestBody.Buffered(ByteBufUtil.getBytes(replaced));
    }

    /** Whether the request's Content-Type names this media type; parameters and case don't count. */
    public static boolean isOfType(Exchange exchange, String mediaType) {
        String contentType = exchange.headers().get("Content-Type");
        return contentType != null && isMediaType(contentType, mediaType);
    }

    /** Whether a Content-Type value names this media type; parameters and case don't count. */
    public static boolean isMediaType(String contentType, String mediaType) {
        if (!contentType.regionMatches(true, 0, mediaType, 0, mediaType.length())) {
            return false;
        }
        for (int i = mediaType.length(); i < contentType.length(); i++) {
            char c = contentType.charAt(i);
            if (c == ';') {
                return true;
            }
            if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return true;
    }
}
