package io.gatehouse.store;

import java.util.Objects;
import java.util.UUID;

/** A foreign key of a document: the field that holds it and the document it names, in the same scope. */
public record Reference(String field, String kind, UUID id) {
    public Reference {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }
}
