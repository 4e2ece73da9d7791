package io.gatehouse.problem;

import java.util.Objects;

/** Ends the handling of a request with a problem. Thrown inside a transaction, it rolls everything back. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refused(Problem problem) {
        // A refusal is an answer, not a fault: nobody reads its stack trace.
        super(problem.message(), null, false, false);
        this.problem = Objects.requireNonNull(problem, "problem");
    }

    public Problem problem() {
        return problem;
    }
}
