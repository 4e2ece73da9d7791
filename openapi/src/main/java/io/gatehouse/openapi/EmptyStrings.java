package io.gatehouse.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/**
 * Kong refuses the empty string everywhere in entities and plugin configs unless the field says otherwise. Files leave
 * that rule unsaid; here it is written out as {@code minLength: 1}, so that the published document has it.
 */
final class EmptyStrings {
    private final ObjectNode schemas;
    private final Set<String> done = new HashSet<>();

    private EmptyStrings(ObjectNode schemas) {
        this.schemas = schemas;
    }

    static void refuse(ObjectNode document) {
        ObjectNode schemas = document.withObject("/components/schemas");
        EmptyStrings rule = new EmptyStrings(schemas);
        schemas.properties().forEach(component -> {
            if (component.getValue().has("x-kong-entity")
                    || component.getValue().has("x-plugin")) {
                rule.apply(component.getValue());
            }
        });
    }

    private void apply(JsonNode schema) {
        String reference = schema.path("$ref").asText("");
        if (reference.startsWith(Joined.SCHEMAS)) {
            String name = reference.substring(Joined.SCHEMAS.length());
            if (done.add(name)) {
                apply(schemas.path(name));
            }
            return;
        }
        if (schema instanceof ObjectNode object && isFreeString(object)) {
            object.put("minLength", 1);
        }
        schema.path("properties").forEach(this::apply);
        schema.path("oneOf").forEach(this::apply);
        schema.path("x-variants").path("schemas").forEach(this::apply);
        apply(schema.path("items"), schema.path("additionalProperties"));
    }

    private void apply(JsonNode items, JsonNode values) {
        if (items.isObject()) {
            apply(items);
        }
        if (values.isObject()) {
            apply(values);
        }
    }

    private static boolean isFreeString(ObjectNode schema) {
        return SchemaTypes.of(schema).contains("string")
                && !schema.has("minLength")
                && !schema.has("enum")
                && !schema.has("const")
                && !schema.path("format").asText().equals("uuid");
    }
}
