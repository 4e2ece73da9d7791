package io.gatehouse.sdk.declarative;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** What the records of the model expect of their members. */
final class Checks {
    private Checks() {}

    static void text(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " is empty; expected a text");
        }
    }

    static <T> void distinct(String what, Collection<T> items, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        for (T item : items) {
            if (!seen.add(key.apply(item))) {
                throw new IllegalArgumentException(what + " " + key.apply(item) + " is used twice; expected it once");
            }
        }
    }
}
