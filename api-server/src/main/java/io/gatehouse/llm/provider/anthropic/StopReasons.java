package io.gatehouse.llm.provider.anthropic;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.FinishReason;
import org.jspecify.annotations.Nullable;

/** Anthropic's {@code stop_reason} in OpenAI's terms. */
final class StopReasons {
    private StopReasons() {}

    /** Null when there is none yet. */
    static @Nullable FinishReason finish(JsonNode stopReason) {
        if (!stopReason.isTextual()) {
            return null;
        }
        return switch (stopReason.textValue()) {
            case "max_tokens", "model_context_window_exceeded" -> FinishReason.LENGTH;
            case "tool_use" -> FinishReason.TOOL_CALLS;
            case "refusal" -> FinishReason.CONTENT_FILTER;
            // end_turn, stop_sequence, pause_turn, and whatever comes later.
            default -> FinishReason.STOP;
        };
    }
}
