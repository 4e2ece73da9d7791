package io.gatehouse.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.gatehouse.plugin.InvalidConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stored config. Absent and null are the same here. An error names the field and what it should be, never its
 * value, which may be a secret.
 *
 * @param path where the object is, for messages: {@code config.model}
 */
public record Fields(JsonNode node, String path) {
    public static Fields of(JsonNode config) {
        return new Fields(config, "config");
    }

    public boolean has(String name) {
        return !node.path(name).isNull() && !node.path(name).isMissingNode();
    }

    /** A string; null when it is absent or empty. */
    public @Nullable String text(String name) throws InvalidConfig {
        if (!has(name)) {
            return null;
        }
        JsonNode value = node.path(name);
        if (!value.isTextual()) {
            throw expected(name, "a string", value);
        }
        return value.textValue().isEmpty() ? null : value.textValue();
    }

    public String text(String name, String fallback) throws InvalidConfig {
        String value = text(name);
        return value == null ? fallback : value;
    }

    public boolean flag(String name, boolean fallback) throws InvalidConfig {
        if (!has(name)) {
            return fallback;
        }
        JsonNode value = node.path(name);
        if (!value.isBoolean()) {
            throw expected(name, "a boolean", value);
        }
        return value.booleanValue();
    }

    public int integer(String name, int fallback) throws InvalidConfig {
        if (!has(name)) {
            return fallback;
        }
        JsonNode value = node.path(name);
        if (!value.isNumber() || !value.canConvertToExactIntegral() || !value.canConvertToInt()) {
            throw expected(name, "an integer of 32 bits", value);
        }
        return value.intValue();
    }

    /** The number as it is written; null when it is absent. */
    public @Nullable String number(String name) throws InvalidConfig {
        if (!has(name)) {
            return null;
        }
        JsonNode value = node.path(name);
        if (!value.isNumber()) {
            throw expected(name, "a number", value);
        }
        return value.asText();
    }

    /** Without nulls; empty when it is absent. */
    public List<String> texts(String name) throws InvalidConfig {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : array(name)) {
            if (!element.isTextual()) {
                throw expected(name, "an array of strings", element);
            }
            texts.add(element.textValue());
        }
        return List.copyOf(texts);
    }

    /** The record in that field; one without fields when it is absent. */
    public Fields object(String name) throws InvalidConfig {
        JsonNode value = node.path(name);
        if (has(name) && !value.isObject()) {
            throw expected(name, "a record", value);
        }
        return new Fields(value.isObject() ? value : MissingNode.getInstance(), path + "." + name);
    }

    /** The records of an array; empty when it is absent. */
    public List<Fields> objects(String name) throws InvalidConfig {
        List<Fields> records = new ArrayList<>();
        for (JsonNode element : array(name)) {
            if (!element.isObject()) {
                throw expected(name, "an array of records", element);
            }
            // Kong counts from 1.
            records.add(new Fields(element, path + "." + name + "." + (records.size() + 1)));
        }
        return List.copyOf(records);
    }

    private JsonNode array(String name) throws InvalidConfig {
        JsonNode value = node.path(name);
        if (has(name) && !value.isArray()) {
            throw expected(name, "an array", value);
        }
        return value;
    }

    /** An error about a field of this record. */
    public InvalidConfig invalid(String name, String expectation) {
        return new InvalidConfig(path + "." + name + " " + expectation);
    }

    private InvalidConfig expected(String name, String type, JsonNode found) {
        return invalid(
                name,
                "must be " + type + " but is of type "
                        + found.getNodeType().name().toLowerCase(Locale.ROOT));
    }
}
