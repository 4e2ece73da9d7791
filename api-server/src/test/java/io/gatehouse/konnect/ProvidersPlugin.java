package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.MinimalConfig;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The bodies that the provider sends for a plugin, worked out from the plugin's schema: what is required, a null for
 * what is not set, the default where there is one, and no map that is not set.
 */
final class ProvidersPlugin {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> SCOPES = List.of("route", "service", "consumer", "consumer_group");

    private final Contract contract;
    private final boolean nested;
    private final Set<String> free = new TreeSet<>();

    private ProvidersPlugin(Contract contract, boolean nested) {
        this.contract = contract;
        this.nested = nested;
    }

    /**
     * Two resources: one that sets what it must, and one that writes every nested block and an empty list wherever that
     * is allowed. Each is created, changed in what all plugins have, and changed back.
     */
    static Stream<TerraformResource> resources(Contract contract, String name) {
        return Stream.of(false, true).map(nested -> {
            ProvidersPlugin plugin = new ProvidersPlugin(contract, nested);
            JsonNode schema = contract.published(contract.pluginComponent(name).orElseThrow());
            ObjectNode config = plugin.record("config", schema, MinimalConfig.of(name));
            return plugin.resource(
                    name, schema.path("x-plugin").path("protocols").path("default"), config);
        });
    }

    /** A resource per type of partial. */
    static Stream<TerraformResource> partials(Contract contract) {
        JsonNode types = contract.published("Partial").path("x-variants").path("schemas");
        return types.properties().stream().map(type -> {
            ProvidersPlugin partial = new ProvidersPlugin(contract, true);
            JsonNode schema = partial.resolved(type.getValue());
            ObjectNode body = NODES.objectNode().put("name", "p").put("type", type.getKey());
            body.putNull("tags");
            body.set("config", partial.record("config", schema, MinimalConfig.record(schema)));
            ObjectNode file = NODES.objectNode().put("path", "core-entities/partials");
            partial.free.forEach(file.putArray("computed")::add);
            file.putArray("steps").add(body).add(body.deepCopy().put("name", "q"));
            return new TerraformResource("partial_" + type.getKey().replace('-', '_'), file);
        });
    }

    private TerraformResource resource(String name, JsonNode protocols, ObjectNode config) {
        ArrayNode turned = NODES.arrayNode();
        protocols.forEach(protocol -> turned.insert(0, protocol));
        ObjectNode body = NODES.objectNode().put("name", name).put("enabled", true);
        List.of("condition", "instance_name", "ordering", "partials", "tags").forEach(body::putNull);
        SCOPES.forEach(body::putNull);
        body.set("protocols", protocols);
        body.set("config", config);
        ObjectNode changed = body.deepCopy();
        changed.put("enabled", false).put("instance_name", "of.terraform").put("condition", "http.path == \"/\"");
        changed.putArray("tags").add("b").add("a");
        changed.set("protocols", turned);
        ObjectNode file = NODES.objectNode().put("path", "core-entities/plugins");
        file.putArray("required").add("name");
        ArrayNode computed = file.putArray("computed");
        free.forEach(computed::add);
        file.putArray("steps").add(body).add(changed).add(body);
        String kind = nested ? "_with_everything_nested" : "";
        return new TerraformResource("plugin_" + name.replace('-', '_') + kind, file);
    }

    private ObjectNode record(String path, JsonNode schema, ObjectNode given) {
        ObjectNode record = given.deepCopy();
        schema.path("properties").properties().forEach(property -> {
            String name = property.getKey();
            String at = path + "." + name;
            JsonNode resolved = resolved(property.getValue());
            JsonNode value = given.path(name);
            if (value.isMissingNode()) {
                unset(record, name, at, property.getValue(), resolved);
            } else {
                record.set(name, given(at, resolved, value));
            }
        });
        return record;
    }

    private JsonNode given(String path, JsonNode schema, JsonNode value) {
        if (value.isArray()) {
            ArrayNode list = NODES.arrayNode();
            value.forEach(each -> list.add(given(path, resolved(schema.path("items")), each)));
            return list;
        }
        return value.isObject() && schema.has("properties") ? record(path, schema, (ObjectNode) value) : value;
    }

    private void unset(ObjectNode record, String name, String at, JsonNode declared, JsonNode schema) {
        JsonNode fallback = declared.has("default") ? declared.path("default") : schema.path("default");
        boolean map = types(schema).contains("object") && !schema.has("properties");
        if (declared.has("x-shorthand")) {
            record.putNull(name);
        } else if (nested && schema.has("properties")) {
            record.set(name, record(at, schema, MinimalConfig.record(schema)));
        } else if (nested && fallback.isNull() && types(schema).contains("array") && !schema.has("minItems")) {
            record.putArray(name);
        } else if (fallback.isNull() && !map) {
            record.putNull(name);
        } else if (map || fallback.isMissingNode() || schema.has("properties")) {
            // Absent, and the server may fill it; but a map that nobody asked for is a change to the provider.
            if (!fallback.isNull()) {
                free.add(at);
            }
        } else {
            record.set(name, fallback);
        }
    }

    private static Set<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        Set<String> types = new TreeSet<>(Set.of(type.asText()));
        type.forEach(each -> types.add(each.asText()));
        return types;
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : contract.published(reference.substring(reference.lastIndexOf('/') + 1));
    }
}
