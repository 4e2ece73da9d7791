package io.gatehouse.snapshot;

import io.gatehouse.gateway.balancer.Balancers;
import io.gatehouse.gateway.chain.PluginChain;
import io.gatehouse.gateway.router.ExpressionRoutes;
import io.gatehouse.gateway.router.RouteRule;
import io.gatehouse.gateway.router.Router;
import io.gatehouse.plugin.RouteView;
import io.gatehouse.plugin.Timeouts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Snapshots of control planes with one route each, which has no service. */
public final class ControlPlanesBuilt {
    private final Placement placement;
    private long count;

    private ControlPlanesBuilt(Placement placement) {
        this.placement = placement;
    }

    public static ControlPlanesBuilt pinnedTo(@Nullable String name) {
        return new ControlPlanesBuilt(new Placement(name));
    }

    /** Adds a younger one. */
    public ControlPlanesBuilt add(String name, String path, ProxyAddress... addresses) {
        UUID id = new UUID(2, ++count);
        ServedRoute route = new ServedRoute(
                new RouteView(id, name, List.of()),
                null,
                null,
                Timeouts.DEFAULT,
                0,
                "/",
                true,
                false,
                false,
                426,
                PluginChain.EMPTY);
        RouteRule rule = new RouteRule(id, List.of(), List.of(), List.of(path), Map.of(), List.of(), 0, false);
        placement.add(
                new ControlPlaneSnapshot(
                        id,
                        name,
                        1,
                        Router.of(Map.of(rule, route)),
                        ExpressionRoutes.none(),
                        ConsumerIndex.EMPTY,
                        Balancers.NONE,
                        TlsSettings.NONE,
                        PluginChain.EMPTY,
                        List.of()),
                List.of(addresses));
        return this;
    }

    public GatewaySnapshot snapshot() {
        return placement.snapshot();
    }
}
