package io.gatehouse.llm.chat;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** How the model is to choose its words, as JSON numbers; null where nobody said. */
public record Sampling(
        @Nullable JsonNode temperature,
        @Nullable JsonNode topP,
        @Nullable JsonNode topK,
        @Nullable JsonNode maxTokens) {
    public static final Sampling NONE = new Sampling(null, null, null, null);

    /** These settings, and those of the other where this has none. */
    public Sampling over(Sampling other) {
        return new Sampling(
                temperature == null ? other.temperature : temperature,
                topP == null ? other.topP : topP,
                topK == null ? other.topK : topK,
                maxTokens == null ? other.maxTokens : maxTokens);
    }
}
