package io.gatehouse.quickstart;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.KonnectClient;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The basic-llm-routing recipe: one route, a consumer with a key, and two model aliases behind it. Applied over the
 * Konnect API like any client would; applying it again changes nothing, since every id follows from the control plane's.
 */
final class BasicLlmRouting {
    static final String CONTROL_PLANE = "basic-llm-routing-recipe";
    static final String PATH = "/basic-llm-routing";
    static final String KEY = "demo-api-key";

    private static final String NAME = "basic-llm-routing";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final KonnectClient api;
    private final Provider provider;

    BasicLlmRouting(KonnectClient api, Provider provider) {
        this.api = api;
        this.provider = provider;
    }

    /** Each alias with the model that answers for it. */
    static Map<String, String> models() {
        Map<String, String> models = new LinkedHashMap<>();
        models.put("fast", "gpt-4o-mini");
        models.put("smart", "gpt-4o");
        return models;
    }

    void apply() {
        String controlPlane =
                ControlPlanes.named(api, CONTROL_PLANE, "Two model aliases behind one route, made by the quickstart");
        String entities = "/v2/control-planes/" + controlPlane + "/core-entities/";
        String service = id(controlPlane, "service");
        String route = id(controlPlane, "route");
        String consumer = id(controlPlane, "consumer");
        put(
                entities + "services/" + service,
                NODES.objectNode().put("name", NAME).put("url", "http://localhost:32000"));
        put(entities + "routes/" + route, route(service));
        put(entities + "consumers/" + consumer, NODES.objectNode().put("username", "demo-app"));
        put(
                entities + "consumers/" + consumer + "/key-auth/" + id(controlPlane, "key"),
                NODES.objectNode().put("key", KEY));
        put(
                entities + "plugins/" + id(controlPlane, "ai-proxy-advanced"),
                plugin("ai-proxy-advanced", route, aiProxy()));
        // Last: whoever sees the key being asked for sees a finished route.
        put(entities + "plugins/" + id(controlPlane, "key-auth"), plugin("key-auth", route, keyAuth()));
    }

    private void put(String path, ObjectNode entity) {
        var unused = api.put(path, entity);
    }

    private static ObjectNode route(String service) {
        ObjectNode route = NODES.objectNode().put("name", NAME);
        route.putArray("paths").add(PATH);
        route.putObject("service").put("id", service);
        return route;
    }

    private static ObjectNode plugin(String name, String route, ObjectNode config) {
        ObjectNode plugin = NODES.objectNode().put("name", name);
        plugin.putObject("route").put("id", route);
        plugin.set("config", config);
        return plugin;
    }

    private static ObjectNode keyAuth() {
        ObjectNode config = NODES.objectNode().put("hide_credentials", true);
        config.putArray("key_names").add("apikey");
        return config;
    }

    private ObjectNode aiProxy() {
        ObjectNode config =
                NODES.objectNode().put("max_request_body_size", 10485760).put("response_streaming", "allow");
        models().forEach((alias, model) -> config.withArray("targets").add(target(alias, model)));
        return config;
    }

    private ObjectNode target(String alias, String name) {
        ObjectNode target = NODES.objectNode().put("route_type", "llm/v1/chat");
        target.putObject("auth").put("header_name", "Authorization").put("header_value", provider.authorization());
        target.putObject("logging").put("log_statistics", true).put("log_payloads", false);
        ObjectNode model = target.putObject("model")
                .put("model_alias", alias)
                .put("provider", "openai")
                .put("name", name);
        provider.upstreamUrl().ifPresent(url -> model.putObject("options").put("upstream_url", url));
        return target;
    }

    private static String id(String controlPlane, String part) {
        return UUID.nameUUIDFromBytes((controlPlane + "/" + NAME + "/" + part).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
