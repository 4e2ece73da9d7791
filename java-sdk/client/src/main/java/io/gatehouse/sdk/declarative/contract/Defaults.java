package io.gatehouse.sdk.declarative.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;

/** Completes a body as the server does before it stores it: what is absent gets its default. */
public final class Defaults {
    private final Contract contract;

    public Defaults(Contract contract) {
        this.contract = contract;
    }

    /** @param schema of the kind; the body says which plugin or variant it is */
    public ObjectNode fill(JsonNode schema, ObjectNode body) {
        return record(contract.shape(schema, body), body);
    }

    private JsonNode value(JsonNode declared, JsonNode value) {
        JsonNode schema = contract.resolved(declared);
        if (value instanceof ObjectNode object && Contract.isRecord(schema)) {
            return record(schema, object);
        }
        if (value.isArray() && schema.has("items")) {
            ArrayNode filled = Values.NODES.arrayNode(value.size());
            value.forEach(each -> filled.add(value(schema.path("items"), each)));
            return filled;
        }
        return value.deepCopy();
    }

    private ObjectNode record(JsonNode schema, ObjectNode given) {
        ObjectNode expanded = expanded(schema, given);
        ObjectNode filled = Values.NODES.objectNode();
        JsonNode properties = schema.path("properties");
        expanded.properties().forEach(member -> {
            String alias = schema.path("x-aliases").path(member.getKey()).asText(member.getKey());
            String name = expanded.has(alias) ? member.getKey() : alias;
            filled.set(name, value(properties.path(name), member.getValue()));
        });
        properties.properties().forEach(property -> {
            JsonNode declared = property.getValue();
            JsonNode fallback = fallback(declared, filled);
            boolean filledIn =
                    !declared.has("x-auto") && !declared.has("x-shorthand") && !filled.has(property.getKey());
            if (filledIn && !fallback.isMissingNode()) {
                filled.set(property.getKey(), value(declared, fallback));
            }
        });
        return filled;
    }

    /** The default in a document that is complete as far as it matters. */
    private static JsonNode fallback(JsonNode declared, ObjectNode document) {
        JsonNode when = declared.path("x-default-when");
        return when.isObject() && holds(when, document.path(when.path("field").asText()))
                ? when.path("default")
                : declared.path("default");
    }

    private static boolean holds(JsonNode when, JsonNode value) {
        List<String> values = Values.texts(when.path("has"));
        if (value.isValueNode() && !value.isNull()) {
            return values.isEmpty() || values.contains(value.asText());
        }
        return Values.texts(value).stream().anyMatch(values::contains);
    }

    /** Writes what shorthand fields stand for, and leaves out those that are not stored. */
    private static ObjectNode expanded(JsonNode schema, ObjectNode given) {
        ObjectNode expanded = given.deepCopy();
        schema.path("properties").properties().forEach(property -> {
            JsonNode shorthand = property.getValue().path("x-shorthand");
            JsonNode value = given.path(property.getKey());
            if (shorthand.isMissingNode() || value.isMissingNode()) {
                return;
            }
            if (shorthand.asText().equals("service-url")) {
                expanded.remove(property.getKey());
                ServiceUrl.expand(value, expanded);
            } else if (shorthand.has("for")) {
                expanded.remove(property.getKey());
                rename(Arrays.asList(shorthand.path("for").asText().split("\\.", -1)), value, expanded);
            }
        });
        return expanded;
    }

    private static void rename(List<String> path, JsonNode value, ObjectNode document) {
        if (value.isNull()) {
            return;
        }
        ObjectNode record = document;
        for (String step : path.subList(0, path.size() - 1)) {
            record = record.get(step) instanceof ObjectNode inner ? inner : record.putObject(step);
        }
        String field = path.get(path.size() - 1);
        if (!record.hasNonNull(field)) {
            record.set(field, value);
        }
    }
}
