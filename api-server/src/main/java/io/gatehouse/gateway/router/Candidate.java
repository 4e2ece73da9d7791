package io.gatehouse.gateway.router;

import com.google.re2j.Matcher;
import io.gatehouse.plugin.Captures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A route with those of its paths that share one priority: its prefixes of one length, its expressions, or none.
 */
final class Candidate<T> {
    private final T route;
    private final RouteRule rule;
    private final Set<String> methods;
    private final List<HostPattern> hosts;
    private final List<HeaderPattern> headers;
    private final List<String> prefixes;
    private final List<PathExpression> expressions;
    private final long priority;
    /** The place among the candidates of one route. */
    private final int place;

    private Candidate(T route, RouteRule rule, int place, List<String> prefixes, List<PathExpression> expressions) {
        this.place = place;
        this.route = route;
        this.rule = rule;
        this.methods = Set.copyOf(rule.methods());
        this.hosts = rule.hosts().stream().map(HostPattern::parse).toList();
        this.headers = rule.headers().entrySet().stream()
                .map(entry -> new HeaderPattern(entry.getKey(), entry.getValue()))
                .toList();
        this.prefixes = prefixes;
        this.expressions = expressions;
        this.priority = RoutePriority.of(
                rule,
                !expressions.isEmpty(),
                prefixes.isEmpty() ? 0 : prefixes.get(0).length());
    }

    private Candidate(Candidate<T> same, T route) {
        this.route = route;
        this.rule = same.rule;
        this.methods = same.methods;
        this.hosts = same.hosts;
        this.headers = same.headers;
        this.prefixes = same.prefixes;
        this.expressions = same.expressions;
        this.priority = same.priority;
        this.place = same.place;
    }

    /** One candidate per priority: all expressions together, prefixes by their length. */
    static <T> List<Candidate<T>> of(RouteRule rule, T route) {
        List<Candidate<T>> candidates = new ArrayList<>();
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
            candidates.add(new Candidate<>(route, rule, 0, List.of(), List.of()));
        }
        if (!expressions.isEmpty()) {
            candidates.add(new Candidate<>(route, rule, 0, List.of(), List.copyOf(expressions)));
        }
        prefixes.values()
                .forEach(same ->
                        candidates.add(new Candidate<>(route, rule, candidates.size(), List.copyOf(same), List.of())));
        return List.copyOf(candidates);
    }

    /** The same matchers for another route. */
    Candidate<T> with(T other) {
        return new Candidate<>(this, other);
    }

    /** Tried in this order; the first that matches wins. */
    static int compare(Candidate<?> left, Candidate<?> right) {
        int byPriority = Long.compareUnsigned(right.priority, left.priority);
        if (byPriority != 0) {
            return byPriority;
        }
        int byHigh = Long.compareUnsigned(
                right.rule.id().getMostSignificantBits(), left.rule.id().getMostSignificantBits());
        if (byHigh != 0) {
            return byHigh;
        }
        int byLow = Long.compareUnsigned(
                right.rule.id().getLeastSignificantBits(), left.rule.id().getLeastSignificantBits());
        return byLow != 0 ? byLow : Integer.compare(left.place, right.place);
    }

    RouteRule rule() {
        return rule;
    }

    List<HostPattern> hosts() {
        return hosts;
    }

    /** The texts of which a matching path begins with one; the empty text where nothing is known. */
    List<String> pathStarts() {
        if (!expressions.isEmpty()) {
            return expressions.stream()
                    .map(PathExpression::literalPrefix)
                    .distinct()
                    .toList();
        }
        return prefixes.isEmpty() ? List.of("") : prefixes;
    }

    @Nullable
    RouteMatch<T> match(RouteRequest request) {
        if (!matchesMethod(request) || !matchesHost(request) || !matchesSni(request)) {
            return null;
        }
        for (HeaderPattern header : headers) {
            if (!header.matches(request.headers())) {
                return null;
            }
        }
        if (!expressions.isEmpty()) {
            return matchExpression(request.path());
        }
        if (prefixes.isEmpty()) {
            return new RouteMatch<>(route, "", Captures.NONE);
        }
        for (String prefix : prefixes) {
            if (request.path().startsWith(prefix)) {
                return new RouteMatch<>(route, prefix, Captures.NONE);
            }
        }
        return null;
    }

    private @Nullable RouteMatch<T> matchExpression(String path) {
        for (PathExpression expression : expressions) {
            Matcher matcher = expression.match(path);
            if (matcher != null) {
                // Kong strips as many bytes as matched, also where an unanchored alternative matched further on.
                String matched = matcher.group();
                return new RouteMatch<>(route, matched == null ? "" : matched, expression.captures(matcher));
            }
        }
        return null;
    }

    private boolean matchesMethod(RouteRequest request) {
        return methods.isEmpty() || methods.contains(request.method());
    }

    private boolean matchesHost(RouteRequest request) {
        if (hosts.isEmpty()) {
            return true;
        }
        for (HostPattern pattern : hosts) {
            if (pattern.matches(request.host(), request.port())) {
                return true;
            }
        }
        return false;
    }

    /** Only looked at on encrypted connections, as Kong does. */
    private boolean matchesSni(RouteRequest request) {
        if (!request.https() || rule.snis().isEmpty()) {
            return true;
        }
        String sni = request.sni();
        return sni != null && rule.snis().stream().anyMatch(pattern -> matchesSni(pattern, sni));
    }

    private static boolean matchesSni(String pattern, String sni) {
        String name = pattern.endsWith(".") ? pattern.substring(0, pattern.length() - 1) : pattern;
        if (name.startsWith("*")) {
            return sni.endsWith(name.substring(1));
        }
        return name.endsWith("*") ? sni.startsWith(name.substring(0, name.length() - 1)) : sni.equals(name);
    }
}
