package io.gatehouse.llm.dialect.ollama;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.chat.Answer;
import io.gatehouse.llm.chat.Chat;
import io.gatehouse.llm.chat.Choice;
import io.gatehouse.llm.chat.ResponseFormat;
import io.gatehouse.llm.chat.ToolCall;
import io.gatehouse.llm.chat.ToolChoice;
import io.gatehouse.llm.codec.FunctionTools;
import io.gatehouse.llm.codec.OptionalMembers;
import io.gatehouse.llm.codec.StreamDecoder;
import io.gatehouse.llm.codec.StreamingCodec;
import io.gatehouse.llm.codec.UnreadableAnswer;
import io.gatehouse.llm.stream.FrameDecoder;
import io.gatehouse.llm.stream.LinesDecoder;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /api/chat} of an Ollama server, which several providers' models are served by. */
public final class OllamaChatCodec implements StreamingCodec<Chat> {
    @Override
    public void encode(Chat chat, JsonGenerator json) throws IOException, LlmRefusal {
        json.writeStringField("model", chat.model());
        new OllamaMessages(json).write(chat.messages());
        json.writeBooleanField("stream", chat.stream());
        OllamaOptions.write(json, chat.sampling(), chat.stop(), chat.extra());
        ToolChoice choice = chat.toolChoice();
        if (choice == null || choice.mode() != ToolChoice.Mode.NONE) {
            FunctionTools.write(json, chat.tools(), choice);
            if (choice != null && !chat.tools().isEmpty()) {
                json.writeStringField("tool_choice", choice.mode() == ToolChoice.Mode.AUTO ? "auto" : "required");
            }
        }
        format(json, chat.responseFormat());
    }

    private static void format(JsonGenerator json, @Nullable ResponseFormat format) throws IOException {
        if (format == null || !format.json()) {
            return;
        }
        if (format.schema() == null) {
            json.writeStringField("format", "json");
        } else {
            OptionalMembers.tree(json, "format", format.schema());
        }
    }

    @Override
    public Answer decode(JsonNode answer) throws UnreadableAnswer {
        JsonNode message = answer.path("message");
        if (!message.isObject()) {
            throw new UnreadableAnswer("'message' not in llm/v1/chat response");
        }
        List<ToolCall> calls = OllamaReply.calls(answer, 0);
        String text = message.path("content").asText();
        Choice choice = new Choice(
                text.isEmpty() && !calls.isEmpty() ? null : text,
                message.path("thinking").textValue(),
                calls,
                OllamaReply.finish(answer, !calls.isEmpty()));
        return OllamaReply.answer(answer, choice);
    }

    @Override
    public FrameDecoder frames(String contentType) {
        return new LinesDecoder();
    }

    @Override
    public StreamDecoder stream() {
        return new OllamaStream();
    }
}
