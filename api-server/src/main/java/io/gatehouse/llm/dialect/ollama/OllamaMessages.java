package io.gatehouse.llm.dialect.ollama;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.chat.Message;
import io.gatehouse.llm.chat.Part;
import io.gatehouse.llm.chat.ToolCall;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the turns of a conversation: the content is always one text, pictures stand beside it. */
final class OllamaMessages {
    private final JsonGenerator json;
    private final Map<String, String> calledFunctions = new HashMap<>();

    OllamaMessages(JsonGenerator json) {
        this.json = json;
    }

    void write(List<Message> messages) throws IOException, LlmRefusal {
        json.writeArrayFieldStart("messages");
        for (Message message : messages) {
            write(message);
        }
        json.writeEndArray();
    }

    private void write(Message message) throws IOException, LlmRefusal {
        json.writeStartObject();
        json.writeStringField(
                "role",
                message.role().instructs() ? "system" : message.role().name().toLowerCase(Locale.ROOT));
        Content content = new Content();
        for (Part part : message.content()) {
            part.writeTo(content);
        }
        json.writeStringField("content", content.text.toString());
        if (!content.images.isEmpty()) {
            json.writeArrayFieldStart("images");
            for (String image : content.images) {
                json.writeString(image);
            }
            json.writeEndArray();
        }
        calls(message.toolCalls());
        if (message.role() == Message.Role.TOOL) {
            result(message.answeredCall());
        }
        json.writeEndObject();
    }

    private void calls(List<ToolCall> calls) throws IOException, LlmRefusal {
        if (calls.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("tool_calls");
        for (ToolCall call : calls) {
            calledFunctions.put(call.id(), call.name());
            json.writeStartObject();
            json.writeStringField("id", call.id());
            json.writeStringField("type", "function");
            json.writeObjectFieldStart("function");
            json.writeStringField("name", call.name());
            json.writeFieldName("arguments");
            json.writeTree(call.input());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A result is matched to its call by the function's name; newer servers know the id too. */
    private void result(String call) throws IOException {
        json.writeStringField("tool_call_id", call);
        String function = calledFunctions.get(call);
        if (function != null) {
            json.writeStringField("tool_name", function);
        }
    }

    /** The text and the pictures of one turn. */
    private static final class Content implements Part.Writer {
        private final StringBuilder text = new StringBuilder();
        private final List<String> images = new ArrayList<>();

        @Override
        public void text(Part.Text part) {
            text.append(text.isEmpty() ? "" : "\n").append(part.text());
        }

        @Override
        public void image(Part.Image part) throws LlmRefusal {
            if (part.media().base64() == null) {
                throw LlmRefusal.badRequest("this provider takes pictures as data URIs only");
            }
            images.add(part.media().base64());
        }

        @Override
        public void audio(Part.Audio part) throws LlmRefusal {
            throw unfit("input_audio");
        }

        @Override
        public void file(Part.File part) throws LlmRefusal {
            throw unfit("file");
        }

        @Override
        public void other(Part.Other part) throws LlmRefusal {
            throw unfit(part.type());
        }

        private static LlmRefusal unfit(String type) {
            return LlmRefusal.badRequest("this provider takes no part of type '" + type + "'");
        }
    }
}
