package io.gatehouse.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.schema.EntitySchema;
import io.gatehouse.schema.ForeignKey;
import io.gatehouse.schema.Violation;
import io.gatehouse.store.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The keys by which the store keeps entities apart, and what is said when one is taken. */
public final class UniqueKeys {
    private static final String SEPARATOR = ",";

    private UniqueKeys() {}

    /**
     * Key name to value. A single field counts when it is set. In a composite key null counts as a value, so that a
     * plugin without a scope is unique too; it is left out when it has plain fields and all of them are null.
     */
    public static Map<String, String> of(EntitySchema schema, ObjectNode document) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (List<String> fields : schema.uniqueKeys()) {
            if (fields.size() == 1) {
                String field = fields.get(0);
                JsonNode value = document.path(field);
                if (value.isTextual()) {
                    keys.put(field, schema.canonical(field, value.textValue()));
                }
            } else if (isSet(schema, document, fields)) {
                keys.put(String.join(SEPARATOR, fields), composite(schema, document, fields));
            }
        }
        return keys;
    }

    private static boolean isSet(EntitySchema schema, ObjectNode document, List<String> fields) {
        List<String> plain =
                fields.stream().filter(field -> isPlain(schema, field)).toList();
        return plain.isEmpty() || plain.stream().anyMatch(document::hasNonNull);
    }

    /** The key of an entity that is unique by {@code field} below its parent; absent for a kind that is not. */
    static Optional<Map.Entry<String, String>> below(
            EntitySchema schema, Reference parent, String field, String value) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put(field, value);
        document.set(parent.field(), ForeignKeys.reference(parent.id()));
        return schema.uniqueKeys().stream()
                .filter(fields -> fields.size() == 2 && fields.containsAll(Set.of(field, parent.field())))
                .findFirst()
                .map(fields -> Map.entry(String.join(SEPARATOR, fields), composite(schema, document, fields)));
    }

    private static String composite(EntitySchema schema, ObjectNode document, List<String> fields) {
        // A JSON array is unambiguous whatever characters the values have.
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        for (String field : fields) {
            JsonNode value = document.path(field);
            if (!isPlain(schema, field)) {
                values.add(value.path("id"));
            } else if (value.isTextual()) {
                values.add(schema.canonical(field, value.textValue()));
            } else {
                values.add(value);
            }
        }
        return values.toString();
    }

    private static boolean isPlain(EntitySchema schema, String field) {
        return foreignKey(schema, field).isEmpty();
    }

    private static Optional<ForeignKey> foreignKey(EntitySchema schema, String field) {
        return schema.foreignKeys().stream()
                .filter(key -> key.field().equals(field))
                .findFirst();
    }

    /** Names the values, except those of generated fields: they are credentials. */
    static Problem taken(EntitySchema schema, ObjectNode document, String key) {
        List<String> names = List.of(key.split(SEPARATOR));
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        StringBuilder text = new StringBuilder("UNIQUE violation detected on '{");
        String comma = "";
        for (String field : new TreeSet<>(names)) {
            JsonNode value = document.path(field);
            boolean secret = schema.autoKeys().contains(field);
            text.append(comma).append(field).append('=').append(secret ? "…" : shown(value));
            fields.set(field, secret || value.isMissingNode() ? JsonNodeFactory.instance.nullNode() : value);
            comma = ",";
        }
        String message = text.append("}'").toString();
        Violation violation = names.size() == 1 ? Violation.of(key, message) : Violation.ofEntity(message);
        return new Problem(ProblemType.UNIQUE_VIOLATION, message, List.of(violation), fields);
    }

    private static String shown(JsonNode value) {
        if (value.isObject()) {
            return "{id=\"" + value.path("id").asText() + "\"}";
        }
        return value.isTextual() ? '"' + Problem.quoted(value.textValue()) + '"' : "null";
    }
}
