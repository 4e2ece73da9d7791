package io.gatehouse.configfiles.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The schemas of the API: Terraform's attributes are its fields, apart from the spelling of a few. */
public final class Contract {
    private static final String DOCUMENT = "/openapi/openapi.json";
    private static final String REFERENCE = "#/components/schemas/";

    private final JsonNode schemas;
    private final Map<String, JsonNode> plugins = new TreeMap<>();

    private Contract(JsonNode schemas) {
        this.schemas = schemas;
        schemas.forEach(schema -> {
            if (schema.has("x-plugin")) {
                plugins.put(schema.at("/x-plugin/name").asText(), schema);
            }
        });
    }

    /** Read once per program. */
    private static final class Loaded {
        static final Contract CONTRACT = read();

        private Loaded() {}
    }

    public static Contract load() {
        return Loaded.CONTRACT;
    }

    private static Contract read() {
        try (InputStream document = Contract.class.getResourceAsStream(DOCUMENT)) {
            if (document == null) {
                throw new IllegalStateException(DOCUMENT + " is not on the class path");
            }
            return new Contract(new JsonMapper().readTree(document).at("/components/schemas"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schemas of the core entities by their kind, such as {@code services}. */
    public Map<String, JsonNode> kinds() {
        Map<String, JsonNode> kinds = new TreeMap<>();
        schemas.forEach(schema -> {
            if (schema.has("x-kong-entity")) {
                kinds.put(schema.at("/x-kong-entity/kind").asText(), schema);
            }
        });
        return kinds;
    }

    public JsonNode component(String name) {
        JsonNode component = schemas.path(name);
        if (component.isMissingNode()) {
            throw new IllegalStateException("the contract has no schema " + name);
        }
        return component;
    }

    /** The schema of a plugin's config; nothing for a plugin that somebody wrote. */
    public Optional<JsonNode> plugin(String name) {
        return Optional.ofNullable(plugins.get(name));
    }

    public JsonNode resolved(JsonNode schema) {
        JsonNode found = schema;
        while (found.has("$ref")) {
            found = component(found.path("$ref").asText().substring(REFERENCE.length()));
        }
        return found;
    }

    /** The field that an attribute stands for; fields that only set others are not the provider's. */
    public Optional<Map.Entry<String, JsonNode>> field(JsonNode record, String attribute) {
        return record.path("properties").properties().stream()
                .filter(field -> attribute(field.getKey()).equals(attribute)
                        && !field.getValue().has("x-shorthand"))
                .findFirst();
    }

    /** The value and schema of a variant that has an attribute of its own, as {@code redis_ee} of a partial. */
    public Optional<Map.Entry<String, JsonNode>> variant(JsonNode schema, String attribute) {
        return schema.at("/x-variants/schemas").properties().stream()
                .filter(variant -> attribute(variant.getKey()).equals(attribute))
                .findFirst();
    }

    /** Header names and the like become what may be a name in a configuration: {@code X-Cache-Key}, {@code x5t#S256}. */
    public static String attribute(String field) {
        return field.toLowerCase(Locale.ROOT).replace("#", "_number_").replace('-', '_');
    }

    public static boolean is(JsonNode schema, String type) {
        JsonNode types = schema.path("type");
        if (types.isTextual()) {
            return types.textValue().equals(type);
        }
        for (JsonNode each : types) {
            if (each.asText().equals(type)) {
                return true;
            }
        }
        return false;
    }
}
