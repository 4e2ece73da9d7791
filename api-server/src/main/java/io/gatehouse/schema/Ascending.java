package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** Limits of growing periods: a longer one may not allow less than a shorter one. Fields that are empty don't count. */
record Ascending(List<String> periods) implements EntityCheck {
    Ascending {
        periods = List.copyOf(periods);
    }

    @Override
    public void check(ObjectNode entity, Report report) {
        String shorter = "";
        for (String period : periods) {
            JsonNode limit = entity.path(period);
            if (!limit.isNumber() || report.failed(List.of(period))) {
                continue;
            }
            if (!shorter.isEmpty() && limit.doubleValue() < entity.path(shorter).doubleValue()) {
                report.add(String.format(
                        Locale.ROOT,
                        "The limit for %s(%.1f) cannot be lower than the limit for %s(%.1f)",
                        period,
                        limit.doubleValue(),
                        shorter,
                        entity.path(shorter).doubleValue()));
                return;
            }
            shorter = period;
        }
    }
}
