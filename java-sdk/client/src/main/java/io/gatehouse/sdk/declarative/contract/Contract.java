package io.gatehouse.sdk.declarative.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The kinds and schemas of the API, as the build took them from the contract. */
public final class Contract {
    private static final String REFERENCE = "#/components/schemas/";

    private final JsonNode digest;

    private Contract(JsonNode digest) {
        this.digest = digest;
    }

    /** Read once per program: every state is compared by the same contract. */
    private static final class Loaded {
        static final Contract CONTRACT = read();

        private Loaded() {}
    }

    public static Contract load() {
        return Loaded.CONTRACT;
    }

    private static Contract read() {
        try (InputStream file = Contract.class.getResourceAsStream("digest.json")) {
            if (file == null) {
                throw new IllegalStateException("digest.json is missing beside " + Contract.class);
            }
            return new Contract(new ObjectMapper().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode kinds() {
        return digest.path("kinds");
    }

    /** By the path below {@code core-entities/}, with <code>{}</code> for an id: the kind and the item's verbs. */
    public JsonNode collections() {
        return digest.path("collections");
    }

    public JsonNode component(String name) {
        JsonNode component = digest.path("schemas").path(name);
        if (component.isMissingNode()) {
            throw new IllegalStateException("the contract has no schema " + name);
        }
        return component;
    }

    /** Follows a reference; what stands beside it is the caller's to look at. */
    public JsonNode resolved(JsonNode schema) {
        JsonNode found = schema;
        while (found.has("$ref")) {
            found = component(found.path("$ref").asText().substring(REFERENCE.length()));
        }
        return found;
    }

    /** The config schema of a plugin; empty for a plugin that somebody wrote. */
    public Optional<JsonNode> plugin(String name) {
        return Values.text(digest.path("plugins"), name).map(this::component);
    }

    /** The schema of one document: a plugin's or a partial's config depends on what else the document says. */
    public JsonNode shape(JsonNode schema, JsonNode document) {
        JsonNode config = schema.path("x-config-of");
        JsonNode variants = schema.path("x-variants");
        if (config.isObject()) {
            return plugin(document.path(config.path("name").asText()).asText())
                    .<JsonNode>map(plugin -> ofPlugin(schema, config, plugin))
                    .orElse(schema);
        }
        JsonNode variant = variants.path("schemas")
                .path(document.path(variants.path("field").asText()).asText());
        return variant.isMissingNode()
                ? schema
                : with(schema, variants.path("config").asText(), variant);
    }

    private static ObjectNode ofPlugin(JsonNode schema, JsonNode names, JsonNode plugin) {
        ObjectNode config = plugin.deepCopy();
        config.set("default", Values.NODES.objectNode());
        String protocols = names.path("protocols").asText();
        ObjectNode own = schema.path("properties").path(protocols).deepCopy();
        own.set("default", plugin.at("/x-plugin/protocols/default"));
        return with(with(schema, names.path("config").asText(), config), protocols, own);
    }

    private static ObjectNode with(JsonNode schema, String field, JsonNode replacement) {
        ObjectNode copy = ((ObjectNode) schema).objectNode();
        copy.setAll((ObjectNode) schema);
        ObjectNode properties = copy.objectNode();
        properties.setAll((ObjectNode) schema.path("properties"));
        properties.set(field, replacement);
        copy.set("properties", properties);
        return copy;
    }

    /** A record has named fields; a map has whatever its user wants. */
    public static boolean isRecord(JsonNode schema) {
        return schema.has("properties") && !schema.has("x-variant-by");
    }
}
