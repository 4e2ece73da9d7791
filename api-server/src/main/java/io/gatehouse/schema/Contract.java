package io.gatehouse.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.schema.format.Format;
import io.gatehouse.schema.format.Formats;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The published contract ({@code openapi/}). At start-up only the entities are read; every other schema is read and
 * compiled when it is first used.
 */
public final class Contract {
    private static final String FOLDER = "/openapi/";
    private static final String JSON = FOLDER + "openapi.json";
    private static final String YAML = FOLDER + "openapi.yaml";
    private static final JsonFactory FACTORY = new JsonFactory();

    private final ConcurrentMap<String, JsonNode> schemas = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Node> compiled = new ConcurrentHashMap<>();
    private final Compiler compiler = new Compiler(this::node, this::pluginContract);
    private final Map<String, EntitySchema> entities = new LinkedHashMap<>();
    private final Map<String, String> entityComponents = new LinkedHashMap<>();
    private final Map<String, String> pluginComponents = new LinkedHashMap<>();

    private Contract(JsonNode index) {
        index.path("entities").properties().forEach(component -> {
            String name = component.getKey();
            schemas.put(name, component.getValue());
            EntitySchema entity = entity(name, component.getValue());
            entities.put(entity.kind(), entity);
            entityComponents.put(entity.kind(), name);
        });
        index.path("plugins")
                .properties()
                .forEach(plugin ->
                        pluginComponents.put(plugin.getKey(), plugin.getValue().asText()));
    }

    /** Loads the bundle from the class path. */
    public static Contract load() {
        return new Contract(read(FOLDER + "index.json"));
    }

    private static JsonNode read(String resource) {
        try (InputStream stream = open(resource);
                JsonParser parser = FACTORY.createParser(stream)) {
            parser.nextToken();
            return TreeReader.read(parser);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every core entity, in no particular order. */
    public Collection<EntitySchema> entities() {
        return List.copyOf(entities.values());
    }

    /** @throws IllegalArgumentException when the contract has no such kind */
    public EntitySchema entity(String kind) {
        EntitySchema entity = entities.get(kind);
        if (entity == null) {
            throw new IllegalArgumentException("the contract has no entity kind '" + kind + "'");
        }
        return entity;
    }

    /** The component that holds an entity's schema, by kind; in no particular order. */
    public Map<String, String> entityComponents() {
        return Collections.unmodifiableMap(entityComponents);
    }

    /** The name of every plugin, in alphabetical order. */
    public Collection<String> pluginNames() {
        return Collections.unmodifiableSet(pluginComponents.keySet());
    }

    /** The component that holds a plugin's config schema; empty for an unknown plugin. */
    public Optional<String> pluginComponent(String name) {
        return Optional.ofNullable(pluginComponents.get(name));
    }

    /** Every plugin. Reads and compiles all of them, which takes a while. */
    public Collection<PluginSchema> plugins() {
        List<PluginSchema> plugins = new ArrayList<>();
        pluginComponents.keySet().forEach(name -> plugin(name).ifPresent(plugins::add));
        return plugins;
    }

    public Optional<PluginSchema> plugin(String name) {
        return pluginContract(name).map(PluginContract::published);
    }

    /**
     * A named schema of the document, such as {@code CreateControlPlaneRequest}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Schema component(String name) {
        return new Schema(node(name));
    }

    /**
     * A component as the document has it, for other renderings of it; must not be changed.
     *
     * @throws IllegalArgumentException when there is none
     */
    public JsonNode published(String name) {
        return schemas.computeIfAbsent(name, component -> {
            String resource = FOLDER + "schemas/" + component + ".json";
            if (Contract.class.getResource(resource) == null) {
                throw new IllegalArgumentException("the contract has no schema '" + component + "'");
            }
            return read(resource);
        });
    }

    /** The whole document. It is read anew by each call: what starts the server needs only its schemas. */
    public JsonNode document() {
        try (InputStream bundle = open(JSON);
                JsonParser parser = new JsonFactory().createParser(bundle)) {
            parser.nextToken();
            return TreeReader.read(parser);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The whole document as YAML text, as {@code /openapi.yaml} serves it. */
    public byte[] yaml() {
        try (InputStream bundle = open(YAML)) {
            return bundle.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Node node(String component) {
        // Compiling follows no references, so this never calls itself for another component.
        return compiled.computeIfAbsent(component, name -> compiler.compile(published(name)));
    }

    private Optional<PluginContract> pluginContract(String name) {
        String component = pluginComponents.get(name);
        return component != null && node(component) instanceof RecordNode config
                ? Optional.of(PluginContract.of(published(component).path("x-plugin"), config))
                : Optional.empty();
    }

    private EntitySchema entity(String component, JsonNode schema) {
        JsonNode declared = schema.path("x-kong-entity");
        List<List<String>> unique = new ArrayList<>();
        declared.path("unique").forEach(key -> unique.add(Compiler.texts(key)));
        List<ForeignKey> foreignKeys = new ArrayList<>();
        List<String> autoKeys = new ArrayList<>();
        Map<String, Format> formats = new HashMap<>();
        schema.path("properties").properties().forEach(property -> {
            JsonNode foreign = property.getValue().path("x-foreign");
            if (foreign.isObject()) {
                foreignKeys.add(foreignKey(property.getKey(), foreign));
            }
            if (property.getValue().path("x-auto").asText().equals("key")) {
                autoKeys.add(property.getKey());
            }
            String format = property.getValue().path("format").asText();
            if (format.startsWith("kong-")) {
                formats.put(property.getKey(), Formats.named(format));
            }
        });
        return new EntitySchema(
                declared.path("kind").asText(),
                Optional.ofNullable(declared.path("collection").textValue()),
                Optional.ofNullable(declared.path("endpointKey").textValue()),
                unique,
                foreignKeys,
                autoKeys,
                schema.path("properties").has("updated_at"),
                Compiler.types(schema.path("properties").path("created_at")).contains("number"),
                formats,
                new Schema(new ReferenceNode(() -> node(component))));
    }

    private static ForeignKey foreignKey(String field, JsonNode foreign) {
        return new ForeignKey(
                field,
                foreign.path("kind").asText(),
                foreign.path("required").asBoolean(),
                ForeignKey.OnDelete.valueOf(foreign.path("onDelete").asText().toUpperCase(java.util.Locale.ROOT)),
                foreign.path("many").asBoolean());
    }

    private static InputStream open(String resource) {
        InputStream stream = Contract.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("the contract is missing from the class path: " + resource);
        }
        return stream;
    }
}
