package io.gatehouse.llm.chat;

import io.gatehouse.llm.FinishReason;
import io.gatehouse.llm.Usage;
import org.jspecify.annotations.Nullable;

/** Takes a streamed answer piece by piece; each call becomes at most one chunk for the client. */
public interface ChunkSink {
    /**
     * The answer begins. Left out by providers that do not announce it; called again it does nothing.
     *
     * @param id null where the provider gives none
     * @param model the model's name in the answer, for the report; null where the provider names none
     */
    void start(@Nullable String id, @Nullable String model);

    void text(String piece);

    /** A piece of what the model thinks, where the provider shows it. */
    void reasoning(String piece);

    /**
     * A tool call begins.
     *
     * @param index counts the tool calls of the answer from 0, whatever the provider's own numbers are
     */
    void toolCall(int index, String id, String name);

    /** A piece of the arguments' JSON text. */
    void toolArguments(int index, String piece);

    /** Why the answer ended; the last one counts. */
    void finish(FinishReason reason);

    /** What the provider counted so far: replaces what was said before, never adds to it. */
    void usage(Usage usage);

    /** The answer is complete. A stream that ends without it is reported to the client as broken. */
    void done();

    /** The provider gave up in the middle; nothing may follow. */
    void error(String message, @Nullable String type);
}
