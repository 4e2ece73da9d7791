package io.gatehouse.plugins.requesttransformer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.template.TemplateFailure;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Changes the top-level members of a JSON object. Values are strings; what no rule names keeps its value exactly. */
final class JsonBodyRules {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Rules rules;

    JsonBodyRules(Rules rules) {
        this.rules = rules;
    }

    /** The changed body; the body itself when it is not a JSON object. An empty one counts as {@code {}}. */
    byte[] apply(byte[] body, Exchange exchange) throws TemplateFailure {
        JsonNode parsed;
        try {
            parsed = body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
        } catch (IOException notJson) {
            return body;
        }
        if (!(parsed instanceof ObjectNode object)) {
            return body;
        }
        change(object, exchange);
        try {
            return JSON.writeValueAsBytes(object);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a JSON tree can be written", impossible);
        }
    }

    private void change(ObjectNode object, Exchange exchange) throws TemplateFailure {
        object.remove(rules.remove());
        for (Rules.Entry entry : rules.rename()) {
            JsonNode value = object.remove(entry.name());
            if (value != null) {
                object.set(entry.value().render(exchange), value);
            }
        }
        for (Rules.Entry entry : rules.replace()) {
            if (isTruthy(object.get(entry.name()))) {
                object.put(entry.name(), entry.value().render(exchange));
            }
        }
        for (Rules.Entry entry : rules.add()) {
            if (!isTruthy(object.get(entry.name()))) {
                object.put(entry.name(), entry.value().render(exchange));
            }
        }
        for (Rules.Entry entry : rules.append()) {
            append(object, entry.name(), entry.value().render(exchange));
        }
    }

    /** A single string becomes the first element; a value that is neither gives way to the new array. */
    private static void append(ObjectNode object, String name, String value) {
        JsonNode current = object.get(name);
        if (current instanceof ArrayNode array) {
            array.add(value);
            return;
        }
        ArrayNode array = object.putArray(name);
        if (current != null && current.isTextual()) {
            array.add(current);
        }
        array.add(value);
    }

    /** As Lua sees it: an existing {@code false} counts as absent, null does not. */
    private static boolean isTruthy(@Nullable JsonNode value) {
        return value != null && !(value.isBoolean() && !value.booleanValue());
    }
}
