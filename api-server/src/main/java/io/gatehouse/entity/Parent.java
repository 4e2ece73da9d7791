package io.gatehouse.entity;

import java.util.Objects;

/**
 * The entity that a nested path names, such as the service of {@code services/{}/routes}.
 *
 * @param field the foreign key of the child that points at it
 * @param kind the parent's kind
 * @param address its id or endpoint key
 */
public record Parent(String field, String kind, String address) {
    public Parent {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(address, "address");
    }
}
