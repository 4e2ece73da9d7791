package io.gatehouse.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.settings.Settings;
import io.gatehouse.store.Changes;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.Scope;
import io.gatehouse.store.ScopeContents;
import io.gatehouse.store.StoreUnavailable;
import io.gatehouse.store.StoredEntity;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the store's change log on a thread of its own and publishes a new {@link GatewaySnapshot} for every burst of
 * changes. What can't be built leaves the last good snapshot in use and shows in {@link #status()}.
 */
@Singleton
public final class SnapshotPublisher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotPublisher.class);

    /** How often the change log is looked at without being told: other nodes write to the same database. */
    private static final Duration POLL = Duration.ofSeconds(1);

    private final EntityStore store;
    private final PluginCompiler pluginCompiler;
    private final ConsumerCompiler consumerCompiler;
    private final @Nullable String pinned;
    private final LastGoodCopy lastGood;
    private final CopyWriter writer;
    private final Clock clock;

    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private final Semaphore signal = new Semaphore(0);
    private final CountDownLatch first = new CountDownLatch(1);
    private final Map<UUID, ControlPlaneModel> models = new HashMap<>();
    private final Map<UUID, ControlPlaneCompiler> compilers = new HashMap<>();
    private final GroupModels groups = new GroupModels();
    private final Thread thread = new Thread(this::follow, "snapshot-publisher");
    /** Only the publishing thread's: something the snapshot in use does not have yet. */
    private boolean unpublished;

    private volatile boolean closed;
    private volatile GatewaySnapshot current = GatewaySnapshot.EMPTY;
    private volatile SnapshotStatus status = new SnapshotStatus(null, false, null, List.of());

    SnapshotPublisher(
            EntityStore store,
            PluginCompiler pluginCompiler,
            ConsumerCompiler consumerCompiler,
            Settings settings,
            Clock clock) {
        this.store = store;
        this.pluginCompiler = pluginCompiler;
        this.consumerCompiler = consumerCompiler;
        this.pinned = settings.gatewayControlPlane().orElse(null);
        this.lastGood = new LastGoodCopy(settings.dataDirectory());
        this.writer = new CopyWriter(lastGood);
        this.clock = clock;
        thread.setDaemon(true);
    }

    /** Starts following, and waits until the first snapshot is in use. */
    public void start() throws InterruptedException {
        store.onCommit((scope, number) -> signal.release());
        thread.start();
        first.await();
    }

    /**
     * Calls back after every publication, on the publishing thread; what is published is {@link #current()} by then.
     *
     * @param follower must not throw
     */
    public void onPublish(Runnable follower) {
        followers.add(follower);
    }

    /** The snapshot in use; never waits. */
    public GatewaySnapshot current() {
        return current;
    }

    public SnapshotStatus status() {
        return status;
    }

    @Override
    public void close() {
        closed = true;
        signal.release();
        writer.close();
    }

    private void follow() {
        while (!closed) {
            try {
                boolean changed = catchUp();
                if (changed || unpublished || !status.ready()) {
                    unpublished = true;
                    publish();
                }
            } catch (StoreUnavailable unavailable) {
                unpublished = true;
                fallBack(unavailable);
            } catch (RuntimeException failure) {
                LOG.error("the newest changes could not be published", failure);
                report("the newest changes could not be published: " + failure.getMessage());
            }
            first.countDown();
            await();
        }
    }

    private void await() {
        try {
            if (signal.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
                signal.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            closed = true;
            Thread.currentThread().interrupt();
        }
    }

    /** Brings the models up to date; answers whether anything changed. */
    private boolean catchUp() {
        Map<UUID, Long> heads = store.heads();
        boolean changed = models.keySet().removeIf(scope -> !heads.containsKey(scope));
        for (Map.Entry<UUID, Long> head : heads.entrySet()) {
            UUID scope = head.getKey();
            ControlPlaneModel model = models.get(scope);
            if (model == null) {
                model = new ControlPlaneModel();
                model.load(store.loadScope(scope));
                models.put(scope, model);
                changed = true;
            } else if (model.number() != head.getValue()) {
                advance(scope, model);
                changed = true;
            }
        }
        return changed;
    }

    private void advance(UUID scope, ControlPlaneModel model) {
        store.changesSince(scope, model.number()).fold(new Changes.Handler<Void>() {
            @Override
            public Void increment(Changes.Increment increment) {
                model.apply(increment.changes());
                return null;
            }

            @Override
            public Void forgotten(Changes.Forgotten forgotten) {
                model.load(store.loadScope(scope));
                return null;
            }
        });
    }

    private void publish() {
        Placement placement = new Placement(pinned);
        Set<UUID> served = new HashSet<>();
        String problem = null;
        for (StoredEntity controlPlane : servedControlPlanes()) {
            UUID id = controlPlane.id();
            String name = controlPlane.document().path("name").asText();
            served.add(id);
            ControlPlaneModel model = groups.model(controlPlane, models);
            ControlPlaneCompiler compiler = compilers.computeIfAbsent(id, key -> {
                model.compiledByNobody();
                return new ControlPlaneCompiler(pluginCompiler, consumerCompiler);
            });
            ControlPlaneSnapshot snapshot;
            try {
                snapshot = compiler.compile(id, name, model);
            } catch (RuntimeException failure) {
                // One control plane that can't be built must not hold up the others.
                LOG.error("control plane {} keeps its last good snapshot", name, failure);
                problem = "control plane " + name + " keeps its last good snapshot: " + failure.getMessage();
                snapshot = compiler.lastGood();
            }
            if (snapshot != null) {
                placement.add(snapshot, ProxyAddress.of(controlPlane.document()));
            }
        }
        compilers.keySet().retainAll(served);
        groups.retain(served);
        current = placement.snapshot();
        status = new SnapshotStatus(clock.instant(), false, problem, placement.controlPlanes());
        followers.forEach(Runnable::run);
        unpublished = false;
        if (problem == null) {
            writer.offer(contents());
        }
    }

    /**
     * The oldest first, without those that a group serves; when the operator named one, that one and those with
     * addresses of their own.
     */
    private List<StoredEntity> servedControlPlanes() {
        ControlPlaneModel organization = models.get(Scope.ORGANIZATION);
        if (organization == null) {
            return List.of();
        }
        Set<UUID> members = GroupModels.members(organization);
        return organization.all("control_planes").stream()
                .filter(it -> isPinned(it) || (!members.contains(it.id()) && (pinned == null || hasAddresses(it))))
                .sorted(Comparator.comparing((StoredEntity it) -> createdAt(it.document()))
                        .thenComparing(StoredEntity::id))
                .toList();
    }

    private boolean isPinned(StoredEntity controlPlane) {
        return controlPlane.document().path("name").asText().equals(pinned);
    }

    private static boolean hasAddresses(StoredEntity controlPlane) {
        return !ProxyAddress.of(controlPlane.document()).isEmpty();
    }

    private static String createdAt(JsonNode controlPlane) {
        return controlPlane.path("created_at").asText();
    }

    private Map<UUID, ScopeContents> contents() {
        Map<UUID, ScopeContents> contents = new HashMap<>();
        models.forEach((scope, model) -> contents.put(scope, new ScopeContents(model.number(), model.contents())));
        return contents;
    }

    /** Without a database: go on with what is in use, or start from the copy on disk. */
    private void fallBack(StoreUnavailable unavailable) {
        if (status.problem() == null) {
            LOG.warn(
                    "the database does not answer, the proxy goes on with the last snapshot: {}",
                    unavailable.getMessage());
        }
        if (!status.ready()) {
            try {
                Map<UUID, ScopeContents> scopes = lastGood.read();
                scopes.forEach((scope, contents) -> {
                    ControlPlaneModel model = new ControlPlaneModel();
                    model.load(contents);
                    models.put(scope, model);
                });
                if (!scopes.isEmpty()) {
                    publish();
                    status = new SnapshotStatus(status.published(), true, null, status.controlPlanes());
                }
            } catch (IOException | RuntimeException failure) {
                LOG.error("the last good snapshot could not be read", failure);
            }
        }
        report("the database does not answer");
    }

    private void report(String problem) {
        status = new SnapshotStatus(status.published(), status.fromDisk(), problem, status.controlPlanes());
    }
}
