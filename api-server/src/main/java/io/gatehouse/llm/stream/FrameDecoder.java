package io.gatehouse.llm.stream;

import io.netty.buffer.ByteBuf;

/**
 * Cuts a stream into events, wherever the network cut it into pieces. One decoder per stream, used by one thread at a
 * time. Memory is bounded: an event longer than {@link #MAX_FRAME_BYTES} breaks the stream.
 */
public interface FrameDecoder {
    /** An answer with a picture in it is one event of some megabytes. */
    int MAX_FRAME_BYTES = 16 * 1024 * 1024;

    /**
     * Takes a piece, whose readable bytes are read but which stays the caller's, and gives every event that it
     * completes.
     *
     * @throws BrokenStream when the bytes are not of this framing, or the sink can't use an event
     */
    void piece(ByteBuf piece, Sink sink) throws BrokenStream;

    /**
     * The stream ended; gives an event that lacks nothing but its terminator.
     *
     * @throws BrokenStream when it ended in the middle of an event
     */
    void end(Sink sink) throws BrokenStream;

    /** Takes events in order. */
    @FunctionalInterface
    interface Sink {
        void frame(Frame frame) throws BrokenStream;
    }
}
