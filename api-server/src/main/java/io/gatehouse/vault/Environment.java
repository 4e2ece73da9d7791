package io.gatehouse.vault;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The process environment, read once at start. Its values are secrets. */
public record Environment(Map<String, String> variables) {
    public Environment {
        variables = Map.copyOf(variables);
    }

    /** The value of a variable; null when it is not set, or empty. */
    public @Nullable String text(String name) {
        String value = variables.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    @Override
    public String toString() {
        return "Environment[" + variables.size() + " variables]";
    }
}
