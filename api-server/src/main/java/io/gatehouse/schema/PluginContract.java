package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the contract says about one plugin.
 *
 * @param allowedProtocols what {@code protocols} may hold; {@code protocols} is its default
 * @param partials config paths by the type of the partials that may fill them
 * @param checks rules that name config fields from the plugin's root, such as {@code config.minute}
 */
record PluginContract(
        String name,
        Set<String> scopes,
        JsonNode protocols,
        List<JsonNode> allowedProtocols,
        Map<String, List<String>> partials,
        List<EntityCheck> checks,
        RecordNode config) {

    static PluginContract of(JsonNode declared, RecordNode config) {
        JsonNode protocols = declared.path("protocols");
        List<JsonNode> allowed = new ArrayList<>();
        protocols.path("enum").forEach(allowed::add);
        Map<String, List<String>> partials = new LinkedHashMap<>();
        declared.path("partials")
                .properties()
                .forEach(type -> partials.put(type.getKey(), Compiler.texts(type.getValue())));
        return new PluginContract(
                declared.path("name").asText(),
                new LinkedHashSet<>(Compiler.texts(declared.path("scopes"))),
                protocols.path("default"),
                allowed,
                partials,
                EntityChecks.of(declared.path("x-entity-checks")),
                config);
    }

    PluginSchema published() {
        return new PluginSchema(name, scopes, Compiler.texts(protocols), partials, new Schema(config));
    }

    /** The common record of plugins with the fields that are this plugin's own; {@code fields} is x-config-of. */
    RecordNode specialize(RecordNode common, JsonNode fields) {
        Map<String, Property> own = new LinkedHashMap<>();
        put(own, fields.path("config").asText(), new PluginConfigNode(config), JsonNodeFactory.instance.objectNode());
        Node protocol = new ScalarNode(List.of(JsonType.STRING), false, false, List.of(new Allowed(allowedProtocols)));
        put(own, fields.path("protocols").asText(), new ListNode(protocol, true, true, List.of()), protocols);
        for (String scope : Compiler.texts(fields.path("scopes"))) {
            if (!scopes.contains(scope)) {
                put(own, scope, new ForbiddenNode(), NullNode.getInstance());
            }
        }
        return common.with(own, checks);
    }

    private static void put(Map<String, Property> own, String name, Node node, JsonNode fallback) {
        own.put(name, new Property(name, node, false, fallback, null, Auto.NONE));
    }
}
