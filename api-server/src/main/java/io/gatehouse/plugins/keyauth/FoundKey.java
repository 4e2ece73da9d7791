package io.gatehouse.plugins.keyauth;

import java.util.List;

/** What a place that may hold a key holds. */
sealed interface FoundKey {
    FoundKey NONE = new None();
    FoundKey DUPLICATE = new Duplicate();

    /** Nothing there. */
    record None() implements FoundKey {}

    /** More than one value, of which none can be trusted. */
    record Duplicate() implements FoundKey {}

    record Single(String value) implements FoundKey {
        @Override
        public String toString() {
            return "Single[…]";
        }
    }

    static FoundKey of(List<String> values) {
        return switch (values.size()) {
            case 0 -> NONE;
            case 1 -> values.get(0).isEmpty() ? NONE : new Single(values.get(0));
            default -> DUPLICATE;
        };
    }
}
