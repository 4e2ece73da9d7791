package io.gatehouse.entity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Optional;

/**
 * One change of a batch.
 *
 * @param key the id or endpoint key; without one, an upsert takes it from the body
 * @param body what to store; absent for a deletion
 * @param options of an upsert
 */
public record BatchOperation(String kind, Optional<String> key, Optional<ObjectNode> body, WriteOptions options) {
    public BatchOperation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(options, "options");
        if (body.isEmpty() && key.isEmpty()) {
            throw new IllegalArgumentException("a deletion needs a key");
        }
    }

    public BatchOperation(String kind, Optional<String> key, Optional<ObjectNode> body) {
        this(kind, key, body, WriteOptions.NONE);
    }

    public boolean isDeletion() {
        return body.isEmpty();
    }
}
