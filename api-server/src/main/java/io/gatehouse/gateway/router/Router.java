package io.gatehouse.gateway.router;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the route of a request, as Kong's {@code traditional_compatible} flavor does. Immutable.
 *
 * <p>Candidates are indexed by the text that their path begins with and, where all their hosts are plain, by host; a
 * request looks at the few that can match, in the order of their priority, not at all of them.
 *
 * @param <T> what a route stands for
 */
public final class Router<T> {
    private final Map<String, Bucket<T>> buckets;
    private final int[] startLengths;

    private Router(Map<String, Bucket<T>> buckets, int[] startLengths) {
        this.buckets = buckets;
        this.startLengths = startLengths;
    }

    /** Compiles routes; the rules are valid already. */
    public static <T> Router<T> of(Map<RouteRule, T> routes) {
        List<Candidate<T>> candidates = new ArrayList<>();
        routes.forEach((rule, route) -> split(rule, route, candidates));
        candidates.sort(Candidate::compare);
        Map<String, Bucket<T>> buckets = new HashMap<>();
        for (int rank = 0; rank < candidates.size(); rank++) {
            Candidate<T> candidate = candidates.get(rank);
            candidate.rank(rank);
            for (String start : candidate.pathStarts()) {
                buckets.computeIfAbsent(start, key -> new Bucket<>()).add(candidate);
            }
        }
        int[] lengths = buckets.keySet().stream()
                .mapToInt(String::length)
                .distinct()
                .sorted()
                .toArray();
        return new Router<>(buckets, lengths);
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
                bucket.search(search);
            }
        }
        return search.best;
    }

    /** One candidate per priority: all expressions together, prefixes by their length. */
    private static <T> void split(RouteRule rule, T route, List<Candidate<T>> candidates) {
        List<PathExpression> expressions = new ArrayList<>();
        Map<Integer, List<String>> prefixes = new TreeMap<>();
        for (String path : rule.paths()) {
            if (path.startsWith("~")) {
                expressions.add(PathExpression.compile(path.substring(1)));
            } else {
                String prefix = PathExpression.latin1(path);
                prefixes.computeIfAbsent(prefix.length(), key -> new ArrayList<>())
                        .add(prefix);
            }
        }
        if (rule.paths().isEmpty()) {
            candidates.add(new Candidate<>(route, rule, List.of(), List.of()));
        }
        if (!expressions.isEmpty()) {
            candidates.add(new Candidate<>(route, rule, List.of(), expressions));
        }
        prefixes.values().forEach(same -> candidates.add(new Candidate<>(route, rule, same, List.of())));
    }

    /** The best match so far. */
    private static final class Search<T> {
        private final RouteRequest request;
        private @Nullable RouteMatch<T> best;
        private int bestRank = Integer.MAX_VALUE;

        Search(RouteRequest request) {
            this.request = request;
        }

        void in(@Nullable List<Candidate<T>> candidates) {
            if (candidates == null) {
                return;
            }
            for (Candidate<T> candidate : candidates) {
                if (candidate.rank() >= bestRank) {
                    return;
                }
                RouteMatch<T> match = candidate.match(request);
                if (match != null) {
                    best = match;
                    bestRank = candidate.rank();
                    return;
                }
            }
        }
    }

    /** The candidates whose path begins with the same text, in the order of their rank. */
    private static final class Bucket<T> {
        private final List<Candidate<T>> anyHost = new ArrayList<>();
        private final Map<String, List<Candidate<T>>> byHost = new HashMap<>();

        void add(Candidate<T> candidate) {
            List<HostPattern> hosts = candidate.hosts();
            if (hosts.isEmpty() || hosts.stream().anyMatch(it -> it.kind() != HostPattern.Kind.EXACT)) {
                anyHost.add(candidate);
                return;
            }
            hosts.stream()
                    .map(HostPattern::text)
                    .distinct()
                    .forEach(host -> byHost.computeIfAbsent(host, key -> new ArrayList<>())
                            .add(candidate));
        }

        void search(Search<T> search) {
            String host = search.request.host();
            if (host != null && !byHost.isEmpty()) {
                search.in(byHost.get(host));
            }
            search.in(anyHost);
        }
    }
}
