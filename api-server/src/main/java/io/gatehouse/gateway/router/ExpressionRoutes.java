package io.gatehouse.gateway.router;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Routes that match by an expression, in the order in which they are tried: the highest priority first, of equal ones
 * the highest id. Immutable.
 *
 * @param <T> what a route stands for
 */
public final class ExpressionRoutes<T> {
    private final List<Entry<T>> entries;

    private ExpressionRoutes(List<Entry<T>> entries) {
        this.entries = entries;
    }

    /** One route. */
    public record Entry<T>(UUID id, long priority, Condition condition, T route) {}

    public static <T> ExpressionRoutes<T> none() {
        return new ExpressionRoutes<>(List.of());
    }

    public static <T> ExpressionRoutes<T> of(Collection<Entry<T>> routes) {
        Comparator<Entry<T>> byPriority = Comparator.comparingLong(Entry::priority);
        return new ExpressionRoutes<>(routes.stream()
                .sorted(byPriority
                        .thenComparing(Entry::id, ExpressionRoutes::compare)
                        .reversed())
                .toList());
    }

    /** The first route whose expression holds, null when none does. */
    public @Nullable RouteMatch<T> match(RouteRequest request) {
        if (entries.isEmpty()) {
            return null;
        }
        Subject subject = new Subject(request);
        for (Entry<T> entry : entries) {
            subject.startOver();
            if (entry.condition().holds(subject)) {
                return new RouteMatch<>(entry.route(), subject.matchedPath(), subject.captures());
            }
        }
        return null;
    }

    private static int compare(UUID left, UUID right) {
        int high = Long.compareUnsigned(left.getMostSignificantBits(), right.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(left.getLeastSignificantBits(), right.getLeastSignificantBits());
    }
}
