package io.gatehouse.entity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Contract;
import io.gatehouse.store.Reference;
import io.gatehouse.store.StoredEntity;
import java.time.Clock;
import java.util.Optional;

/** Finds entities as clients name and see them. */
final class EntityFinder {
    private final Contract contract;
    private final Clock clock;
    private final EntityReader reader;

    EntityFinder(Contract contract, Clock clock, EntityReader reader) {
        this.contract = contract;
        this.clock = clock;
        this.reader = reader;
    }

    /** One entity by its id or endpoint key; with a parent only when it belongs to it. */
    Optional<StoredEntity> find(String kind, String address, Optional<Parent> parent) {
        Optional<Reference> owner = reference(parent);
        return EntityAddress.parse(contract.entity(kind), address, owner)
                .find(reader, kind)
                .filter(entity -> !TimeToLive.isOver(entity.document(), clock))
                .filter(entity -> belongs(entity.document(), owner));
    }

    /** One entity by a field that is unique by itself. */
    Optional<StoredEntity> findBy(String kind, String field, String value) {
        return new EntityAddress.ByKey(
                        field, value, field, contract.entity(kind).canonical(field, value))
                .find(reader, kind)
                .filter(entity -> !isOver(entity));
    }

    /** The reference that entities below {@code parent} hold; refused when there is no such parent. */
    Optional<Reference> reference(Optional<Parent> parent) {
        return parent.map(each -> find(each.kind(), each.address(), Optional.empty())
                .map(found -> new Reference(each.field(), each.kind(), found.id()))
                .orElseThrow(() -> new Refused(Problem.notFound())));
    }

    /** A stored document as clients see it. */
    ObjectNode view(String kind, ObjectNode stored) {
        return CertificateNames.view(reader, kind, TimeToLive.view(stored, clock));
    }

    boolean isOver(StoredEntity entity) {
        return TimeToLive.isOver(entity.document(), clock);
    }

    static boolean belongs(ObjectNode document, Optional<Reference> owner) {
        return owner.isEmpty()
                || ForeignKeys.idOf(document.path(owner.get().field())).equals(owner.map(Reference::id));
    }
}
