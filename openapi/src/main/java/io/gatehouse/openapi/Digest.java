package io.gatehouse.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a client needs to compare wanted entities with stored ones: the kinds and where their collections are, and of the
 * schemas the fields, defaults and marks, but neither rules nor words.
 *
 * <p>{@code kinds} has the component of each kind; {@code collections} has the kind by the path below {@code
 * core-entities/}, with {@code {}} for a parent's id, and the verbs of collection and item; {@code plugins} the component
 * of each plugin's config; {@code schemas} these components and those that requests below a control plane have.
 */
final class Digest {
    private static final String CORE = "/v2/control-planes/{controlPlaneId}/core-entities/";
    private static final String REFERENCE = "#/components/schemas/";
    private static final Set<String> KEPT = Set.of(
            "$ref",
            "type",
            "properties",
            "items",
            "additionalProperties",
            "oneOf",
            "default",
            "x-kong-entity",
            "x-config-of",
            "x-variants",
            "x-variant-by",
            "x-plugin",
            "x-aliases",
            "x-auto",
            "x-foreign",
            "x-set",
            "x-encrypted",
            "x-shorthand",
            "x-default-when");

    private final JsonNode document;
    private final ObjectNode digest = JsonNodeFactory.instance.objectNode();
    private final Deque<String> wanted = new ArrayDeque<>();

    private Digest(JsonNode document) {
        this.document = document;
    }

    static ObjectNode of(ObjectNode document) {
        Digest made = new Digest(document);
        made.kinds();
        made.collections();
        made.schemas();
        return made.digest;
    }

    private void kinds() {
        ObjectNode kinds = digest.putObject("kinds");
        ObjectNode plugins = digest.putObject("plugins");
        document.at("/components/schemas").properties().forEach(component -> {
            JsonNode schema = component.getValue();
            if (schema.has("x-kong-entity")) {
                kinds.put(schema.at("/x-kong-entity/kind").asText(), component.getKey());
                wanted.add(component.getKey());
            }
            if (schema.has("x-plugin")) {
                plugins.put(schema.at("/x-plugin/name").asText(), component.getKey());
                wanted.add(component.getKey());
            }
        });
    }

    private void collections() {
        ObjectNode collections = digest.putObject("collections");
        document.path("paths").properties().forEach(path -> {
            JsonNode list = resolved(path.getValue()
                    .at("/get/responses/200/content")
                    .path("application/json")
                    .path("schema"));
            JsonNode kind = resolved(list.at("/properties/data/items"))
                    .path("x-kong-entity")
                    .path("kind");
            JsonNode request = path.getValue()
                    .at("/post/requestBody/content")
                    .path("application/json")
                    .path("schema")
                    .path("$ref");
            if (path.getKey().startsWith("/v2/control-planes") && request.isTextual()) {
                wanted.add(request.asText().substring(REFERENCE.length()));
            }
            if (path.getKey().startsWith(CORE) && kind.isTextual()) {
                ObjectNode collection = collections
                        .putObject(path.getKey().substring(CORE.length()).replaceAll("\\{\\w+}", "{}"))
                        .put("kind", kind.asText());
                Set<String> verbs = new TreeSet<>();
                document.path("paths").properties().forEach(item -> {
                    if (item.getKey().matches("\\Q" + path.getKey() + "\\E/\\{\\w+}")) {
                        item.getValue().fieldNames().forEachRemaining(verbs::add);
                    }
                });
                verbs.retainAll(Set.of("get", "put", "delete"));
                verbs.forEach(collection.putArray("item")::add);
            }
        });
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    private void schemas() {
        ObjectNode schemas = digest.putObject("schemas");
        while (!wanted.isEmpty()) {
            String name = wanted.remove();
            if (!schemas.has(name)) {
                schemas.set(name, schema(document.at("/components/schemas").path(name)));
            }
        }
    }

    private JsonNode schema(JsonNode schema) {
        if (!schema.isObject()) {
            return schema;
        }
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        schema.properties().forEach(member -> {
            String keyword = member.getKey();
            JsonNode value = member.getValue();
            if (keyword.equals("const")) {
                kept.set(keyword, value);
            } else if (KEPT.contains(keyword)) {
                kept.set(keyword, kept(keyword, value));
            }
        });
        String reference = kept.path("$ref").asText();
        if (reference.startsWith(REFERENCE)) {
            wanted.add(reference.substring(REFERENCE.length()));
        }
        return kept;
    }

    private JsonNode kept(String keyword, JsonNode value) {
        return switch (keyword) {
            case "properties" -> each(value);
            case "items", "additionalProperties" -> schema(value);
            case "oneOf" -> {
                ArrayNode variants = JsonNodeFactory.instance.arrayNode();
                value.forEach(variant -> variants.add(schema(variant)));
                yield variants;
            }
            case "x-variants" -> {
                ObjectNode own = value.deepCopy();
                own.set("schemas", each(value.path("schemas")));
                yield own;
            }
            case "x-plugin" -> {
                ObjectNode plugin = value.deepCopy();
                plugin.remove("x-entity-checks");
                yield plugin;
            }
            default -> value;
        };
    }

    private ObjectNode each(JsonNode schemas) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        schemas.properties().forEach(member -> kept.set(member.getKey(), schema(member.getValue())));
        return kept;
    }
}
