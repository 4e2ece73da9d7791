package io.gatehouse.sdk.declarative;

/**
 * How a plan is made.
 *
 * @param adopt whether a declared thing that exists without the marks of the program is taken over; otherwise the plan
 *     is refused
 * @param rewriteSecrets whether secrets that no answer shows are written again, since a change of them can't be seen
 * @param parallelism how many requests are sent at once, up to 64
 */
public record PlanOptions(boolean adopt, boolean rewriteSecrets, int parallelism) {
    public static PlanOptions defaults() {
        return new PlanOptions(false, false, 8);
    }

    public PlanOptions adopting() {
        return new PlanOptions(true, rewriteSecrets, parallelism);
    }

    public PlanOptions rewritingSecrets() {
        return new PlanOptions(adopt, true, parallelism);
    }

    public PlanOptions withParallelism(int requests) {
        return new PlanOptions(adopt, rewriteSecrets, requests);
    }
}
