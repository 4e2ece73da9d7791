package io.gatehouse.configfiles.hcl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;

/** What {@code jsonencode} writes: keys sorted, nothing between the tokens; deferred values stay parts of the text. */
final class JsonText {
    private static final JsonMapper JSON = new JsonMapper();

    private final Texts texts = new Texts();
    private final Place place;

    private JsonText(Place place) {
        this.place = place;
    }

    /** @return a string, or a {@link Deferred.Text} */
    static JsonNode of(JsonNode tree, Place place) {
        JsonText text = new JsonText(place);
        text.write(tree);
        return text.texts.node();
    }

    private void write(JsonNode value) {
        Optional<Deferred> deferred = Deferred.of(value);
        if (deferred.isPresent()) {
            append("\"");
            if (deferred.get() instanceof Deferred.Text text) {
                escape(text.parts());
            } else if (deferred.get() instanceof Deferred.Json json) {
                JsonNode inner = of(json.tree(), place);
                escape(Deferred.of(inner).orElse(null) instanceof Deferred.Text text ? text.parts() : List.of(inner));
            } else {
                texts.add(value, place);
            }
            append("\"");
        } else if (value.isObject()) {
            String before = "{";
            for (var entry : Values.sorted(value).entrySet()) {
                append(before + quoted(JsonNodeFactory.instance.textNode(entry.getKey())) + ":");
                write(entry.getValue());
                before = ",";
            }
            append(value.isEmpty() ? "{}" : "}");
        } else if (value.isArray()) {
            String before = "[";
            for (JsonNode element : value) {
                append(before);
                write(element);
                before = ",";
            }
            append(value.isEmpty() ? "[]" : "]");
        } else {
            append(quoted(value));
        }
    }

    private void escape(List<JsonNode> parts) {
        for (JsonNode part : parts) {
            if (part.isTextual()) {
                String quoted = quoted(part);
                append(quoted.substring(1, quoted.length() - 1));
            } else {
                texts.add(part, place);
            }
        }
    }

    private void append(String text) {
        texts.add(JsonNodeFactory.instance.textNode(text), place);
    }

    /** Terraform writes these three so that the text may stand in HTML. */
    private String quoted(JsonNode scalar) {
        try {
            return JSON.writeValueAsString(scalar)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new HclException(place, "jsonencode() could not write the value");
        }
    }
}
