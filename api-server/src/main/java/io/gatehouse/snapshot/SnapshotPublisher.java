package io.gatehouse.snapshot;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
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

    /** How long the last look at the store may take. */
    private static final Duration CLOSING = Duration.ofSeconds(10);

    /** How often the change log is looked at without being told: other nodes write to the same database. */
    private static final Duration POLL = Duration.ofSeconds(1);

    private final EntityStore store;
    private final PluginCompiler pluginCompiler;
    private final ConsumerCompiler consumerCompiler;
    private final LastGoodCopy lastGood;
    private final CopyWriter writer;
    private final Clock clock;

    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    /** Told when the next look at the store is published. */
    private final Queue<CompletableFuture<Void>> waiting = new ConcurrentLinkedQueue<>();

    private final Semaphore signal = new Semaphore(0);
    private final CountDownLatch first = new CountDownLatch(1);
    private final Map<UUID, ControlPlaneModel> models = new HashMap<>();
    private final Map<UUID, ControlPlaneCompiler> compilers = new HashMap<>();
    private final GroupModels groups = new GroupModels();
    private final @Nullable String pinned;
    private final ServedControlPlanes served;
    private final Thread thread = new Thread(this::follow, "snapshot-publisher");
    /** Only the publishing thread's, as all that is above: the models hold what the snapshot in use does not. */
    private boolean unpublished;
    /** The status tells of trouble that the next look at the store may end. */
    private boolean troubled;
    /** The snapshot in use is a good one, and not on disk yet. */
    private boolean uncopied;

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
        this.served = new ServedControlPlanes(pinned);
        this.lastGood = new LastGoodCopy(settings.dataDirectory());
        this.writer = new CopyWriter(lastGood, System::nanoTime);
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

    /**
     * Ends when everything that was committed before this call is in use; fails with an {@link IllegalStateException} that
     * says what holds it up.
     */
    public CompletionStage<Void> caughtUp() {
        CompletableFuture<Void> caughtUp = new CompletableFuture<>();
        waiting.add(caughtUp);
        signal.release();
        if (!thread.isAlive()) {
            tell(List.of(caughtUp), "nothing is published any more");
        }
        return caughtUp;
    }

    /** The snapshot in use; never waits. */
    public GatewaySnapshot current() {
        return current;
    }

    public SnapshotStatus status() {
        return status;
    }

    /** Publishes what is committed by now, and leaves the newest good snapshot on disk. Idempotent. */
    @Override
    public void close() {
        closed = true;
        signal.release();
        try {
            thread.join(CLOSING.toMillis());
            if (thread.isAlive()) {
                LOG.warn("the newest snapshot was not finished");
            } else {
                copy();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        writer.close();
    }

    private void follow() {
        boolean last;
        do {
            last = closed;
            step();
            first.countDown();
            if (!last) {
                await();
            }
        } while (!last);
    }

    private void step() {
        List<CompletableFuture<Void>> asked = new ArrayList<>();
        for (CompletableFuture<Void> next = waiting.poll(); next != null; next = waiting.poll()) {
            asked.add(next);
        }
        tell(asked, look());
        if (!closed && writer.ready()) {
            copy();
        }
    }

    private static void tell(List<CompletableFuture<Void>> asked, @Nullable String problem) {
        for (CompletableFuture<Void> each : asked) {
            if (problem == null) {
                each.complete(null);
            } else {
                each.completeExceptionally(new IllegalStateException(problem));
            }
        }
    }

    /** Publishes what is new; why it could not, or null. */
    private @Nullable String look() {
        try {
            catchUp();
            if (unpublished || troubled || !status.ready()) {
                publish();
            }
            return status.problem();
        } catch (StoreUnavailable unavailable) {
            troubled = true;
            fallBack(unavailable);
            return "the database does not answer";
        } catch (RuntimeException failure) {
            troubled = true;
            String problem = "the newest changes could not be published: " + failure.getMessage();
            LOG.error("the newest changes could not be published", failure);
            report(problem);
            return problem;
        }
    }

    /** Hands the documents behind the snapshot in use over to be written, unless they are on disk or have moved on. */
    private void copy() {
        if (uncopied && !unpublished) {
            uncopied = false;
            Map<UUID, ScopeContents> contents = new HashMap<>();
            models.forEach((scope, model) -> contents.put(scope, new ScopeContents(model.number(), model.contents())));
            writer.write(contents);
        }
    }

    private void await() {
        try {
            if (signal.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
                signal.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            closed = true;
        }
    }

    /** Brings the models up to date. */
    private void catchUp() {
        Map<UUID, Long> heads = store.heads();
        unpublished |= models.keySet().removeIf(scope -> !heads.containsKey(scope));
        heads.forEach((scope, newest) -> {
            ControlPlaneModel model = models.get(scope);
            if (model == null) {
                ControlPlaneModel loaded = new ControlPlaneModel();
                loaded.load(store.loadScope(scope));
                models.put(scope, loaded);
                unpublished = true;
            } else if (model.number() != newest) {
                advance(scope, model);
            }
        });
    }

    private void advance(UUID scope, ControlPlaneModel model) {
        store.changesSince(scope, model.number()).fold(new Changes.Handler<Boolean>() {
            @Override
            public Boolean increment(Changes.Increment increment) {
                unpublished = true;
                model.apply(increment.changes());
                return true;
            }

            @Override
            public Boolean forgotten(Changes.Forgotten forgotten) {
                ScopeContents contents = store.loadScope(scope);
                unpublished = true;
                model.load(contents);
                return true;
            }
        });
    }

    private void publish() {
        long start = System.nanoTime();
        Placement placement = new Placement(pinned);
        Set<UUID> inUse = new HashSet<>();
        String problem = null;
        for (StoredEntity controlPlane : served.of(models.get(Scope.ORGANIZATION))) {
            String name = controlPlane.document().path("name").asText();
            inUse.add(controlPlane.id());
            ControlPlaneCompiler compiler = compiler(controlPlane);
            ControlPlaneSnapshot snapshot;
            try {
                snapshot = compiler.compile(name);
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
        compilers.values().removeIf(compiler -> {
            boolean gone = !inUse.contains(compiler.id());
            if (gone) {
                compiler.close();
            }
            return gone;
        });
        groups.retain(inUse);
        current = placement.snapshot();
        status = new SnapshotStatus(clock.instant(), false, problem, placement.controlPlanes());
        followers.forEach(Runnable::run);
        unpublished = false;
        troubled = false;
        uncopied = problem == null;
        LOG.debug("published after {} us", (System.nanoTime() - start) / 1000);
    }

    /** The compiler that has compiled this control plane before, unless its documents are kept elsewhere now. */
    @SuppressWarnings("ReferenceEquality") // It is about the very model that the compiler watches.
    private ControlPlaneCompiler compiler(StoredEntity controlPlane) {
        ControlPlaneModel model = groups.model(controlPlane, models);
        ControlPlaneCompiler known = compilers.get(controlPlane.id());
        if (known != null && known.model() == model) {
            return known;
        }
        ControlPlaneSnapshot lastGood = null;
        if (known != null) {
            known.close();
            lastGood = known.lastGood();
        }
        ControlPlaneCompiler fresh =
                new ControlPlaneCompiler(controlPlane.id(), pluginCompiler, consumerCompiler, model, lastGood);
        compilers.put(controlPlane.id(), fresh);
        return fresh;
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
                    troubled = true;
                    uncopied = false;
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
