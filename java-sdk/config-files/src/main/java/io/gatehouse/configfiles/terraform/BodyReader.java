package io.gatehouse.configfiles.terraform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.configfiles.contract.Contract;
import io.gatehouse.configfiles.hcl.Deferred;
import io.gatehouse.configfiles.hcl.HclException;
import io.gatehouse.configfiles.hcl.Place;
import io.gatehouse.configfiles.hcl.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the value of an attribute what the provider would send: numbers and strings become what the schema says,
 * attributes that are null are left out, and a variant in an object of its own gets its {@code type}.
 */
final class BodyReader {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST_SHOWN = 60;

    private final Contract contract;
    private final Place place;
    private final boolean secret;
    private final Map<String, Deferred> references = new LinkedHashMap<>();

    /** @param secret whether messages must not show the values */
    BodyReader(Contract contract, Place place, boolean secret) {
        this.contract = contract;
        this.place = place;
        this.secret = secret;
    }

    /** What only the server knows, by its pointer in the body. */
    Map<String, Deferred> references() {
        return references;
    }

    /**
     * @param at the pointer in the body
     * @param called what messages call the value
     * @return nothing where a reference will stand
     */
    Optional<JsonNode> read(JsonNode value, JsonNode schema, String at, String called) {
        JsonNode shape = contract.resolved(schema);
        Optional<Deferred> deferred = Deferred.of(value);
        if (deferred.isPresent()) {
            return deferred(deferred.get(), shape, at, called);
        }
        if (value.isNull()) {
            return Optional.of(value);
        }
        if (shape.has("x-variant-by")) {
            return Optional.of(variant(value, shape, at, called));
        }
        if (Contract.is(shape, "array")) {
            return Optional.of(list(value, shape, at, called));
        }
        if (shape.has("properties")) {
            return Optional.of(record(value, shape, at, called));
        }
        if (Contract.is(shape, "object") || !shape.has("type")) {
            return Optional.of(map(value, shape, at, called));
        }
        return Optional.of(scalar(value, shape, schema, called));
    }

    private Optional<JsonNode> deferred(Deferred deferred, JsonNode shape, String at, String called) {
        if (deferred instanceof Deferred.Instance) {
            throw wrong(called, "is a whole resource; expected one of its attributes");
        }
        if (deferred instanceof Deferred.Json json) {
            return Contract.is(shape, "string")
                    ? read(json.text(place), shape, at, called)
                    : read(json.tree(), shape, at, called);
        }
        if (deferred instanceof Deferred.Text && !Contract.is(shape, "string")) {
            throw wrong(called, "is a string; expected " + types(shape));
        }
        references.put(at, deferred);
        return Optional.empty();
    }

    private JsonNode list(JsonNode value, JsonNode shape, String at, String called) {
        if (!value.isArray()) {
            throw wrong(called, "is " + Values.kind(value) + "; expected a list");
        }
        var list = NODES.arrayNode();
        for (JsonNode element : value) {
            int index = list.size();
            list.add(read(element, shape.path("items"), at + "/" + index, called + "[" + index + "]")
                    .orElse(NODES.nullNode()));
        }
        return list;
    }

    private JsonNode record(JsonNode value, JsonNode shape, String at, String called) {
        if (!value.isObject()) {
            throw wrong(called, "is " + Values.kind(value) + "; expected an object");
        }
        ObjectNode record = NODES.objectNode();
        value.properties().forEach(attribute -> {
            String name = called + "." + attribute.getKey();
            Map.Entry<String, JsonNode> field = contract.field(shape, attribute.getKey())
                    .orElseThrow(() -> wrong(name, "is no attribute" + expected(shape)));
            if (!attribute.getValue().isNull()) {
                read(attribute.getValue(), field.getValue(), at + "/" + escaped(field.getKey()), name)
                        .ifPresent(read -> record.set(field.getKey(), read));
            }
        });
        return record;
    }

    /** <code>{ call = { … } }</code> is <code>{"type": "call", …}</code>. */
    private JsonNode variant(JsonNode value, JsonNode shape, String at, String called) {
        String field = shape.path("x-variant-by").asText();
        List<Map.Entry<String, JsonNode>> set = value.properties().stream()
                .filter(entry -> !entry.getValue().isNull())
                .toList();
        if (set.size() != 1) {
            throw wrong(called, "has " + set.size() + " variants; expected one");
        }
        String chosen = set.get(0).getKey();
        for (JsonNode each : shape.path("oneOf")) {
            JsonNode schema = contract.resolved(each);
            JsonNode name =
                    contract.resolved(schema.path("properties").path(field)).path("const");
            if (Contract.attribute(name.asText()).equals(chosen)) {
                ObjectNode record = NODES.objectNode();
                record.set(field, name);
                JsonNode members = record(set.get(0).getValue(), schema, at, called + "." + chosen);
                record.setAll((ObjectNode) members);
                return record;
            }
        }
        throw wrong(called + "." + chosen, "is no variant that is known");
    }

    /** Maps keep their nulls. What the provider takes as JSON in a string becomes that JSON. */
    private JsonNode map(JsonNode value, JsonNode shape, String at, String called) {
        JsonNode given = value;
        if (value.isTextual() && Contract.is(shape, "object")) {
            try {
                given = JSON.readTree(value.textValue());
            } catch (JsonProcessingException e) {
                throw wrong(called, "is a string without JSON; expected jsonencode(…)");
            }
        }
        if (Contract.is(shape, "object") && !given.isObject()) {
            throw wrong(called, "is " + Values.kind(given) + "; expected a map or object");
        }
        JsonNode inner = shape.path("additionalProperties");
        return free(given, inner.isObject() ? Optional.of(inner) : Optional.empty(), at, called);
    }

    private JsonNode free(JsonNode value, Optional<JsonNode> inner, String at, String called) {
        if (value.isObject()) {
            ObjectNode map = NODES.objectNode();
            value.properties()
                    .forEach(entry -> inside(
                                    entry.getValue(),
                                    inner,
                                    at + "/" + escaped(entry.getKey()),
                                    called + "." + entry.getKey())
                            .ifPresent(read -> map.set(entry.getKey(), read)));
            return map;
        }
        if (value.isArray()) {
            var list = NODES.arrayNode();
            for (JsonNode element : value) {
                int index = list.size();
                list.add(inside(element, Optional.empty(), at + "/" + index, called + "[" + index + "]")
                        .orElse(NODES.nullNode()));
            }
            return list;
        }
        return value;
    }

    private Optional<JsonNode> inside(JsonNode value, Optional<JsonNode> inner, String at, String called) {
        if (inner.isPresent()) {
            return read(value, inner.get(), at, called);
        }
        Optional<Deferred> deferred = Deferred.of(value);
        return deferred.isPresent()
                ? deferred(deferred.get(), NODES.objectNode().put("type", "string"), at, called)
                : Optional.of(free(value, Optional.empty(), at, called));
    }

    private JsonNode scalar(JsonNode value, JsonNode shape, JsonNode declared, String called) {
        boolean text = Contract.is(shape, "string");
        boolean number = Contract.is(shape, "integer") || Contract.is(shape, "number");
        if (number && (value.isNumber() || value.asText("").matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?"))) {
            JsonNode converted = Values.number(Values.decimal(value, place));
            if (!Contract.is(shape, "number") && !converted.isIntegralNumber()) {
                throw wrong(called, "is " + shown(value, declared) + "; expected an integer");
            }
            return converted;
        }
        if (text && value.isValueNode()) {
            return NODES.textNode(Values.text(value, place, called));
        }
        if (Contract.is(shape, "boolean")
                && (value.isBoolean() || value.asText("").matches("true|false"))) {
            return NODES.booleanNode(Values.truth(value, place));
        }
        throw wrong(called, "is " + shown(value, declared) + "; expected " + types(shape));
    }

    private static String types(JsonNode shape) {
        if (Contract.is(shape, "array") || Contract.is(shape, "object")) {
            return Contract.is(shape, "array") ? "a list" : "an object";
        }
        if (Contract.is(shape, "string")) {
            return "a string";
        }
        if (Contract.is(shape, "boolean")) {
            return "true or false";
        }
        return Contract.is(shape, "integer") ? "an integer" : "a number";
    }

    private String shown(JsonNode value, JsonNode declared) {
        boolean hidden = secret
                || declared.has("x-encrypted")
                || declared.has("x-referenceable")
                || value.isContainerNode()
                || value.asText().length() > LONGEST_SHOWN;
        return hidden ? Values.kind(value) : value.toString();
    }

    HclException wrong(String called, String message) {
        return new HclException(place, called + " " + message);
    }

    String expected(JsonNode shape) {
        List<String> names = shape.path("properties").properties().stream()
                .filter(field -> !field.getValue().has("x-shorthand"))
                .map(field -> Contract.attribute(field.getKey()))
                .sorted()
                .toList();
        return names.isEmpty() ? "; expected no attributes" : "; expected one of " + String.join(", ", names);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
