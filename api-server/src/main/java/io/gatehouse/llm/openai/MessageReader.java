package io.gatehouse.llm.openai;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.chat.Media;
import io.gatehouse.llm.chat.Message;
import io.gatehouse.llm.chat.Part;
import io.gatehouse.llm.chat.ToolCall;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the messages of a chat. */
final class MessageReader {
    private static final String CALLS = "tool_calls";

    private MessageReader() {}

    static List<Message> read(JsonNode messages) throws LlmRefusal {
        List<Message> read = new ArrayList<>(messages.size());
        for (int i = 0; i < messages.size(); i++) {
            read.add(message(Members.of(messages.get(i), "messages[" + i + "]")));
        }
        return read;
    }

    private static Message message(Members message) throws LlmRefusal {
        Message.Role role = role(message);
        List<ToolCall> calls = role == Message.Role.ASSISTANT ? calls(message) : List.of();
        List<Part> content = content(message);
        if (content.isEmpty() && calls.isEmpty() && message.get("content") == null && role != Message.Role.ASSISTANT) {
            throw LlmRefusal.badRequest(message.path() + "content must be a string or an array but is missing");
        }
        String answered = role == Message.Role.TOOL ? message.requiredText("tool_call_id") : null;
        return new Message(role, content, calls, answered, message.text("name"));
    }

    private static Message.Role role(Members message) throws LlmRefusal {
        String role = message.requiredText("role");
        return switch (role) {
            case "system" -> Message.Role.SYSTEM;
            case "developer" -> Message.Role.DEVELOPER;
            case "user" -> Message.Role.USER;
            case "assistant" -> Message.Role.ASSISTANT;
            case "tool" -> Message.Role.TOOL;
            default ->
                throw LlmRefusal.badRequest(message.path()
                        + "role must be one of system, developer, user, assistant, tool but is '" + role + "'");
        };
    }

    private static List<Part> content(Members message) throws LlmRefusal {
        JsonNode content = message.get("content");
        if (content == null) {
            return List.of();
        }
        if (content.isTextual()) {
            return List.of(new Part.Text(content.textValue()));
        }
        if (!content.isArray()) {
            throw Members.expected(message.path() + "content", "a string or an array", content);
        }
        List<Part> parts = new ArrayList<>(content.size());
        for (int i = 0; i < content.size(); i++) {
            parts.add(part(Members.of(content.get(i), message.path() + "content[" + i + "]")));
        }
        return parts;
    }

    private static Part part(Members part) throws LlmRefusal {
        String type = part.requiredText("type");
        return switch (type) {
            case "text" -> text(part, "text");
            case "refusal" -> text(part, "refusal");
            case "image_url" -> image(part);
            case "input_audio" -> {
                Members audio = part.required("input_audio");
                yield new Part.Audio(audio.requiredText("data"), audio.requiredText("format"));
            }
            case "file" -> file(part.required("file"));
            default -> new Part.Other(type, part.node());
        };
    }

    private static Part text(Members part, String name) throws LlmRefusal {
        String text = part.text(name);
        if (text == null) {
            throw LlmRefusal.badRequest("message part type is '" + name + "' but is missing ." + name + " block");
        }
        return new Part.Text(text, part.get("cache_control"));
    }

    private static Part image(Members part) throws LlmRefusal {
        Members image = part.required("image_url");
        return new Part.Image(Media.of(image.requiredText("url")), image.text("detail"));
    }

    private static Part file(Members file) throws LlmRefusal {
        String id = file.text("file_id");
        String data = file.text("file_data");
        if (id == null && data == null) {
            throw LlmRefusal.badRequest(file.path() + "file_data must be a string but is missing, as is file_id");
        }
        return new Part.File(data == null ? null : Media.of(data), id, file.text("filename"));
    }

    private static List<ToolCall> calls(Members message) throws LlmRefusal {
        JsonNode calls = message.array(CALLS);
        if (calls == null) {
            return List.of();
        }
        List<ToolCall> read = new ArrayList<>(calls.size());
        for (int i = 0; i < calls.size(); i++) {
            Members call = Members.of(calls.get(i), message.path() + CALLS + "[" + i + "]");
            Members function = call.required("function");
            read.add(new ToolCall(
                    call.requiredText("id"), function.requiredText("name"), orEmpty(function.text("arguments"))));
        }
        return read;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
