package io.gatehouse.llm.provider.llama2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.FinishReason;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.Usage;
import io.gatehouse.llm.chat.Answer;
import io.gatehouse.llm.chat.Choice;
import io.gatehouse.llm.chat.Sampling;
import io.gatehouse.llm.codec.OptionalMembers;
import io.gatehouse.llm.codec.UnreadableAnswer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What chats and completions have in common in the raw format: one text goes in, one comes out. */
final class RawReply {
    private static final String END_OF_PROMPT = "[/INST]";

    private RawReply() {}

    static void encode(String inputs, Sampling sampling, boolean stream, JsonGenerator json)
            throws IOException, LlmRefusal {
        if (stream) {
            throw LlmRefusal.badRequest("the raw format has no streams: leave out 'stream', or set it to false");
        }
        json.writeStringField("inputs", inputs);
        json.writeObjectFieldStart("parameters");
        OptionalMembers.tree(json, "max_new_tokens", sampling.maxTokens());
        OptionalMembers.tree(json, "temperature", sampling.temperature());
        OptionalMembers.tree(json, "top_p", sampling.topP());
        OptionalMembers.tree(json, "top_k", sampling.topK());
        json.writeBooleanField("stream", false);
        json.writeEndObject();
    }

    /** The endpoint repeats the prompt before its answer, and does not say why it ended: clients need a reason. */
    static Answer decode(JsonNode answer) throws UnreadableAnswer {
        JsonNode data = answer.path("data");
        if (!data.isArray()) {
            throw new UnreadableAnswer("cannot parse response from llama2 endpoint");
        }
        JsonNode generated = data.path(0).path("generated_text");
        if (data.size() != 1 || !generated.isTextual()) {
            throw new UnreadableAnswer("response data is empty from llama2 endpoint");
        }
        String text = generated.textValue();
        int end = text.lastIndexOf(END_OF_PROMPT);
        String said = (end < 0 ? text : text.substring(end + END_OF_PROMPT.length())).strip();
        return new Answer(
                null,
                null,
                0,
                List.of(new Choice(said, null, List.of(), FinishReason.STOP)),
                usage(answer.path("usage")),
                Map.of());
    }

    private static @Nullable Usage usage(JsonNode usage) {
        return usage.isObject()
                ? Usage.of(Usage.count(usage, "prompt_tokens"), Usage.count(usage, "completion_tokens"))
                : null;
    }
}
