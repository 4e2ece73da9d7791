package io.gatehouse.sdk.declarative.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.declarative.contract.Redaction;
import io.gatehouse.sdk.declarative.contract.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A kind of core entity, all of it from the contract. */
public final class CoreKind implements Kind {
    /** As for Terraform: another plugin is another entity, whatever its id. */
    private static final Map<String, Set<String>> FIXED = Map.of("plugins", Set.of("name"), "partials", Set.of("type"));

    private static final int DEFAULT_TARGET_PORT = 8000;

    private final String name;
    private final JsonNode schema;
    private final int rank;
    private final List<ForeignKey> foreignKeys;
    private final String listPath;
    private final String itemPath;

    /**
     * @param listPath the collection of all of them
     * @param itemPath the collection in which one is written, with <code>{}</code> for the id of the entity that it
     *     must point at
     */
    CoreKind(String name, JsonNode schema, int rank, String listPath, String itemPath) {
        this.name = name;
        this.schema = schema;
        this.rank = rank;
        this.foreignKeys = foreignKeys(schema);
        this.listPath = listPath;
        this.itemPath = itemPath;
    }

    static List<ForeignKey> foreignKeys(JsonNode schema) {
        List<ForeignKey> keys = new ArrayList<>();
        schema.path("properties").properties().forEach(property -> {
            JsonNode foreign = property.getValue().path("x-foreign");
            if (foreign.isObject()) {
                keys.add(new ForeignKey(
                        property.getKey(),
                        foreign.path("kind").asText(),
                        foreign.path("many").asBoolean(),
                        foreign.path("required").asBoolean(),
                        foreign.path("onDelete").asText().equals("cascade")));
            }
        });
        return List.copyOf(keys);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public JsonNode schema() {
        return schema;
    }

    @Override
    public List<ForeignKey> foreignKeys() {
        return foreignKeys;
    }

    @Override
    public int rank() {
        return rank;
    }

    @Override
    public boolean hasTags() {
        return schema.path("properties").has("tags");
    }

    @Override
    public boolean takesIds() {
        return true;
    }

    /** The contract's unique keys; a composite one counts null as a value, so that a plugin without a scope is unique. */
    @Override
    public Map<String, String> keys(JsonNode body) {
        Map<String, String> keys = new LinkedHashMap<>();
        schema.at("/x-kong-entity/unique").forEach(unique -> {
            List<String> fields = Values.texts(unique);
            boolean single = fields.size() == 1;
            boolean set = fields.stream()
                    .anyMatch(field ->
                            body.hasNonNull(field) && (single || foreign(field).isEmpty()));
            if (set) {
                ArrayNode values = Values.NODES.arrayNode();
                fields.forEach(field -> values.add(value(field, body.path(field))));
                keys.put(String.join(",", fields), values.toString());
            }
        });
        // Certificates have no name: the same text is the same one, as in decK.
        Values.text(body, "cert")
                .filter(text -> name.endsWith("certificates"))
                .ifPresent(text -> keys.put("cert", text.strip()));
        return keys;
    }

    private Optional<ForeignKey> foreign(String field) {
        return foreignKeys.stream().filter(key -> key.field().equals(field)).findFirst();
    }

    private JsonNode value(String field, JsonNode value) {
        if (foreign(field).isPresent()) {
            return value.path("id").isTextual() ? value.path("id") : Values.NODES.nullNode();
        }
        if (name.equals("targets") && field.equals("target")) {
            return Values.NODES.textNode(canonicalTarget(value.asText()));
        }
        return value.isMissingNode() ? Values.NODES.nullNode() : value;
    }

    static String canonicalTarget(String target) {
        boolean hasPort = target.matches(".*[^:]:\\d+|\\[.*]:\\d+");
        return hasPort ? target : target + ":" + DEFAULT_TARGET_PORT;
    }

    @Override
    public String label(JsonNode body) {
        String key = name.equals("plugins")
                ? "name"
                : schema.at("/x-kong-entity/endpointKey").asText("");
        boolean credential = Redaction.isSecret(schema.path("properties").path(key));
        return credential ? "" : body.path(key).asText("");
    }

    @Override
    public Set<String> fixed() {
        return FIXED.getOrDefault(name, Set.of());
    }

    @Override
    public Set<String> unread() {
        return Set.of();
    }

    @Override
    public List<ObjectNode> read(Api api, Stored before) {
        return api.all(api.core(listPath));
    }

    @Override
    public String id(JsonNode stored) {
        return stored.path("id").asText();
    }

    @Override
    public ObjectNode write(Api api, ObjectNode body, String id, boolean exists) {
        return api.put(item(api, body) + "/" + id, body);
    }

    /** The same with a password that is a hash already. */
    public ObjectNode writeHashed(Api api, ObjectNode body, String id) {
        return api.put(item(api, body) + "/" + id + "?skip_hash=true", body);
    }

    @Override
    public void delete(Api api, JsonNode stored) {
        api.delete(item(api, stored) + "/" + id(stored));
    }

    private String item(Api api, JsonNode body) {
        String parent = foreignKeys.stream()
                .filter(key -> key.required() && itemPath.contains("{}"))
                .findFirst()
                .map(key -> body.path(key.field()).path("id").asText())
                .orElse("");
        return api.core(itemPath.replace("{}", parent));
    }

    @Override
    public String toString() {
        return name;
    }
}
