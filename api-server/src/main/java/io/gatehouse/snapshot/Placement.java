package io.gatehouse.snapshot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides on which listeners each control plane is served; they are added from the oldest to the youngest. */
final class Placement {
    private final @Nullable String pinned;
    private final List<ControlPlaneSnapshot> all = new ArrayList<>();
    private final List<ControlPlaneSnapshot> shared = new ArrayList<>();
    private final Entrances.Claims claims = new Entrances.Claims();

    /** @param pinned the name of the only control plane on the main listener, null for all without their own addresses */
    Placement(@Nullable String pinned) {
        this.pinned = pinned;
    }

    void add(ControlPlaneSnapshot controlPlane, List<ProxyAddress> addresses) {
        all.add(controlPlane);
        addresses.forEach(address -> claims.claim(controlPlane, address));
        if (pinned == null ? addresses.isEmpty() : pinned.equals(controlPlane.name())) {
            shared.add(controlPlane);
        }
    }

    List<ControlPlaneSnapshot> controlPlanes() {
        return all;
    }

    GatewaySnapshot snapshot() {
        return new GatewaySnapshot(all, shared, claims.granted());
    }
}
