package io.gatehouse.plugin;

/** The request body as a plugin sees it in its access phase. */
public sealed interface RequestBody {
    /** No plugin of this route asked for the body; it streams. */
    record Streamed() implements RequestBody {}

    /** The whole body; empty when the request has none. The array is shared and must not be changed. */
    @SuppressWarnings("ArrayRecordComponent") // The bytes are large and hot; they are never compared.
    record Buffered(byte[] bytes) implements RequestBody {}

    /**
     * The body is larger than the plugin's limit. It can't be sent upstream unless every plugin that reads bodies lets
     * longer ones stream ({@link BodyNeed#longerStreams}).
     */
    record TooLarge(long limitBytes) implements RequestBody {}
}
