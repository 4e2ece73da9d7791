package io.gatehouse.llm.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.ByteBuf;

/** Server-sent events: lines {@code event:} and {@code data:}, ended by an empty line. Comments and other fields go. */
public final class SseDecoder implements FrameDecoder {
    private static final byte[] DATA = "data".getBytes(UTF_8);
    private static final byte[] EVENT = "event".getBytes(UTF_8);
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final LineReader lines = new LineReader();
    private final ByteStore data = new ByteStore();
    private String event = "";
    private boolean hasData;
    private boolean first = true;

    @Override
    public void piece(ByteBuf piece, Sink sink) throws BrokenStream {
        lines.piece(piece, line -> line(line, sink));
    }

    /** An event without its empty line still counts: several servers leave the last one out. */
    @Override
    public void end(Sink sink) throws BrokenStream {
        lines.end(line -> line(line, sink));
        dispatch(sink);
    }

    private void line(ByteStore line, Sink sink) throws BrokenStream {
        int start = first && startsWith(line, 0, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        first = false;
        if (line.length() == start) {
            dispatch(sink);
        } else if (isField(line, start, DATA)) {
            if (hasData) {
                data.add((byte) '\n');
            }
            hasData = true;
            int from = valueStart(line, start + DATA.length);
            for (int i = from; i < line.length(); i++) {
                data.add(line.at(i));
            }
        } else if (isField(line, start, EVENT)) {
            int from = valueStart(line, start + EVENT.length);
            event = new String(line.array(), from, line.length() - from, UTF_8);
        }
    }

    private void dispatch(Sink sink) throws BrokenStream {
        String name = event;
        event = "";
        if (hasData) {
            hasData = false;
            sink.frame(new Frame(name, data.take()));
        }
    }

    private static boolean isField(ByteStore line, int start, byte[] name) {
        return startsWith(line, start, name)
                && (line.length() == start + name.length || line.at(start + name.length) == ':');
    }

    private static boolean startsWith(ByteStore line, int start, byte[] name) {
        if (line.length() < start + name.length) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if (line.at(start + i) != name[i]) {
                return false;
            }
        }
        return true;
    }

    /** After the colon and one space. */
    private static int valueStart(ByteStore line, int afterName) {
        int from = Math.min(afterName + 1, line.length());
        return from < line.length() && line.at(from) == ' ' ? from + 1 : from;
    }
}
