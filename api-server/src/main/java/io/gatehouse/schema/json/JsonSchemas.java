package io.gatehouse.schema.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.Contract;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Entity schemas as {@code GET …/core-entities/v1/schemas/json/{name}} of Konnect shows them: no references, no null
 * beside a type, no default that is null.
 *
 * <p>decK fills what its files leave out with the defaults that it finds here, also in objects below, unless they say
 * {@code additionalProperties: false}. So a record that an entity may lack, such as a reference to another entity, says
 * it, and one that is always there does not.
 */
public final class JsonSchemas {
    private static final String REFERENCE = "#/components/schemas/";
    private static final List<String> COPIED = List.of(
            "const",
            "enum",
            "exclusiveMinimum",
            "maximum",
            "maxItems",
            "maxLength",
            "maxProperties",
            "minimum",
            "minItems",
            "minLength",
            "minProperties",
            "description");

    private final Contract contract;
    private final Map<String, String> components;

    public JsonSchemas(Contract contract) {
        this.contract = contract;
        this.components = contract.entityComponents().values().stream()
                .collect(Collectors.toUnmodifiableMap(JsonSchemas::bare, Function.identity()));
    }

    /**
     * The schema of one entity under Konnect's singular name: {@code service}, {@code consumer_group}, {@code key-set},
     * {@code jwt}, … Empty for an unknown name.
     */
    public Optional<ObjectNode> entity(String name) {
        return Optional.ofNullable(components.get(bare(name))).map(component -> entity(contract.published(component)));
    }

    /** A component's name and Konnect's differ in case and punctuation only. */
    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    private ObjectNode entity(JsonNode schema) {
        ObjectNode result = rendered(schema);
        result.put("additionalProperties", false);
        // decK insists on it for vaults and looks for their defaults in it; no entity has defaults that depend.
        result.putArray("allOf");
        return result;
    }

    private ObjectNode rendered(JsonNode declared) {
        String reference = declared.path("$ref").asText("");
        JsonNode schema = reference.isEmpty() ? declared : contract.published(reference.substring(REFERENCE.length()));
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        type(schema).ifPresent(type -> result.put("type", type));
        COPIED.stream()
                .filter(schema::has)
                .forEach(keyword -> result.set(keyword, schema.get(keyword).deepCopy()));
        if (schema.has("properties")) {
            ObjectNode properties = result.putObject("properties");
            schema.path("properties").properties().forEach(property -> {
                if (!property.getValue().has("x-shorthand")) {
                    properties.set(property.getKey(), property(property.getValue()));
                }
            });
            if (schema.has("required")) {
                result.set("required", schema.get("required").deepCopy());
            }
        } else if (schema.path("additionalProperties").isObject()) {
            result.set("additionalProperties", rendered(schema.get("additionalProperties")));
        }
        if (schema.has("items")) {
            result.set("items", rendered(schema.get("items")));
        }
        return result;
    }

    private ObjectNode property(JsonNode declared) {
        ObjectNode result = rendered(declared);
        JsonNode fallback = declared.path("default");
        boolean filled = !fallback.isMissingNode() && !fallback.isNull();
        boolean record = result.has("properties");
        if (filled && !(record && fallback.isEmpty())) {
            result.set("default", fallback.deepCopy());
        }
        if ("object".equals(result.path("type").asText())
                && !result.path("additionalProperties").isObject()) {
            if (!record || !filled) {
                result.put("additionalProperties", false);
            }
        }
        return result;
    }

    private static Optional<String> type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isTextual()) {
            return Optional.of(type.asText());
        }
        for (JsonNode one : type) {
            if (!one.asText().equals("null")) {
                return Optional.of(one.asText());
            }
        }
        return Optional.empty();
    }
}
