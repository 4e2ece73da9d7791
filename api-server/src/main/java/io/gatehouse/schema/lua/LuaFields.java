package io.gatehouse.schema.lua;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.Contract;
import java.util.HashSet;
import java.util.Set;

/**
 * Renders one field after the other. Patterns are left out: Lua's are no regular expressions. So is the lower bound of
 * a field that has no upper one and is no integer, for which Kong has no word.
 */
final class LuaFields {
    private static final String REFERENCE = "#/components/schemas/";

    private final Contract contract;

    LuaFields(Contract contract) {
        this.contract = contract;
    }

    /** What a record has besides its type: {@code fields}, {@code shorthand_fields} and {@code entity_checks}. */
    ObjectNode members(JsonNode schema) {
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        ArrayNode fields = members.putArray("fields");
        ArrayNode shorthands = JsonNodeFactory.instance.arrayNode();
        schema.path("properties").properties().forEach(property -> {
            JsonNode declared = property.getValue();
            if (declared.has("x-shorthand")) {
                shorthands.addObject().set(property.getKey(), shorthand(declared));
            } else {
                fields.addObject().set(property.getKey(), field(declared, required.contains(property.getKey())));
            }
        });
        if (!shorthands.isEmpty()) {
            members.set("shorthand_fields", shorthands);
        }
        LuaChecks.of(schema.path("x-entity-checks")).ifPresent(checks -> members.set("entity_checks", checks));
        return members;
    }

    private ObjectNode shorthand(JsonNode declared) {
        ObjectNode field = field(declared, false);
        JsonNode target = declared.path("x-shorthand").path("for");
        if (target.isTextual()) {
            ObjectNode deprecation = field.putObject("deprecation");
            ArrayNode path = deprecation.putArray("replaced_with").addObject().putArray("path");
            for (String step : target.asText().split("\\.", -1)) {
                path.add(step);
            }
            deprecation.put("message", "use '" + target.asText() + "' instead");
            deprecation.put("removal_in_version", "4.0");
        }
        return field;
    }

    /** @param needed whether the record that has the field can't do without it */
    private ObjectNode field(JsonNode declared, boolean needed) {
        JsonNode schema = resolved(declared);
        JsonNode fallback = declared.path("default");
        ObjectNode field = JsonNodeFactory.instance.objectNode();
        JsonNode foreign = declared.path("x-foreign");
        if (foreign.isObject()) {
            field.put("type", "foreign").set("reference", foreign.path("kind"));
            if (foreign.path("required").asBoolean()) {
                field.put("required", true);
            }
            return field;
        }
        typed(schema, field);
        boolean record = "record".equals(field.path("type").asText());
        boolean filled = declared.has("default") && !fallback.isNull();
        // A record that is always there is required in Kong's sense: clients then fill its fields one by one.
        if (needed || (filled && (record || !nullable(schema)))) {
            field.put("required", true);
        }
        if (filled && !(record && fallback.isEmpty())) {
            field.set("default", completed(schema, fallback));
        }
        rules(schema, field);
        String description =
                declared.path("description").asText(schema.path("description").asText());
        if (!description.isEmpty()) {
            field.put("description", description);
        }
        return field;
    }

    private void typed(JsonNode schema, ObjectNode field) {
        if (schema.has("x-variant-by")) {
            variants(schema, field);
            return;
        }
        String type = type(schema);
        switch (type) {
            case "array" -> {
                field.put("type", schema.path("x-set").asBoolean() ? "set" : "array");
                field.set("elements", field(schema.path("items"), false));
            }
            case "object" -> {
                if (schema.has("properties")) {
                    field.put("type", "record");
                    field.setAll(members(schema));
                } else {
                    field.put("type", "map");
                    ObjectNode keys = field.putObject("keys").put("type", "string");
                    rules(schema.path("propertyNames"), keys);
                    JsonNode values = schema.path("additionalProperties");
                    field.set("values", values.isObject() ? field(values, false) : any());
                }
            }
            default -> field.put("type", type);
        }
    }

    /** The list of fields is for what variants share, which clients fill in; none has a default. */
    private void variants(JsonNode schema, ObjectNode field) {
        String by = schema.path("x-variant-by").asText();
        field.put("type", "record").put("subschema_key", by);
        field.putArray("fields");
        ObjectNode definitions = field.putObject("subschema_definitions");
        schema.path("oneOf")
                .forEach(variant -> definitions.set(
                        variant.path("properties").path(by).path("const").asText(), members(variant)));
    }

    private static ObjectNode any() {
        return JsonNodeFactory.instance.objectNode().put("type", "any");
    }

    private static void rules(JsonNode schema, ObjectNode field) {
        copy(schema, "const", field, "eq");
        copy(schema, "enum", field, "one_of");
        if (schema.path("not").has("enum")) {
            field.set("not_one_of", schema.path("not").path("enum").deepCopy());
        }
        copy(schema, "exclusiveMinimum", field, "gt");
        if (schema.has("minimum") && schema.has("maximum")) {
            field.putArray("between").add(schema.get("minimum")).add(schema.get("maximum"));
        } else if (schema.path("minimum").isIntegralNumber() && type(schema).equals("integer")) {
            field.put("gt", schema.path("minimum").longValue() - 1);
        }
        // Kong takes 1 for granted in strings.
        if (schema.has("minLength") && schema.path("minLength").asInt() != 1) {
            field.set("len_min", schema.path("minLength"));
        }
        copy(schema, "maxLength", field, "len_max");
        copy(schema, "minItems", field, "len_min");
        copy(schema, "maxItems", field, "len_max");
        copy(schema, "minProperties", field, "len_min");
        copy(schema, "maxProperties", field, "len_max");
        copy(schema, "x-exclusive-subsets", field, "mutually_exclusive_subsets");
        flag(schema.path("x-referenceable").asBoolean(), field, "referenceable");
        flag(schema.path("x-encrypted").asBoolean(), field, "encrypted");
        flag(schema.path("format").asText().equals("uuid"), field, "uuid");
        flag(schema.path("format").asText().equals("kong-regex"), field, "is_regex");
        flag(schema.path("format").asText().equals("epoch-seconds"), field, "timestamp");
        flag(schema.has("x-auto"), field, "auto");
    }

    private static void copy(JsonNode schema, String keyword, ObjectNode field, String name) {
        if (schema.has(keyword)) {
            field.set(name, schema.get(keyword).deepCopy());
        }
    }

    private static void flag(boolean holds, ObjectNode field, String name) {
        if (holds) {
            field.put(name, true);
        }
    }

    /** A default as a stored document has it, with the defaults of the records in it. */
    private JsonNode completed(JsonNode schema, JsonNode value) {
        if (value.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            value.forEach(element -> list.add(completed(resolved(schema.path("items")), element)));
            return list;
        }
        if (!value.isObject() || !schema.has("properties")) {
            return value.deepCopy();
        }
        ObjectNode record = value.deepCopy();
        schema.path("properties").properties().forEach(property -> {
            JsonNode fallback = record.path(property.getKey());
            if (fallback.isMissingNode()) {
                fallback = property.getValue().path("default");
            }
            if (!fallback.isMissingNode()) {
                record.set(property.getKey(), completed(resolved(property.getValue()), fallback));
            }
        });
        return record;
    }

    /** What a reference stands for; any other schema itself. */
    JsonNode resolved(JsonNode declared) {
        String reference = declared.path("$ref").asText("");
        return reference.isEmpty() ? declared : contract.published(reference.substring(REFERENCE.length()));
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isTextual()) {
            return type.asText();
        }
        for (JsonNode one : type) {
            if (!one.asText().equals("null")) {
                return one.asText();
            }
        }
        return "any";
    }

    private static boolean nullable(JsonNode schema) {
        for (JsonNode one : schema.path("type")) {
            if (one.asText().equals("null")) {
                return true;
            }
        }
        return false;
    }
}
