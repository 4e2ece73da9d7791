package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.Entities;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.store.EntityId;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.ListQuery;
import io.gatehouse.store.Page;
import io.gatehouse.store.StoredEntity;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Documents that belong to a control plane and are no core entities: they lie in its scope and go when it goes. Every
 * method answers {@link ProblemType#NOT_FOUND} for a control plane that does not exist.
 */
@Singleton
final class Belongings {
    private final EntityStore store;
    private final Entities entities;

    Belongings(EntityStore store, Entities entities) {
        this.store = store;
        this.entities = entities;
    }

    /** @throws Refused when there is none */
    ObjectNode find(UUID controlPlane, String kind, UUID id) {
        entities.requireControlPlane(controlPlane);
        return store.find(new EntityId(controlPlane, kind, id))
                .map(StoredEntity::document)
                .orElseThrow(() -> new Refused(Problem.notFound()));
    }

    /** @throws Refused when there is none */
    ObjectNode findByKey(UUID controlPlane, String kind, String key, String value) {
        entities.requireControlPlane(controlPlane);
        return store.findByKey(controlPlane, kind, key, value)
                .map(StoredEntity::document)
                .orElseThrow(() -> new Refused(Problem.notFound()));
    }

    Page list(UUID controlPlane, String kind, ListQuery query) {
        entities.requireControlPlane(controlPlane);
        return store.list(controlPlane, kind, query);
    }

    /** All of a kind that has {@link ListQuery#MAX_SIZE} documents at most, see {@link #refuseMoreThan}. */
    List<ObjectNode> all(UUID controlPlane, String kind) {
        return list(controlPlane, kind, ListQuery.first(ListQuery.MAX_SIZE)).items().stream()
                .map(StoredEntity::document)
                .toList();
    }

    <T> T write(UUID controlPlane, Function<EntityStore.Transaction, T> work) {
        return entities.inTransaction(controlPlane, work);
    }

    /** Deletes one. */
    void delete(UUID controlPlane, String kind, UUID id) {
        if (!write(controlPlane, transaction -> transaction.delete(kind, id))) {
            throw new Refused(Problem.notFound());
        }
    }

    /** Keeps a kind small enough to be listed in one answer. */
    static void refuseMoreThan(int most, EntityStore.Transaction transaction, String kind, String plural) {
        if (transaction.list(kind, ListQuery.first(most)).items().size() == most) {
            throw new Refused(Problem.of(ProblemType.INVALID_OPTIONS, "there are already " + most + " " + plural));
        }
    }

    static ObjectNode existing(EntityStore.Transaction transaction, String kind, UUID id) {
        return existing(transaction.find(kind, id));
    }

    static ObjectNode existing(Optional<StoredEntity> found) {
        return found.map(StoredEntity::document).orElseThrow(() -> new Refused(Problem.notFound()));
    }
}
