package io.gatehouse.llm.stream;

import io.netty.buffer.ByteBuf;
import java.util.Arrays;

/** The bytes of an event that is not complete yet, up to the bound. */
final class ByteStore {
    private byte[] bytes = new byte[512];
    private int length;

    void add(byte b) throws BrokenStream {
        room(1);
        bytes[length++] = b;
    }

    /** Moves bytes out of a buffer. */
    void add(ByteBuf from, int count) throws BrokenStream {
        room(count);
        from.readBytes(bytes, length, count);
        length += count;
    }

    private void room(int count) throws BrokenStream {
        if (count > FrameDecoder.MAX_FRAME_BYTES - length) {
            throw new BrokenStream("an event is longer than " + FrameDecoder.MAX_FRAME_BYTES + " bytes");
        }
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(
                    bytes, Math.max(length + count, Math.min(bytes.length * 2, FrameDecoder.MAX_FRAME_BYTES)));
        }
    }

    int length() {
        return length;
    }

    byte at(int index) {
        return bytes[index];
    }

    byte[] array() {
        return bytes;
    }

    /** The bytes from there to the end. */
    byte[] from(int start) {
        return Arrays.copyOfRange(bytes, start, length);
    }

    byte[] take() {
        byte[] taken = Arrays.copyOf(bytes, length);
        clear();
        return taken;
    }

    void truncate(int newLength) {
        length = newLength;
    }

    void clear() {
        length = 0;
    }
}
