package io.gatehouse.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** At most one of the fields is set. */
record MutuallyExclusive(List<FieldPath> fields) implements EntityCheck {
    MutuallyExclusive {
        fields = List.copyOf(fields);
    }

    @Override
    public void check(ObjectNode entity, Report report) {
        long set =
                fields.stream().filter(field -> !field.only(entity).isEmpty()).count();
        if (set > 1) {
            report.addEntity("only one or none of these fields must be set: " + AtLeastOneOf.list(fields));
        }
    }
}
