package io.gatehouse.gateway;

import io.gatehouse.gateway.router.RouteRequest;
import io.gatehouse.snapshot.GatewaySnapshot;
import io.gatehouse.snapshot.Match;
import io.netty.util.AsciiString;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a client connection needs of the rest.
 *
 * @param snapshots gives the snapshot in use; never waits
 * @param blocking runs plugins that wait
 * @param draining whether the gateway is shutting down, so that every answer is the last of its connection
 * @param listener the listener that took the connection
 * @param local this machine's end of the connection
 * @param listenerPort the port that the client connected to
 * @param listenerPortHeader the same as it goes on the wire
 */
record ProxyServices(
        Supplier<GatewaySnapshot> snapshots,
        Executor blocking,
        BooleanSupplier draining,
        ProxyListeners.OpenListener listener,
        InetAddress local,
        Integer listenerPort,
        AsciiString listenerPortHeader) {

    ProxyServices(
            Supplier<GatewaySnapshot> snapshots,
            Executor blocking,
            BooleanSupplier draining,
            ProxyListeners.OpenListener listener,
            InetSocketAddress local) {
        this(
                snapshots,
                blocking,
                draining,
                listener,
                local.getAddress(),
                local.getPort(),
                AsciiString.of(Integer.toString(local.getPort())));
    }

    /** The route for a request that came in on this connection, null when there is none. */
    @Nullable
    Match match(RouteRequest request) {
        return snapshots.get().match(request, listenerPort, listener.address().main(), local);
    }
}
