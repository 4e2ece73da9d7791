package io.gatehouse.gateway.balancer;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The target with the fewest requests in flight for its weight; equal ones take turns. */
final class LeastConnections implements Selection {
    private final List<Weighted> targets;
    private final AtomicInteger turn = new AtomicInteger();

    LeastConnections(List<Weighted> targets) {
        this.targets = List.copyOf(targets);
    }

    @Override
    public @Nullable Target pick(long hash, Predicate<Target> usable) {
        if (targets.isEmpty()) {
            return null;
        }
        int start = Math.floorMod(turn.getAndIncrement(), targets.size());
        Target best = null;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < targets.size(); i++) {
            Weighted each = targets.get((start + i) % targets.size());
            double load = (each.target().inFlight() + 1.0) / each.weight();
            if (load < least && usable.test(each.target())) {
                least = load;
                best = each.target();
            }
        }
        return best;
    }
}
