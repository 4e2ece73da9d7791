package io.gatehouse.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The conditions may not all hold at once. */
record Forbids(List<Condition> all, String message) implements EntityCheck {
    Forbids {
        all = List.copyOf(all);
    }

    @Override
    public void check(ObjectNode entity, Report report) {
        if (all.stream().allMatch(condition -> condition.holds(entity, report))) {
            report.addEntity(message);
        }
    }
}
