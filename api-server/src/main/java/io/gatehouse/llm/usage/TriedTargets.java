package io.gatehouse.llm.usage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.gatehouse.llm.RouteType;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.FinishedExchange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The targets that a request was sent to, in order; the last one's answer is the client's. */
public final class TriedTargets {
    private final List<Tried> targets = new ArrayList<>(1);

    private record Tried(String provider, String model, RouteType routeType, Endpoint endpoint, String path) {}

    /** Those of a finished exchange; null when it was no request to a model, or nothing is kept of it. */
    public static @Nullable TriedTargets of(FinishedExchange finished) {
        return finished.attached(TriedTargets.class);
    }

    /** @param path without the query, which may hold a credential */
    public void add(String provider, String model, RouteType routeType, Endpoint endpoint, String path) {
        targets.add(new Tried(provider, model, routeType, endpoint, path));
    }

    /** What log entries hold under {@code ai.proxy.tried_targets}. */
    public ArrayNode toJson() {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Tried each : targets) {
            all.addObject()
                    .put("provider", each.provider())
                    .put("model", each.model())
                    .put("route_type", each.routeType().toString())
                    .put("upstream_scheme", each.endpoint().tls() ? "https" : "http")
                    .put("host", each.endpoint().host())
                    .put("port", each.endpoint().port())
                    .put("upstream_uri", each.path());
        }
        return all;
    }
}
