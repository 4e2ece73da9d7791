package io.gatehouse.entity;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Contract;
import io.gatehouse.store.ListQuery;
import io.gatehouse.store.Reference;
import io.gatehouse.store.StoredEntity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Kinds that belong together many to many, such as consumers and consumer groups: each pair is an entity of a kind of
 * its own with two foreign keys, which clients see only through the lists on either side.
 */
public final class Memberships {
    private final Entities entities;
    private final Contract contract;

    public Memberships(Entities entities, Contract contract) {
        this.entities = entities;
        this.contract = contract;
    }

    /**
     * One side's view of the pairs.
     *
     * @param kind of the pairs
     * @param owner the foreign key to the side that a path names first
     * @param member the foreign key to the other side
     */
    public record Link(String kind, ForeignKeyName owner, ForeignKeyName member) {}

    /** A foreign key's field and the kind that it points at. */
    public record ForeignKeyName(String field, String kind) {}

    /** A page of the members in the order of their joining ids. */
    public EntityPage list(UUID controlPlane, Link link, String owner, ListQuery query) {
        EntityPage pairs = entities.list(controlPlane, link.kind(), query, Optional.of(parent(link, owner)));
        EntityFinder finder = entities.finder(controlPlane);
        String kind = link.member().kind();
        List<ObjectNode> members = pairs.items().stream()
                .flatMap(pair -> ForeignKeys.idOf(pair.path(link.member().field())).stream())
                .flatMap(id -> finder.find(kind, id.toString(), Optional.empty()).stream())
                .map(member -> finder.view(kind, member.document()))
                .toList();
        return new EntityPage(members, pairs.next());
    }

    /**
     * Adds a member, which must exist and not be one yet.
     *
     * @param member its id or endpoint key
     */
    public void add(UUID controlPlane, Link link, String owner, String member) {
        entities.write(controlPlane, writer -> {
            ObjectNode pair = JsonNodeFactory.instance.objectNode();
            String key = EntityAddress.uuid(member).isPresent()
                    ? "id"
                    : contract.entity(link.member().kind()).endpointKey().orElse("id");
            pair.putObject(link.member().field()).put(key, member);
            return writer.create(link.kind(), pair, Optional.of(parent(link, owner)));
        });
    }

    /** Removes a member. Answers whether it was one. */
    public boolean remove(UUID controlPlane, Link link, String owner, String member) {
        return entities.write(controlPlane, writer -> {
            Reference from = reference(writer, link.owner(), owner).orElseThrow(() -> new Refused(Problem.notFound()));
            return reference(writer, link.member(), member)
                    .flatMap(to -> pair(writer, link, from, to))
                    .filter(pair -> writer.delete(link.kind(), pair.id()))
                    .isPresent();
        });
    }

    /** Removes every member. */
    public void clear(UUID controlPlane, Link link, String owner) {
        entities.write(controlPlane, writer -> {
            Reference from = reference(writer, link.owner(), owner).orElseThrow(() -> new Refused(Problem.notFound()));
            List<UUID> pairs = writer.reader()
                    .all(link.kind(), Optional.of(from))
                    .map(StoredEntity::id)
                    .toList();
            pairs.forEach(pair -> writer.delete(link.kind(), pair));
            return pairs.size();
        });
    }

    private Optional<StoredEntity> pair(EntityWriter writer, Link link, Reference from, Reference to) {
        ObjectNode pair = JsonNodeFactory.instance.objectNode();
        pair.set(from.field(), ForeignKeys.reference(from.id()));
        pair.set(to.field(), ForeignKeys.reference(to.id()));
        Map<String, String> keys = UniqueKeys.of(contract.entity(link.kind()), pair);
        return keys.entrySet().stream()
                .findFirst()
                .flatMap(key -> writer.reader().findByKey(link.kind(), key.getKey(), key.getValue()));
    }

    private Optional<Reference> reference(EntityWriter writer, ForeignKeyName side, String address) {
        return EntityAddress.parse(contract.entity(side.kind()), address, Optional.empty())
                .find(writer.reader(), side.kind())
                .map(found -> new Reference(side.field(), side.kind(), found.id()));
    }

    private static Parent parent(Link link, String owner) {
        return new Parent(link.owner().field(), link.owner().kind(), owner);
    }
}
