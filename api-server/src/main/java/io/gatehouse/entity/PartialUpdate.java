package io.gatehouse.entity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Violation;
import java.util.List;
import java.util.function.Supplier;

/** What Kong says differently when only a part of an entity is sent. */
final class PartialUpdate {
    private static final String AT_LEAST_ONE = "at least one of these fields must be non-empty";

    private PartialUpdate() {}

    /** Runs a check of the merged entity. */
    static ObjectNode checked(Supplier<ObjectNode> check) {
        try {
            return check.get();
        } catch (Refused refused) {
            Problem problem = refused.problem();
            if (problem.type() != ProblemType.SCHEMA_VIOLATION) {
                throw refused;
            }
            List<Violation> violations =
                    problem.violations().stream().map(PartialUpdate::worded).toList();
            throw new Refused(Problem.schemaViolation(violations));
        }
    }

    /** A password that isn't sent is the stored one, which is hashed already. */
    static WriteOptions options(ObjectNode change) {
        return new WriteOptions(!change.hasNonNull("password"));
    }

    private static Violation worded(Violation violation) {
        return violation.path().isEmpty() && violation.message().startsWith(AT_LEAST_ONE)
                ? Violation.ofEntity("when updating, " + violation.message())
                : violation;
    }
}
