package io.gatehouse.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** No two of the fields have the same value; empty ones don't count. */
record Distinct(List<FieldPath> fields) implements EntityCheck {
    Distinct {
        fields = List.copyOf(fields);
    }

    @Override
    public void check(ObjectNode entity, Report report) {
        Set<Object> seen = new HashSet<>();
        for (FieldPath field : fields) {
            FieldPath.Found found = field.only(entity);
            if (!found.isEmpty() && found.isKnown(report) && !seen.add(found.value())) {
                report.addEntity("values of these fields must be distinct: " + AtLeastOneOf.list(fields));
                return;
            }
        }
    }
}
