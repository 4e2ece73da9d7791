package io.gatehouse.llm.stream;

import io.netty.buffer.ByteBuf;

/** One JSON value per line (NDJSON); empty lines go. */
public final class LinesDecoder implements FrameDecoder {
    private final LineReader lines = new LineReader();

    @Override
    public void piece(ByteBuf piece, Sink sink) throws BrokenStream {
        lines.piece(piece, line -> line(line, sink));
    }

    @Override
    public void end(Sink sink) throws BrokenStream {
        lines.end(line -> line(line, sink));
    }

    private static void line(ByteStore line, Sink sink) throws BrokenStream {
        for (int i = 0; i < line.length(); i++) {
            if (line.at(i) != ' ' && line.at(i) != '\t') {
                sink.frame(new Frame("", line.take()));
                return;
            }
        }
    }
}
