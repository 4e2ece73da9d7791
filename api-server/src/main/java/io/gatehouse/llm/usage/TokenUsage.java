package io.gatehouse.llm.usage;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Tokens of one request, 0 where the provider does not tell.
 *
 * @param cachedTokens those of the prompt that the provider had in its cache
 * @param reasoningTokens those of the completion that the client does not see
 */
public record TokenUsage(
        long promptTokens, long completionTokens, long totalTokens, long cachedTokens, long reasoningTokens) {
    public static final TokenUsage NONE = new TokenUsage(0, 0, 0, 0, 0);

    public TokenUsage {
        if (promptTokens < 0 || completionTokens < 0 || totalTokens < 0 || cachedTokens < 0 || reasoningTokens < 0) {
            throw new IllegalArgumentException("a number of tokens is not negative");
        }
    }

    public static TokenUsage of(long promptTokens, long completionTokens) {
        return new TokenUsage(promptTokens, completionTokens, promptTokens + completionTokens, 0, 0);
    }

    /** Reads the {@code usage} of OpenAI's answers, in the words of its chat or of its responses API. */
    static TokenUsage read(JsonNode usage) {
        long prompt = count(usage, "prompt_tokens", "input_tokens");
        long completion = count(usage, "completion_tokens", "output_tokens");
        long total = count(usage, "total_tokens", "total_tokens");
        return new TokenUsage(
                prompt,
                completion,
                total == 0 ? prompt + completion : total,
                detail(usage, "prompt_tokens_details", "input_tokens_details", "cached_tokens"),
                detail(usage, "completion_tokens_details", "output_tokens_details", "reasoning_tokens"));
    }

    private static long detail(JsonNode usage, String details, String otherDetails, String name) {
        return count(usage.path(usage.has(details) ? details : otherDetails), name, name);
    }

    private static long count(JsonNode counts, String name, String otherName) {
        return Math.max(0, counts.path(counts.has(name) ? name : otherName).asLong(0));
    }
}
