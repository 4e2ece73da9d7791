package io.gatehouse.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** While a condition holds, another field must have a certain value or be empty. */
record Conditional(Condition when, FieldPath field, Validator then, String message) implements EntityCheck {
    /** Kong's text for a rule that has none of its own. */
    static String message(Condition when) {
        return "failed conditional validation given value of field "
                + when.field().quoted();
    }

    @Override
    public void check(ObjectNode entity, Report report) {
        if (!when.holds(entity, report)) {
            return;
        }
        List<FieldPath.Found> wrong = field.in(entity).stream()
                .filter(found -> !found.isEmpty() && found.isKnown(report))
                .filter(found -> then.problem(found.value()).isPresent())
                .toList();
        if (!wrong.isEmpty()) {
            report.addEntity(message);
        }
        for (FieldPath.Found found : wrong) {
            Optional<String> problem = then.problem(found.value());
            problem.ifPresent(text -> report.add(found.path(), text));
        }
    }
}
