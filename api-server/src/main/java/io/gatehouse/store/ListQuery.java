package io.gatehouse.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which documents of one kind a list returns, in ascending order of id.
 *
 * @param after the last id of the previous page
 * @param size the most documents to return, 1..1000
 * @param tags the tags to look for; empty means all documents
 * @param anyTag true when one of {@code tags} is enough, false when all are needed
 * @param references only documents that hold this reference
 */
public record ListQuery(
        Optional<UUID> after, int size, List<String> tags, boolean anyTag, Optional<Reference> references) {
    public static final int MAX_SIZE = 1000;

    public ListQuery {
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("size must be 1.." + MAX_SIZE + " but is " + size);
        }
        tags = List.copyOf(tags);
    }

    public static ListQuery first(int size) {
        return new ListQuery(Optional.empty(), size, List.of(), false, Optional.empty());
    }

    public ListQuery referencing(Reference reference) {
        return new ListQuery(after, size, tags, anyTag, Optional.of(reference));
    }
}
