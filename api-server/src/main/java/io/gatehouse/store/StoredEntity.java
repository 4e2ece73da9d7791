package io.gatehouse.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/**
 * One document as the store returns it. The document is shared and must not be changed; {@link ObjectNode#deepCopy()}
 * before editing.
 */
public record StoredEntity(EntityId address, ObjectNode document) {
    public UUID id() {
        return address.id();
    }

    public String kind() {
        return address.kind();
    }
}
