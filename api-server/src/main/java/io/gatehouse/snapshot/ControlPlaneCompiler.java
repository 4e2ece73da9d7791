package io.gatehouse.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.gateway.chain.PluginChain;
import io.gatehouse.gateway.chain.ScopedPlugin;
import io.gatehouse.gateway.router.PathNormalizer;
import io.gatehouse.gateway.router.RouteRule;
import io.gatehouse.gateway.router.Router;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.RouteView;
import io.gatehouse.plugin.ServiceView;
import io.gatehouse.plugin.Timeouts;
import io.gatehouse.store.StoredEntity;
import io.gatehouse.vault.Vaults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Compiles one control plane's documents. It keeps what a change does not touch: parsed plugins by document, the router
 * while no route, service or plugin changes, the consumers while none of them changes.
 */
final class ControlPlaneCompiler {
    private static final Set<String> ROUTING_KINDS = Set.of("services", "routes", "plugins", "partials");
    private static final Set<String> TLS_PROTOCOLS = Set.of("https", "wss");
    private static final Set<String> SERVED_PROTOCOLS = Set.of("http", "https", "ws", "wss");

    private final PluginCompiler pluginCompiler;
    private final ConsumerCompiler consumerCompiler;
    private Map<UUID, PluginCompiler.Compiled> plugins = Map.of();
    private Router<ServedRoute> router = Router.of(Map.of());
    private ConsumerIndex consumers = ConsumerIndex.EMPTY;
    private PluginChain globalPlugins = PluginChain.EMPTY;
    private List<ControlPlaneSnapshot.Unrunnable> unrunnablePlugins = List.of();
    private List<ControlPlaneSnapshot.Unrunnable> unservedRoutes = List.of();
    private @Nullable ControlPlaneSnapshot lastGood;

    ControlPlaneCompiler(PluginCompiler pluginCompiler, ConsumerCompiler consumerCompiler) {
        this.pluginCompiler = pluginCompiler;
        this.consumerCompiler = consumerCompiler;
    }

    ControlPlaneSnapshot compile(UUID id, String name, ControlPlaneModel model) {
        Set<String> changed = model.changedKinds();
        boolean secretsChanged = changed.stream().anyMatch(VaultCompiler.KINDS::contains);
        if (secretsChanged) {
            // A config that was resolved with the secrets of before is not good any more.
            plugins = Map.of();
        }
        if (secretsChanged || changed.contains("plugins") || changed.contains("partials")) {
            compilePlugins(model);
        }
        if (secretsChanged || changed.stream().anyMatch(ROUTING_KINDS::contains)) {
            router = compileRouter(model);
        }
        if (changed.stream().anyMatch(consumerCompiler::isConsumerKind)) {
            consumers = consumerCompiler.compile(model);
        }
        model.compiled();
        lastGood = new ControlPlaneSnapshot(id, name, model.number(), router, consumers, globalPlugins, unrunnable());
        return lastGood;
    }

    private List<ControlPlaneSnapshot.Unrunnable> unrunnable() {
        List<ControlPlaneSnapshot.Unrunnable> all = new ArrayList<>(unrunnablePlugins);
        all.addAll(unservedRoutes);
        return all;
    }

    /** What the last successful compilation gave, null before the first. */
    @Nullable
    ControlPlaneSnapshot lastGood() {
        return lastGood;
    }

    private void compilePlugins(ControlPlaneModel model) {
        Vaults vaults = VaultCompiler.compile(model);
        Map<UUID, PluginCompiler.Compiled> compiled = new HashMap<>();
        List<ControlPlaneSnapshot.Unrunnable> problems = new ArrayList<>();
        for (StoredEntity entity : model.all("plugins")) {
            if (!Documents.flag(entity.document(), "enabled", true)) {
                continue;
            }
            PluginCompiler.Compiled known = plugins.get(entity.id());
            PluginSource source = PluginSource.of(entity, model);
            PluginCompiler.Compiled plugin =
                    known != null && known.source().isSame(source) ? known : pluginCompiler.compile(source, vaults);
            compiled.put(entity.id(), plugin);
            if (plugin.problem() != null) {
                problems.add(new ControlPlaneSnapshot.Unrunnable(
                        entity.id(), plugin.plugin().plugin().name(), plugin.problem()));
            }
        }
        plugins = compiled;
        globalPlugins = PluginChain.global(
                compiled.values().stream().map(PluginCompiler.Compiled::plugin).toList());
        unrunnablePlugins = problems;
    }

    private Router<ServedRoute> compileRouter(ControlPlaneModel model) {
        PluginsByTarget byTarget = PluginsByTarget.of(plugins.values());
        Map<RouteRule, ServedRoute> routes = new LinkedHashMap<>();
        List<ControlPlaneSnapshot.Unrunnable> unserved = new ArrayList<>();
        for (StoredEntity route : model.all("routes")) {
            List<String> protocols = Documents.texts(route.document(), "protocols");
            UUID serviceId = Documents.reference(route.document(), "service");
            StoredEntity service = model.get("services", serviceId);
            if (serviceId != null && service == null) {
                throw new InconsistentSnapshot(
                        "route " + route.id() + " points at service " + serviceId + ", which does not exist");
            }
            // The router can't evaluate expressions; with no other matchers such a route would match everything.
            if (route.document().hasNonNull("expression")) {
                unserved.add(new ControlPlaneSnapshot.Unrunnable(
                        route.id(), "route", "this gateway does not evaluate expressions"));
                continue;
            }
            boolean enabled = service == null || Documents.flag(service.document(), "enabled", true);
            if (enabled && protocols.stream().anyMatch(SERVED_PROTOCOLS::contains)) {
                List<ScopedPlugin> scoped = byTarget.on(route.id(), serviceId);
                routes.put(
                        rule(route), served(route, service, protocols, PluginChain.of(scoped, route.id(), serviceId)));
            }
        }
        unservedRoutes = unserved;
        return Router.of(routes);
    }

    private static RouteRule rule(StoredEntity route) {
        JsonNode document = route.document();
        Map<String, List<String>> headers = new TreeMap<>();
        JsonNode stored = document.path("headers");
        stored.fieldNames()
                .forEachRemaining(name -> headers.put(name.toLowerCase(Locale.ROOT), Documents.texts(stored, name)));
        return new RouteRule(
                route.id(),
                Documents.texts(document, "methods"),
                Documents.texts(document, "hosts"),
                Documents.texts(document, "paths"),
                headers,
                Documents.texts(document, "snis"),
                Documents.number(document, "regex_priority", 0),
                document.path("hosts").isArray() && document.path("hosts").isEmpty());
    }

    private static ServedRoute served(
            StoredEntity route, @Nullable StoredEntity service, List<String> protocols, PluginChain chain) {
        JsonNode document = route.document();
        String path = service == null ? null : Documents.text(service.document(), "path");
        return new ServedRoute(
                new RouteView(
                        route.id(), Documents.text(document, "name"), Documents.texts(document, "tags"), document),
                service == null
                        ? null
                        : new ServiceView(service.id(), Documents.text(service.document(), "name"), service.document()),
                service == null ? null : endpoint(service.document()),
                service == null ? Timeouts.DEFAULT : timeouts(service.document()),
                path == null ? "/" : PathNormalizer.normalize(path),
                Documents.flag(document, "strip_path", true),
                Documents.flag(document, "preserve_host", false),
                !protocols.contains("http") && !protocols.contains("ws"),
                Documents.number(document, "https_redirect_status_code", 426),
                chain);
    }

    /** Null for a protocol that this gateway does not speak upstream: its routes answer 503. */
    private static @Nullable Endpoint endpoint(JsonNode service) {
        String protocol = String.valueOf(Documents.text(service, "protocol"));
        String host = Documents.text(service, "host");
        if (host == null || !SERVED_PROTOCOLS.contains(protocol)) {
            return null;
        }
        boolean tls = TLS_PROTOCOLS.contains(protocol);
        int port = Documents.number(service, "port", tls ? 443 : 80);
        String name = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        return port == 0 ? null : new Endpoint(tls, name, port, Documents.flag(service, "tls_verify", false));
    }

    private static Timeouts timeouts(JsonNode service) {
        return new Timeouts(
                Documents.number(service, "connect_timeout", 60_000),
                Documents.number(service, "write_timeout", 60_000),
                Documents.number(service, "read_timeout", 60_000));
    }

    /** Plugins by what they are attached to, so that a route looks at its own ones only. */
    private record PluginsByTarget(
            List<ScopedPlugin> anywhere,
            Map<UUID, List<ScopedPlugin>> byService,
            Map<UUID, List<ScopedPlugin>> byRoute) {

        static PluginsByTarget of(Iterable<PluginCompiler.Compiled> plugins) {
            PluginsByTarget index = new PluginsByTarget(new ArrayList<>(), new HashMap<>(), new HashMap<>());
            for (PluginCompiler.Compiled compiled : plugins) {
                ScopedPlugin plugin = compiled.plugin();
                UUID route = plugin.scope().route();
                UUID service = plugin.scope().service();
                if (route != null) {
                    index.byRoute
                            .computeIfAbsent(route, key -> new ArrayList<>())
                            .add(plugin);
                } else if (service != null) {
                    index.byService
                            .computeIfAbsent(service, key -> new ArrayList<>())
                            .add(plugin);
                } else {
                    index.anywhere.add(plugin);
                }
            }
            return index;
        }

        List<ScopedPlugin> on(UUID route, @Nullable UUID service) {
            List<ScopedPlugin> own = byRoute.getOrDefault(route, List.of());
            List<ScopedPlugin> shared = service == null ? List.of() : byService.getOrDefault(service, List.of());
            List<ScopedPlugin> all = new ArrayList<>(anywhere.size() + own.size() + shared.size());
            all.addAll(anywhere);
            all.addAll(shared);
            all.addAll(own);
            return all;
        }
    }
}
