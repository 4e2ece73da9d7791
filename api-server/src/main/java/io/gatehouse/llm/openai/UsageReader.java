package io.gatehouse.llm.openai;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.json.JsonTrees;
import io.gatehouse.llm.Usage;
import org.jspecify.annotations.Nullable;

/** Reads the {@code usage} of an answer in OpenAI's dialect. */
public final class UsageReader {
    private UsageReader() {}

    /**
     * Reads the member's value, which may be followed by other text.
     *
     * @return null when there are no counts in it
     */
    public static @Nullable Usage read(byte[] json) {
        JsonNode usage = JsonTrees.first(json).orElse(null);
        if (usage == null || !usage.isObject()) {
            return null;
        }
        long prompt = Usage.count(usage, "prompt_tokens");
        long completion = Usage.count(usage, "completion_tokens");
        long total = Usage.count(usage, "total_tokens");
        Usage counted = new Usage(
                prompt,
                completion,
                total < 0 ? Usage.of(prompt, completion).total() : total,
                Usage.count(usage.path("prompt_tokens_details"), "cached_tokens"),
                Usage.UNKNOWN,
                Usage.count(usage.path("completion_tokens_details"), "reasoning_tokens"));
        return counted.prompt() < 0 && counted.completion() < 0 && counted.total() < 0 ? null : counted;
    }
}
