package io.gatehouse.gateway.router;

import io.gatehouse.collection.ShardedMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the route of a request, as Kong's {@code traditional_compatible} flavor does. Immutable; a changed copy shares
 * what the change does not touch.
 *
 * <p>Candidates are indexed by the text that their path begins with and, where all their hosts are plain, by host; a
 * request looks at the few that can match, in the order of their priority, not at all of them.
 *
 * @param <T> what a route stands for
 */
public final class Router<T> {
    private final ShardedMap<UUID, List<Candidate<T>>> routes;
    private final ShardedMap<String, Bucket<T>> buckets;
    /** How many buckets there are by the length of their text. */
    private final Map<Integer, Integer> starts;

    private final int[] startLengths;

    private Router(
            ShardedMap<UUID, List<Candidate<T>>> routes,
            ShardedMap<String, Bucket<T>> buckets,
            Map<Integer, Integer> starts) {
        this.routes = routes;
        this.buckets = buckets;
        this.starts = starts;
        this.startLengths =
                starts.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    public static <T> Router<T> empty() {
        return new Router<>(ShardedMap.empty(), ShardedMap.empty(), Map.of());
    }

    /** Compiles routes; the rules are valid already. */
    public static <T> Router<T> of(Map<RouteRule, T> routes) {
        return Router.<T>empty().with(routes, Set.of());
    }

    /** How many routes there are. */
    public int size() {
        return routes.size();
    }

    /**
     * A router with some routes changed.
     *
     * @param put routes that are new, or take the place of the one with the id of their rule
     * @param removed ids of routes that are gone; those that were never there do no harm
     */
    public Router<T> with(Map<RouteRule, T> put, Collection<UUID> removed) {
        ShardedMap.Edit<UUID, List<Candidate<T>>> nextRoutes = routes.edit();
        Map<String, Bucket.Edit<T>> edits = new HashMap<>();
        removed.forEach(id -> {
            at(edits, nextRoutes.get(id), Bucket.Edit::remove);
            nextRoutes.remove(id);
        });
        put.forEach((rule, route) -> {
            List<Candidate<T>> before = nextRoutes.get(rule.id());
            boolean sameRule = before != null && before.get(0).rule().equals(rule);
            List<Candidate<T>> after = before != null && sameRule
                    ? before.stream().map(candidate -> candidate.with(route)).toList()
                    : Candidate.of(rule, route);
            at(edits, before, Bucket.Edit::remove);
            at(edits, after, Bucket.Edit::add);
            nextRoutes.put(rule.id(), after);
        });
        ShardedMap.Edit<String, Bucket<T>> nextBuckets = buckets.edit();
        Map<Integer, Integer> nextStarts = new HashMap<>(starts);
        edits.forEach((start, edit) -> {
            Bucket<T> known = nextBuckets.get(start);
            Bucket<T> after = edit.apply(known == null ? Bucket.empty() : known);
            if (after.isEmpty()) {
                nextBuckets.remove(start);
            } else {
                nextBuckets.put(start, after);
            }
            int difference = (after.isEmpty() ? 0 : 1) - (known == null ? 0 : 1);
            nextStarts.merge(start.length(), difference, Integer::sum);
        });
        nextStarts.values().removeIf(count -> count == 0);
        return new Router<>(nextRoutes.build(), nextBuckets.build(), nextStarts);
    }

    private static <T> void at(
            Map<String, Bucket.Edit<T>> edits,
            @Nullable List<Candidate<T>> candidates,
            BiConsumer<Bucket.Edit<T>, Candidate<T>> change) {
        if (candidates == null) {
            return;
        }
        for (Candidate<T> candidate : candidates) {
            for (String start : candidate.pathStarts()) {
                change.accept(edits.computeIfAbsent(start, key -> new Bucket.Edit<>()), candidate);
            }
        }
    }

    /** The route with the highest priority that fits the request, null when none does. */
    public @Nullable RouteMatch<T> match(RouteRequest request) {
        Search<T> search = new Search<>(request);
        String path = request.path();
        for (int length : startLengths) {
            if (length > path.length()) {
                break;
            }
            Bucket<T> bucket = buckets.get(path.substring(0, length));
            if (bucket != null) {
                search.in(bucket);
            }
        }
        return search.best;
    }

    /** The best match so far. */
    private static final class Search<T> {
        private final RouteRequest request;
        private @Nullable RouteMatch<T> best;
        private @Nullable Candidate<T> bestCandidate;

        Search(RouteRequest request) {
            this.request = request;
        }

        void in(Bucket<T> bucket) {
            String host = request.host();
            if (host != null && bucket.byHost().size() > 0) {
                List<Candidate<T>> ofHost = bucket.byHost().get(host);
                if (ofHost != null) {
                    in(ofHost);
                }
            }
            in(bucket.anyHost());
        }

        private void in(List<Candidate<T>> candidates) {
            for (int i = 0; i < candidates.size(); i++) {
                Candidate<T> candidate = candidates.get(i);
                if (bestCandidate != null && Candidate.compare(candidate, bestCandidate) >= 0) {
                    return;
                }
                RouteMatch<T> match = candidate.match(request);
                if (match != null) {
                    best = match;
                    bestCandidate = candidate;
                    return;
                }
            }
        }
    }
}
