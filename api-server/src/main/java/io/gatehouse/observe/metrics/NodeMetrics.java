package io.gatehouse.observe.metrics;

import io.gatehouse.gateway.ProxyServer;
import io.gatehouse.gateway.Traffic;
import io.gatehouse.observe.NodeId;
import io.gatehouse.observe.Version;
import io.gatehouse.store.EntityId;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.Scope;
import io.gatehouse.store.StoreUnavailable;
import jakarta.inject.Singleton;

/** What Kong's nodes tell of themselves. nginx's and Lua's words stand for what is in their place here. */
@Singleton
final class NodeMetrics implements MetricSource {
    private static final String CONNECTIONS = "kong_nginx_connections_total";

    private final NodeId node;
    private final ProxyServer proxy;
    private final EntityStore store;

    NodeMetrics(NodeId node, ProxyServer proxy, EntityStore store) {
        this.node = node;
        this.proxy = proxy;
        this.store = store;
    }

    @Override
    public void write(MetricText text) {
        Traffic traffic = proxy.traffic();
        long active = proxy.openConnections();
        long inFlight = Math.min(active, traffic.inFlight());
        connections(text, "accepted", traffic.connections());
        connections(text, "handled", traffic.connections());
        connections(text, "total", traffic.requests());
        connections(text, "active", active);
        connections(text, "reading", 0);
        connections(text, "writing", inFlight);
        connections(text, "waiting", active - inFlight);
        text.gauge(
                "kong_nginx_requests_total",
                "Requests since the start",
                (double) traffic.requests(),
                "node_id",
                node.toString(),
                "subsystem",
                "http");
        text.gauge("kong_datastore_reachable", "Whether the database answers", databaseReachable() ? 1 : 0);
        text.gauge("kong_node_info", "This node", 1, "node_id", node.toString(), "version", Version.current());
        memory(text);
    }

    private void connections(MetricText text, String state, long count) {
        text.gauge(
                CONNECTIONS,
                "Client connections by state, and requests since the start",
                (double) count,
                "node_id",
                node.toString(),
                "subsystem",
                "http",
                "state",
                state);
    }

    private void memory(MetricText text) {
        Runtime runtime = Runtime.getRuntime();
        text.gauge(
                "kong_memory_workers_lua_vms_bytes",
                "Bytes of the Java heap in use",
                (double) (runtime.totalMemory() - runtime.freeMemory()),
                "node_id",
                node.toString(),
                "pid",
                Long.toString(ProcessHandle.current().pid()),
                "kong_subsystem",
                "http");
    }

    private boolean databaseReachable() {
        try {
            store.find(new EntityId(Scope.ORGANIZATION, "control_planes", Scope.ORGANIZATION));
            return true;
        } catch (StoreUnavailable gone) {
            return false;
        }
    }
}
