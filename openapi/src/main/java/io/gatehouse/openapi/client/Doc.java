package io.gatehouse.openapi.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;

/** Javadoc out of a schema: its description, default, allowed values and bounds. */
final class Doc {
    private static final int WIDTH = 110;

    private Doc() {}

    static void add(ArrayNode lines, String text) {
        StringBuilder line = new StringBuilder();
        for (String word : escaped(text).split(" ", -1)) {
            if (line.length() > 0 && line.length() + word.length() >= WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }

    static String field(JsonNode schema) {
        List<String> parts = new ArrayList<>();
        parts.add(sentence(schema.path("description").asText("")));
        JsonNode items = schema.path("items");
        JsonNode values = schema.has("enum") ? schema.path("enum") : items.path("enum");
        if (!values.isMissingNode()) {
            List<String> shown = new ArrayList<>();
            values.forEach(value -> shown.add("`" + value.asText() + "`"));
            parts.add("Allowed: " + String.join(", ", shown) + ".");
        }
        parts.add(bounds(schema));
        JsonNode fallback = schema.path("default");
        if (!fallback.isMissingNode()
                && !fallback.isNull()
                && !fallback.asText().contains("\n")) {
            parts.add("Default: `" + (fallback.isTextual() ? fallback.textValue() : fallback.toString()) + "`.");
        }
        if (schema.path("x-referenceable").asBoolean()) {
            parts.add("May be a `{vault://…}` reference.");
        }
        parts.removeIf(String::isEmpty);
        return String.join(" ", parts);
    }

    private static String bounds(JsonNode schema) {
        String least = schema.path("minimum").asText("");
        String most = schema.path("maximum").asText("");
        if (!least.isEmpty() && !most.isEmpty()) {
            return "From " + least + " to " + most + ".";
        }
        if (!least.isEmpty()) {
            return "At least " + least + ".";
        }
        return most.isEmpty() ? "" : "At most " + most + ".";
    }

    static String sentence(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.isEmpty() || line.endsWith(".") ? line : line + ".";
    }

    /** Backticks become code; nothing can end the comment or be taken for a tag. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        boolean code = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '`' -> {
                    escaped.append(code ? "</code>" : "<code>");
                    code = !code;
                }
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append("&#64;");
                case '{' -> escaped.append("&#123;");
                case '}' -> escaped.append("&#125;");
                case '\\' -> escaped.append("&#92;");
                case '/' -> escaped.append(i > 0 && text.charAt(i - 1) == '*' ? "&#47;" : "/");
                default -> escaped.append(c);
            }
        }
        return escaped.append(code ? "</code>" : "").toString();
    }
}
