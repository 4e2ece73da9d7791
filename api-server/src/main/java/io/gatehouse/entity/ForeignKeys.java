package io.gatehouse.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.EntitySchema;
import io.gatehouse.schema.ForeignKey;
import io.gatehouse.store.Reference;
import io.gatehouse.store.StoredEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** References from one entity to another, given by id or by the target's endpoint key and stored as {@code {id}}. */
final class ForeignKeys {
    private final EntityReader reader;
    private final Contract contract;

    ForeignKeys(EntityReader reader, Contract contract) {
        this.reader = reader;
        this.contract = contract;
    }

    /**
     * Rewrites the foreign keys of a client's document to {@code {id}}. Clients may send whole entities, of which only
     * the id counts. What is neither an id nor a name stays for the schema to refuse.
     */
    void resolve(EntitySchema schema, ObjectNode draft) {
        for (ForeignKey key : schema.foreignKeys()) {
            if (draft.get(key.field()) instanceof ObjectNode given) {
                normal(key, given).ifPresent(node -> draft.set(key.field(), node));
            }
        }
    }

    private Optional<ObjectNode> normal(ForeignKey key, ObjectNode given) {
        JsonNode id = given.path("id");
        if (id.isTextual()) {
            String text = EntityAddress.uuid(id.textValue()).map(UUID::toString).orElse(id.textValue());
            return Optional.of(JsonNodeFactory.instance.objectNode().put("id", text));
        }
        return contract.entity(key.kind())
                .endpointKey()
                .filter(name -> given.path(name).isTextual())
                .map(name -> reference(named(key, name, given.path(name).textValue())));
    }

    private UUID named(ForeignKey key, String name, String value) {
        return new EntityAddress.ByKey(
                        name, value, name, contract.entity(key.kind()).canonical(name, value))
                .find(reader, key.kind())
                .map(StoredEntity::id)
                .orElseThrow(() -> new Refused(Problem.unresolvedReference(key.field(), name, value, key.kind())));
    }

    static ObjectNode reference(UUID id) {
        return JsonNodeFactory.instance.objectNode().put("id", id.toString());
    }

    /** The id inside a stored foreign key; absent for null. */
    static Optional<UUID> idOf(JsonNode foreignKey) {
        return Optional.ofNullable(foreignKey.path("id").textValue()).flatMap(EntityAddress::uuid);
    }

    /** The ids that a field holds: one at most, or as many as its list has. */
    static List<UUID> idsOf(ForeignKey key, ObjectNode document) {
        JsonNode value = document.path(key.field());
        if (!key.many()) {
            return idOf(value).stream().toList();
        }
        List<UUID> ids = new ArrayList<>();
        value.forEach(element -> idOf(element).ifPresent(ids::add));
        return ids;
    }

    static List<Reference> references(EntitySchema schema, ObjectNode document) {
        List<Reference> references = new ArrayList<>();
        for (ForeignKey key : schema.foreignKeys()) {
            idsOf(key, document).forEach(id -> references.add(new Reference(key.field(), key.kind(), id)));
        }
        return references;
    }
}
