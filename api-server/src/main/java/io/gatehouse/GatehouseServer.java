package io.gatehouse;

import io.gatehouse.entity.ExpirySweep;
import io.gatehouse.gateway.ProxyServer;
import io.gatehouse.konnect.AccessTokens;
import io.gatehouse.konnect.DefaultControlPlane;
import io.gatehouse.observe.Lifecycle;
import io.gatehouse.observe.log.LogQueues;
import io.gatehouse.settings.Settings;
import io.gatehouse.snapshot.SnapshotPublisher;
import io.gatehouse.store.StoreUnavailable;
import io.gatehouse.store.jdbc.Database;
import io.gatehouse.store.jdbc.ScopePurge;
import io.micronaut.context.ApplicationContext;
import io.micronaut.http.server.netty.NettyEmbeddedServer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running product: Konnect API, Admin API, proxy and status listener over one store. Safe to use from any thread; several can
 * run in one process on different ports and data directories.
 */
public final class GatehouseServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GatehouseServer.class);

    /** How long requests in flight may take to end when the server is closed. */
    static final Duration DRAIN = Duration.ofSeconds(10);

    private final ApplicationContext context;
    private final Database database;
    private final NettyEmbeddedServer api;
    private final ProxyServer proxy;
    private final Optional<String> newToken;
    private final int apiPort;
    private final int adminPort;
    private final int statusPort;
    private final Instant ready = Instant.now();
    private final AtomicBoolean closed = new AtomicBoolean();

    private GatehouseServer(
            ApplicationContext context,
            Database database,
            NettyEmbeddedServer api,
            int adminPort,
            int statusPort,
            Served served) {
        this.context = context;
        this.api = api;
        this.database = database;
        this.proxy = served.proxy();
        this.newToken = served.newToken();
        this.adminPort = adminPort;
        this.statusPort = statusPort;
        this.apiPort = api.getBoundPorts().stream()
                .filter(port -> port != adminPort && port != statusPort)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns when every listener accepts and the last configuration is live in the proxy.
     *
     * @throws CannotStart saying what the operator can change
     */
    public static GatehouseServer start(Settings settings) {
        ListenerPorts.check(settings);
        int adminPort = ListenerPorts.known(settings.admin());
        int statusPort = ListenerPorts.known(settings.status());
        // Half of the time to start is the database's and half is the framework's, so they start side by side.
        CompletableFuture<Database> database = beside(() -> Database.open(settings));
        ApplicationContext context = Parts.of(settings, adminPort, statusPort, database::join);
        try {
            context.start();
            CompletableFuture<Served> served = beside(() -> serve(context, settings));
            NettyEmbeddedServer api = context.getBean(NettyEmbeddedServer.class);
            Served proxy = served.join();
            api.start();
            context.getBean(Lifecycle.class).serving();
            ListenerPorts.warnOfOpenAdmin(settings);
            return new GatehouseServer(context, database.join(), api, adminPort, statusPort, proxy);
        } catch (RuntimeException e) {
            context.close();
            database.thenAccept(Database::close);
            throw CannotStart.orElse(e);
        }
    }

    private static <T> CompletableFuture<T> beside(Supplier<T> step) {
        return CompletableFuture.supplyAsync(step, task -> new Thread(task, "starting").start());
    }

    /** Puts the last configuration live in the proxy. */
    private static Served serve(ApplicationContext context, Settings settings) {
        Optional<String> newToken = prepareStore(context, settings);
        try {
            context.getBean(SnapshotPublisher.class).start();
            context.getBean(ScopePurge.class).start();
            context.getBean(ExpirySweep.class).start();
            ProxyServer proxy = context.getBean(ProxyServer.class);
            proxy.start();
            return new Served(proxy, newToken);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting", e);
        }
    }

    private record Served(ProxyServer proxy, Optional<String> newToken) {}

    /** Without a database the proxy starts all the same, from the last good snapshot. */
    private static Optional<String> prepareStore(ApplicationContext context, Settings settings) {
        try {
            context.getBean(DefaultControlPlane.class).ensure();
            return context.getBean(AccessTokens.class).ensureFirst(settings.token(), settings.dataDirectory());
        } catch (StoreUnavailable e) {
            LOG.warn("the database does not answer; the APIs answer 503 until it does: {}", e.getMessage());
            return Optional.empty();
        }
    }

    public int apiPort() {
        return apiPort;
    }

    public int adminPort() {
        return adminPort;
    }

    public int proxyPort() {
        return proxy.port();
    }

    public int statusPort() {
        return statusPort;
    }

    /** The access token that this start made, to be shown once. */
    public Optional<String> newToken() {
        return newToken;
    }

    /**
     * Returns when the proxy serves everything that was committed before this call.
     *
     * @throws IllegalStateException with the reason, when it can't be served or takes longer
     */
    public void awaitLive(Duration longest) {
        try {
            context.getBean(SnapshotPublisher.class)
                    .caughtUp()
                    .toCompletableFuture()
                    .get(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("what was written is not live after " + longest, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("what was written is not live", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the proxy", e);
        }
    }

    /** When every listener accepted. */
    public Instant ready() {
        return ready;
    }

    /** The parts of the server by type, for commands that run in the same process. */
    public ApplicationContext context() {
        return context;
    }

    /** Stops accepting, lets requests in flight end within {@link #DRAIN}, then closes everything. Idempotent. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        context.getBean(Lifecycle.class).draining();
        long deadline = System.nanoTime() + DRAIN.toNanos();
        CompletionStage<?> apiDrained = api.shutdownGracefully();
        proxy.close();
        await(apiDrained, deadline);
        context.getBean(LogQueues.class).close();
        context.getBean(SnapshotPublisher.class).close();
        context.close();
        database.close();
    }

    private static void await(CompletionStage<?> drained, long deadline) {
        try {
            drained.toCompletableFuture().get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            LOG.warn("requests still in flight after {} s are cut off", DRAIN.toSeconds());
        } catch (ExecutionException e) {
            LOG.warn("the API listener did not drain", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
