package io.gatehouse.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.gateway.router.Condition;
import io.gatehouse.gateway.router.ExpressionRoutes;
import io.gatehouse.gateway.router.RouteRule;
import io.gatehouse.gateway.router.Router;
import io.gatehouse.plugin.RouteView;
import io.gatehouse.plugin.StoredJson;
import io.gatehouse.plugin.Timeouts;
import io.gatehouse.schema.expression.InvalidExpression;
import io.gatehouse.store.StoredText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The router of one control plane, kept up to date change by change: a route is compiled again when it, its service or a
 * plugin of its chain has changed.
 */
final class RouteTable {
    private static final String ROUTES = "routes";

    private final ServiceTable services;
    private final PluginTable plugins;
    /** Every stored route and its service, null where it has none. */
    private final Map<UUID, @Nullable UUID> serviceOf = new HashMap<>();

    private final Links ofService = new Links();
    private final Map<UUID, ControlPlaneSnapshot.Unrunnable> unserved = new HashMap<>();
    private final Map<UUID, ExpressionRoutes.Entry<ServedRoute>> expressed = new HashMap<>();
    private Router<ServedRoute> router = Router.empty();
    private ExpressionRoutes<ServedRoute> expressions = ExpressionRoutes.none();
    private boolean expressionsChanged;

    RouteTable(ServiceTable services, PluginTable plugins) {
        this.services = services;
        this.plugins = plugins;
    }

    /**
     * The router with everything that has changed.
     *
     * @param affected what is compiled again beside the routes that have changed; empty afterwards
     * @throws InconsistentSnapshot when a service is not there
     */
    Router<ServedRoute> update(ControlPlaneModel model, ChangedIds changed, Affected affected) {
        changed.of(ROUTES).forEach(affected::route);
        Map<RouteRule, ServedRoute> put = new HashMap<>();
        List<UUID> removed = new ArrayList<>();
        for (UUID id : affected.routes(serviceOf.keySet(), ofService)) {
            StoredText stored = model.get(ROUTES, id);
            unserved.remove(id);
            JsonNode document = stored == null ? null : stored.document();
            link(id, document);
            ServedRoute served =
                    stored == null || document == null ? null : served(id, document, new ParsedLater(stored));
            boolean written = document != null && document.hasNonNull("expression");
            express(id, written ? document : null, served);
            if (document != null && served != null && !written) {
                put.put(rule(id, document), served);
            } else {
                removed.add(id);
            }
        }
        if (!put.isEmpty() || !removed.isEmpty()) {
            router = router.with(put, removed);
        }
        affected.clear();
        return router;
    }

    /** The routes that match by an expression, as of the last update. */
    ExpressionRoutes<ServedRoute> expressions() {
        if (expressionsChanged) {
            expressions = ExpressionRoutes.of(expressed.values());
            expressionsChanged = false;
        }
        return expressions;
    }

    /** @param route with its expression, null when it has none or is gone */
    private void express(UUID id, @Nullable JsonNode route, @Nullable ServedRoute served) {
        expressionsChanged |= expressed.remove(id) != null;
        if (route == null || served == null) {
            return;
        }
        try {
            Condition condition =
                    ExpressionCompiler.compile(route.path("expression").asText(), Documents.texts(route, "protocols"));
            expressed.put(
                    id, new ExpressionRoutes.Entry<>(id, route.path("priority").asLong(0), condition, served));
            expressionsChanged = true;
        } catch (InvalidExpression | IllegalArgumentException unusable) {
            unserved.put(id, new ControlPlaneSnapshot.Unrunnable(id, "route", String.valueOf(unusable.getMessage())));
        }
    }

    Collection<ControlPlaneSnapshot.Unrunnable> unserved() {
        return unserved.values();
    }

    private void link(UUID id, @Nullable JsonNode document) {
        ofService.remove(id, serviceOf.remove(id));
        if (document != null) {
            UUID service = Documents.reference(document, "service");
            serviceOf.put(id, service);
            ofService.add(id, service);
        }
    }

    /** Null for a route that the proxy does not serve. */
    private @Nullable ServedRoute served(UUID id, JsonNode route, StoredJson stored) {
        UUID serviceId = serviceOf.get(id);
        ServiceTable.Compiled service = serviceId == null ? null : services.get(serviceId);
        if (serviceId != null && service == null) {
            throw new InconsistentSnapshot(
                    "route " + id + " points at service " + serviceId + ", which does not exist");
        }
        List<String> protocols = Documents.texts(route, "protocols");
        boolean enabled = service == null || service.enabled();
        if (!enabled || protocols.stream().noneMatch(ServiceTable.SERVED_PROTOCOLS::contains)) {
            return null;
        }
        return new ServedRoute(
                new RouteView(id, Documents.text(route, "name"), Documents.texts(route, "tags"), stored),
                service == null ? null : service.view(),
                service == null ? null : service.endpoint(),
                service == null ? Timeouts.DEFAULT : service.timeouts(),
                service == null ? 0 : service.retries(),
                service == null ? "/" : service.path(),
                Documents.flag(route, "strip_path", true),
                Documents.flag(route, "preserve_host", false),
                !protocols.contains("http") && !protocols.contains("ws"),
                Documents.number(route, "https_redirect_status_code", 426),
                plugins.common().with(plugins.on(id, serviceId)));
    }

    private static RouteRule rule(UUID id, JsonNode route) {
        Map<String, List<String>> headers = new TreeMap<>();
        JsonNode stored = route.path("headers");
        stored.fieldNames()
                .forEachRemaining(name -> headers.put(name.toLowerCase(Locale.ROOT), Documents.texts(stored, name)));
        return new RouteRule(
                id,
                Documents.texts(route, "methods"),
                Documents.texts(route, "hosts"),
                Documents.texts(route, "paths"),
                headers,
                Documents.texts(route, "snis"),
                Documents.number(route, "regex_priority", 0),
                route.path("hosts").isArray() && route.path("hosts").isEmpty());
    }
}
