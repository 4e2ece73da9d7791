package io.gatehouse.gateway;

import io.gatehouse.gateway.balancer.Balancer;
import io.gatehouse.gateway.balancer.Balancers;
import io.gatehouse.gateway.chain.ConfiguredPlugin;
import io.gatehouse.gateway.chain.PluginChain;
import io.gatehouse.gateway.chain.PluginScope;
import io.gatehouse.gateway.chain.ScopedPlugin;
import io.gatehouse.gateway.router.ExpressionRoutes;
import io.gatehouse.gateway.router.RouteRule;
import io.gatehouse.gateway.router.Router;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.Plugin;
import io.gatehouse.plugin.RouteView;
import io.gatehouse.plugin.ServiceView;
import io.gatehouse.plugin.Timeouts;
import io.gatehouse.settings.Settings;
import io.gatehouse.snapshot.ControlPlaneSnapshot;
import io.gatehouse.snapshot.ControlPlanesBuilt;
import io.gatehouse.snapshot.GatewaySnapshot;
import io.gatehouse.snapshot.ServedRoute;
import io.gatehouse.snapshot.TlsSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A proxy with one route, {@code /r}, over a snapshot made by hand. */
final class GatewayUnderTest implements AutoCloseable {
    private final ExecutorService blocking = Executors.newCachedThreadPool(task -> new Thread(task, "blocking"));
    private final ProxyServer server;
    private final int upstreamPort;
    private volatile GatewaySnapshot snapshot = GatewaySnapshot.EMPTY;

    GatewayUnderTest(int upstreamPort) throws InterruptedException {
        this.upstreamPort = upstreamPort;
        server = new ProxyServer(new Settings.Listener("127.0.0.1", 0), 0, () -> snapshot, blocking);
        server.start();
    }

    void serve(ControlPlanesBuilt controlPlanes) {
        serve(controlPlanes.snapshot());
    }

    void serve(GatewaySnapshot published) {
        snapshot = published;
        follow();
    }

    void follow() {
        server.follow();
    }

    List<ProxyListeners.State> listeners() {
        return server.listeners();
    }

    int port() {
        return server.port();
    }

    int tlsPort() {
        return server.tlsPort();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    void serve(ScriptedPlugin... plugins) {
        serve(local(upstreamPort), Timeouts.DEFAULT, 0, Balancers.NONE, plugins);
    }

    /** Serves a plugin that chooses its upstreams itself. */
    <C> void serve(Plugin<C> plugin, C config, ScriptedPlugin... others) {
        List<ScopedPlugin> scoped = new ArrayList<>(scoped(others));
        scoped.add(new ScopedPlugin(
                new ConfiguredPlugin<>(new UUID(2, 2), plugin, config),
                new PluginScope(null, null, null, null),
                plugin.priority()));
        serve(local(upstreamPort), Timeouts.DEFAULT, 0, Balancers.NONE, scoped);
    }

    void serveAt(int port, int readMillis) {
        serveAt(port, readMillis, 0);
    }

    void serveAt(int port, int readMillis, int retries) {
        serve(local(port), new Timeouts(1000, 1000, readMillis), retries, Balancers.NONE);
    }

    /** Serves a service whose host is the upstream's name. */
    void serveBalanced(Balancer balancer, int retries) {
        Endpoint service = new Endpoint(false, balancer.upstream().name(), 80, false);
        serve(service, new Timeouts(1000, 1000, 1000), retries, new Balancers(List.of(balancer)));
        follow();
    }

    private static Endpoint local(int port) {
        return new Endpoint(false, "127.0.0.1", port, false);
    }

    static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void serve(
            Endpoint service, Timeouts timeouts, int retries, Balancers balancers, ScriptedPlugin... plugins) {
        serve(service, timeouts, retries, balancers, scoped(plugins));
    }

    private static List<ScopedPlugin> scoped(ScriptedPlugin... plugins) {
        return Arrays.stream(plugins)
                .map(plugin -> new ScopedPlugin(
                        new ConfiguredPlugin<>(UUID.randomUUID(), plugin, ""),
                        new PluginScope(null, null, null, null),
                        plugin.priority()))
                .toList();
    }

    private void serve(
            Endpoint service, Timeouts timeouts, int retries, Balancers balancers, List<ScopedPlugin> scoped) {
        UUID id = new UUID(1, 1);
        ServedRoute route = new ServedRoute(
                new RouteView(id, "r", List.of()),
                new ServiceView(id, "s"),
                service,
                timeouts,
                retries,
                "/",
                true,
                false,
                false,
                426,
                PluginChain.of(scoped, id, id));
        RouteRule rule = new RouteRule(id, List.of(), List.of(), List.of("/r"), Map.of(), List.of(), 0, false);
        snapshot = new GatewaySnapshot(List.of(new ControlPlaneSnapshot(
                id,
                "test",
                1,
                Router.of(Map.of(rule, route)),
                ExpressionRoutes.none(),
                io.gatehouse.snapshot.ConsumerIndex.EMPTY,
                balancers,
                TlsSettings.NONE,
                PluginChain.global(scoped),
                List.of())));
    }

    /** Waits until no new client gets in. */
    void awaitRefusal() {
        int port = server.port();
        while (true) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
            } catch (IOException refused) {
                return;
            }
        }
    }

    @Override
    public void close() {
        server.close();
        blocking.shutdownNow();
    }
}
