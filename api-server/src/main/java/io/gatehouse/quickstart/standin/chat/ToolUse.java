package io.gatehouse.quickstart.standin.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** A call of one of the client's tools. */
public record ToolUse(String name, ObjectNode arguments) {
    private static final int DEEPEST = 8;

    /** The arguments are made up: a value of the right type for each property that the schema has. */
    static ToolUse of(String name, JsonNode schema) {
        ObjectNode arguments = JsonNodeFactory.instance.objectNode();
        schema.path("properties")
                .properties()
                .forEach(property -> arguments.set(property.getKey(), value(property.getValue(), 1)));
        return new ToolUse(name, arguments);
    }

    private static JsonNode value(JsonNode schema, int depth) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (schema.path("enum").has(0)) {
            return schema.path("enum").path(0);
        }
        // Gemini spells types in capitals.
        String type = schema.path("type").asText().toLowerCase(Locale.ROOT);
        ObjectNode object = nodes.objectNode();
        if (type.equals("object") && depth < DEEPEST) {
            schema.path("properties")
                    .properties()
                    .forEach(property -> object.set(property.getKey(), value(property.getValue(), depth + 1)));
        }
        return switch (type) {
            case "integer", "number" -> nodes.numberNode(1);
            case "boolean" -> nodes.booleanNode(true);
            case "array" -> nodes.arrayNode();
            case "object" -> object;
            default -> nodes.textNode("Paris");
        };
    }

    /** The arguments as they are streamed: their JSON in two pieces. */
    public List<String> fragments() {
        String json = arguments.toString();
        int half = json.length() / 2;
        return List.of(json.substring(0, half), json.substring(half));
    }

    /** One token for the name and each argument. */
    int tokens() {
        return 1 + arguments.size();
    }
}
