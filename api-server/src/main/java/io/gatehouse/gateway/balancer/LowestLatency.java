package io.gatehouse.gateway.balancer;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The quicker one of two targets drawn at random (a peak-sensitive moving average), so that not every request runs to
 * the one that happened to be quickest.
 */
final class LowestLatency implements Selection {
    private final List<Weighted> targets;
    private final AtomicLong state;

    LowestLatency(List<Weighted> targets, long seed) {
        this.targets = List.copyOf(targets);
        this.state = new AtomicLong(seed);
    }

    @Override
    public @Nullable Target pick(long hash, Predicate<Target> usable) {
        if (targets.isEmpty()) {
            return null;
        }
        long random = Hash.mix(state.incrementAndGet());
        Target first = usableFrom((int) (random & 0x7FFFFFFF), null, usable);
        Target second = first == null ? null : usableFrom((int) (random >>> 33), first, usable);
        return first == null || second == null || first.latencyNanos() <= second.latencyNanos() ? first : second;
    }

    private @Nullable Target usableFrom(int start, @Nullable Target other, Predicate<Target> usable) {
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get((start + i) % targets.size()).target();
            if (!target.equals(other) && usable.test(target)) {
                return target;
            }
        }
        return null;
    }
}
