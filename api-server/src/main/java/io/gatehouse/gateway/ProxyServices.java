package io.gatehouse.gateway;

import io.gatehouse.snapshot.GatewaySnapshot;
import io.netty.util.AsciiString;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What every client connection needs of the rest.
 *
 * @param snapshots gives the snapshot in use; never waits
 * @param blocking runs plugins that wait
 * @param draining whether the gateway is shutting down, so that every answer is the last of its connection
 * @param traffic counts requests
 * @param listenerPort the port that clients connect to
 * @param listenerPortHeader the same as it goes on the wire
 */
record ProxyServices(
        Supplier<GatewaySnapshot> snapshots,
        Executor blocking,
        BooleanSupplier draining,
        Traffic traffic,
        int listenerPort,
        AsciiString listenerPortHeader) {

    ProxyServices(
            Supplier<GatewaySnapshot> snapshots,
            Executor blocking,
            BooleanSupplier draining,
            Traffic traffic,
            int listenerPort) {
        this(snapshots, blocking, draining, traffic, listenerPort, AsciiString.of(Integer.toString(listenerPort)));
    }
}
