package io.gatehouse.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.EntitySchema;
import io.gatehouse.schema.ForeignKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Writes a control plane as decK dumps one: what belongs to one other entity is nested in it, keys and entities are in
 * alphabetical order. Ids are left out where a name finds the entity again.
 */
final class Exporter {
    private static final Set<String> TIMES = Set.of("created_at", "updated_at", "cert_digest");

    private final Kinds kinds;
    private final StoredConfig stored;
    private final References references;
    private final Map<UUID, Map<String, List<Nested>>> children = new HashMap<>();
    private final Map<UUID, List<String>> groups = new HashMap<>();
    private final Set<UUID> hashed = new HashSet<>();

    /** An entity and the key that it is nested by. */
    private record Nested(ObjectNode entity, ForeignKey key) {}

    Exporter(Kinds kinds, StoredConfig stored) {
        this.kinds = kinds;
        this.stored = stored;
        this.references = new References(kinds, stored);
        for (String kind : kinds.collections()) {
            for (ObjectNode entity : sorted(kind)) {
                owner(kind, entity)
                        .ifPresent(key -> StoredConfig.idOf(entity.path(key.field()))
                                .ifPresent(parent -> children.computeIfAbsent(parent, each -> new TreeMap<>())
                                        .computeIfAbsent(kind, each -> new ArrayList<>())
                                        .add(new Nested(entity, key))));
            }
        }
        for (ObjectNode credential : stored.of(Kinds.BASIC_AUTH).values()) {
            StoredConfig.idOf(credential.path("consumer")).ifPresent(hashed::add);
        }
        for (ObjectNode pair : stored.of(Kinds.MEMBERS).values()) {
            Optional<String> group = StoredConfig.idOf(pair.path("consumer_group"))
                    .flatMap(id -> stored.find(Kinds.GROUPS, id))
                    .map(found -> found.path("name").asText());
            StoredConfig.idOf(pair.path("consumer"))
                    .ifPresent(consumer ->
                            group.ifPresent(name -> groups.computeIfAbsent(consumer, each -> new ArrayList<>())
                                    .add(name)));
        }
    }

    ObjectNode export(Optional<String> controlPlane) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.put("_format_version", "3.0");
        if (!stored.selectTags().isEmpty()) {
            ObjectNode info = file.putObject("_info");
            stored.selectTags().forEach(info.withArray("select_tags")::add);
        }
        controlPlane.ifPresent(name -> file.putObject("_konnect").put("control_plane_name", name));
        if (stored.of(Kinds.BASIC_AUTH).values().stream().anyMatch(each -> stored.inScope(Kinds.BASIC_AUTH, each))) {
            // The stored passwords are hashes, which must not be hashed again.
            file.put("_transform", false);
        }
        for (String kind : kinds.collections()) {
            for (ObjectNode entity : sorted(kind)) {
                if (owner(kind, entity).isEmpty()) {
                    file.withArray(kind).add(shown(kind, entity, Optional.empty()));
                }
            }
        }
        return file;
    }

    /** The entity in which another one is nested: the only one that it points at by a key that can nest. */
    private Optional<ForeignKey> owner(String kind, ObjectNode entity) {
        List<ForeignKey> set = kinds.schema(kind).foreignKeys().stream()
                .filter(key -> !key.many() && entity.path(key.field()).isObject())
                .filter(key ->
                        kinds.nesting(kind, key.kind()).filter(key::equals).isPresent())
                .toList();
        // Of a credential with two parents the required one counts; a plugin with two scopes stands by itself.
        List<ForeignKey> owners =
                set.size() > 1 ? set.stream().filter(ForeignKey::required).toList() : set;
        return owners.size() == 1
                ? Optional.of(owners.get(0))
                        .filter(key -> StoredConfig.idOf(entity.path(key.field()))
                                .flatMap(id -> stored.find(key.kind(), id))
                                .filter(parent -> stored.inScope(key.kind(), parent))
                                .isPresent())
                : Optional.empty();
    }

    private ObjectNode shown(String kind, ObjectNode entity, Optional<ForeignKey> owner) {
        EntitySchema schema = kinds.schema(kind);
        Map<String, JsonNode> fields = new TreeMap<>();
        entity.properties().forEach(field -> {
            boolean hidden = TIMES.contains(field.getKey())
                    || (field.getValue().isNull() && !kinds.hasDefault(kind, field.getKey()))
                    || owner.filter(key -> key.field().equals(field.getKey())).isPresent()
                    || (kind.equals("certificates") && field.getKey().equals("snis"));
            if (!hidden) {
                fields.put(field.getKey(), field.getValue());
            }
        });
        UUID id = StoredConfig.idOf(entity).orElseThrow();
        if (!needsId(schema, entity, id)) {
            fields.remove("id");
        }
        for (ForeignKey key : schema.foreignKeys()) {
            fields.computeIfPresent(key.field(), (name, value) -> named(kind, key, value));
        }
        fields.computeIfPresent("tags", (name, tags) -> withoutSelectTags(tags));
        nested(id).forEach(fields::put);
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        fields.forEach((name, value) -> {
            if (!name.equals("tags") || !value.isEmpty()) {
                shown.set(name, value);
            }
        });
        return shown;
    }

    /** A basic-auth hash holds the consumer's id, so the one is of no use without the other. */
    private boolean needsId(EntitySchema schema, ObjectNode entity, UUID id) {
        boolean named = schema.kind().equals(Kinds.PLUGINS)
                || schema.endpointKey().filter(entity::hasNonNull).isPresent();
        return !named || (schema.kind().equals(Kinds.CONSUMERS) && hashed.contains(id));
    }

    private JsonNode named(String kind, ForeignKey key, JsonNode value) {
        if (key.many()) {
            JsonNode copy = value.deepCopy();
            copy.forEach(element -> {
                if (element instanceof ObjectNode reference && reference.hasNonNull("name")) {
                    reference.remove("id");
                }
            });
            return copy;
        }
        Optional<UUID> id = StoredConfig.idOf(value);
        Optional<ObjectNode> target = id.flatMap(each -> stored.find(key.kind(), each));
        Optional<String> field = kinds.schema(key.kind())
                .endpointKey()
                .filter(name -> target.filter(each -> each.hasNonNull(name)).isPresent());
        String name = field.map(each -> target.orElseThrow().path(each).asText())
                .orElseGet(() -> value.path("id").asText());
        return kind.equals(Kinds.PLUGINS)
                ? JsonNodeFactory.instance.textNode(name)
                : JsonNodeFactory.instance.objectNode().put(field.orElse("id"), name);
    }

    private JsonNode withoutSelectTags(JsonNode tags) {
        var rest = JsonNodeFactory.instance.arrayNode();
        tags.forEach(tag -> {
            if (!stored.selectTags().contains(tag.asText())) {
                rest.add(tag);
            }
        });
        return rest;
    }

    private Map<String, JsonNode> nested(UUID id) {
        Map<String, JsonNode> nested = new TreeMap<>();
        children.getOrDefault(id, Map.of()).forEach((kind, entities) -> {
            var list = JsonNodeFactory.instance.arrayNode();
            entities.forEach(each -> list.add(shown(kind, each.entity(), Optional.of(each.key()))));
            nested.put(kind, list);
        });
        List<String> names = groups.getOrDefault(id, List.of());
        if (!names.isEmpty()) {
            var list = JsonNodeFactory.instance.arrayNode();
            names.stream().sorted().forEach(name -> list.addObject().put("name", name));
            nested.put("groups", list);
        }
        return nested;
    }

    private List<ObjectNode> sorted(String kind) {
        return stored.of(kind).values().stream()
                .filter(each -> stored.inScope(kind, each))
                .sorted(Comparator.<ObjectNode, String>comparing(each ->
                                references.label(kind, StoredConfig.idOf(each).orElseThrow(), each))
                        .thenComparing(each -> each.path("id").asText()))
                .toList();
    }
}
