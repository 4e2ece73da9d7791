package io.gatehouse.snapshot;

import io.gatehouse.gateway.router.Router;
import java.util.List;
import java.util.UUID;

/**
 * One control plane, compiled. Immutable.
 *
 * @param number the change number it was built from
 * @param unrunnable stored plugins that this gateway can't run; their routes answer 503
 */
public record ControlPlaneSnapshot(
        UUID id,
        String name,
        long number,
        Router<ServedRoute> router,
        ConsumerIndex consumers,
        List<Unrunnable> unrunnable) {
    public ControlPlaneSnapshot {
        unrunnable = List.copyOf(unrunnable);
    }

    /** A stored plugin that can't run, and why. */
    public record Unrunnable(UUID id, String name, String reason) {}
}
