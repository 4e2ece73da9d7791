package io.gatehouse.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The fields make sense only together. */
record MutuallyRequired(List<FieldPath> fields) implements EntityCheck {
    MutuallyRequired {
        fields = List.copyOf(fields);
    }

    @Override
    public void check(ObjectNode entity, Report report) {
        List<FieldPath.Found> found =
                fields.stream().map(field -> field.only(entity)).toList();
        long empty = found.stream().filter(FieldPath.Found::isBlank).count();
        if (empty > 0 && empty < fields.size() && found.stream().allMatch(one -> one.isKnown(report))) {
            report.addEntity("all or none of these fields must be set: " + AtLeastOneOf.list(fields));
        }
    }
}
