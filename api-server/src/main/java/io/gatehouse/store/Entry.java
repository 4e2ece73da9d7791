package io.gatehouse.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/**
 * What a write stores: the document and everything the store indexes about it.
 *
 * @param uniqueKeys key name to value, unique per scope and kind; a composite key has a joined name and value
 * @param references the documents that this one points at; each must exist when the transaction commits
 * @param ends when it ends by itself, in seconds since the epoch; {@link EntityStore#ended} names it from then on
 */
public record Entry(
        String kind,
        UUID id,
        ObjectNode document,
        Map<String, String> uniqueKeys,
        List<Reference> references,
        Set<String> tags,
        OptionalLong ends) {
    public Entry {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(document, "document");
        uniqueKeys = Map.copyOf(uniqueKeys);
        references = List.copyOf(references);
        tags = Set.copyOf(tags);
    }

    /** One that stays until it is deleted. */
    public Entry(
            String kind,
            UUID id,
            ObjectNode document,
            Map<String, String> uniqueKeys,
            List<Reference> references,
            Set<String> tags) {
        this(kind, id, document, uniqueKeys, references, tags, OptionalLong.empty());
    }
}
