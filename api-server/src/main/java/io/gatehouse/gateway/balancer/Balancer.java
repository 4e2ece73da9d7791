package io.gatehouse.gateway.balancer;

import io.gatehouse.gateway.balancer.Selection.Weighted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An upstream at work: its configuration and members do not change, what is known of its targets does. Any thread may
 * use it.
 */
public final class Balancer {
    private final Upstream upstream;
    private final List<Upstream.Member> members;
    private final Map<String, Target> targets = new HashMap<>();
    private final List<Weighted> weighted = new ArrayList<>();
    private final Selection primary;
    private final Selection failover;

    /**
     * Balances over the members.
     *
     * @param before the same upstream before a change, whose knowledge of the targets goes on to be used as far as it
     *     still means the same; null for none
     */
    public Balancer(Upstream upstream, List<Upstream.Member> members, @Nullable Balancer before) {
        this.upstream = upstream;
        this.members = List.copyOf(members);
        boolean sameMeaning = before != null && before.upstream.health().equals(upstream.health());
        List<Weighted> first = new ArrayList<>();
        List<Weighted> second = new ArrayList<>();
        for (Upstream.Member member : members) {
            Target fresh = new Target(upstream.name(), member.host(), member.port());
            Target known = before != null && sameMeaning ? before.targets.get(fresh.address()) : null;
            Target target = known == null ? fresh : known;
            targets.put(target.address(), target);
            if (member.weight() > 0) {
                (member.failover() ? second : first).add(new Weighted(target, member.weight()));
            }
        }
        weighted.addAll(first);
        weighted.addAll(second);
        long seed = upstream.id().getLeastSignificantBits();
        this.primary = Selection.of(upstream.algorithm(), first, seed);
        this.failover = Selection.of(upstream.algorithm(), second, seed);
    }

    public Upstream upstream() {
        return upstream;
    }

    public List<Upstream.Member> members() {
        return members;
    }

    /** The target at an address as {@link Target#address} spells it, null when there is none. */
    public @Nullable Target target(String address) {
        return targets.get(address);
    }

    /** Those that take requests: their weight is not 0. */
    List<Target> inUse() {
        return weighted.stream().map(Weighted::target).toList();
    }

    /** Whether anything finds out how the targets are. */
    public boolean checked() {
        return upstream.health().on();
    }

    /** Whether enough of the weight is healthy for requests to be taken. */
    public boolean healthy() {
        long total = 0;
        long available = 0;
        for (Weighted each : weighted) {
            total += each.weight();
            available += each.target().available() ? each.weight() : 0;
        }
        return available > 0 && available * 100.0 / total >= upstream.health().thresholdPercent();
    }

    /** Whether requests are told apart by a hash. */
    public boolean hashes() {
        return upstream.algorithm() == Upstream.Algorithm.CONSISTENT_HASHING;
    }

    /**
     * The target of a request, or of its next attempt; null when none is healthy.
     *
     * @param hash of what the request is hashed by, null when it lacks that or is not hashed
     * @param tried those that failed it; they are taken again only when there are no others
     */
    public @Nullable Target pick(@Nullable Long hash, List<Target> tried) {
        if (upstream.health().thresholdPercent() > 0 && !healthy()) {
            return null;
        }
        long at = hash != null ? hash : hashes() ? ThreadLocalRandom.current().nextLong() : 0;
        if (!tried.isEmpty()) {
            Target other = pick(at, target -> target.available() && !tried.contains(target));
            if (other != null) {
                return other;
            }
        }
        return pick(at, Target::available);
    }

    private @Nullable Target pick(long hash, Predicate<Target> usable) {
        Target target = primary.pick(hash, usable);
        return target == null ? failover.pick(hash, usable) : target;
    }

    /** A request on its way through was answered. */
    public void answered(Target target, int status) {
        if (upstream.health().passive().on()) {
            count(target, status, upstream.health().passive().counting());
        }
    }

    /** A request on its way through was not answered. */
    public void failed(Target target, Target.Failure failure) {
        count(target, failure, upstream.health().passive().counting());
    }

    static void count(Target target, int status, HealthPolicy.Counting counting) {
        if (counting.healthyStatuses().contains(status)) {
            target.success(counting.successes());
        } else if (counting.unhealthyStatuses().contains(status)) {
            target.failure(Target.Failure.HTTP, counting.httpFailures());
        }
    }

    static void count(Target target, Target.Failure failure, HealthPolicy.Counting counting) {
        target.failure(
                failure,
                switch (failure) {
                    case HTTP -> counting.httpFailures();
                    case TCP -> counting.tcpFailures();
                    case TIMEOUT -> counting.timeouts();
                });
    }
}
