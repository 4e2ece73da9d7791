package io.gatehouse.sdk.declarative.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A stored body without what the server would fill in again. */
public final class Minimal {
    private final Contract contract;
    private final Defaults defaults;

    public Minimal(Contract contract) {
        this.contract = contract;
        this.defaults = new Defaults(contract);
    }

    /** @param schema of the kind; the body says which plugin or variant it is */
    public ObjectNode of(JsonNode schema, ObjectNode stored) {
        ObjectNode written = record(contract.shape(schema, stored), stored);
        ObjectNode small = written.deepCopy();
        JsonNode complete = defaults.fill(schema, written);
        for (String field : List.copyOf(names(written))) {
            ObjectNode without = small.deepCopy();
            without.remove(field);
            // A default may depend on another field, so each one is tried.
            boolean same = defaults.fill(schema, without).equals(complete);
            if (same || (written.path(field).isNull() && !defaulted(schema, field))) {
                small = without;
            }
        }
        return small;
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static boolean defaulted(JsonNode schema, String field) {
        return schema.path("properties").path(field).hasNonNull("default");
    }

    private ObjectNode record(JsonNode schema, JsonNode stored) {
        ObjectNode written = Values.NODES.objectNode();
        stored.properties().forEach(member -> {
            JsonNode declared = schema.path("properties").path(member.getKey());
            String auto = declared.path("x-auto").asText("");
            boolean known = !declared.isMissingNode() && !declared.has("x-shorthand");
            if (known && (auto.isEmpty() || auto.equals("key"))) {
                JsonNode value = value(declared, member.getValue());
                if (!isDefault(declared, value)) {
                    written.set(member.getKey(), value);
                }
            }
        });
        return written;
    }

    private static boolean isDefault(JsonNode declared, JsonNode value) {
        return !declared.has("x-default-when")
                && declared.has("default")
                && declared.path("default").equals((one, other) -> Values.same(one, other) ? 0 : 1, value);
    }

    private JsonNode value(JsonNode declared, JsonNode value) {
        JsonNode schema = contract.resolved(declared);
        if (value.isObject() && Contract.isRecord(schema)) {
            return record(schema, value);
        }
        if (value.isArray()) {
            ArrayNode list = Values.NODES.arrayNode();
            value.forEach(each -> list.add(value(schema.path("items"), each)));
            return list;
        }
        return value;
    }
}
