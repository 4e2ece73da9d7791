package io.gatehouse.entity;

import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.store.BackgroundWork;
import io.gatehouse.store.EntityId;
import io.gatehouse.store.EntityStore;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Deletes entities whose time to live is over, in the background. Nobody sees them any more by then. */
public final class ExpirySweep implements AutoCloseable {
    private static final Duration INTERVAL = Duration.ofSeconds(30);
    private static final int AT_ONCE = 200;

    private final EntityStore store;
    private final Entities entities;
    private final Clock clock;
    private final BackgroundWork work = new BackgroundWork("expiry-sweep", INTERVAL, this::some);

    ExpirySweep(EntityStore store, Entities entities, Clock clock) {
        this.store = store;
        this.entities = entities;
        this.clock = clock;
    }

    /** Begins, and goes on until {@link #close}. */
    public void start() {
        work.start();
    }

    @Override
    public void close() {
        work.close();
    }

    /** Deletes some; answers whether there may be more. */
    boolean some() {
        List<EntityId> ended = store.ended(clock.instant().getEpochSecond(), AT_ONCE);
        Map<UUID, List<EntityId>> scopes =
                ended.stream().collect(Collectors.groupingBy(EntityId::scope, LinkedHashMap::new, Collectors.toList()));
        boolean deleted = false;
        for (Map.Entry<UUID, List<EntityId>> scope : scopes.entrySet()) {
            deleted |= delete(scope.getKey(), scope.getValue());
        }
        return deleted && ended.size() == AT_ONCE;
    }

    private boolean delete(UUID controlPlane, List<EntityId> ended) {
        try {
            return entities.write(
                    controlPlane,
                    // Another client may have given one more time by now.
                    writer -> ended.stream()
                                    .filter(each -> writer.deleteIfOver(each.kind(), each.id()))
                                    .count()
                            > 0);
        } catch (Refused e) {
            if (e.problem().type() == ProblemType.NOT_FOUND) {
                // The control plane has just been deleted, and takes its entities along.
                return false;
            }
            throw e;
        }
    }
}
