package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/**
 * When an entity check applies: while a field has one of some values, none of them, a number above a bound, or any
 * value at all. Never while the field is empty.
 */
record Condition(FieldPath field, Predicate<JsonNode> test) {
    static Condition of(JsonNode declared) {
        return new Condition(new FieldPath(declared.path("field").asText()), test(declared));
    }

    private static Predicate<JsonNode> test(JsonNode declared) {
        if (declared.path("present").asBoolean()) {
            return value -> true;
        }
        if (declared.has("above")) {
            BigDecimal bound = declared.get("above").decimalValue();
            return value -> value.isNumber() && value.decimalValue().compareTo(bound) > 0;
        }
        boolean negated = declared.has("noneOf");
        List<JsonNode> values = Compiler.values(declared.path(negated ? "noneOf" : "oneOf"));
        if (values.isEmpty()) {
            throw new IllegalArgumentException("an entity check needs oneOf, noneOf, above or present in " + declared);
        }
        Allowed allowed = new Allowed(values);
        return value -> allowed.contains(value) != negated;
    }

    boolean holds(ObjectNode entity, Report report) {
        FieldPath.Found found = field.only(entity);
        return !found.isEmpty() && found.isKnown(report) && test.test(found.value());
    }
}
