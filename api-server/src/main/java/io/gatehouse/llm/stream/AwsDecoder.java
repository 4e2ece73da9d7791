package io.gatehouse.llm.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.ByteBuf;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * AWS's event stream ({@code application/vnd.amazon.eventstream}): binary messages with headers and two checksums. The
 * event's name is {@code :event-type}, that of an exception {@code :exception-type}; the headers tell which.
 */
public final class AwsDecoder implements FrameDecoder {
    private static final int PRELUDE = 12;
    private static final int CHECKSUM = 4;

    /** The lengths of values by their type: true, false, byte, short, int, long, bytes, text, time, uuid. */
    private static final int[] VALUE_LENGTHS = {0, 0, 1, 2, 4, 8, -1, -1, 8, 16};

    private static final int TEXT = 7;

    private final ByteStore message = new ByteStore();
    private int total;

    @Override
    public void piece(ByteBuf piece, Sink sink) throws BrokenStream {
        while (piece.isReadable()) {
            int wanted = total == 0 ? PRELUDE : total;
            message.add(piece, Math.min(piece.readableBytes(), wanted - message.length()));
            if (message.length() < wanted) {
                return;
            }
            if (total == 0) {
                prelude();
            } else {
                sink.frame(whole());
                message.clear();
                total = 0;
            }
        }
    }

    @Override
    public void end(Sink sink) throws BrokenStream {
        if (message.length() > 0) {
            throw new BrokenStream("the stream ended in the middle of a message");
        }
    }

    private void prelude() throws BrokenStream {
        checksum(PRELUDE - CHECKSUM);
        long length = integer(0) & 0xFFFFFFFFL;
        long headers = integer(4) & 0xFFFFFFFFL;
        if (length > MAX_FRAME_BYTES || length < PRELUDE + CHECKSUM + headers) {
            throw new BrokenStream("a message of " + length + " bytes with " + headers + " bytes of headers");
        }
        total = (int) length;
    }

    private Frame whole() throws BrokenStream {
        checksum(total - CHECKSUM);
        int headersEnd = PRELUDE + integer(4);
        Map<String, String> headers = headers(headersEnd);
        String name = headers.getOrDefault(":event-type", headers.getOrDefault(":exception-type", ""));
        byte[] rest = message.from(headersEnd);
        return new Frame(name, Arrays.copyOf(rest, rest.length - CHECKSUM), Map.copyOf(headers));
    }

    private Map<String, String> headers(int end) throws BrokenStream {
        Map<String, String> headers = new HashMap<>();
        int at = PRELUDE;
        while (at < end) {
            int nameLength = message.at(at) & 0xFF;
            int typeAt = at + 1 + nameLength;
            if (typeAt >= end) {
                throw headersEndEarly();
            }
            int type = message.at(typeAt);
            if (type < 0 || type >= VALUE_LENGTHS.length) {
                throw new BrokenStream("a message has a header of the unknown type " + type);
            }
            int valueAt = typeAt + 1;
            int length = VALUE_LENGTHS[type];
            if (length < 0) {
                if (valueAt + 2 > end) {
                    throw headersEndEarly();
                }
                length = (message.at(valueAt) & 0xFF) << 8 | (message.at(valueAt + 1) & 0xFF);
                valueAt += 2;
            }
            if (valueAt + length > end) {
                throw headersEndEarly();
            }
            if (type == TEXT) {
                headers.put(
                        new String(message.array(), at + 1, nameLength, UTF_8),
                        new String(message.array(), valueAt, length, UTF_8));
            }
            at = valueAt + length;
        }
        return headers;
    }

    private static BrokenStream headersEndEarly() {
        return new BrokenStream("the headers of a message end too early");
    }

    /** The checksum of everything before it. */
    private void checksum(int at) throws BrokenStream {
        CRC32 sum = new CRC32();
        sum.update(message.array(), 0, at);
        if ((int) sum.getValue() != integer(at)) {
            throw new BrokenStream("a message has a wrong checksum");
        }
    }

    private int integer(int at) {
        return (message.at(at) & 0xFF) << 24
                | (message.at(at + 1) & 0xFF) << 16
                | (message.at(at + 2) & 0xFF) << 8
                | (message.at(at + 3) & 0xFF);
    }
}
