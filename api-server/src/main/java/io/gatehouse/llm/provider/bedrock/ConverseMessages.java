package io.gatehouse.llm.provider.bedrock;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.json.JsonTrees;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.chat.Message;
import io.gatehouse.llm.chat.Part;
import io.gatehouse.llm.chat.ToolCall;
import io.gatehouse.llm.chat.Turn;
import java.io.IOException;
import java.util.List;

/** Writes the turns of a conversation: calls and results are blocks, results belong to the user. */
final class ConverseMessages {
    private final JsonGenerator json;
    private final ConverseBlocks blocks;

    ConverseMessages(JsonGenerator json) {
        this.json = json;
        this.blocks = new ConverseBlocks(json);
    }

    void write(List<Message> messages) throws IOException, LlmRefusal {
        json.writeArrayFieldStart("messages");
        for (Turn turn : Turn.of(messages)) {
            if (turn.isResults()) {
                open("user");
                for (Message result : turn.messages()) {
                    result(result);
                }
                close();
            } else {
                turn(turn.said());
            }
        }
        json.writeEndArray();
    }

    private void open(String role) throws IOException {
        json.writeStartObject();
        json.writeStringField("role", role);
        json.writeArrayFieldStart("content");
    }

    private void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
    }

    private void turn(Message message) throws IOException, LlmRefusal {
        open(message.role() == Message.Role.ASSISTANT ? "assistant" : "user");
        for (Part part : message.content()) {
            part.writeTo(blocks);
        }
        for (ToolCall call : message.toolCalls()) {
            json.writeStartObject();
            json.writeObjectFieldStart("toolUse");
            json.writeStringField("toolUseId", call.id());
            json.writeStringField("name", call.name());
            json.writeFieldName("input");
            json.writeTree(call.input());
            json.writeEndObject();
            json.writeEndObject();
        }
        close();
    }

    /** A JSON object stays one, another JSON value is put into one, the rest is text. */
    private void result(Message message) throws IOException, LlmRefusal {
        json.writeStartObject();
        json.writeObjectFieldStart("toolResult");
        json.writeStringField("toolUseId", message.answeredCall());
        json.writeArrayFieldStart("content");
        String text = message.text();
        JsonNode value = JsonTrees.read(text).orElse(null);
        if (value == null) {
            blocks.text(text.isEmpty() ? "(nothing)" : text);
        } else {
            json.writeStartObject();
            json.writeFieldName("json");
            json.writeTree(
                    value.isObject()
                            ? value
                            : JsonTrees.MAPPER.createObjectNode().set("result", value));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }
}
