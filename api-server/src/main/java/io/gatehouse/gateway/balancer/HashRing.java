package io.gatehouse.gateway.balancer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Consistent hashing: a request goes to the next point on a ring, so that a target that comes or goes moves only the
 * requests of its own points.
 */
final class HashRing implements Selection {
    /** Kong's points per target of average weight. */
    private static final int POINTS = 160;

    private final Point[] points;
    private final long[] hashes;

    private record Point(long hash, Target target) {}

    HashRing(List<Weighted> targets) {
        long total = targets.stream().mapToLong(Weighted::weight).sum();
        this.points = targets.stream()
                .flatMap(each -> points(each, Math.max(1, (long) POINTS * targets.size() * each.weight() / total)))
                .sorted(Comparator.comparingLong(Point::hash))
                .toArray(Point[]::new);
        this.hashes = Arrays.stream(points).mapToLong(Point::hash).toArray();
    }

    @Override
    public @Nullable Target pick(long hash, Predicate<Target> usable) {
        int start = first(hash);
        for (int i = 0; i < points.length; i++) {
            Target target = points[(start + i) % points.length].target();
            if (usable.test(target)) {
                return target;
            }
        }
        return null;
    }

    private int first(long hash) {
        int found = Arrays.binarySearch(hashes, hash);
        return found >= 0 ? found : -found - 1;
    }

    private static Stream<Point> points(Weighted each, long count) {
        String address = each.target().address();
        return IntStream.range(0, (int) count).mapToObj(i -> new Point(Hash.of(address + "#" + i), each.target()));
    }
}
