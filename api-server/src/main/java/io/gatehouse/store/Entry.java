package io.gatehouse.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What a write stores: the document and everything the store indexes about it.
 *
 * @param uniqueKeys key name to value, unique per scope and kind; a composite key has a joined name and value
 * @param references the documents that this one points at; each must exist when the transaction commits
 */
public record Entry(
        String kind,
        UUID id,
        ObjectNode document,
        Map<String, String> uniqueKeys,
        List<Reference> references,
        Set<String> tags) {
    public Entry {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(document, "document");
        uniqueKeys = Map.copyOf(uniqueKeys);
        references = List.copyOf(references);
        tags = Set.copyOf(tags);
    }
}
