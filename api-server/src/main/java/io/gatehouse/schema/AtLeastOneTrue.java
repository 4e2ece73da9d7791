package io.gatehouse.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One of the flags is on. */
record AtLeastOneTrue(List<String> flags) implements EntityCheck {
    AtLeastOneTrue {
        flags = List.copyOf(flags);
    }

    @Override
    public void check(ObjectNode entity, Report report) {
        if (flags.stream().noneMatch(flag -> entity.path(flag).asBoolean() || report.failed(List.of(flag)))) {
            report.addEntity("at least one of these fields must be true: " + String.join(", ", flags));
        }
    }
}
