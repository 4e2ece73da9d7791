package io.gatehouse.gateway.balancer;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A shuffled wheel on which every target has as many places as its weight, in lowest terms, gives it. */
final class RoundRobin implements Selection {
    /** Weights that need more places are rounded. */
    private static final int MOST_PLACES = 1 << 16;

    private final List<Weighted> targets;
    private final char[] wheel;
    private final AtomicInteger place = new AtomicInteger();

    RoundRobin(List<Weighted> targets, long seed) {
        this.targets = List.copyOf(targets);
        this.wheel = wheel(targets, new Random(seed));
    }

    @Override
    public @Nullable Target pick(long hash, Predicate<Target> usable) {
        if (wheel.length == 0) {
            return null;
        }
        int start = Math.floorMod(place.getAndIncrement(), wheel.length);
        // So many places hold, almost always, one of the usable targets if more than a few are left.
        int looks = Math.min(wheel.length, 64);
        for (int i = 0; i < looks; i++) {
            Target target = targets.get(wheel[(start + i) % wheel.length]).target();
            if (usable.test(target)) {
                return target;
            }
        }
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get((start + i) % targets.size()).target();
            if (usable.test(target)) {
                return target;
            }
        }
        return null;
    }

    private static char[] wheel(List<Weighted> targets, Random random) {
        int divisor = 0;
        long total = 0;
        for (Weighted each : targets) {
            divisor = gcd(each.weight(), divisor);
            total += each.weight();
        }
        double scale = total == 0 ? 0 : Math.min(1.0 / divisor, (double) MOST_PLACES / total);
        int[] places = targets.stream()
                .mapToInt(each -> Math.max(1, (int) Math.round(each.weight() * scale)))
                .toArray();
        int size = 0;
        for (int count : places) {
            size += count;
        }
        char[] wheel = new char[size];
        int at = 0;
        for (int i = 0; i < places.length; i++) {
            for (int n = 0; n < places[i]; n++) {
                wheel[at++] = (char) i;
            }
        }
        for (int i = size - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            char swapped = wheel[i];
            wheel[i] = wheel[j];
            wheel[j] = swapped;
        }
        return wheel;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
