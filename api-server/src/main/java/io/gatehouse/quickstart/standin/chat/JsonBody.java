package io.gatehouse.quickstart.standin.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads requests, with errors that name the field. */
public final class JsonBody {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonBody() {}

    public static JsonNode object(String body) throws ChatError {
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

    /** The non-empty array of that name. */
    public static JsonNode filledArray(JsonNode json, String field) throws ChatError {
        JsonNode array = json.path(field);
        if (!array.isArray() || array.isEmpty()) {
            throw ChatError.badValue(field, "a non-empty array");
        }
        return array;
    }

    public static int positive(JsonNode json, String field, int otherwise) throws ChatError {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return otherwise;
        }
        if (!value.isInt() || value.asInt() < 1) {
            throw ChatError.badValue(field, "an integer of at least 1");
        }
        return value.asInt();
    }

    /** @param parameter how an error names the field */
    public static boolean flag(JsonNode json, String field, String parameter) throws ChatError {
        JsonNode value = json.path(field);
        if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
            throw ChatError.badValue(parameter, "true or false");
        }
        return value.asBoolean(false);
    }

    /** The texts of a content: a string, or an array of parts of which some have a {@code text}. */
    public static String text(JsonNode content, String parameter) throws ChatError {
        if (content.isTextual()) {
            return content.asText();
        }
        if (!content.isArray()) {
            throw ChatError.badValue(parameter, "a string or an array of parts");
        }
        List<String> parts = new ArrayList<>();
        for (JsonNode part : content) {
            String text = part.path("text").asText("");
            if (!text.isEmpty()) {
                parts.add(text);
            }
        }
        return String.join("\n", parts);
    }
}
