package io.gatehouse.entity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Optional;

/**
 * One change of a batch.
 *
 * @param key the id or endpoint key; without one, an upsert takes it from the body
 * @param body what to store; absent for a deletion
 */
public record BatchOperation(String kind, Optional<String> key, Optional<ObjectNode> body) {
    public BatchOperation {
        Objects.requireNonNull(kind, "kind");
        if (body.isEmpty() && key.isEmpty()) {
            throw new IllegalArgumentException("a deletion needs a key");
        }
    }

    public boolean isDeletion() {
        return body.isEmpty();
    }
}
