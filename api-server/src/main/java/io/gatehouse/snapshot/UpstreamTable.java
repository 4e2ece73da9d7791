package io.gatehouse.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.gateway.balancer.Balancer;
import io.gatehouse.gateway.balancer.Balancers;
import io.gatehouse.gateway.balancer.HashSource;
import io.gatehouse.gateway.balancer.HealthPolicy;
import io.gatehouse.gateway.balancer.Upstream;
import io.gatehouse.store.StoredText;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The upstreams of one control plane with their targets, kept up to date change by change. An upstream that did not
 * change stays the very same, with everything it has learnt; one that did hands on what still means the same.
 */
final class UpstreamTable {
    private static final String UPSTREAMS = "upstreams";
    private static final String TARGETS = "targets";

    private final Map<UUID, Upstream> upstreams = new HashMap<>();
    private final Set<UUID> byServiceRecords = new HashSet<>();
    private final Map<UUID, UUID> upstreamOf = new HashMap<>();
    private final Map<UUID, SortedMap<UUID, Upstream.Member>> members = new HashMap<>();
    private final Map<UUID, Balancer> balancers = new HashMap<>();
    private Balancers index = Balancers.NONE;

    Balancers update(ControlPlaneModel model, ChangedIds changed) {
        Set<UUID> pending = new HashSet<>(changed.of(UPSTREAMS));
        for (UUID id : changed.of(UPSTREAMS)) {
            StoredText stored = model.get(UPSTREAMS, id);
            byServiceRecords.remove(id);
            if (stored == null) {
                upstreams.remove(id);
                continue;
            }
            JsonNode document = stored.document();
            upstreams.put(id, upstream(id, document));
            if (Documents.flag(document, "use_srv_name", false)) {
                byServiceRecords.add(id);
            }
        }
        for (UUID id : changed.of(TARGETS)) {
            forget(id, pending);
            StoredText stored = model.get(TARGETS, id);
            JsonNode document = stored == null ? null : stored.document();
            UUID upstream = document == null ? null : Documents.reference(document, "upstream");
            if (document != null && upstream != null) {
                upstreamOf.put(id, upstream);
                members.computeIfAbsent(upstream, key -> new TreeMap<>()).put(id, member(id, document));
                pending.add(upstream);
            }
        }
        boolean different = false;
        for (UUID id : pending) {
            different |= balance(id);
        }
        if (different) {
            index = new Balancers(balancers.values());
        }
        return index;
    }

    /** Upstreams that ask for what this gateway can't do. */
    List<ControlPlaneSnapshot.Unrunnable> unrunnable() {
        Stream<ControlPlaneSnapshot.Unrunnable> unprobed = upstreams.values().stream()
                .filter(each -> each.health().active().probe() == HealthPolicy.Probe.UNSUPPORTED)
                .map(each -> unrunnable(each.id(), "this gateway does not probe targets over gRPC"));
        Stream<ControlPlaneSnapshot.Unrunnable> unnamed = byServiceRecords.stream()
                .map(id -> unrunnable(id, "this gateway does not look SRV records up, so 'use_srv_name' does nothing"));
        return Stream.concat(unprobed, unnamed).toList();
    }

    private static ControlPlaneSnapshot.Unrunnable unrunnable(UUID id, String reason) {
        return new ControlPlaneSnapshot.Unrunnable(id, "upstream", reason);
    }

    private void forget(UUID target, Set<UUID> pending) {
        UUID upstream = upstreamOf.remove(target);
        SortedMap<UUID, Upstream.Member> of = upstream == null ? null : members.get(upstream);
        if (upstream != null && of != null) {
            of.remove(target);
            pending.add(upstream);
            if (of.isEmpty()) {
                members.remove(upstream);
            }
        }
    }

    /** Answers whether anything is different now. */
    private boolean balance(UUID id) {
        Upstream upstream = upstreams.get(id);
        if (upstream == null) {
            return balancers.remove(id) != null;
        }
        List<Upstream.Member> own = List.copyOf(
                members.getOrDefault(id, Collections.emptySortedMap()).values());
        Balancer before = balancers.get(id);
        if (before != null
                && before.upstream().equals(upstream)
                && before.members().equals(own)) {
            return false;
        }
        balancers.put(id, new Balancer(upstream, own, before));
        return true;
    }

    /** The stored target always has a port. */
    private static Upstream.Member member(UUID id, JsonNode document) {
        String address = document.path("target").asText();
        int colon = address.lastIndexOf(':');
        String host = address.substring(0, colon);
        return new Upstream.Member(
                id,
                host.startsWith("[") ? host.substring(1, host.length() - 1) : host,
                Integer.parseInt(address.substring(colon + 1)),
                Documents.number(document, "weight", 100),
                Documents.flag(document, "failover", false));
    }

    private static Upstream upstream(UUID id, JsonNode document) {
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
                id,
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
                        Documents.text(active, "https_sni"),
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
