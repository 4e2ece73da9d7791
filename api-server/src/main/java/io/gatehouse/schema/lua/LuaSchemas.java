package io.gatehouse.schema.lua;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.format.Formats;
import java.util.List;
import java.util.Optional;

/**
 * Schemas in the shape that {@code GET /schemas/…} of Kong's Admin API has: {@code fields} is a list of objects with
 * one key each, the field's name. decK, go-kong and the Terraform provider read defaults from it, so a field without
 * {@code default} is one that a stored document has as null.
 *
 * <p>Each call renders anew; the caller owns the result.
 */
public final class LuaSchemas {
    private static final List<String> SCOPES = List.of("consumer", "consumer_group", "route", "service");

    /** What Kong gives a plugin whose schema says nothing about protocols. */
    private static final List<String> HTTP_PROTOCOLS = List.of("grpc", "grpcs", "http", "https");

    private final Contract contract;
    private final LuaFields fields;

    public LuaSchemas(Contract contract) {
        this.contract = contract;
        this.fields = new LuaFields(contract);
    }

    /** The schema of a core entity; empty for an unknown kind. */
    public Optional<ObjectNode> entity(String kind) {
        return Optional.ofNullable(contract.entityComponents().get(kind))
                .map(component -> fields.members(contract.published(component)));
    }

    /** The schema of one plugin: its scopes, protocols and config; empty for an unknown plugin. */
    public Optional<ObjectNode> plugin(String name) {
        return contract.pluginComponent(name).map(component -> plugin(contract.published(component)));
    }

    /**
     * The schema of a plugin whose source was uploaded. The source is not run, so it may stand in every scope and its
     * config may hold anything without defaults.
     */
    public ObjectNode customPlugin() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ObjectNode plugin = schema.putObject("x-plugin");
        SCOPES.forEach(plugin.putArray("scopes")::add);
        ObjectNode protocols = plugin.putObject("protocols");
        HTTP_PROTOCOLS.forEach(protocols.putArray("default")::add);
        protocols.set(
                "enum",
                contract.published("Plugin")
                        .at("/properties/protocols/items/enum")
                        .deepCopy());
        return plugin(schema);
    }

    /** The schema of the partials of one type, such as {@code redis-ee}: their config; empty for an unknown type. */
    public Optional<ObjectNode> partial(String type) {
        return Optional.ofNullable(contract.entityComponents().get("partials"))
                .map(component -> contract.published(component)
                        .path("x-variants")
                        .path("schemas")
                        .path(type))
                .filter(schema -> !schema.isMissingNode())
                .map(this::partial);
    }

    /** What differs between kinds of vaults: their config; empty for an unknown kind. */
    public Optional<ObjectNode> vault(String name) {
        return entity("vaults")
                .filter(schema -> Formats.named("kong-vault-name").problem(name).isEmpty())
                .map(schema -> {
                    ObjectNode result = JsonNodeFactory.instance.objectNode();
                    ArrayNode list = result.putArray("fields");
                    schema.path("fields").forEach(field -> {
                        if (field.has("config")) {
                            list.add(field);
                        }
                    });
                    return result;
                });
    }

    private ObjectNode partial(JsonNode config) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        ObjectNode field = result.putArray("fields").addObject().putObject("config");
        field.put("type", "record").put("required", true);
        field.setAll(fields.members(fields.resolved(config)));
        return result;
    }

    private ObjectNode plugin(JsonNode schema) {
        JsonNode plugin = schema.path("x-plugin");
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        ArrayNode list = result.putArray("fields");
        for (String scope : SCOPES) {
            ObjectNode field = list.addObject().putObject(scope);
            field.put("type", "foreign").put("reference", scope + "s");
            if (!contains(plugin.path("scopes"), scope)) {
                field.putNull("eq");
            }
        }
        ObjectNode protocols = list.addObject().putObject("protocols");
        protocols.put("type", "set").put("required", true);
        protocols.set("default", plugin.path("protocols").path("default").deepCopy());
        protocols
                .putObject("elements")
                .put("type", "string")
                .set("one_of", plugin.path("protocols").path("enum").deepCopy());
        // A client that leaves out defaults needs to know this one too.
        list.addObject()
                .putObject("enabled")
                .put("type", "boolean")
                .put("required", true)
                .put("default", true);
        ObjectNode config = list.addObject().putObject("config");
        config.put("type", "record").put("required", true);
        config.setAll(fields.members(schema));
        LuaChecks.of(plugin.path("x-entity-checks")).ifPresent(checks -> result.set("entity_checks", checks));
        if (plugin.has("partials")) {
            result.set("supported_partials", plugin.path("partials").deepCopy());
        }
        return result;
    }

    private static boolean contains(JsonNode list, String text) {
        for (JsonNode one : list) {
            if (one.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }
}
