package io.gatehouse.llm.stream;

import io.netty.buffer.ByteBuf;
import java.util.Arrays;

/** Cuts a stream of server-sent events, which comes in pieces of any size, into its events. */
public final class EventSplitter {
    /** A longer event is handed on in parts. */
    private static final int LONGEST = 1024 * 1024;

    private byte[] bytes = new byte[1024];
    private int size;

    /** Takes events with the blank line that ends them; the array is reused. */
    public interface Sink {
        void event(byte[] bytes, int from, int to);
    }

    /** Takes a piece, which stays the caller's, and hands on the events that it completes. */
    public void feed(ByteBuf piece, Sink sink) {
        int length = piece.readableBytes();
        if (size + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + length, bytes.length * 2));
        }
        piece.getBytes(piece.readerIndex(), bytes, size, length);
        int from = 0;
        int scan = size;
        size += length;
        for (int i = scan; i < size; i++) {
            if (bytes[i] == '\n' && endsEvent(from, i)) {
                sink.event(bytes, from, i + 1);
                from = i + 1;
            }
        }
        if (size - from > LONGEST) {
            sink.event(bytes, from, size);
            from = size;
        }
        System.arraycopy(bytes, from, bytes, 0, size - from);
        size -= from;
    }

    /** Hands on what came last without a blank line. */
    public void end(Sink sink) {
        if (size > 0) {
            sink.event(bytes, 0, size);
            size = 0;
        }
    }

    /** How many bytes wait for the rest of their event. */
    public int pending() {
        return size;
    }

    private boolean endsEvent(int from, int newline) {
        int before = newline - 1;
        if (before >= from && bytes[before] == '\r') {
            before--;
        }
        return before < from || bytes[before] == '\n';
    }
}
