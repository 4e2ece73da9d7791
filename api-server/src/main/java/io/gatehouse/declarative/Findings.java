package io.gatehouse.declarative;

import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Violation;
import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with a file, up to a bound that keeps the answer readable. */
final class Findings {
    private static final int MOST = 500;

    private final List<Violation> violations = new ArrayList<>();

    /** @param place such as {@code services[0].port} */
    void add(String place, String message) {
        if (violations.size() < MOST) {
            violations.add(Violation.of(place, message));
        }
    }

    /** @throws Refused when there is anything */
    void refuse() {
        if (!violations.isEmpty()) {
            throw new Refused(Problem.of(
                    ProblemType.INVALID_DECLARATIVE_CONFIGURATION,
                    "declarative config is invalid: " + first(),
                    violations));
        }
    }

    private String first() {
        Violation first = violations.get(0);
        String more = violations.size() == 1 ? "" : " (and " + (violations.size() - 1) + " more)";
        return first.field() + ": " + first.message() + more;
    }

    /** {@code routes[0]} and {@code [paths, 1]} make {@code routes[0].paths[1]}. */
    static String at(String place, List<Object> path) {
        StringBuilder text = new StringBuilder(place);
        for (Object segment : path) {
            if (segment instanceof Integer index) {
                text.append('[').append(index).append(']');
            } else if (!segment.equals(Violation.ENTITY)) {
                text.append('.').append(segment);
            }
        }
        return text.toString();
    }
}
