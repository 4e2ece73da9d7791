package io.gatehouse.plugins.aiproxyadvanced;

import io.gatehouse.llm.proxy.ProxySettings;
import io.gatehouse.llm.proxy.ProxyTarget;
import io.gatehouse.plugin.Timeouts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The settings of one ai-proxy-advanced, and the state of its balancers. */
public final class AiProxyAdvancedConfig {
    private final ProxySettings settings;
    private final Timeouts timeouts;
    private final RoundRobin<ProxyTarget> all;
    private final Map<String, RoundRobin<ProxyTarget>> byAlias;
    private final boolean preserves;

    AiProxyAdvancedConfig(ProxySettings settings, Timeouts timeouts, List<ProxyTarget> targets) {
        this.settings = settings;
        this.timeouts = timeouts;
        this.all = balancer(targets);
        this.preserves = targets.stream().allMatch(ProxyTarget::preserves);
        this.byAlias = targets.stream()
                .filter(target -> target.target().alias().isPresent())
                .collect(Collectors.groupingBy(
                        target -> target.target().alias().orElseThrow(),
                        Collectors.collectingAndThen(Collectors.toList(), AiProxyAdvancedConfig::balancer)));
    }

    private static RoundRobin<ProxyTarget> balancer(List<ProxyTarget> targets) {
        return new RoundRobin<>(targets, target -> target.target().weight());
    }

    /** Whether every target leaves bodies as they are. */
    boolean preserves() {
        return preserves;
    }

    ProxySettings settings() {
        return settings;
    }

    Timeouts timeouts() {
        return timeouts;
    }

    /** The target for a request; {@code model} is what the client asks for, empty when it names none. */
    ProxyTarget select(String model) {
        return byAlias.getOrDefault(model, all).next();
    }

    /** With aliases, the client's model chooses a target and needs not be its name. */
    boolean ownModelCheck() {
        return byAlias.isEmpty();
    }
}
