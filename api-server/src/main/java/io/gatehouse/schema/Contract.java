package io.gatehouse.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.schema.format.Format;
import io.gatehouse.schema.format.Formats;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The published contract ({@code openapi/}), read once at start-up; each schema is compiled when it is first used. */
public final class Contract {
    private static final String JSON = "/openapi/openapi.json";
    private static final String YAML = "/openapi/openapi.yaml";

    private final JsonNode schemas;
    private final ConcurrentMap<String, Node> compiled = new ConcurrentHashMap<>();
    private final Compiler compiler = new Compiler(this::node, this::pluginContract);
    private final Map<String, EntitySchema> entities = new LinkedHashMap<>();
    private final Map<String, String> pluginComponents = new LinkedHashMap<>();

    private Contract(JsonNode schemas) {
        this.schemas = schemas;
        schemas.properties().forEach(component -> {
            JsonNode schema = component.getValue();
            if (schema.has("x-kong-entity")) {
                EntitySchema entity = entity(component.getKey(), schema);
                entities.put(entity.kind(), entity);
            }
            if (schema.has("x-plugin")) {
                pluginComponents.put(schema.path("x-plugin").path("name").asText(), component.getKey());
            }
        });
    }

    /** Loads the bundle from the class path. */
    public static Contract load() {
        try (InputStream bundle = open(JSON)) {
            return new Contract(readSchemas(bundle));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Skips everything but the component schemas: paths are most of the document and nothing here needs them. */
    private static JsonNode readSchemas(InputStream bundle) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(bundle)) {
            if (enter(parser, "components") && enter(parser, "schemas")) {
                parser.nextToken();
                return TreeReader.read(parser);
            }
        }
        throw new IllegalStateException("the contract has no component schemas");
    }

    /** Moves into the object that follows and on to the field {@code name}; answers whether there is one. */
    private static boolean enter(JsonParser parser, String name) throws IOException {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            if (parser.currentName().equals(name)) {
                return true;
            }
            parser.nextToken();
            parser.skipChildren();
        }
        return false;
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
        return compiled.computeIfAbsent(component, name -> {
            JsonNode schema = schemas.path(name);
            if (schema.isMissingNode()) {
                throw new IllegalArgumentException("the contract has no schema '" + name + "'");
            }
            return compiler.compile(schema);
        });
    }

    private Optional<PluginContract> pluginContract(String name) {
        String component = pluginComponents.get(name);
        return component != null && node(component) instanceof RecordNode config
                ? Optional.of(PluginContract.of(schemas.path(component).path("x-plugin"), config))
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
