package io.gatehouse.openapi;

import java.util.List;

/** The contract's files can't be published; the message lists every reason, each with its file. */
public final class InvalidContract extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    InvalidContract(List<String> problems) {
        super("the contract is not valid:\n  " + String.join("\n  ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Each as {@code file: reason}. */
    public List<String> problems() {
        return problems;
    }
}
