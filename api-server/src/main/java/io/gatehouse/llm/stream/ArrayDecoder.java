package io.gatehouse.llm.stream;

import io.netty.buffer.ByteBuf;

/** A JSON array whose elements, objects all, come one after the other. Each is an event as soon as it is complete. */
public final class ArrayDecoder implements FrameDecoder {
    private final ByteStore element = new ByteStore();
    private boolean opened;
    private boolean closed;
    private boolean inString;
    private boolean escaped;
    private int depth;

    @Override
    public void piece(ByteBuf piece, Sink sink) throws BrokenStream {
        while (piece.isReadable()) {
            byte b = piece.readByte();
            if (depth > 0) {
                inside(b, sink);
            } else {
                between(b);
            }
        }
    }

    private void inside(byte b, Sink sink) throws BrokenStream {
        element.add(b);
        if (inString) {
            if (escaped) {
                escaped = false;
            } else if (b == '\\') {
                escaped = true;
            } else if (b == '"') {
                inString = false;
            }
        } else if (b == '"') {
            inString = true;
        } else if (b == '{' || b == '[') {
            depth++;
        } else if ((b == '}' || b == ']') && --depth == 0) {
            sink.frame(new Frame("", element.take()));
        }
    }

    private void between(byte b) throws BrokenStream {
        if (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
            return;
        }
        if (b == '[' && !opened) {
            opened = true;
        } else if (b == '{' && opened && !closed) {
            depth = 1;
            element.add(b);
        } else if (b == ']' && opened && !closed) {
            closed = true;
        } else if (b != ',' || !opened || closed) {
            throw new BrokenStream("the stream is not a JSON array of objects");
        }
    }

    @Override
    public void end(Sink sink) throws BrokenStream {
        if (!closed) {
            throw new BrokenStream("the stream ended before its JSON array did");
        }
    }
}
