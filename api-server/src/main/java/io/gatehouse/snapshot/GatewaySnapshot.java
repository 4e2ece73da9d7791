package io.gatehouse.snapshot;

import io.gatehouse.gateway.router.RouteRequest;
import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the gateway serves at one moment. Complete, checked and immutable: a request keeps the one it began with.
 *
 * @param controlPlanes all of them, the oldest first
 * @param shared those that share the main listener, the oldest first
 * @param entrances where those with addresses of their own are served
 */
public record GatewaySnapshot(
        List<ControlPlaneSnapshot> controlPlanes, List<ControlPlaneSnapshot> shared, Entrances entrances) {
    public static final GatewaySnapshot EMPTY = new GatewaySnapshot(List.of());

    public GatewaySnapshot {
        controlPlanes = List.copyOf(controlPlanes);
        shared = List.copyOf(shared);
    }

    /** All of them on the main listener. */
    public GatewaySnapshot(List<ControlPlaneSnapshot> controlPlanes) {
        this(controlPlanes, controlPlanes, Entrances.NONE);
    }

    /** The route of the oldest control plane on the main listener that has one for the request, null when none has. */
    public @Nullable Match match(RouteRequest request) {
        for (ControlPlaneSnapshot controlPlane : shared) {
            Match match = controlPlane.match(request);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /**
     * The route for a request that came in at a port: of the control plane that is served there, else, on the main
     * listener, of those that share it.
     *
     * @param local this machine's end of the client's connection
     */
    public @Nullable Match match(RouteRequest request, Integer port, boolean main, InetAddress local) {
        if (!entrances.isEmpty()) {
            Entrance entrance = entrances.at(port);
            ControlPlaneSnapshot owner =
                    entrance == null || entrance.tls() != request.https() ? null : entrance.find(request.host(), local);
            if (owner != null) {
                return owner.match(request);
            }
        }
        return main ? match(request) : null;
    }
}
