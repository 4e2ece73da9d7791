package io.gatehouse.sdk.declarative;

import java.util.List;

/** A state that can't be planned, or a plan that can't be applied. The message has every problem and no secret. */
public final class DeploymentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    DeploymentException(String what, List<String> problems) {
        super(what + ":\n  " + String.join("\n  ", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line each: the address, the field where there is one, and what is wrong. */
    public List<String> problems() {
        return problems;
    }
}
