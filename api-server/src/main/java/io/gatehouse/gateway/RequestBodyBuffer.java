package io.gatehouse.gateway;

import io.gatehouse.plugin.RequestBody;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** Collects a request body for plugins, up to a limit; what goes beyond it is dropped. */
final class RequestBodyBuffer {
    private static final byte[] EMPTY = new byte[0];

    private final int limit;
    private final ArrayDeque<ByteBuf> pieces = new ArrayDeque<>(2);
    private int size;
    private boolean tooLarge;
    private byte @Nullable [] whole;

    RequestBodyBuffer(int limit) {
        this.limit = limit;
    }

    /** Takes over the piece. */
    void add(ByteBuf piece) {
        int bytes = piece.readableBytes();
        if (tooLarge || bytes == 0) {
            piece.release();
        } else if (bytes > limit - size) {
            piece.release();
            release();
            tooLarge = true;
        } else {
            size += bytes;
            pieces.add(piece);
        }
    }

    boolean tooLarge() {
        return tooLarge;
    }

    void refuse() {
        release();
        tooLarge = true;
    }

    int size() {
        return size;
    }

    /** The body as a plugin with this limit sees it; all pieces are there. */
    RequestBody view(int pluginLimit) {
        return tooLarge || size > pluginLimit
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
