package io.gatehouse.llm;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The tokens that a provider counted for one answer; {@link #UNKNOWN} where it said nothing.
 *
 * @param prompt all input tokens, those from a cache included
 * @param completion all output tokens, reasoning included
 * @param cached the input tokens that came from the provider's cache
 * @param cacheWritten the input tokens that were written to the provider's cache
 * @param reasoning the output tokens that the client does not see
 */
public record Usage(long prompt, long completion, long total, long cached, long cacheWritten, long reasoning) {
    public static final long UNKNOWN = -1;

    /** Counts without details; the total is the sum where both parts are known. */
    public static Usage of(long prompt, long completion) {
        return of(prompt, completion, UNKNOWN, UNKNOWN, UNKNOWN);
    }

    public static Usage of(long prompt, long completion, long cached, long cacheWritten, long reasoning) {
        long total = prompt < 0 || completion < 0 ? UNKNOWN : prompt + completion;
        return new Usage(prompt, completion, total, cached, cacheWritten, reasoning);
    }

    /** A count as a provider wrote it; {@link #UNKNOWN} where it is missing or no count. */
    public static long count(JsonNode counts, String name) {
        JsonNode count = counts.path(name);
        return count.isIntegralNumber() && count.longValue() >= 0 ? count.longValue() : UNKNOWN;
    }
}
