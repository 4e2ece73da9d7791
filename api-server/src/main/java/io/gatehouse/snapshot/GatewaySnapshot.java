package io.gatehouse.snapshot;

import io.gatehouse.gateway.chain.PluginChain;
import io.gatehouse.gateway.router.RouteMatch;
import io.gatehouse.gateway.router.RouteRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the gateway serves at one moment. Complete, checked and immutable: a request keeps the one it began with.
 *
 * @param controlPlanes those that share the main listener, the oldest first
 */
public record GatewaySnapshot(List<ControlPlaneSnapshot> controlPlanes) {
    public static final GatewaySnapshot EMPTY = new GatewaySnapshot(List.of());

    public GatewaySnapshot {
        controlPlanes = List.copyOf(controlPlanes);
    }

    /** The plugins that are told of a request that no route matched: the listener is every control plane's. */
    public List<PluginChain> unroutedLogs() {
        return controlPlanes.stream()
                .map(ControlPlaneSnapshot::globalPlugins)
                .filter(PluginChain::logs)
                .toList();
    }

    /** The route of the oldest control plane that has one for the request, null when none has. */
    public @Nullable Match match(RouteRequest request) {
        for (ControlPlaneSnapshot controlPlane : controlPlanes) {
            RouteMatch<ServedRoute> match = controlPlane.router().match(request);
            if (match != null) {
                return new Match(controlPlane, match.route(), match.matchedPath(), match.captures());
            }
        }
        return null;
    }
}
