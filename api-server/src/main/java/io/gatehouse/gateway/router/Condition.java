package io.gatehouse.gateway.router;

import java.util.List;

/** What an expression asks of a request. Immutable. */
@FunctionalInterface
public interface Condition {
    boolean holds(Subject subject);

    static Condition all(List<Condition> parts) {
        List<Condition> copy = List.copyOf(parts);
        return subject -> {
            for (Condition part : copy) {
                if (!part.holds(subject)) {
                    return false;
                }
            }
            return true;
        };
    }

    static Condition any(List<Condition> parts) {
        List<Condition> copy = List.copyOf(parts);
        return subject -> {
            for (Condition part : copy) {
                if (part.holds(subject)) {
                    return true;
                }
            }
            return false;
        };
    }

    static Condition not(Condition negated) {
        return subject -> !negated.holds(subject);
    }
}
