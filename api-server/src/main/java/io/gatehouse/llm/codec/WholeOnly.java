package io.gatehouse.llm.codec;

import io.gatehouse.llm.stream.FrameDecoder;

/** A wire format without streams: {@link #encode} refuses requests for one, so that none has to be read. */
public interface WholeOnly<Q> extends StreamingCodec<Q> {
    @Override
    default FrameDecoder frames(String contentType) {
        throw new IllegalStateException("a format without streams");
    }

    @Override
    default StreamDecoder stream() {
        throw new IllegalStateException("a format without streams");
    }
}
