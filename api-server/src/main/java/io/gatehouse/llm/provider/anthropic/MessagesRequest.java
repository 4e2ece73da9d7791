package io.gatehouse.llm.provider.anthropic;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.chat.Chat;
import io.gatehouse.llm.chat.Message;
import io.gatehouse.llm.chat.Part;
import io.gatehouse.llm.chat.Sampling;
import io.gatehouse.llm.chat.Tool;
import io.gatehouse.llm.chat.ToolCall;
import io.gatehouse.llm.chat.ToolChoice;
import io.gatehouse.llm.chat.Turn;
import io.gatehouse.llm.codec.OptionalMembers;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes a chat as a request of the messages API. */
final class MessagesRequest {
    /** The API wants a limit, and OpenAI's clients mostly send none. */
    static final int DEFAULT_MAX_TOKENS = 4096;

    private static final String CONTENT = "content";

    private final JsonGenerator json;
    private final ContentBlocks blocks;

    MessagesRequest(JsonGenerator json) {
        this.json = json;
        this.blocks = new ContentBlocks(json);
    }

    void write(Chat chat) throws IOException, LlmRefusal {
        json.writeStringField("model", chat.model());
        system(chat.messages());
        messages(chat.messages());
        sampling(chat.model(), chat.sampling());
        OptionalMembers.texts(json, "stop_sequences", chat.stop());
        tools(chat);
        extra(chat.extra());
        json.writeBooleanField("stream", chat.stream());
    }

    /** One text where nothing needs more; with a cache marker the texts stay apart. */
    private void system(List<Message> messages) throws IOException, LlmRefusal {
        StringBuilder text = new StringBuilder();
        boolean any = false;
        boolean marked = false;
        for (Message message : messages) {
            if (message.role().instructs()) {
                text.append(any ? "\n" : "").append(message.text());
                any = true;
                marked |= isMarked(message);
            }
        }
        if (!any) {
            return;
        }
        if (!marked) {
            json.writeStringField("system", text.toString());
            return;
        }
        json.writeArrayFieldStart("system");
        for (Message message : messages) {
            if (message.role().instructs()) {
                blocks.write(message.content());
            }
        }
        json.writeEndArray();
    }

    private static boolean isMarked(Message message) {
        for (Part part : message.content()) {
            if (part instanceof Part.Text text && text.cacheControl() != null) {
                return true;
            }
        }
        return false;
    }

    private void messages(List<Message> messages) throws IOException, LlmRefusal {
        json.writeArrayFieldStart("messages");
        for (Turn turn : Turn.of(messages)) {
            if (turn.isResults()) {
                json.writeStartObject();
                json.writeStringField("role", "user");
                json.writeArrayFieldStart(CONTENT);
                for (Message result : turn.messages()) {
                    result(result);
                }
                json.writeEndArray();
                json.writeEndObject();
            } else {
                turn(turn.said());
            }
        }
        json.writeEndArray();
    }

    private void result(Message message) throws IOException, LlmRefusal {
        json.writeStartObject();
        json.writeStringField("type", "tool_result");
        json.writeStringField("tool_use_id", message.answeredCall());
        content(message);
        json.writeEndObject();
    }

    private void turn(Message message) throws IOException, LlmRefusal {
        json.writeStartObject();
        json.writeStringField("role", message.role() == Message.Role.ASSISTANT ? "assistant" : "user");
        if (message.toolCalls().isEmpty()) {
            content(message);
        } else {
            json.writeArrayFieldStart(CONTENT);
            blocks.write(message.content());
            for (ToolCall call : message.toolCalls()) {
                json.writeStartObject();
                json.writeStringField("type", "tool_use");
                json.writeStringField("id", call.id());
                json.writeStringField("name", call.name());
                json.writeFieldName("input");
                json.writeTree(call.input());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void content(Message message) throws IOException, LlmRefusal {
        String plain = message.content().isEmpty() ? "" : message.plainText();
        if (plain != null) {
            json.writeStringField(CONTENT, plain);
            return;
        }
        json.writeArrayFieldStart(CONTENT);
        blocks.write(message.content());
        json.writeEndArray();
    }

    private void sampling(String model, Sampling sampling) throws IOException {
        json.writeFieldName("max_tokens");
        if (sampling.maxTokens() == null) {
            json.writeNumber(DEFAULT_MAX_TOKENS);
        } else {
            json.writeTree(sampling.maxTokens());
        }
        if (refusesSampling(model)) {
            return;
        }
        OptionalMembers.tree(json, "temperature", sampling.temperature());
        OptionalMembers.tree(json, "top_p", sampling.topP());
        OptionalMembers.tree(json, "top_k", sampling.topK());
    }

    /** Models that answer 400 to any of the three. */
    private static boolean refusesSampling(String model) {
        return model.contains("opus-4-7") || model.contains("opus-4-8") || model.contains("fable");
    }

    private void tools(Chat chat) throws IOException {
        if (!chat.tools().isEmpty()) {
            json.writeArrayFieldStart("tools");
            for (Tool tool : chat.tools()) {
                if (tool instanceof Tool.Function function) {
                    function(function);
                } else if (tool instanceof Tool.Native own) {
                    json.writeTree(own.json());
                }
            }
            json.writeEndArray();
        }
        choice(chat);
    }

    private void choice(Chat chat) throws IOException {
        ToolChoice choice = chat.toolChoice();
        boolean oneAtATime = !chat.tools().isEmpty() && Boolean.FALSE.equals(chat.parallelToolCalls());
        if (choice == null && !oneAtATime) {
            return;
        }
        ToolChoice.Mode mode = choice == null ? ToolChoice.Mode.AUTO : choice.mode();
        json.writeObjectFieldStart("tool_choice");
        json.writeStringField(
                "type",
                switch (mode) {
                    case AUTO -> "auto";
                    case NONE -> "none";
                    case REQUIRED -> "any";
                    case FUNCTION -> "tool";
                });
        if (choice != null && choice.function() != null) {
            json.writeStringField("name", choice.function());
        }
        if (oneAtATime && mode != ToolChoice.Mode.NONE) {
            json.writeBooleanField("disable_parallel_tool_use", true);
        }
        json.writeEndObject();
    }

    private void function(Tool.Function function) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", function.name());
        OptionalMembers.text(json, "description", function.description());
        json.writeFieldName("input_schema");
        if (function.parameters() == null) {
            json.writeStartObject();
            json.writeStringField("type", "object");
            json.writeEndObject();
        } else {
            json.writeTree(function.parameters());
        }
        for (Map.Entry<String, JsonNode> member : function.extra().entrySet()) {
            json.writeFieldName(member.getKey());
            json.writeTree(member.getValue());
        }
        json.writeEndObject();
    }

    private void extra(Map<String, JsonNode> extra) throws IOException {
        OptionalMembers.tree(json, "thinking", extra.get("thinking"));
        JsonNode user = extra.get("user");
        if (user != null && user.isTextual()) {
            json.writeObjectFieldStart("metadata");
            json.writeStringField("user_id", user.textValue());
            json.writeEndObject();
        }
    }
}
