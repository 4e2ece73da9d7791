package io.gatehouse.problem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.Checked;
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

    /** The document that passed a check, with its defaults. */
    public static ObjectNode unlessValid(Checked checked) {
        return checked.fold(new Checked.Handler<>() {
            @Override
            public ObjectNode valid(Checked.Valid valid) {
                return valid.document();
            }

            @Override
            public ObjectNode invalid(Checked.Invalid invalid) {
                throw new Refused(Problem.schemaViolation(invalid.violations()));
            }
        });
    }

    public Problem problem() {
        return problem;
    }
}
