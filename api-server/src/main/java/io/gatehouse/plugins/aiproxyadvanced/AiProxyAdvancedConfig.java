package io.gatehouse.plugins.aiproxyadvanced;

import io.gatehouse.llm.Target;
import io.gatehouse.llm.proxy.ProxySettings;
import io.gatehouse.llm.proxy.ProxyTarget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** The settings of one ai-proxy-advanced, and the state of its balancers, which lasts as long as they don't change. */
public final class AiProxyAdvancedConfig {
    private final ProxySettings settings;
    private final BalancerConfig balancer;
    private final LongSupplier clock;
    private final LongSupplier random;
    private final Selection all;
    private final Map<String, Selection> byAlias;
    private final boolean preserves;

    /**
     * Settings with fresh balancers.
     *
     * @param clock nanoseconds
     */
    AiProxyAdvancedConfig(
            ProxySettings settings,
            BalancerConfig balancer,
            List<ProxyTarget> targets,
            LongSupplier clock,
            LongSupplier random) {
        this.settings = balancer.needsTokens() ? settings.countingTokens() : settings;
        this.balancer = balancer;
        this.clock = clock;
        this.random = random;
        this.preserves = targets.stream().allMatch(ProxyTarget::preserves);
        List<Member> members = members(targets);
        this.all = selection(members);
        this.byAlias = members.stream()
                .filter(member -> member.target().target().alias().isPresent())
                .collect(Collectors.groupingBy(
                        member -> member.target().target().alias().orElseThrow(),
                        Collectors.collectingAndThen(Collectors.toList(), this::selection)));
    }

    private List<Member> members(List<ProxyTarget> targets) {
        List<Member> members = new ArrayList<>();
        Map<String, Integer> alike = new HashMap<>();
        for (ProxyTarget each : targets) {
            String name = name(each.target());
            int number = alike.merge(name, 1, Integer::sum);
            members.add(new Member(each, name + "#" + number, new Breaker(balancer.maxFails(), balancer.failNanos())));
        }
        return members;
    }

    private static String name(Target target) {
        String model = target.name().map(name -> name.source()).orElse("");
        var url = target.options().text("upstream_url");
        return target.provider() + "/" + model + (url == null ? "" : "@" + url.source());
    }

    private Selection selection(List<Member> members) {
        return switch (balancer.algorithm()) {
            case ROUND_ROBIN -> Selection.roundRobin(members);
            case CONSISTENT_HASHING -> new ConsistentHashing(members, random);
            case LEAST_CONNECTIONS -> Selection.leastConnections(members);
            case LOWEST_LATENCY -> new LowestLatency(members, clock, random);
            case LOWEST_USAGE -> Selection.lowestUsage(members, clock);
            case PRIORITY -> Selection.priority(members);
        };
    }

    /** Whether every target leaves bodies as they are. */
    boolean preserves() {
        return preserves;
    }

    ProxySettings settings() {
        return settings;
    }

    BalancerConfig balancer() {
        return balancer;
    }

    /** Nanoseconds on the balancers' clock. */
    long now() {
        return clock.getAsLong();
    }

    /** The targets for a request; {@code model} is what the client asks for, empty when it names none. */
    Selection selection(String model) {
        return byAlias.getOrDefault(model, all);
    }

    /** With aliases, the client's model chooses a target and needs not be its name. */
    boolean ownModelCheck() {
        return byAlias.isEmpty();
    }
}
