package io.gatehouse.entity;

import io.gatehouse.problem.Problem;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.ForeignKey;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.StoredEntity;
import java.util.List;
import java.util.UUID;

/** Deletes an entity together with what cascades from it, or nothing where something forbids it. */
final class Deletion {
    private static final int BATCH = 1000;
    /** Deeper than any chain of foreign keys in the contract: a longer one is a cycle. */
    private static final int DEEPEST = 16;

    private final Contract contract;
    private final List<WriteRule> rules;
    private final EntityStore.Transaction transaction;

    Deletion(Contract contract, List<WriteRule> rules, EntityStore.Transaction transaction) {
        this.contract = contract;
        this.rules = rules;
        this.transaction = transaction;
    }

    boolean delete(String kind, UUID id) {
        return delete(kind, id, 0);
    }

    private boolean delete(String kind, UUID id, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("foreign keys form a cycle at " + kind);
        }
        for (WriteRule rule : rules) {
            if (rule.kind().equals(kind)) {
                rule.forbidsDeletion(transaction, id).ifPresent(problem -> {
                    throw new Refused(problem);
                });
            }
        }
        List<StoredEntity> referencing = transaction.referencing(kind, id, BATCH);
        while (!referencing.isEmpty()) {
            for (StoredEntity each : referencing) {
                refuseWhereRestricted(kind, id, each);
                delete(each.kind(), each.id(), depth + 1);
            }
            referencing = transaction.referencing(kind, id, BATCH);
        }
        return transaction.delete(kind, id);
    }

    private void refuseWhereRestricted(String kind, UUID id, StoredEntity referencing) {
        for (ForeignKey key : contract.entity(referencing.kind()).foreignKeys()) {
            boolean pointsHere = key.kind().equals(kind)
                    && ForeignKeys.idsOf(key, referencing.document()).contains(id);
            if (pointsHere && key.onDelete() == ForeignKey.OnDelete.RESTRICT) {
                throw new Refused(Problem.stillReferenced(kind, referencing.kind()));
            }
        }
    }
}
