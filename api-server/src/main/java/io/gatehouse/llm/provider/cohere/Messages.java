package io.gatehouse.llm.provider.cohere;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.chat.Message;
import io.gatehouse.llm.chat.Part;
import io.gatehouse.llm.chat.ToolCall;
import io.gatehouse.llm.codec.OptionalMembers;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes the turns of a conversation. */
final class Messages {
    private final JsonGenerator json;
    private final Content parts;

    Messages(JsonGenerator json) {
        this.json = json;
        this.parts = new Content(json);
    }

    void write(List<Message> messages) throws IOException, LlmRefusal {
        json.writeArrayFieldStart("messages");
        for (Message message : messages) {
            json.writeStartObject();
            json.writeStringField(
                    "role",
                    message.role().instructs()
                            ? "system"
                            : message.role().name().toLowerCase(Locale.ROOT));
            if (message.role() == Message.Role.TOOL) {
                json.writeStringField("tool_call_id", message.answeredCall());
            }
            if (message.toolCalls().isEmpty()) {
                content(message);
            } else {
                calls(message);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void content(Message message) throws IOException, LlmRefusal {
        String plain = message.content().isEmpty() ? "" : message.plainText();
        if (plain != null) {
            json.writeStringField("content", plain);
            return;
        }
        json.writeArrayFieldStart("content");
        for (Part part : message.content()) {
            part.writeTo(parts);
        }
        json.writeEndArray();
    }

    /** What is said beside calls is the plan for them. */
    private void calls(Message message) throws IOException {
        String plan = message.text();
        OptionalMembers.text(json, "tool_plan", plan.isEmpty() ? null : plan);
        json.writeArrayFieldStart("tool_calls");
        for (ToolCall call : message.toolCalls()) {
            json.writeStartObject();
            json.writeStringField("id", call.id());
            json.writeStringField("type", "function");
            json.writeObjectFieldStart("function");
            json.writeStringField("name", call.name());
            json.writeStringField("arguments", call.arguments().isBlank() ? "{}" : call.arguments());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The parts that both dialects have. */
    private record Content(JsonGenerator json) implements Part.Writer {
        @Override
        public void text(Part.Text part) throws IOException {
            json.writeStartObject();
            json.writeStringField("type", "text");
            json.writeStringField("text", part.text());
            json.writeEndObject();
        }

        @Override
        public void image(Part.Image part) throws IOException {
            json.writeStartObject();
            json.writeStringField("type", "image_url");
            json.writeObjectFieldStart("image_url");
            json.writeStringField("url", part.media().url());
            OptionalMembers.text(json, "detail", part.detail());
            json.writeEndObject();
            json.writeEndObject();
        }

        @Override
        public void audio(Part.Audio part) throws LlmRefusal {
            throw unfit("input_audio");
        }

        @Override
        public void file(Part.File part) throws LlmRefusal {
            throw unfit("file");
        }

        /** The API's own parts, such as documents. */
        @Override
        public void other(Part.Other part) throws IOException {
            json.writeTree(part.json());
        }

        private static LlmRefusal unfit(String type) {
            return LlmRefusal.badRequest("this provider takes no part of type '" + type + "'");
        }
    }
}
