package io.gatehouse.gateway;

import io.gatehouse.snapshot.GatewaySnapshot;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * What every client connection needs of the rest.
 *
 * @param snapshots gives the snapshot in use; never waits
 * @param blocking runs plugins that wait
 * @param listenerPort the port that clients connect to
 */
record ProxyServices(Supplier<GatewaySnapshot> snapshots, Executor blocking, int listenerPort) {}
