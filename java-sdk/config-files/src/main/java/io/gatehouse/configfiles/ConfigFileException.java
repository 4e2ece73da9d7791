package io.gatehouse.configfiles;

import java.util.List;

/** Files that could not be read as a desired state. Every problem names its file and line or path; none holds a secret. */
public final class ConfigFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    public ConfigFileException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** In the order in which they were found. */
    public List<String> problems() {
        return problems;
    }
}
