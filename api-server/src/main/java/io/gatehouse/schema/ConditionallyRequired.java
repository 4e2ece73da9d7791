package io.gatehouse.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** While a condition holds, another field must be set. */
record ConditionallyRequired(Condition when, FieldPath field, String message) implements EntityCheck {
    @Override
    public void check(ObjectNode entity, Report report) {
        FieldPath.Found found = field.only(entity);
        if (when.holds(entity, report) && found.isEmpty() && found.isKnown(report)) {
            report.addEntity(message);
            report.add(found.path(), Node.MISSING);
        }
    }
}
