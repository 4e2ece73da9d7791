package io.gatehouse.llm.codec;

import io.gatehouse.llm.chat.Answer;
import io.gatehouse.llm.stream.FrameDecoder;

/** A wire format whose answers are texts, whole or streamed. */
public interface StreamingCodec<Q> extends Codec<Q, Answer> {
    /**
     * How the provider frames a streamed answer.
     *
     * @param contentType of the answer, empty when there is none
     */
    FrameDecoder frames(String contentType);

    /** A decoder for one streamed answer. */
    StreamDecoder stream();
}
