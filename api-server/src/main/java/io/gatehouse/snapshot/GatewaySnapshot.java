package io.gatehouse.snapshot;

import io.gatehouse.gateway.chain.PluginChain;
import io.gatehouse.gateway.router.RouteRequest;
import io.netty.handler.ssl.SslContext;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the gateway serves at one moment. Complete, checked and immutable: a request keeps the one it began with.
 *
 * @param controlPlanes all of them, the oldest first
 * @param shared those that share the main listener, the oldest first
 * @param entrances where those with addresses of their own are served
 */
public record GatewaySnapshot(
        List<ControlPlaneSnapshot> controlPlanes, List<ControlPlaneSnapshot> shared, Entrances entrances) {
    public static final GatewaySnapshot EMPTY = new GatewaySnapshot(List.of());

    public GatewaySnapshot {
        controlPlanes = List.copyOf(controlPlanes);
        shared = List.copyOf(shared);
    }

    /** All of them on the main listener. */
    public GatewaySnapshot(List<ControlPlaneSnapshot> controlPlanes) {
        this(controlPlanes, controlPlanes, Entrances.NONE);
    }

    /** The plugins that are told of a request that no route matched: the listener is every control plane's. */
    public List<PluginChain> unroutedLogs() {
        return controlPlanes.stream()
                .map(ControlPlaneSnapshot::globalPlugins)
                .filter(PluginChain::logs)
                .toList();
    }

    /** The route of the oldest control plane on the main listener that has one for the request, null when none has. */
    public @Nullable Match match(RouteRequest request) {
        for (ControlPlaneSnapshot controlPlane : shared) {
            Match match = controlPlane.match(request);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /**
     * The route for a request that came in at a port: of the control plane that is served there, else, on the main
     * listener, of those that share it.
     *
     * @param local this machine's end of the client's connection
     */
    public @Nullable Match match(RouteRequest request, Integer port, boolean main, InetAddress local) {
        if (!entrances.isEmpty()) {
            Entrance entrance = entrances.at(port);
            ControlPlaneSnapshot owner =
                    entrance == null || entrance.tls() != request.https() ? null : entrance.find(request.host(), local);
            if (owner != null) {
                return owner.match(request);
            }
        }
        return main ? match(request) : null;
    }

    /**
     * The certificate for a connection to a TLS port: the first that goes by the name, else the first of any.
     *
     * @param serverName lower case, null for a client that names none
     * @return null when nobody who is served there has a certificate
     */
    public @Nullable SslContext certificate(@Nullable String serverName, Integer port, boolean main) {
        List<ControlPlaneSnapshot> served = servedOverTls(port, main);
        for (ControlPlaneSnapshot each : served) {
            SslContext named = each.tls().certificates().named(serverName);
            if (named != null) {
                return named;
            }
        }
        for (ControlPlaneSnapshot each : served) {
            SslContext any = each.tls().certificates().fallback();
            if (any != null) {
                return any;
            }
        }
        return null;
    }

    /** Whether anybody who is served at a TLS port has a certificate. */
    public boolean hasCertificate(Integer port, boolean main) {
        return servedOverTls(port, main).stream()
                .anyMatch(each -> !each.tls().certificates().isEmpty());
    }

    private List<ControlPlaneSnapshot> servedOverTls(Integer port, boolean main) {
        Entrance entrance = entrances.at(port);
        List<ControlPlaneSnapshot> served = new ArrayList<>();
        if (entrance != null && entrance.tls()) {
            controlPlanes.stream().filter(entrance.byHost()::containsValue).forEach(served::add);
        }
        if (main) {
            served.addAll(shared);
        }
        return served;
    }
}
