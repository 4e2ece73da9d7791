package io.gatehouse.vault;

import java.util.Map;

/** The process environment, read once at start. Its values are secrets. */
public record Environment(Map<String, String> variables) {
    public Environment {
        variables = Map.copyOf(variables);
    }

    @Override
    public String toString() {
        return "Environment[" + variables.size() + " variables]";
    }
}
