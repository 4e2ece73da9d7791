package io.gatehouse.gateway;

import io.gatehouse.gateway.router.RouteRequest;
import io.gatehouse.snapshot.GatewaySnapshot;
import io.gatehouse.snapshot.Match;
import io.netty.handler.ssl.SslContext;
import io.netty.util.AsciiString;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.Promise;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * What a client connection needs of the rest.
 *
 * @param snapshots gives the snapshot in use; never waits
 * @param blocking runs plugins that wait
 * @param draining whether the gateway is shutting down, so that every answer is the last of its connection
 * @param traffic counts requests
 * @param listener the listener that took the connection
 * @param local this machine's end of the connection
 * @param listenerPort the port that the client connected to
 * @param listenerPortHeader the same as it goes on the wire
 */
record ProxyServices(
        Supplier<GatewaySnapshot> snapshots,
        Executor blocking,
        BooleanSupplier draining,
        Traffic traffic,
        ProxyListeners.OpenListener listener,
        InetAddress local,
        Integer listenerPort,
        AsciiString listenerPortHeader) {

    ProxyServices(
            Supplier<GatewaySnapshot> snapshots,
            Executor blocking,
            BooleanSupplier draining,
            Traffic traffic,
            ProxyListeners.OpenListener listener,
            InetSocketAddress local) {
        this(
                snapshots,
                blocking,
                draining,
                traffic,
                listener,
                local.getAddress(),
                local.getPort(),
                AsciiString.of(Integer.toString(local.getPort())));
    }

    /** Whether the client's connection is encrypted. */
    boolean https() {
        return listener.address().tls();
    }

    /** Finds the certificate for the server name that a client sent, null when it sent none. */
    Future<SslContext> certificate(@Nullable String serverName, Promise<SslContext> promise) {
        SslContext found = snapshots
                .get()
                .certificate(serverName, listenerPort, listener.address().main());
        return found == null
                ? promise.setFailure(new SSLException("there is no certificate for this port"))
                : promise.setSuccess(found);
    }

    /** The route for a request that came in on this connection, null when there is none. */
    @Nullable
    Match match(RouteRequest request) {
        return snapshots.get().match(request, listenerPort, listener.address().main(), local);
    }
}
