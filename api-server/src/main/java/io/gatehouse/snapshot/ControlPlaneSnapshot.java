package io.gatehouse.snapshot;

import io.gatehouse.gateway.chain.PluginChain;
import io.gatehouse.gateway.router.Router;
import java.util.List;
import java.util.UUID;

/**
 * One control plane, compiled. Immutable.
 *
 * @param number the change number it was built from
 * @param globalPlugins the plugins that see requests without a route as well
 * @param unrunnable stored plugins that this gateway can't run, whose routes answer 503, and routes it can't serve
 */
public record ControlPlaneSnapshot(
        UUID id,
        String name,
        long number,
        Router<ServedRoute> router,
        ConsumerIndex consumers,
        PluginChain globalPlugins,
        List<Unrunnable> unrunnable) {
    public ControlPlaneSnapshot {
        unrunnable = List.copyOf(unrunnable);
    }

    /**
     * What is stored but can't run.
     *
     * @param name the plugin's name, or {@code route}
     */
    public record Unrunnable(UUID id, String name, String reason) {}
}
