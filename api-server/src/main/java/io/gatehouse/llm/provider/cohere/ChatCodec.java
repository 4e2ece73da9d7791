package io.gatehouse.llm.provider.cohere;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.FinishReason;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.chat.Answer;
import io.gatehouse.llm.chat.Chat;
import io.gatehouse.llm.chat.Choice;
import io.gatehouse.llm.chat.ResponseFormat;
import io.gatehouse.llm.chat.Sampling;
import io.gatehouse.llm.chat.ToolCall;
import io.gatehouse.llm.chat.ToolChoice;
import io.gatehouse.llm.codec.FunctionTools;
import io.gatehouse.llm.codec.OptionalMembers;
import io.gatehouse.llm.codec.StreamDecoder;
import io.gatehouse.llm.codec.StreamingCodec;
import io.gatehouse.llm.codec.UnreadableAnswer;
import io.gatehouse.llm.stream.FrameDecoder;
import io.gatehouse.llm.stream.SseDecoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chats by version 2 of the API. Answers in the shape of version 1, which some servers still give, are read as well. */
final class ChatCodec implements StreamingCodec<Chat> {
    /** Members that have the same name and meaning in both dialects, or that only this API has. */
    private static final List<String> SAME = List.of(
            "seed",
            "frequency_penalty",
            "presence_penalty",
            "logprobs",
            "documents",
            "citation_options",
            "safety_mode",
            "thinking");

    @Override
    public void encode(Chat chat, JsonGenerator json) throws IOException, LlmRefusal {
        json.writeStringField("model", chat.model());
        json.writeBooleanField("stream", chat.stream());
        new Messages(json).write(chat.messages());
        sampling(json, chat.sampling(), chat.stop());
        FunctionTools.write(json, chat.tools(), chat.toolChoice());
        choose(json, chat);
        format(json, chat.responseFormat());
        for (String name : SAME) {
            OptionalMembers.tree(json, name, chat.extra().get(name));
        }
    }

    static void sampling(JsonGenerator json, Sampling sampling, List<String> stop) throws IOException {
        OptionalMembers.tree(json, "max_tokens", sampling.maxTokens());
        OptionalMembers.tree(json, "temperature", sampling.temperature());
        OptionalMembers.tree(json, "p", sampling.topP());
        OptionalMembers.tree(json, "k", sampling.topK());
        OptionalMembers.texts(json, "stop_sequences", stop);
    }

    private static void choose(JsonGenerator json, Chat chat) throws IOException {
        ToolChoice choice = chat.toolChoice();
        if (choice != null
                && choice.mode() != ToolChoice.Mode.AUTO
                && !chat.tools().isEmpty()) {
            json.writeStringField("tool_choice", choice.mode() == ToolChoice.Mode.NONE ? "NONE" : "REQUIRED");
        }
    }

    private static void format(JsonGenerator json, @Nullable ResponseFormat format) throws IOException {
        if (format == null || !format.json()) {
            return;
        }
        json.writeObjectFieldStart("response_format");
        json.writeStringField("type", "json_object");
        OptionalMembers.tree(json, "json_schema", format.schema());
        json.writeEndObject();
    }

    @Override
    public Answer decode(JsonNode answer) throws UnreadableAnswer {
        JsonNode message = answer.path("message");
        if (message.isObject()) {
            return new Answer(
                    answer.path("id").textValue(),
                    null,
                    0,
                    List.of(choice(message, FinishReasons.of(answer.path("finish_reason")))),
                    Counts.of(answer.path("usage")),
                    Map.of());
        }
        if (answer.path("text").isTextual()) {
            return new Answer(
                    answer.path("generation_id").textValue(),
                    null,
                    0,
                    List.of(new Choice(answer.path("text").textValue(), null, List.of(), FinishReason.STOP)),
                    Counts.ofVersion1(answer),
                    Map.of());
        }
        throw new UnreadableAnswer(GenerateCodec.NO_ANSWER);
    }

    private static Choice choice(JsonNode message, @Nullable FinishReason finish) {
        StringBuilder text = new StringBuilder();
        StringBuilder thinking = new StringBuilder();
        for (JsonNode part : message.path("content")) {
            text.append(part.path("text").asText());
            thinking.append(part.path("thinking").asText());
        }
        List<ToolCall> calls = new ArrayList<>();
        for (JsonNode call : message.path("tool_calls")) {
            calls.add(new ToolCall(
                    call.path("id").asText(),
                    call.path("function").path("name").asText(),
                    call.path("function").path("arguments").asText()));
        }
        String said = text.isEmpty() ? message.path("tool_plan").asText() : text.toString();
        return new Choice(
                said.isEmpty() && !calls.isEmpty() ? null : said,
                thinking.isEmpty() ? null : thinking.toString(),
                calls,
                finish);
    }

    @Override
    public FrameDecoder frames(String contentType) {
        return new SseDecoder();
    }

    @Override
    public StreamDecoder stream() {
        return new ChatStream();
    }
}
