package io.gatehouse.problem;

/** Turns problems into the bodies of one family of endpoints. */
@FunctionalInterface
public interface ProblemRenderer {
    /** @param requestId names the request in our log */
    Rendered render(Problem problem, String requestId);
}
