package io.gatehouse.gateway.balancer;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One way of choosing among weighted targets. Any thread may use it. */
interface Selection {
    /**
     * A target that may be used, null when none may.
     *
     * @param hash of what the request is hashed by; a random number where nothing is
     */
    @Nullable
    Target pick(long hash, Predicate<Target> usable);

    /** @param weight at least 1 */
    record Weighted(Target target, int weight) {}

    static Selection of(Upstream.Algorithm algorithm, List<Weighted> targets, long seed) {
        return switch (algorithm) {
            case ROUND_ROBIN -> new RoundRobin(targets, seed);
            case CONSISTENT_HASHING -> new HashRing(targets);
            case LEAST_CONNECTIONS -> new LeastConnections(targets);
            case LATENCY -> new LowestLatency(targets, seed);
        };
    }
}
