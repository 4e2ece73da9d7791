package io.gatehouse.gateway.balancer;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The upstreams of a control plane. Immutable. */
public final class Balancers {
    public static final Balancers NONE = new Balancers(List.of());

    private final Map<String, Balancer> byName = new HashMap<>();
    private final Map<UUID, Balancer> byId = new HashMap<>();

    /** Of two with one name, as members of a group may have, the one with the higher id is used. */
    public Balancers(Collection<Balancer> balancers) {
        balancers.stream()
                .sorted(Comparator.comparing(balancer -> balancer.upstream().id()))
                .forEach(balancer -> {
                    byName.put(balancer.upstream().name(), balancer);
                    byId.put(balancer.upstream().id(), balancer);
                });
    }

    /** The upstream that a service's host names, null when it names none. */
    public @Nullable Balancer named(String host) {
        return byName.isEmpty() ? null : byName.get(host);
    }

    public @Nullable Balancer get(UUID upstream) {
        return byId.get(upstream);
    }

    public Collection<Balancer> all() {
        return byId.values();
    }
}
