package io.gatehouse.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/** One of the fields is needed. */
record AtLeastOneOf(List<FieldPath> fields) implements EntityCheck {
    AtLeastOneOf {
        fields = List.copyOf(fields);
    }

    @Override
    public void check(ObjectNode entity, Report report) {
        List<FieldPath.Found> found =
                fields.stream().map(field -> field.only(entity)).toList();
        if (found.stream().allMatch(one -> one.isBlank() && one.isKnown(report))) {
            report.addEntity("at least one of these fields must be non-empty: " + list(fields));
        }
    }

    static String list(List<FieldPath> fields) {
        return fields.stream().map(FieldPath::quoted).collect(Collectors.joining(", "));
    }
}
