package io.gatehouse.snapshot;

import io.gatehouse.gateway.balancer.Balancers;
import io.gatehouse.gateway.chain.PluginChain;
import io.gatehouse.gateway.router.ExpressionRoutes;
import io.gatehouse.gateway.router.RouteMatch;
import io.gatehouse.gateway.router.RouteRequest;
import io.gatehouse.gateway.router.Router;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One control plane, compiled. Immutable.
 *
 * @param number the change number it was built from
 * @param expressions the routes that match by an expression, which are tried before all others
 * @param tls the certificates that clients are shown, and how services are connected to
 * @param globalPlugins the plugins that see requests without a route as well
 * @param unrunnable stored plugins that this gateway can't run, whose routes answer 503, and what else it can't do
 */
public record ControlPlaneSnapshot(
        UUID id,
        String name,
        long number,
        Router<ServedRoute> router,
        ExpressionRoutes<ServedRoute> expressions,
        ConsumerIndex consumers,
        Balancers balancers,
        TlsSettings tls,
        PluginChain globalPlugins,
        List<Unrunnable> unrunnable) {
    public ControlPlaneSnapshot {
        unrunnable = List.copyOf(unrunnable);
    }

    /** The control plane's route for a request, null when it has none. */
    @Nullable
    Match match(RouteRequest request) {
        RouteMatch<ServedRoute> match = expressions.match(request);
        if (match == null) {
            match = router.match(request);
        }
        return match == null ? null : new Match(this, match.route(), match.matchedPath(), match.captures());
    }

    /**
     * What is stored but can't run.
     *
     * @param name the plugin's name, or what else it is: {@code route}, {@code upstream}
     */
    public record Unrunnable(UUID id, String name, String reason) {}
}
