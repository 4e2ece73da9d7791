package io.gatehouse.llm.codec;

import io.gatehouse.llm.CallReport;
import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.openai.ChunkWriter;
import io.gatehouse.llm.provider.TransformationFailure;
import io.gatehouse.llm.stream.BrokenStream;
import io.gatehouse.llm.stream.Frame;
import io.gatehouse.llm.stream.FrameDecoder;
import io.gatehouse.plugin.ResponseBody;
import io.gatehouse.plugin.ResponseFilter;
import io.gatehouse.plugin.ResponseHead;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns a provider's stream into the client's while it runs: what a piece completes goes out with that piece. A stream
 * that breaks, can't be read, or ends before the provider said it was done ends in an error event.
 */
final class StreamedAnswer implements ResponseBody.BodyTransformer {
    /** As much as a short answer has; a longer one fails as soon as it is seen to be longer. */
    private static final int PACKED_BYTES = 1024 * 1024;

    private static final String BROKEN = "upstream_error";

    private final FrameDecoder frames;
    private final StreamDecoder decoder;
    private final CallReport report;
    private final Function<ByteBufAllocator, ChunkWriter> writers;
    private @Nullable ChunkWriter writer;

    private StreamedAnswer(
            FrameDecoder frames,
            StreamDecoder decoder,
            CallReport report,
            Function<ByteBufAllocator, ChunkWriter> writers) {
        this.frames = frames;
        this.decoder = decoder;
        this.report = report;
        this.writers = writers;
    }

    static ResponseFilter filter(
            Target target,
            ChatRequest request,
            StreamingCodec<?> codec,
            Function<ByteBufAllocator, ChunkWriter> writers) {
        return head -> {
            if (isPacked(head)) {
                return new ResponseBody.Collect(
                        PACKED_BYTES,
                        (packed, body) -> TransformationFailure.answer(
                                packed, target.provider(), target.routeType(), "the stream is compressed"),
                        false);
            }
            String contentType = head.headers().get("Content-Type", "");
            head.headers().set("Content-Type", "text/event-stream");
            return new ResponseBody.Transform(
                    new StreamedAnswer(codec.frames(contentType), codec.stream(), request.report(), writers));
        };
    }

    /** Although identity was asked for. */
    private static boolean isPacked(ResponseHead head) {
        String encoding = head.headers().get("Content-Encoding");
        return encoding != null && !encoding.equalsIgnoreCase("identity");
    }

    @Override
    public void piece(ByteBuf piece, ByteBufAllocator allocator, Consumer<ByteBuf> out) {
        ChunkWriter to = writer(allocator);
        report.piece(piece.readableBytes());
        if (!to.over()) {
            try {
                frames.piece(piece, frame -> frame(frame, to));
            } catch (BrokenStream broken) {
                to.error(broken.why(), BROKEN);
            }
        }
        emit(to, out);
    }

    @Override
    public void end(ByteBufAllocator allocator, Consumer<ByteBuf> out) {
        ChunkWriter to = writer(allocator);
        if (!to.over()) {
            try {
                frames.end(frame -> frame(frame, to));
                decoder.end(to);
                to.error("the provider's stream ended before the answer was complete", BROKEN);
            } catch (BrokenStream broken) {
                to.error(broken.why(), BROKEN);
            }
        }
        emit(to, out);
    }

    @Override
    public void broken(ByteBufAllocator allocator, Consumer<ByteBuf> out) {
        ChunkWriter to = writer(allocator);
        to.error("the provider broke off before the answer was complete", BROKEN);
        emit(to, out);
    }

    /** What comes after the end means nothing. */
    private void frame(Frame frame, ChunkWriter to) throws BrokenStream {
        if (!to.over()) {
            decoder.frame(frame, to);
        }
    }

    private ChunkWriter writer(ByteBufAllocator allocator) {
        ChunkWriter known = writer;
        if (known == null) {
            known = writers.apply(allocator);
            writer = known;
        }
        return known;
    }

    private static void emit(ChunkWriter from, Consumer<ByteBuf> out) {
        ByteBuf written = from.take();
        if (written != null) {
            out.accept(written);
        }
    }
}
