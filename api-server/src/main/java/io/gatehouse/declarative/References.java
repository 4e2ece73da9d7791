package io.gatehouse.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.Entities;
import io.gatehouse.problem.Problem;
import io.gatehouse.schema.EntitySchema;
import io.gatehouse.schema.ForeignKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What names and ids in a file point at: entities of the file first, then those of the control plane. */
final class References {
    private static final UUID NOTHING = new UUID(0, 0);

    private final Kinds kinds;
    private final StoredConfig stored;
    private final Map<String, Map<String, UUID>> names = new HashMap<>();
    private final Map<String, Map<UUID, ObjectNode>> declared = new HashMap<>();

    References(Kinds kinds, StoredConfig stored) {
        this.kinds = kinds;
        this.stored = stored;
        for (String kind : kinds.inOrder()) {
            stored.of(kind).forEach((id, entity) -> name(kind, id, entity));
        }
    }

    /** Makes an entity of the file known. */
    void add(String kind, UUID id, ObjectNode entity) {
        declared.computeIfAbsent(kind, each -> new HashMap<>()).put(id, entity);
        name(kind, id, entity);
    }

    private void name(String kind, UUID id, ObjectNode entity) {
        EntitySchema schema = kinds.schema(kind);
        schema.endpointKey()
                .filter(key -> entity.path(key).isTextual())
                .ifPresent(key -> names.computeIfAbsent(kind, each -> new HashMap<>())
                        .put(schema.canonical(key, entity.path(key).textValue()), id));
    }

    Optional<ObjectNode> find(String kind, UUID id) {
        return Optional.ofNullable(declared.getOrDefault(kind, Map.of()).get(id))
                .or(() -> stored.find(kind, id));
    }

    /** Rewrites an entity's references to {@code {id}}; those that can't be become findings and stay. */
    void resolve(EntitySchema schema, ObjectNode body, String place, Findings findings) {
        for (ForeignKey key : schema.foreignKeys()) {
            JsonNode given = body.path(key.field());
            String here = place + "." + key.field();
            if (key.many()) {
                int index = 0;
                for (JsonNode element : given) {
                    if (element instanceof ObjectNode reference) {
                        find(key, reference, here + "[" + index + "]", findings)
                                .ifPresent(id -> reference.put("id", id.toString()));
                    }
                    index++;
                }
            } else if (given.isTextual() || given.isObject()) {
                // What stands in for a reference to nothing keeps the schema from finding the same fault again.
                body.set(key.field(), reference(find(key, given, here, findings).orElse(NOTHING)));
            }
        }
    }

    private Optional<UUID> find(ForeignKey reference, JsonNode given, String place, Findings findings) {
        String kind = reference.kind();
        Optional<String> key = kinds.schema(kind).endpointKey();
        Optional<String> address = given.isTextual()
                ? Optional.of(given.textValue())
                : Optional.ofNullable(given.path("id").textValue())
                        .or(() -> key.flatMap(
                                field -> Optional.ofNullable(given.path(field).textValue())));
        if (address.isEmpty()) {
            findings.add(
                    place, "expected an id" + key.map(field -> " or " + field).orElse("") + " of " + kind);
            return Optional.empty();
        }
        Optional<UUID> found = Entities.id(address.get())
                .filter(id -> find(kind, id).isPresent())
                .or(() -> Optional.ofNullable(names.getOrDefault(kind, Map.of())
                        .get(key.map(field -> kinds.schema(kind).canonical(field, address.get()))
                                .orElse(""))));
        if (found.isEmpty()) {
            findings.add(
                    place,
                    "invalid reference '" + reference.field() + ": " + Problem.quoted(address.get())
                            + "' (no such entry in '" + kind + "')");
        }
        return found;
    }

    static ObjectNode reference(UUID id) {
        return JsonNodeFactory.instance.objectNode().put("id", id.toString());
    }

    /** What people call an entity; its id when it has no name or one that is a credential. */
    String label(String kind, UUID id, ObjectNode entity) {
        if (kind.equals(Kinds.MEMBERS)) {
            return List.of("consumer", "consumer_group").stream()
                    .map(field -> StoredConfig.idOf(entity.path(field))
                            .map(other -> find(field + "s", other)
                                    .map(found -> label(field + "s", other, found))
                                    .orElse(other.toString()))
                            .orElse("?"))
                    .reduce((consumer, group) -> consumer + " in " + group)
                    .orElseThrow();
        }
        EntitySchema schema = kinds.schema(kind);
        String field =
                kind.equals(Kinds.PLUGINS) ? "name" : schema.endpointKey().orElse("id");
        return schema.autoKeys().contains(field)
                ? id.toString()
                : Problem.quoted(entity.path(field).asText(id.toString()));
    }
}
