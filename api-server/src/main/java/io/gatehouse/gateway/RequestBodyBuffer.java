package io.gatehouse.gateway;

import io.gatehouse.plugin.RequestBody;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.LastHttpContent;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** Collects a request body for plugins, up to a limit; a longer one is dropped, or streams on. */
final class RequestBodyBuffer {
    private static final byte[] EMPTY = new byte[0];

    private final int limit;
    private final boolean longerStreams;
    private final ArrayDeque<ByteBuf> pieces = new ArrayDeque<>(2);
    private int size;
    private boolean tooLarge;
    private boolean overflows;
    private byte @Nullable [] whole;

    /** @param longerStreams whether the pieces of a longer body are kept, to be sent on with {@link #pieces} */
    RequestBodyBuffer(int limit, boolean longerStreams) {
        this.limit = limit;
        this.longerStreams = longerStreams;
    }

    /** Takes over the piece. */
    void add(ByteBuf piece) {
        int bytes = piece.readableBytes();
        if (tooLarge || bytes == 0) {
            piece.release();
        } else if (bytes > limit - size && !longerStreams) {
            piece.release();
            release();
            tooLarge = true;
        } else {
            overflows |= bytes > limit - size;
            size += bytes;
            pieces.add(piece);
        }
    }

    boolean tooLarge() {
        return tooLarge;
    }

    /** The body is announced to be longer than the limit. */
    void exceed() {
        if (longerStreams) {
            overflows = true;
        } else {
            release();
            tooLarge = true;
        }
    }

    /** Whether the body is longer than the limit and streams on. */
    boolean overflows() {
        return overflows;
    }

    /** Hands over what came so far of a body that streams on. */
    ArrayDeque<HttpContent> pieces(boolean complete) {
        ArrayDeque<HttpContent> handedOver = new ArrayDeque<>(pieces.size() + 1);
        pieces.forEach(piece -> handedOver.add(new DefaultHttpContent(piece)));
        pieces.clear();
        if (complete) {
            handedOver.add(LastHttpContent.EMPTY_LAST_CONTENT);
        }
        return handedOver;
    }

    int size() {
        return size;
    }

    /** The body as a plugin with this limit sees it; all pieces are there. */
    RequestBody view(int pluginLimit) {
        return tooLarge || overflows || size > pluginLimit
                ? new RequestBody.TooLarge(pluginLimit)
                : new RequestBody.Buffered(bytes());
    }

    /** The body to send on, as it came. */
    ByteBuf forward() {
        if (pieces.isEmpty()) {
            return whole == null || size == 0 ? Unpooled.EMPTY_BUFFER : Unpooled.wrappedBuffer(whole);
        }
        ByteBuf[] all = pieces.toArray(new ByteBuf[0]);
        pieces.clear();
        return Unpooled.wrappedBuffer(all.length, all);
    }

    void release() {
        pieces.forEach(ByteBuf::release);
        pieces.clear();
    }

    private byte[] bytes() {
        byte[] known = whole;
        if (known == null) {
            known = size == 0 ? EMPTY : copy();
            whole = known;
        }
        return known;
    }

    private byte[] copy() {
        byte[] bytes;
        if (pieces.size() == 1) {
            bytes = ByteBufUtil.getBytes(pieces.getFirst());
        } else {
            bytes = new byte[size];
            int at = 0;
            for (ByteBuf piece : pieces) {
                int length = piece.readableBytes();
                piece.getBytes(piece.readerIndex(), bytes, at, length);
                at += length;
            }
        }
        release();
        return bytes;
    }
}
