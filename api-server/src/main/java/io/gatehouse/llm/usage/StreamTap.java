package io.gatehouse.llm.usage;

import io.gatehouse.llm.stream.EventSplitter;
import io.gatehouse.plugin.ResponseBody;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.function.Consumer;

/**
 * Reads a stream of OpenAI's events as it goes by. The bytes stay as they are, but for the event that tells the usage
 * when the client did not ask for it: that one is taken out, and then an event is held back until it is complete.
 */
final class StreamTap implements ResponseBody.BodyTransformer {
    private static final byte[] DATA = {'d', 'a', 't', 'a', ':'};

    private final UsageRecorder recorder;
    private final EventSplitter events = new EventSplitter();

    StreamTap(UsageRecorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public void piece(ByteBuf piece, ByteBufAllocator allocator, Consumer<ByteBuf> out) {
        if (!recorder.hidesUsage()) {
            out.accept(piece.retainedSlice());
            look(piece);
            return;
        }
        ByteBuf kept = allocator.buffer(piece.readableBytes() + events.pending());
        events.feed(piece, (bytes, from, to) -> keep(kept, bytes, from, to));
        emit(kept, out);
    }

    /** Reads a piece that goes to the client by itself. */
    void look(ByteBuf piece) {
        events.feed(piece, this::read);
    }

    void lookAtEnd() {
        events.end(this::read);
    }

    @Override
    public void end(ByteBufAllocator allocator, Consumer<ByteBuf> out) {
        if (recorder.hidesUsage()) {
            ByteBuf kept = allocator.buffer(events.pending());
            events.end((bytes, from, to) -> keep(kept, bytes, from, to));
            emit(kept, out);
        } else {
            lookAtEnd();
        }
    }

    @Override
    public void broken(ByteBufAllocator allocator, Consumer<ByteBuf> out) {
        end(allocator, out);
    }

    private void keep(ByteBuf kept, byte[] bytes, int from, int to) {
        if (!read(bytes, from, to)) {
            kept.writeBytes(bytes, from, to - from);
        }
    }

    private static void emit(ByteBuf kept, Consumer<ByteBuf> out) {
        if (kept.isReadable()) {
            out.accept(kept);
        } else {
            kept.release();
        }
    }

    /** Whether the event tells the usage and nothing else. */
    private boolean read(byte[] bytes, int from, int to) {
        boolean usageOnly = false;
        int line = from;
        while (line < to) {
            int end = line;
            while (end < to && bytes[end] != '\n') {
                end++;
            }
            if (startsWithData(bytes, line, end)) {
                usageOnly |= OpenAiAnswer.readEvent(bytes, line + DATA.length, end, recorder);
            }
            line = end + 1;
        }
        return usageOnly;
    }

    private static boolean startsWithData(byte[] bytes, int from, int to) {
        if (to - from <= DATA.length) {
            return false;
        }
        for (int i = 0; i < DATA.length; i++) {
            if (bytes[from + i] != DATA[i]) {
                return false;
            }
        }
        return true;
    }
}
