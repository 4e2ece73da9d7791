package io.gatehouse.schema;

import static io.gatehouse.schema.Documents.CONTRACT;
import static io.gatehouse.schema.Documents.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The smallest config that a plugin takes: its required fields, and what rules between fields ask for. */
public final class MinimalConfig {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("acl", "{allow: ['g']}"),
            Map.entry("ai-prompt-decorator", "{prompts: {prepend: [{role: 'user', content: 'c'}]}}"),
            Map.entry("ai-prompt-guard", "{allow_patterns: ['a']}"),
            Map.entry("datakit", "{nodes: [{name: 'n', type: 'static', values: {a: 1}}]}"),
            Map.entry("ip-restriction", "{allow: ['127.0.0.1']}"),
            Map.entry("oauth2", "{enable_client_credentials: true}"),
            Map.entry("opentelemetry", "{traces_endpoint: 'http://localhost'}"),
            Map.entry("post-function", "{access: ['return']}"),
            Map.entry("pre-function", "{access: ['return']}"),
            Map.entry("rate-limiting", "{minute: 1}"));

    private MinimalConfig() {}

    public static ObjectNode of(String plugin) {
        String component = CONTRACT.pluginComponent(plugin).orElseThrow();
        ObjectNode config = record(CONTRACT.published(component));
        config.setAll(document(RULES.getOrDefault(plugin, "{}")));
        return config;
    }

    /** The required fields of a part of a config. */
    public static ObjectNode record(JsonNode schema) {
        ObjectNode record = NODES.objectNode();
        schema.path("required")
                .forEach(name -> record.set(
                        name.asText(), value(schema.path("properties").path(name.asText()))));
        return record;
    }

    private static JsonNode value(JsonNode declared) {
        String reference = declared.path("$ref").asText();
        JsonNode schema = reference.isEmpty()
                ? declared
                : CONTRACT.published(reference.substring(reference.lastIndexOf('/') + 1));
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        JsonNode type = schema.path("type");
        return switch (type.isArray() ? type.get(0).asText() : type.asText()) {
            case "object" ->
                schema.has("properties") ? record(schema) : NODES.objectNode().put("a", "b");
            case "array" -> list(schema);
            case "string" -> NODES.textNode(text(schema));
            case "integer", "number" ->
                NODES.numberNode(Math.max(1, schema.path("minimum").asInt()));
            default -> NODES.booleanNode(true);
        };
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "kong-url" -> "http://a";
            case "uuid" -> "11111111-1111-4111-8111-111111111111";
            default -> "a".repeat(Math.max(2, schema.path("minLength").asInt()));
        };
    }

    private static ArrayNode list(JsonNode schema) {
        return NODES.arrayNode().add(value(schema.path("items")));
    }
}
