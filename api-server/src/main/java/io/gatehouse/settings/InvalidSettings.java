package io.gatehouse.settings;

import java.util.List;

/** The operator's settings can't be used. Carries every problem that was found, one sentence each, free of secrets. */
public final class InvalidSettings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    public InvalidSettings(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
