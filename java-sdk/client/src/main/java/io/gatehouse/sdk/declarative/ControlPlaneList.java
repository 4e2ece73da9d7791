package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.KonnectClient;
import io.gatehouse.sdk.declarative.contract.Values;
import io.gatehouse.sdk.declarative.kind.Api;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The control planes that exist, by name. */
final class ControlPlaneList {
    private static final String PATH = "/v2/control-planes";
    private static final int PAGE = 100;
    private static final String GROUP = "CLUSTER_TYPE_CONTROL_PLANE_GROUP";

    private final Map<String, JsonNode> byName;

    private ControlPlaneList(Map<String, JsonNode> byName) {
        this.byName = byName;
    }

    static ControlPlaneList read(KonnectClient client) {
        Map<String, JsonNode> byName = new LinkedHashMap<>();
        Api.whole(client.list(PATH, "page[size]", PAGE), PATH, () -> {})
                .forEach(each -> byName.put(each.path("name").asText(), each));
        return new ControlPlaneList(byName);
    }

    Map<String, JsonNode> all() {
        return byName;
    }

    Optional<JsonNode> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Map<String, String> ids() {
        Map<String, String> ids = new LinkedHashMap<>();
        byName.forEach((name, each) -> ids.put(name, each.path("id").asText()));
        return ids;
    }

    static boolean isGroup(JsonNode controlPlane) {
        return controlPlane.path("config").path("cluster_type").asText().equals(GROUP)
                || controlPlane.path("cluster_type").asText().equals(GROUP);
    }

    /** A control plane as a creation takes it. */
    static ObjectNode document(JsonNode stored) {
        ObjectNode document = Values.NODES.objectNode();
        for (String field : new String[] {"name", "description", "labels"}) {
            if (stored.has(field)) {
                document.set(field, stored.path(field));
            }
        }
        for (String field : new String[] {"cluster_type", "auth_type", "cloud_gateway", "proxy_urls"}) {
            if (stored.path("config").has(field)) {
                document.set(field, stored.path("config").path(field));
            }
        }
        return document;
    }

    static String path(String id) {
        return PATH + "/" + id;
    }

    static String path() {
        return PATH;
    }
}
