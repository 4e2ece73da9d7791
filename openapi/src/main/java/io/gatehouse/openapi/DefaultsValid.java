package io.gatehouse.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** A default keeps the rules of its own schema. */
final class DefaultsValid implements LintRule {
    @Override
    public void check(Joined joined, Findings findings) {
        joined.schemas()
                .properties()
                .forEach(schema -> walk(
                        joined,
                        schema.getValue(),
                        schema.getKey(),
                        reason -> findings.add(joined.fileOfSchema(schema.getKey()), reason)));
    }

    private static void walk(
            Joined joined, JsonNode schema, String place, java.util.function.Consumer<String> problem) {
        if (schema.has("default") && !accepts(joined, schema, schema.get("default"))) {
            problem.accept("the default of " + place + ", " + schema.get("default") + ", breaks its own schema");
        }
        schema.path("properties")
                .properties()
                .forEach(property -> walk(joined, property.getValue(), place + "." + property.getKey(), problem));
        schema.path("oneOf").forEach(variant -> walk(joined, variant, place, problem));
        for (String nested : new String[] {"items", "additionalProperties"}) {
            if (schema.path(nested).isObject()) {
                walk(joined, schema.path(nested), place + "." + nested, problem);
            }
        }
    }

    private static boolean accepts(Joined joined, JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            return accepts(joined, joined.at(schema.path("$ref").asText()), value);
        }
        Set<String> types = SchemaTypes.of(schema);
        if (!types.isEmpty() && types.stream().noneMatch(type -> isA(type, value))) {
            return false;
        }
        if (value.isNull()) {
            return true;
        }
        if (schema.has("enum") && !contains(schema.get("enum"), value)) {
            return false;
        }
        if (schema.has("const") && !schema.get("const").equals(value)) {
            return false;
        }
        return switch (value.getNodeType()) {
            case STRING -> text(schema, value.asText());
            case NUMBER -> number(schema, value);
            case ARRAY -> array(joined, schema, value);
            case OBJECT -> object(joined, schema, value);
            default -> true;
        };
    }

    private static boolean isA(String type, JsonNode value) {
        return switch (type) {
            case "null" -> value.isNull();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> false;
        };
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        for (JsonNode one : values) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean text(JsonNode schema, String value) {
        int length = value.codePointCount(0, value.length());
        return length >= schema.path("minLength").asInt(0)
                && length <= schema.path("maxLength").asInt(Integer.MAX_VALUE)
                && (!schema.has("pattern")
                        || value.matches(schema.path("pattern").asText()));
    }

    private static boolean number(JsonNode schema, JsonNode value) {
        java.math.BigDecimal number = value.decimalValue();
        return (!schema.has("minimum") || number.compareTo(schema.get("minimum").decimalValue()) >= 0)
                && (!schema.has("maximum")
                        || number.compareTo(schema.get("maximum").decimalValue()) <= 0)
                && (!schema.has("exclusiveMinimum")
                        || number.compareTo(schema.get("exclusiveMinimum").decimalValue()) > 0);
    }

    private static boolean array(Joined joined, JsonNode schema, JsonNode value) {
        if (value.size() < schema.path("minItems").asInt(0)
                || value.size() > schema.path("maxItems").asInt(Integer.MAX_VALUE)) {
            return false;
        }
        for (JsonNode element : value) {
            if (schema.has("items") && !accepts(joined, schema.get("items"), element)) {
                return false;
            }
        }
        return true;
    }

    private static boolean object(Joined joined, JsonNode schema, JsonNode value) {
        for (JsonNode field : schema.path("required")) {
            if (!value.has(field.asText())) {
                return false;
            }
        }
        JsonNode properties = schema.path("properties");
        JsonNode others = schema.path("additionalProperties");
        return value.properties().stream().allMatch(member -> {
            JsonNode property = properties.path(member.getKey());
            if (property.isObject()) {
                return accepts(joined, property, member.getValue());
            }
            return others.isObject() ? accepts(joined, others, member.getValue()) : others.asBoolean(true);
        });
    }
}
