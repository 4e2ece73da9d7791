package io.gatehouse.schema;

/**
 * A field that holds {@code {"id": …}} of another entity.
 *
 * @param kind the collection it points into
 * @param required whether null is refused
 * @param many whether the field is a list of records, each with the {@code id} of one entity
 */
public record ForeignKey(String field, String kind, boolean required, OnDelete onDelete, boolean many) {
    /** What happens to this entity when the one it points at is deleted. */
    public enum OnDelete {
        /** This entity goes with it. */
        CASCADE,
        /** The deletion is refused while this entity exists. */
        RESTRICT
    }
}
