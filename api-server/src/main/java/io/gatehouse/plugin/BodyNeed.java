package io.gatehouse.plugin;

/**
 * How a plugin wants the request body.
 *
 * @param bufferBytes 0 when the plugin does not look at it, else the most bytes that are collected before {@code
 *     access} runs; a longer body reaches the plugin as {@link RequestBody.TooLarge}
 */
public record BodyNeed(int bufferBytes) {
    /** The body streams past. */
    public static final BodyNeed STREAMED = new BodyNeed(0);

    public BodyNeed {
        if (bufferBytes < 0) {
            throw new IllegalArgumentException("bufferBytes must not be negative but is " + bufferBytes);
        }
    }
}
