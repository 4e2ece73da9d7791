package io.gatehouse.plugin;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a {@link ResponseFilter} wants to do with the body. */
public sealed interface ResponseBody {
    /** It streams to the client unchanged. */
    record Pass() implements ResponseBody {}

    /**
     * It is collected whole, then handed over with the head, both of which may be changed before the client sees
     * anything.
     *
     * @param limitBytes a longer body gets {@code overflow}
     * @param complete the body in, the body out; the array may be returned as it came
     * @param overflow what happens to a longer body: true sends it on unchanged, false answers 502
     */
    record Collect(int limitBytes, Complete complete, boolean overflow) implements ResponseBody {}

    /** It is turned into something else piece by piece; the framing becomes chunked. */
    record Transform(BodyTransformer transformer) implements ResponseBody {}

    /** It streams to the client unchanged while somebody looks on; the framing becomes chunked. */
    record Watch(BodyWatcher watcher) implements ResponseBody {}

    /** Takes the whole body. */
    @FunctionalInterface
    interface Complete {
        byte[] body(ResponseHead head, byte[] body);
    }

    /** Looks at pieces. Each method is called on the event loop, in order. */
    interface BodyWatcher {
        /** Sees a piece, whose bytes and indexes it leaves as they are. */
        void piece(ByteBuf piece);

        /** The body ended as announced; what is returned goes after it, null for nothing. */
        byte @Nullable [] end();

        /** The upstream broke off; what is returned is the client's last word, null for nothing. */
        byte @Nullable [] broken();
    }

    /** Turns pieces into pieces. Each method is called on the event loop, in order. */
    interface BodyTransformer {
        /** Takes a piece, which the caller releases, and emits any number of new buffers. */
        void piece(ByteBuf piece, ByteBufAllocator allocator, Consumer<ByteBuf> out);

        /** The body ended as announced. */
        void end(ByteBufAllocator allocator, Consumer<ByteBuf> out);

        /** The upstream broke off; what is emitted here is the client's last word. */
        void broken(ByteBufAllocator allocator, Consumer<ByteBuf> out);
    }
}
