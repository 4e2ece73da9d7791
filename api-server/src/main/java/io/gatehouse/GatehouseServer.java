package io.gatehouse;

import io.gatehouse.gateway.ProxyServer;
import io.gatehouse.konnect.AccessTokens;
import io.gatehouse.konnect.DefaultControlPlane;
import io.gatehouse.observe.Lifecycle;
import io.gatehouse.settings.Settings;
import io.gatehouse.snapshot.SnapshotPublisher;
import io.gatehouse.store.StoreUnavailable;
import io.micronaut.context.ApplicationContext;
import io.micronaut.http.server.netty.NettyEmbeddedServer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private final NettyEmbeddedServer api;
    private final ProxyServer proxy;
    private final Optional<String> newToken;
    private final int apiPort;
    private final int adminPort;
    private final int statusPort;
    private final AtomicBoolean closed = new AtomicBoolean();

    private GatehouseServer(
            ApplicationContext context,
            NettyEmbeddedServer api,
            ProxyServer proxy,
            int adminPort,
            int statusPort,
            Optional<String> newToken) {
        this.context = context;
        this.api = api;
        this.proxy = proxy;
        this.newToken = newToken;
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
        ApplicationContext context = ApplicationContext.builder()
                .banner(false)
                .deduceEnvironment(false)
                .deduceCloudEnvironment(false)
                .bootstrapEnvironment(false)
                .enableDefaultPropertySources(false)
                .environmentPropertySource(false)
                .properties(properties(settings, adminPort, statusPort))
                .singletons(settings)
                .build();
        try {
            context.start();
            Optional<String> newToken = prepareStore(context, settings);
            context.getBean(SnapshotPublisher.class).start();
            ProxyServer proxy = context.getBean(ProxyServer.class);
            proxy.start();
            NettyEmbeddedServer api = context.getBean(NettyEmbeddedServer.class);
            api.start();
            context.getBean(Lifecycle.class).serving();
            return new GatehouseServer(context, api, proxy, adminPort, statusPort, newToken);
        } catch (InterruptedException e) {
            context.close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting", e);
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

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

    private static Map<String, Object> properties(Settings settings, int adminPort, int statusPort) {
        String listeners = "micronaut.server.netty.listeners.";
        return Map.ofEntries(
                Map.entry("gatehouse.admin.port", adminPort),
                Map.entry("gatehouse.status.port", statusPort),
                Map.entry(listeners + "api.host", settings.api().host()),
                // Micronaut's spelling of "a free one" is -1.
                Map.entry(
                        listeners + "api.port",
                        settings.api().port() == 0 ? -1 : settings.api().port()),
                Map.entry(listeners + "api.expose-default-routes", true),
                Map.entry(listeners + "admin.host", settings.admin().host()),
                Map.entry(listeners + "admin.port", adminPort),
                Map.entry(listeners + "admin.expose-default-routes", false),
                Map.entry(listeners + "status.host", settings.status().host()),
                Map.entry(listeners + "status.port", statusPort),
                Map.entry(listeners + "status.expose-default-routes", false));
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
        context.getBean(SnapshotPublisher.class).close();
        context.close();
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
