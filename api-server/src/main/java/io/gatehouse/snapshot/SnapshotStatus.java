package io.gatehouse.snapshot;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How publishing goes.
 *
 * @param published when the snapshot in use was published, null before the first
 * @param fromDisk whether it is the last good copy from disk, because the database did not answer
 * @param problem why the newest changes are not published, null when they are
 */
public record SnapshotStatus(
        @Nullable Instant published,
        boolean fromDisk,
        @Nullable String problem,
        List<ControlPlaneSnapshot> controlPlanes) {
    /** Whether the proxy has something to serve from. */
    public boolean ready() {
        return published != null;
    }
}
