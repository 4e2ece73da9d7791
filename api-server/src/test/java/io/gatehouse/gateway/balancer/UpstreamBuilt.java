package io.gatehouse.gateway.balancer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An upstream put together by a test: round-robin and unchecked unless it says otherwise. */
public final class UpstreamBuilt {
    private static final HealthPolicy.Counting NOTHING =
            new HealthPolicy.Counting(Set.of(200), Set.of(500), 0, 0, 0, 0);

    private final List<Upstream.Member> members = new ArrayList<>();
    private Upstream.Algorithm algorithm = Upstream.Algorithm.ROUND_ROBIN;
    private HashSource hashOn = HashSource.NONE;
    private Upstream.@Nullable Cookie cookie;
    private @Nullable String hostHeader;
    private HealthPolicy.Counting passive = NOTHING;
    private HealthPolicy.Active active = active(HealthPolicy.Probe.HTTP, 0, 0, NOTHING);
    private double threshold;

    public UpstreamBuilt algorithm(Upstream.Algorithm chosen) {
        algorithm = chosen;
        return this;
    }

    public UpstreamBuilt hashOn(HashSource.Kind kind, String name) {
        algorithm = Upstream.Algorithm.CONSISTENT_HASHING;
        hashOn = new HashSource(kind, name);
        cookie = kind == HashSource.Kind.COOKIE ? new Upstream.Cookie(name, "/") : null;
        return this;
    }

    public UpstreamBuilt hostHeader(String host) {
        hostHeader = host;
        return this;
    }

    public UpstreamBuilt passive(int httpFailures, int tcpFailures) {
        passive = new HealthPolicy.Counting(Set.of(200), Set.of(500), 1, httpFailures, tcpFailures, 0);
        return this;
    }

    public UpstreamBuilt probed(HealthPolicy.Probe probe, long healthyMillis, long unhealthyMillis) {
        active = active(
                probe, healthyMillis, unhealthyMillis, new HealthPolicy.Counting(Set.of(200), Set.of(500), 1, 1, 1, 1));
        return this;
    }

    public UpstreamBuilt threshold(double percent) {
        threshold = percent;
        return this;
    }

    public UpstreamBuilt target(String host, int port, int weight) {
        members.add(new Upstream.Member(new UUID(3, members.size()), host, port, weight, false));
        return this;
    }

    public UpstreamBuilt local(int port) {
        return target("127.0.0.1", port, 100);
    }

    public UpstreamBuilt failover(String host, int port) {
        members.add(new Upstream.Member(new UUID(3, members.size()), host, port, 100, true));
        return this;
    }

    public Balancer balancer() {
        return after(null);
    }

    public Balancer after(@Nullable Balancer before) {
        HealthPolicy health = new HealthPolicy(active, new HealthPolicy.Passive(passive), threshold);
        Upstream upstream = new Upstream(
                new UUID(4, 4), "up.example", algorithm, hashOn, HashSource.NONE, cookie, hostHeader, health);
        return new Balancer(upstream, members, before);
    }

    private static HealthPolicy.Active active(
            HealthPolicy.Probe probe, long healthyMillis, long unhealthyMillis, HealthPolicy.Counting counting) {
        return new HealthPolicy.Active(
                probe,
                healthyMillis,
                unhealthyMillis,
                5000,
                10,
                "/health",
                Map.of("x-probe", List.of("yes")),
                false,
                null,
                counting);
    }
}
