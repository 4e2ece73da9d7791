package io.gatehouse.llm.usage;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.llm.Usage;
import org.jspecify.annotations.Nullable;

/** A streamed answer as if it had come whole, for logs. */
final class StreamedPayload {
    private StreamedPayload() {}

    static String json(
            String text, @Nullable String finishReason, String model, Usage tokens, PayloadRedaction redaction) {
        ObjectNode completion = JsonNodeFactory.instance.objectNode();
        ObjectNode choice = completion.putArray("choices").addObject();
        choice.put("finish_reason", finishReason);
        choice.put("index", 0);
        choice.putNull("logprobs");
        choice.putObject("message").put("role", "assistant").put("content", redaction.apply(text));
        completion.put("model", model);
        completion.put("object", "chat.completion");
        completion
                .putObject("usage")
                .put("prompt_tokens", tokens.prompt())
                .put("completion_tokens", tokens.completion())
                .put("total_tokens", tokens.total());
        return completion.toString();
    }
}
