package io.gatehouse.entity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.Violation;
import io.gatehouse.store.EntityStore;
import java.util.List;

/** A check of one kind that has to look at other entities. Every bean of this type takes part. */
public interface WriteRule {
    /** The kind it checks. */
    String kind();

    /** What is wrong with {@code document}, which is about to be stored and must not be changed. */
    List<Violation> check(EntityStore.Transaction transaction, ObjectNode document);
}
