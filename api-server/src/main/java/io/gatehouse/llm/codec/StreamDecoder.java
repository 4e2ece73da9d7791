package io.gatehouse.llm.codec;

import io.gatehouse.llm.chat.ChunkSink;
import io.gatehouse.llm.stream.BrokenStream;
import io.gatehouse.llm.stream.Frame;

/** Reads the events of one streamed answer, which may have a state. Used by one thread at a time. */
@FunctionalInterface
public interface StreamDecoder {
    /**
     * Reads one event and tells the sink what it means; events that mean nothing to a client are passed over.
     *
     * @throws BrokenStream when the event can't be read
     */
    void frame(Frame frame, ChunkSink sink) throws BrokenStream;

    /** The stream ended as announced: for formats whose last event does not say that it is the last. */
    default void end(ChunkSink sink) throws BrokenStream {}
}
