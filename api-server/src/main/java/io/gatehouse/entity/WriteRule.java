package io.gatehouse.entity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Problem;
import io.gatehouse.schema.Violation;
import io.gatehouse.store.EntityStore;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What writing one kind takes beyond its schema. Every bean of this type takes part. */
public interface WriteRule {
    /** The kind that it is about. */
    String kind();

    /** Sets what the server works out itself. The document is valid and gets stored afterwards. */
    default void complete(ObjectNode document, WriteOptions options) {}

    /** What is wrong with {@code document}, which is about to be stored and must not be changed. */
    default List<Violation> check(EntityStore.Transaction transaction, ObjectNode document) {
        return List.of();
    }

    /** Why an entity can't be deleted, where no foreign key says so. */
    default Optional<Problem> forbidsDeletion(EntityStore.Transaction transaction, UUID id) {
        return Optional.empty();
    }
}
