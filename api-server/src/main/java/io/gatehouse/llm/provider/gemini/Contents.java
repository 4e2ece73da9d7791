package io.gatehouse.llm.provider.gemini;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.json.JsonTrees;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.chat.Message;
import io.gatehouse.llm.chat.Part;
import io.gatehouse.llm.chat.ToolCall;
import io.gatehouse.llm.chat.Turn;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the turns of a conversation: calls and results are parts, results belong to the user. */
final class Contents {
    /** What Google says to send with calls that were not made by the model itself, which has signed its own. */
    private static final String NO_SIGNATURE = "skip_thought_signature_validator";

    private final JsonGenerator json;
    private final ContentParts parts;
    private final boolean signed;
    private final Map<String, String> calledFunctions = new HashMap<>();

    /** @param signed whether the model refuses calls without a signature */
    Contents(JsonGenerator json, boolean signed) {
        this.json = json;
        this.parts = new ContentParts(json);
        this.signed = signed;
    }

    void write(List<Message> messages) throws IOException, LlmRefusal {
        json.writeArrayFieldStart("contents");
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
        json.writeArrayFieldStart("parts");
    }

    private void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
    }

    private void turn(Message message) throws IOException, LlmRefusal {
        open(message.role() == Message.Role.ASSISTANT ? "model" : "user");
        for (Part part : message.content()) {
            part.writeTo(parts);
        }
        for (int i = 0; i < message.toolCalls().size(); i++) {
            call(message.toolCalls().get(i), i == 0);
        }
        close();
    }

    private void call(ToolCall call, boolean first) throws IOException, LlmRefusal {
        calledFunctions.put(call.id(), call.name());
        json.writeStartObject();
        json.writeObjectFieldStart("functionCall");
        json.writeStringField("name", call.name());
        json.writeFieldName("args");
        json.writeTree(call.input());
        json.writeEndObject();
        if (signed && first) {
            json.writeStringField("thoughtSignature", NO_SIGNATURE);
        }
        json.writeEndObject();
    }

    /** A result is an object; whatever else a tool said is put into one. */
    private void result(Message message) throws IOException, LlmRefusal {
        String function = calledFunctions.get(message.answeredCall());
        if (function == null) {
            throw LlmRefusal.badRequest(
                    "tool_call_id '" + message.answeredCall() + "' must be that of a tool call before it");
        }
        String text = message.text();
        json.writeStartObject();
        json.writeObjectFieldStart("functionResponse");
        json.writeStringField("name", function);
        json.writeFieldName("response");
        JsonNode object = JsonTrees.read(text).filter(JsonNode::isObject).orElse(null);
        if (object != null) {
            json.writeTree(object);
        } else {
            json.writeStartObject();
            json.writeStringField("result", text);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
