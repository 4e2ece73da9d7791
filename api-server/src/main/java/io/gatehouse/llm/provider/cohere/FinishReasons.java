package io.gatehouse.llm.provider.cohere;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.FinishReason;
import org.jspecify.annotations.Nullable;

/** Cohere's {@code finish_reason} in OpenAI's terms. */
final class FinishReasons {
    private FinishReasons() {}

    /** Null when there is none. */
    static @Nullable FinishReason of(JsonNode reason) {
        if (!reason.isTextual()) {
            return null;
        }
        return switch (reason.textValue()) {
            case "MAX_TOKENS", "ERROR_LIMIT" -> FinishReason.LENGTH;
            case "TOOL_CALL" -> FinishReason.TOOL_CALLS;
            case "ERROR_TOXIC" -> FinishReason.CONTENT_FILTER;
            // COMPLETE, STOP_SEQUENCE, and whatever comes later.
            default -> FinishReason.STOP;
        };
    }
}
