package io.gatehouse.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where control planes are served beside the main listener, and which of their claims can't be met. Immutable. */
public final class Entrances {
    public static final Entrances NONE = new Entrances(Map.of(), List.of());
    private static final String LOCALHOST = "localhost";
    private static final String LOOPBACK = "127.0.0.1";

    private final Map<Integer, Entrance> byPort;
    private final List<Unmet> unmet;

    private Entrances(Map<Integer, Entrance> byPort, List<Unmet> unmet) {
        this.byPort = byPort;
        this.unmet = List.copyOf(unmet);
    }

    /** An address that its control plane is not served on. */
    public record Unmet(String controlPlane, ProxyAddress address, String reason) {}

    public boolean isEmpty() {
        return byPort.isEmpty();
    }

    public @Nullable Entrance at(Integer port) {
        return byPort.get(port);
    }

    public Collection<Entrance> all() {
        return byPort.values();
    }

    public List<Unmet> unmet() {
        return unmet;
    }

    /** Grants addresses in the order in which they are claimed, so that whoever came first keeps one. */
    static final class Claims {
        private final Map<Integer, Port> ports = new TreeMap<>();
        private final List<Unmet> unmet = new ArrayList<>();

        private record Port(boolean tls, Map<String, ControlPlaneSnapshot> byHost) {}

        void claim(ControlPlaneSnapshot controlPlane, ProxyAddress address) {
            String reason = refusal(controlPlane, address);
            if (reason != null) {
                unmet.add(new Unmet(controlPlane.name(), address, reason));
            }
        }

        private @Nullable String refusal(ControlPlaneSnapshot controlPlane, ProxyAddress address) {
            if (!address.served()) {
                return "the gateway is reached by http or https only";
            }
            Port port = ports.computeIfAbsent(address.port(), key -> new Port(address.tls(), new HashMap<>()));
            if (port.tls() != address.tls()) {
                return "an older claim makes port " + address.port() + " speak " + (port.tls() ? "https" : "http");
            }
            ControlPlaneSnapshot owner = port.byHost().putIfAbsent(address.host(), controlPlane);
            if (owner != null && !owner.id().equals(controlPlane.id())) {
                return "the older control plane " + owner.name() + " is served there";
            }
            if (address.host().equals(LOCALHOST)) {
                port.byHost().putIfAbsent(LOOPBACK, controlPlane);
            }
            return null;
        }

        Entrances granted() {
            Map<Integer, Entrance> byPort = new TreeMap<>();
            ports.forEach((number, port) -> byPort.put(number, new Entrance(number, port.tls(), port.byHost())));
            return byPort.isEmpty() && unmet.isEmpty() ? NONE : new Entrances(Map.copyOf(byPort), unmet);
        }
    }
}
