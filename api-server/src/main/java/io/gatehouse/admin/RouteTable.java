package io.gatehouse.admin;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.konnect.CoreRoutes;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the route of a path; a segment that is spelled out in a template goes before one that may be anything. */
@Singleton
final class RouteTable {
    /** Longer than any template: what has more segments is not looked at. */
    private static final int MOST_SEGMENTS = 16;

    private final Branch root = new Branch();
    private final TreeSet<String> templates = new TreeSet<>();

    /** A route with what its braces stand for. */
    record Match(AdminRoute route, List<String> names) {}

    private static final class Branch {
        final Map<String, Branch> named = new HashMap<>();

        @Nullable
        Branch any;

        @Nullable
        AdminRoute route;
    }

    RouteTable(List<AdminRoutes> groups) {
        groups.forEach(group -> group.routes().forEach(this::add));
        add(AdminRoute.get("/endpoints", call -> AdminAnswer.ok(endpoints())));
    }

    private void add(AdminRoute route) {
        Branch branch = root;
        for (String segment : segments(route.template())) {
            if (segment.startsWith("{")) {
                Branch any = branch.any == null ? new Branch() : branch.any;
                branch.any = any;
                branch = any;
            } else {
                branch = branch.named.computeIfAbsent(segment, key -> new Branch());
            }
        }
        if (branch.route != null) {
            throw new IllegalStateException("two routes have the path " + route.template());
        }
        branch.route = route;
        templates.add(route.template());
    }

    private ObjectNode endpoints() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        templates.forEach(body.putArray("data")::add);
        return body;
    }

    /** @param path still percent-encoded; a trailing slash does not count */
    Optional<Match> find(String path) {
        List<String> segments = segments(path);
        if (segments.size() > MOST_SEGMENTS) {
            return Optional.empty();
        }
        try {
            return find(root, segments.stream().map(CoreRoutes::decoded).toList(), new ArrayDeque<>());
        } catch (IllegalArgumentException e) {
            // A percent sign that encodes nothing.
            return Optional.empty();
        }
    }

    private static Optional<Match> find(Branch branch, List<String> segments, Deque<String> names) {
        if (segments.isEmpty()) {
            return Optional.ofNullable(branch.route).map(route -> new Match(route, List.copyOf(names)));
        }
        String first = segments.get(0);
        List<String> rest = segments.subList(1, segments.size());
        Branch named = branch.named.get(first);
        Optional<Match> found = named == null ? Optional.empty() : find(named, rest, names);
        if (found.isEmpty() && branch.any != null && !first.isEmpty()) {
            names.addLast(first);
            found = find(branch.any, rest, names);
            names.removeLast();
        }
        return found;
    }

    private static List<String> segments(String path) {
        String inner = path.startsWith("/") ? path.substring(1) : path;
        String trimmed = inner.endsWith("/") ? inner.substring(0, inner.length() - 1) : inner;
        return trimmed.isEmpty() ? List.of() : Arrays.asList(trimmed.split("/", -1));
    }
}
