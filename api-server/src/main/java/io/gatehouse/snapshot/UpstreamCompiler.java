package io.gatehouse.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.gateway.balancer.Balancer;
import io.gatehouse.gateway.balancer.Balancers;
import io.gatehouse.gateway.balancer.HashSource;
import io.gatehouse.gateway.balancer.HealthPolicy;
import io.gatehouse.gateway.balancer.Upstream;
import io.gatehouse.store.StoredEntity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a control plane's upstreams and targets. An upstream none of whose documents changed stays the very same,
 * with everything it has learnt.
 */
final class UpstreamCompiler {
    static final Set<String> KINDS = Set.of("upstreams", "targets");

    private Map<UUID, Compiled> compiled = Map.of();
    private List<ControlPlaneSnapshot.Unrunnable> unrunnable = List.of();

    private record Compiled(StoredEntity upstream, List<StoredEntity> targets, Balancer balancer) {
        @SuppressWarnings("ReferenceEquality") // The same object is the same, unchanged document.
        boolean isOf(StoredEntity otherUpstream, List<StoredEntity> otherTargets) {
            return upstream == otherUpstream
                    && targets.size() == otherTargets.size()
                    && IntStream.range(0, targets.size()).allMatch(i -> targets.get(i) == otherTargets.get(i));
        }
    }

    Balancers compile(ControlPlaneModel model) {
        Map<UUID, List<StoredEntity>> targets = new HashMap<>();
        for (StoredEntity target : model.all("targets")) {
            UUID upstream = Documents.reference(target.document(), "upstream");
            if (upstream != null) {
                targets.computeIfAbsent(upstream, key -> new ArrayList<>()).add(target);
            }
        }
        Map<UUID, Compiled> next = new HashMap<>();
        List<ControlPlaneSnapshot.Unrunnable> problems = new ArrayList<>();
        for (StoredEntity upstream : model.all("upstreams")) {
            List<StoredEntity> own = targets.getOrDefault(upstream.id(), new ArrayList<>());
            own.sort(Comparator.comparing(StoredEntity::id));
            Compiled before = compiled.get(upstream.id());
            Compiled now = before != null && before.isOf(upstream, own) ? before : compile(upstream, own, before);
            next.put(upstream.id(), now);
            if (now.balancer().upstream().health().active().probe() == HealthPolicy.Probe.UNSUPPORTED) {
                problems.add(new ControlPlaneSnapshot.Unrunnable(
                        upstream.id(), "upstream", "this gateway does not probe targets over gRPC"));
            }
        }
        compiled = next;
        unrunnable = problems;
        return new Balancers(next.values().stream().map(Compiled::balancer).toList());
    }

    /** Upstreams that ask for what this gateway can't do. */
    List<ControlPlaneSnapshot.Unrunnable> unrunnable() {
        return unrunnable;
    }

    private static Compiled compile(StoredEntity stored, List<StoredEntity> targets, @Nullable Compiled before) {
        List<Upstream.Member> members =
                targets.stream().map(UpstreamCompiler::member).toList();
        Balancer balancer = new Balancer(upstream(stored), members, before == null ? null : before.balancer());
        return new Compiled(stored, List.copyOf(targets), balancer);
    }

    /** The stored target always has a port. */
    private static Upstream.Member member(StoredEntity target) {
        JsonNode document = target.document();
        String address = document.path("target").asText();
        int colon = address.lastIndexOf(':');
        String host = address.substring(0, colon);
        return new Upstream.Member(
                target.id(),
                host.startsWith("[") ? host.substring(1, host.length() - 1) : host,
                Integer.parseInt(address.substring(colon + 1)),
                Documents.number(document, "weight", 100),
                Documents.flag(document, "failover", false));
    }

    private static Upstream upstream(StoredEntity stored) {
        JsonNode document = stored.document();
        String algorithm = String.valueOf(Documents.text(document, "algorithm"));
        boolean sticky = algorithm.equals("sticky-sessions");
        HashSource hashOn = sticky
                ? new HashSource(
                        HashSource.Kind.COOKIE, String.valueOf(Documents.text(document, "sticky_sessions_cookie")))
                : source(document, "hash_on");
        HashSource fallback = sticky ? HashSource.NONE : source(document, "hash_fallback");
        boolean cookie = hashOn.kind() == HashSource.Kind.COOKIE || fallback.kind() == HashSource.Kind.COOKIE;
        String path = Documents.text(document, sticky ? "sticky_sessions_cookie_path" : "hash_on_cookie_path");
        String cookieName = hashOn.kind() == HashSource.Kind.COOKIE ? hashOn.name() : fallback.name();
        return new Upstream(
                stored.id(),
                document.path("name").asText(),
                switch (algorithm) {
                    case "consistent-hashing", "sticky-sessions" -> Upstream.Algorithm.CONSISTENT_HASHING;
                    case "least-connections" -> Upstream.Algorithm.LEAST_CONNECTIONS;
                    case "latency" -> Upstream.Algorithm.LATENCY;
                    default -> Upstream.Algorithm.ROUND_ROBIN;
                },
                hashOn,
                fallback,
                cookie ? new Upstream.Cookie(cookieName, path == null ? "/" : path) : null,
                Documents.text(document, "host_header"),
                health(document.path("healthchecks")));
    }

    private static HashSource source(JsonNode upstream, String field) {
        String text = Documents.text(upstream, field);
        HashSource.Kind kind =
                text == null ? HashSource.Kind.NONE : HashSource.Kind.valueOf(text.toUpperCase(Locale.ROOT));
        // Both ways of hashing share the one cookie.
        String nameField = kind == HashSource.Kind.COOKIE ? "hash_on_cookie" : field + "_" + text;
        String name = Documents.text(upstream, nameField);
        return new HashSource(kind, name == null ? "" : name);
    }

    private static HealthPolicy health(JsonNode checks) {
        JsonNode active = checks.path("active");
        JsonNode passive = checks.path("passive");
        HealthPolicy.Probe probe = switch (active.path("type").asText("http")) {
            case "tcp" -> HealthPolicy.Probe.TCP;
            case "http" -> HealthPolicy.Probe.HTTP;
            case "https" -> HealthPolicy.Probe.HTTPS;
            default -> HealthPolicy.Probe.UNSUPPORTED;
        };
        String path = Documents.text(active, "http_path");
        return new HealthPolicy(
                new HealthPolicy.Active(
                        probe,
                        millis(active.path("healthy"), "interval", 0),
                        millis(active.path("unhealthy"), "interval", 0),
                        (int) Math.max(1, millis(active, "timeout", 1)),
                        Documents.number(active, "concurrency", 10),
                        path == null ? "/" : path,
                        headers(active.path("headers")),
                        Documents.flag(active, "https_verify_certificate", true),
                        counting(active)),
                new HealthPolicy.Passive(counting(passive)),
                checks.path("threshold").asDouble(0));
    }

    private static HealthPolicy.Counting counting(JsonNode checks) {
        JsonNode healthy = checks.path("healthy");
        JsonNode unhealthy = checks.path("unhealthy");
        return new HealthPolicy.Counting(
                statuses(healthy),
                statuses(unhealthy),
                Documents.number(healthy, "successes", 0),
                Documents.number(unhealthy, "http_failures", 0),
                Documents.number(unhealthy, "tcp_failures", 0),
                Documents.number(unhealthy, "timeouts", 0));
    }

    private static Set<Integer> statuses(JsonNode side) {
        return Documents.texts(side, "http_statuses").stream()
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private static long millis(JsonNode object, String field, double otherwise) {
        JsonNode value = object.path(field);
        return Math.round((value.isNumber() ? value.asDouble() : otherwise) * 1000);
    }

    private static Map<String, List<String>> headers(JsonNode stored) {
        Map<String, List<String>> headers = new TreeMap<>();
        stored.fieldNames().forEachRemaining(name -> headers.put(name, Documents.texts(stored, name)));
        return headers;
    }
}
