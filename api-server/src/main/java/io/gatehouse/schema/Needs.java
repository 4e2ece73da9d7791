package io.gatehouse.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** While a condition holds, one of the fields is needed. */
record Needs(Condition when, List<FieldPath> anyOf, String message) implements EntityCheck {
    Needs {
        anyOf = List.copyOf(anyOf);
    }

    @Override
    public void check(ObjectNode entity, Report report) {
        if (when.holds(entity, report)
                && anyOf.stream()
                        .map(field -> field.only(entity))
                        .allMatch(one -> one.isEmpty() && one.isKnown(report))) {
            report.addEntity(message.replace("%s", AtLeastOneOf.list(anyOf)));
        }
    }
}
