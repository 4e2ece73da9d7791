package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * When an entity check applies: while a field has one of some values, or none of them. Never while the field is empty.
 */
record Condition(FieldPath field, Allowed values, boolean negated) {
    static Condition of(JsonNode declared) {
        boolean negated = declared.has("noneOf");
        List<JsonNode> values = new ArrayList<>();
        declared.path(negated ? "noneOf" : "oneOf").forEach(values::add);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("an entity check needs oneOf or noneOf in " + declared);
        }
        return new Condition(new FieldPath(declared.path("field").asText()), new Allowed(values), negated);
    }

    boolean holds(ObjectNode entity, Report report) {
        FieldPath.Found found = field.only(entity);
        return !found.isEmpty() && found.isKnown(report) && values.contains(found.value()) != negated;
    }
}
