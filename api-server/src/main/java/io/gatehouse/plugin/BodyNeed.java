package io.gatehouse.plugin;

/**
 * How a plugin wants the request body.
 *
 * @param bufferBytes 0 when the plugin does not look at it, else the most bytes that are collected before {@code
 *     access} runs; a longer body reaches the plugin as {@link RequestBody.TooLarge}
 * @param longerStreams whether a longer body goes upstream all the same, unseen, unless another plugin of the chain needs
 *     to see it; else it is dropped
 */
public record BodyNeed(int bufferBytes, boolean longerStreams) {
    /** The body streams past. */
    public static final BodyNeed STREAMED = new BodyNeed(0, true);

    public BodyNeed(int bufferBytes) {
        this(bufferBytes, false);
    }

    public BodyNeed {
        if (bufferBytes < 0) {
            throw new IllegalArgumentException("bufferBytes must not be negative but is " + bufferBytes);
        }
    }
}
