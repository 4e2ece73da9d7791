package io.gatehouse.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** While a condition holds, another field may not be empty. */
record ConditionalPresence(Condition when, FieldPath field, String message) implements EntityCheck {
    @Override
    public void check(ObjectNode entity, Report report) {
        if (!when.holds(entity, report)) {
            return;
        }
        for (FieldPath.Found found : field.in(entity)) {
            if (found.isEmpty() && found.isKnown(report)) {
                report.addEntity(message);
                report.add(found.path(), Node.MISSING);
            }
        }
    }
}
