package io.gatehouse.llm.provider.bedrock;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.FinishReason;
import io.gatehouse.llm.Usage;
import org.jspecify.annotations.Nullable;

/** Reasons and counts in OpenAI's terms. */
final class Outcome {
    private Outcome() {}

    static FinishReason finish(String stopReason) {
        return switch (stopReason) {
            case "max_tokens", "model_context_window_exceeded" -> FinishReason.LENGTH;
            case "tool_use" -> FinishReason.TOOL_CALLS;
            case "guardrail_intervened" -> FinishReason.GUARDRAIL_INTERVENED;
            case "content_filtered" -> FinishReason.CONTENT_FILTER;
            // end_turn, stop_sequence, and whatever comes later.
            default -> FinishReason.STOP;
        };
    }

    /** Null when nothing was counted. Tokens of the cache are counted apart there, and are part of the prompt here. */
    static @Nullable Usage usage(JsonNode usage) {
        if (!usage.isObject()) {
            return null;
        }
        long input = Usage.count(usage, "inputTokens");
        long read = Usage.count(usage, "cacheReadInputTokens");
        long written = Usage.count(usage, "cacheWriteInputTokens");
        long prompt = input < 0 ? Usage.UNKNOWN : input + Math.max(0, read) + Math.max(0, written);
        return Usage.of(prompt, Usage.count(usage, "outputTokens"), read, written, Usage.UNKNOWN);
    }
}
