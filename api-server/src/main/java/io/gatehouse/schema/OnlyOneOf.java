package io.gatehouse.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Exactly one of the fields is set. */
record OnlyOneOf(List<FieldPath> fields) implements EntityCheck {
    OnlyOneOf {
        fields = List.copyOf(fields);
    }

    @Override
    public void check(ObjectNode entity, Report report) {
        List<FieldPath.Found> found =
                fields.stream().map(field -> field.only(entity)).toList();
        long set = found.stream().filter(one -> !one.isBlank()).count();
        if (set != 1 && found.stream().allMatch(one -> one.isKnown(report))) {
            report.addEntity("exactly one of these fields must be non-empty: " + AtLeastOneOf.list(fields));
        }
    }
}
