package io.gatehouse.quickstart.standin.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the stand-in takes from an OpenAI chat completion request.
 *
 * @param model absent where the address names it
 * @param texts the text of every message, in order
 * @param prompt the text of the last message of the user
 * @param longest the most tokens wanted in the answer
 */
public record ChatRequest(
        Optional<String> model,
        List<String> texts,
        String prompt,
        int choices,
        int longest,
        boolean stream,
        boolean includeUsage) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_CHOICES = 8;

    public ChatRequest {
        texts = List.copyOf(texts);
    }

    public static ChatRequest read(String body) throws ChatError {
        JsonNode json = parse(body);
        JsonNode messages = json.path("messages");
        if (!messages.isArray() || messages.isEmpty()) {
            throw ChatError.badValue("messages", "a non-empty array of messages");
        }
        List<String> texts = new ArrayList<>();
        String prompt = "";
        for (int index = 0; index < messages.size(); index++) {
            String text = text(messages.get(index), "messages[" + index + "]");
            texts.add(text);
            if (messages.get(index).path("role").asText().equals("user")) {
                prompt = text;
            }
        }
        int longest = Math.min(
                integer(json, "max_tokens", Integer.MAX_VALUE),
                integer(json, "max_completion_tokens", Integer.MAX_VALUE));
        int choices = integer(json, "n", 1);
        if (choices > MOST_CHOICES) {
            throw ChatError.badValue("n", "an integer from 1 to " + MOST_CHOICES);
        }
        boolean stream = flag(json, "stream", "stream");
        JsonNode streamOptions = json.path("stream_options");
        if (streamOptions.isObject() && !stream) {
            throw ChatError.badValue("stream_options", "none unless 'stream' is true");
        }
        return new ChatRequest(
                model(json),
                texts,
                prompt,
                choices,
                longest,
                stream,
                flag(streamOptions, "include_usage", "stream_options.include_usage"));
    }

    private static JsonNode parse(String body) throws ChatError {
        try {
            JsonNode json = JSON.readTree(body);
            if (json != null && json.isObject()) {
                return json;
            }
        } catch (IOException e) {
            // Answered below, like any other body that is no JSON object.
        }
        throw new ChatError(400, "The body of the request is not a JSON object.", null, null);
    }

    private static Optional<String> model(JsonNode json) throws ChatError {
        JsonNode model = json.path("model");
        if (model.isMissingNode() || model.isNull()) {
            return Optional.empty();
        }
        if (!model.isTextual() || model.asText().isBlank()) {
            throw ChatError.badValue("model", "a model's name");
        }
        return Optional.of(model.asText());
    }

    private static String text(JsonNode message, String parameter) throws ChatError {
        if (!message.path("role").isTextual()) {
            throw ChatError.badValue(parameter + ".role", "a role such as 'user'");
        }
        JsonNode content = message.path("content");
        if (content.isTextual()) {
            return content.asText();
        }
        if (content.isArray()) {
            List<String> parts = new ArrayList<>();
            content.forEach(part -> parts.add(part.path("text").asText("")));
            return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
        }
        // An assistant's turn that only calls tools has no content.
        if ((content.isNull() || content.isMissingNode()) && message.has("tool_calls")) {
            return "";
        }
        throw ChatError.badValue(parameter + ".content", "a string or an array of parts");
    }

    private static int integer(JsonNode json, String field, int otherwise) throws ChatError {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return otherwise;
        }
        if (!value.isInt() || value.asInt() < 1) {
            throw ChatError.badValue(field, "an integer of at least 1");
        }
        return value.asInt();
    }

    private static boolean flag(JsonNode json, String field, String parameter) throws ChatError {
        JsonNode value = json.path(field);
        if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
            throw ChatError.badValue(parameter, "true or false");
        }
        return value.asBoolean(false);
    }
}
