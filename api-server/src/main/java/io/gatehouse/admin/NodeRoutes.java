package io.gatehouse.admin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.gateway.ProxyServer;
import io.gatehouse.observe.NodeId;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.settings.Settings;
import io.gatehouse.store.EntityId;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.Scope;
import io.gatehouse.store.StoreUnavailable;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;

/** What this node says about itself: {@code /} and {@code /status}. Settings that are or may hold secrets stay out. */
@Singleton
@Requires(property = AdminListener.PORT)
final class NodeRoutes implements AdminRoutes {
    private static final int LARGEST_SCALE = 10;

    private final NodeId nodeId;
    private final Settings settings;
    private final AdminListener listener;
    private final ProxyServer proxy;
    private final PluginCatalog plugins;
    private final EntityStore store;

    NodeRoutes(
            NodeId nodeId,
            Settings settings,
            AdminListener listener,
            ProxyServer proxy,
            PluginCatalog plugins,
            EntityStore store) {
        this.nodeId = nodeId;
        this.settings = settings;
        this.listener = listener;
        this.proxy = proxy;
        this.plugins = plugins;
        this.store = store;
    }

    @Override
    public List<AdminRoute> routes() {
        return List.of(AdminRoute.get("/", call -> root()), AdminRoute.get("/status", this::status));
    }

    private AdminAnswer root() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("tagline", "Welcome to kong");
        body.put("version", AdminListener.KONG_VERSION);
        body.put("edition", "community");
        body.put("hostname", hostname());
        body.put("node_id", nodeId.toString());
        ObjectNode pids = body.putObject("pids");
        pids.put("master", ProcessHandle.current().pid());
        pids.putArray("workers").add(ProcessHandle.current().pid());
        ObjectNode known = body.putObject("plugins");
        known.set("available_on_server", plugins.available());
        known.set("enabled_in_cluster", plugins.inUse());
        body.set("configuration", configuration());
        return AdminAnswer.ok(body);
    }

    private ObjectNode configuration() {
        ObjectNode configuration = JsonNodeFactory.instance.objectNode();
        // Kong's name for "with a database", whichever one holds the configuration here: clients skip writes otherwise.
        configuration.put("database", "postgres");
        configuration.put("role", "traditional");
        configuration.put("router_flavor", "traditional_compatible");
        configuration.putArray("plugins").add("bundled");
        ObjectNode loaded = configuration.putObject("loaded_plugins");
        plugins.names().forEach(name -> loaded.put(name, true));
        addListener(configuration, "admin", settings.admin().host(), listener.port());
        addListener(configuration, "proxy", settings.proxy().host(), proxy.port());
        configuration.putArray("stream_listen");
        configuration.putArray("stream_listeners");
        return configuration;
    }

    private static void addListener(ObjectNode configuration, String name, String host, int port) {
        String address = (host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host) + ":" + port;
        configuration.putArray(name + "_listen").add(address);
        configuration
                .putArray(name + "_listeners")
                .addObject()
                .put("listener", address)
                .put("ip", host)
                .put("port", port)
                .put("ssl", false)
                .put("http2", false)
                .put("proxy_protocol", false);
    }

    private AdminAnswer status(AdminCall call) {
        String unit = call.query().value("unit").orElse("m").toLowerCase(Locale.ROOT);
        String scale = call.query().value("scale").orElse("2");
        if (!List.of("b", "k", "m", "g").contains(unit)) {
            throw refused("unit", unit, "b, k, m or g");
        }
        if (!scale.matches("[0-9]{1,2}") || Integer.parseInt(scale) > LARGEST_SCALE) {
            throw refused("scale", scale, "an integer from 0 to " + LARGEST_SCALE);
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("database").put("reachable", databaseReachable());
        ObjectNode memory = body.putObject("memory");
        memory.putObject("lua_shared_dicts");
        // The place where Kong's clients look for the memory of a node; here it is the Java heap.
        ArrayNode vms = memory.putArray("workers_lua_vms");
        Runtime runtime = Runtime.getRuntime();
        vms.addObject()
                .put("http_allocated_gc", size(runtime.totalMemory() - runtime.freeMemory(), unit, scale))
                .put("pid", ProcessHandle.current().pid());
        body.putObject("server").put("connections_active", proxy.openConnections());
        return AdminAnswer.ok(body);
    }

    private boolean databaseReachable() {
        try {
            store.find(new EntityId(Scope.ORGANIZATION, "control_planes", Scope.ORGANIZATION));
            return true;
        } catch (StoreUnavailable e) {
            return false;
        }
    }

    private static String size(long bytes, String unit, String scale) {
        return switch (unit) {
            case "b" -> Long.toString(bytes);
            case "k" -> scaled(bytes, 10, scale) + " KiB";
            case "g" -> scaled(bytes, 30, scale) + " GiB";
            default -> scaled(bytes, 20, scale) + " MiB";
        };
    }

    private static String scaled(long bytes, int bits, String scale) {
        return String.format(Locale.ROOT, "%." + scale + "f", (double) bytes / (1L << bits));
    }

    private static Refused refused(String parameter, String value, String expected) {
        return new Refused(Problem.of(
                ProblemType.MALFORMED_REQUEST,
                parameter + " is '" + Problem.quoted(value) + "'; expected " + expected));
    }

    private static String hostname() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
