package io.gatehouse.llm.provider.gemini;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.FinishReason;
import io.gatehouse.llm.Usage;
import io.gatehouse.llm.chat.ToolCall;
import org.jspecify.annotations.Nullable;

/** What whole answers and the elements of a stream have in common. */
final class Candidates {
    private Candidates() {}

    /**
     * A function call. Where the API gives it no id, one is made of that of the answer, which tells the calls of a
     * conversation apart.
     *
     * @param number counts the calls of the answer from 0
     */
    static ToolCall call(JsonNode answer, JsonNode call, int number) {
        String response = answer.path("responseId").asText();
        String madeUp = response.isEmpty() ? "call_" + number : "call_" + response + "_" + number;
        JsonNode arguments = call.path("args");
        return new ToolCall(
                call.path("id").asText(madeUp),
                call.path("name").asText(),
                arguments.isObject() ? arguments.toString() : "{}");
    }

    /**
     * Null when there is none yet.
     *
     * @param calls whether the answer has function calls
     */
    static @Nullable FinishReason finish(JsonNode candidate, boolean calls) {
        JsonNode reason = candidate.path("finishReason");
        if (!reason.isTextual()) {
            return null;
        }
        return switch (reason.textValue()) {
            case "MAX_TOKENS" -> FinishReason.LENGTH;
            case "SAFETY", "RECITATION", "PROHIBITED_CONTENT", "BLOCKLIST", "SPII", "IMAGE_SAFETY" ->
                FinishReason.CONTENT_FILTER;
            // STOP, and whatever comes later.
            default -> calls ? FinishReason.TOOL_CALLS : FinishReason.STOP;
        };
    }

    /** Null when nothing was counted. Thoughts are counted apart there, and are part of the completion here. */
    static @Nullable Usage usage(JsonNode answer) {
        JsonNode counts = answer.path("usageMetadata");
        if (!counts.isObject()) {
            return null;
        }
        long prompt = Usage.count(counts, "promptTokenCount");
        long said = Usage.count(counts, "candidatesTokenCount");
        long thought = Usage.count(counts, "thoughtsTokenCount");
        long completion = said < 0 && thought < 0 ? Usage.UNKNOWN : Math.max(0, said) + Math.max(0, thought);
        long sum = prompt < 0 || completion < 0 ? Usage.UNKNOWN : prompt + completion;
        long total = Usage.count(counts, "totalTokenCount");
        return new Usage(
                prompt,
                completion,
                total < 0 ? sum : total,
                Usage.count(counts, "cachedContentTokenCount"),
                Usage.UNKNOWN,
                thought);
    }
}
