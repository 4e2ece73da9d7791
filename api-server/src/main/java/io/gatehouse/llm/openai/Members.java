package io.gatehouse.llm.openai;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.LlmRefusal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object in a client's request. Absent and null are the same. An error names the member, what it
 * should be and what it is.
 *
 * @param path where the object is: {@code messages[2].}, empty for the body itself
 */
record Members(JsonNode node, String path) {
    static Members of(JsonNode node, String path) throws LlmRefusal {
        if (!node.isObject()) {
            throw expected(path, "an object", node);
        }
        return new Members(node, path + ".");
    }

    /** The member; null when it is absent. */
    @Nullable
    JsonNode get(String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    @Nullable
    String text(String name) throws LlmRefusal {
        JsonNode value = get(name);
        if (value != null && !value.isTextual()) {
            throw expected(path + name, "a string", value);
        }
        return value == null ? null : value.textValue();
    }

    String requiredText(String name) throws LlmRefusal {
        String text = text(name);
        if (text == null) {
            throw LlmRefusal.badRequest(path + name + " must be a string but is missing");
        }
        return text;
    }

    Members required(String name) throws LlmRefusal {
        JsonNode value = get(name);
        if (value == null) {
            throw LlmRefusal.badRequest(path + name + " must be an object but is missing");
        }
        return of(value, path + name);
    }

    @Nullable
    Boolean flag(String name) throws LlmRefusal {
        JsonNode value = get(name);
        if (value != null && !value.isBoolean()) {
            throw expected(path + name, "a boolean", value);
        }
        return value == null ? null : value.booleanValue();
    }

    @Nullable
    JsonNode number(String name) throws LlmRefusal {
        JsonNode value = get(name);
        if (value != null && !value.isNumber()) {
            throw expected(path + name, "a number", value);
        }
        return value;
    }

    @Nullable
    JsonNode integer(String name) throws LlmRefusal {
        JsonNode value = get(name);
        if (value != null && !(value.isNumber() && value.canConvertToExactIntegral())) {
            throw expected(path + name, "an integer", value);
        }
        return value;
    }

    /** The array; null when it is absent. */
    @Nullable
    JsonNode array(String name) throws LlmRefusal {
        JsonNode value = get(name);
        if (value != null && !value.isArray()) {
            throw expected(path + name, "an array", value);
        }
        return value;
    }

    /** The members with other names, without nulls. */
    Map<String, JsonNode> others(Set<String> known) {
        Map<String, JsonNode> others = Map.of();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!known.contains(member.getKey()) && !member.getValue().isNull()) {
                if (others.isEmpty()) {
                    others = new HashMap<>();
                }
                others.put(member.getKey(), member.getValue());
            }
        }
        return others;
    }

    static LlmRefusal expected(String where, String what, JsonNode found) {
        String type = found.getNodeType().name().toLowerCase(Locale.ROOT);
        return LlmRefusal.badRequest(where + " must be " + what + " but is of type " + type);
    }
}
