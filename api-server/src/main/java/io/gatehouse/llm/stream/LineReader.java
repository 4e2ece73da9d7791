package io.gatehouse.llm.stream;

import io.netty.buffer.ByteBuf;

/** Cuts a stream into lines, which end with a line feed, a carriage return or both. */
final class LineReader {
    private static final byte LF = '\n';
    private static final byte CR = '\r';

    private final ByteStore line = new ByteStore();
    private boolean afterReturn;

    /** Takes lines in order; the store is emptied after each. */
    @FunctionalInterface
    interface Lines {
        void line(ByteStore line) throws BrokenStream;
    }

    void piece(ByteBuf piece, Lines lines) throws BrokenStream {
        while (piece.isReadable()) {
            if (afterReturn) {
                afterReturn = false;
                if (piece.getByte(piece.readerIndex()) == LF) {
                    piece.skipBytes(1);
                    continue;
                }
            }
            int end = piece.forEachByte(b -> b != LF && b != CR);
            if (end < 0) {
                line.add(piece, piece.readableBytes());
                return;
            }
            line.add(piece, end - piece.readerIndex());
            afterReturn = piece.readByte() == CR;
            complete(lines);
        }
    }

    /** What stands after the last line break. */
    void end(Lines lines) throws BrokenStream {
        if (line.length() > 0) {
            complete(lines);
        }
    }

    private void complete(Lines lines) throws BrokenStream {
        lines.line(line);
        line.clear();
    }
}
