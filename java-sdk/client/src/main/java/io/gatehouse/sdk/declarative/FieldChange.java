package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What an update does to one field.
 *
 * @param path from the body's root, such as {@code config.model.name} or {@code targets[0].weight}
 * @param before null in JSON where there is nothing; {@code "(secret)"} for a secret
 * @param after likewise; {@code "(known after apply)"} for what the server has yet to choose
 */
public record FieldChange(String path, JsonNode before, JsonNode after) {
    private static final int SHOWN = 120;

    @Override
    public String toString() {
        return path + ": " + shown(before) + " → " + shown(after);
    }

    String afterOnly() {
        return path + ": " + shown(after);
    }

    private static String shown(JsonNode value) {
        String text = value.isTextual() && value.asText().startsWith("(") ? value.asText() : value.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
