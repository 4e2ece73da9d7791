package io.gatehouse.llm.provider.anthropic;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.Usage;
import org.jspecify.annotations.Nullable;

/**
 * Anthropic's {@code usage} in OpenAI's terms. Tokens that were read from or written to the cache are counted apart
 * there, and are part of the prompt here.
 */
final class Counts {
    private long input = Usage.UNKNOWN;
    private long output = Usage.UNKNOWN;
    private long cacheRead = Usage.UNKNOWN;
    private long cacheWritten = Usage.UNKNOWN;

    /** Null when the provider sent no counts at all. */
    static @Nullable Usage usage(JsonNode usage) {
        if (!usage.isObject()) {
            return null;
        }
        Counts counts = new Counts();
        counts.take(usage);
        return counts.usage();
    }

    /** Takes counts over; a stream repeats and corrects them. */
    void take(JsonNode usage) {
        input = count(usage, "input_tokens", input);
        output = count(usage, "output_tokens", output);
        cacheRead = count(usage, "cache_read_input_tokens", cacheRead);
        cacheWritten = count(usage, "cache_creation_input_tokens", cacheWritten);
    }

    private static long count(JsonNode usage, String name, long before) {
        long count = Usage.count(usage, name);
        return count == Usage.UNKNOWN ? before : count;
    }

    Usage usage() {
        long prompt = input < 0 ? Usage.UNKNOWN : input + Math.max(0, cacheRead) + Math.max(0, cacheWritten);
        return Usage.of(prompt, output, cacheRead, cacheWritten, Usage.UNKNOWN);
    }
}
