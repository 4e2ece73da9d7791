package io.gatehouse.declarative;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.BatchOperation;
import io.gatehouse.entity.WriteOptions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One change of a plan.
 *
 * @param name what people call the entity; never a credential
 * @param fields what an update changes, as dotted paths without values, since those may be secrets
 * @param place where the entity stands in the file; empty for a deletion
 * @param body what is stored; absent for a deletion
 */
public record Step(
        Action action,
        String kind,
        UUID id,
        String name,
        List<String> fields,
        String place,
        Optional<ObjectNode> body,
        WriteOptions options) {
    /** What happens to the entity. */
    public enum Action {
        CREATE,
        UPDATE,
        DELETE
    }

    public Step {
        Objects.requireNonNull(id, "id");
        fields = List.copyOf(fields);
        if (body.isEmpty() != (action == Action.DELETE)) {
            throw new IllegalArgumentException("all steps but deletions have a body");
        }
    }

    BatchOperation operation() {
        return new BatchOperation(kind, Optional.of(id.toString()), body, options);
    }
}
