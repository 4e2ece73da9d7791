package io.gatehouse.llm.dialect.ollama;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.FinishReason;
import io.gatehouse.llm.Usage;
import io.gatehouse.llm.chat.Answer;
import io.gatehouse.llm.chat.Choice;
import io.gatehouse.llm.chat.ToolCall;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What whole answers and the lines of a stream have in common. */
final class OllamaReply {
    private OllamaReply() {}

    /** A whole answer with this one choice. */
    static Answer answer(JsonNode reply, Choice choice) {
        return new Answer(
                null, reply.path("model").textValue(), created(reply), List.of(choice), usage(reply), Map.of());
    }

    /** Seconds since 1970; 0 when the reply does not say. */
    private static long created(JsonNode reply) {
        Instant at = createdAt(reply);
        return at == null ? 0 : at.getEpochSecond();
    }

    private static @Nullable Instant createdAt(JsonNode reply) {
        String text = reply.path("created_at").textValue();
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /**
     * The calls of a message. Where the server gives them no id, one is made of the moment of the answer, which tells the
     * calls of a conversation apart.
     *
     * @param first the number of the first call in the answer
     */
    static List<ToolCall> calls(JsonNode reply, int first) {
        List<ToolCall> calls = new ArrayList<>();
        for (JsonNode call : reply.path("message").path("tool_calls")) {
            JsonNode function = call.path("function");
            JsonNode arguments = function.path("arguments");
            calls.add(new ToolCall(
                    call.path("id").asText(madeUpId(reply, first + calls.size())),
                    function.path("name").asText(),
                    arguments.isTextual()
                            ? arguments.textValue()
                            : arguments.isObject() ? arguments.toString() : "{}"));
        }
        return calls;
    }

    private static String madeUpId(JsonNode reply, int number) {
        Instant at = createdAt(reply);
        return at == null ? "call_" + number : "call_" + at.getEpochSecond() + "_" + at.getNano() + "_" + number;
    }

    /** Null when the server counted nothing. */
    static @Nullable Usage usage(JsonNode reply) {
        long prompt = Usage.count(reply, "prompt_eval_count");
        long completion = Usage.count(reply, "eval_count");
        return prompt == Usage.UNKNOWN && completion == Usage.UNKNOWN ? null : Usage.of(prompt, completion);
    }

    /** @param calls whether the answer has tool calls */
    static FinishReason finish(JsonNode reply, boolean calls) {
        String reason =
                reply.path("done_reason").asText(reply.path("finish_reason").asText());
        if (reason.equals("length")) {
            return FinishReason.LENGTH;
        }
        return calls ? FinishReason.TOOL_CALLS : FinishReason.STOP;
    }
}
