package io.gatehouse.sdk.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A document of the API behind typed accessors. It keeps the JSON as it came: a field that is absent stays absent, an
 * explicit null stays null, and what a newer server adds is kept and sent back. Two are equal when their
 * documents are. Immutable.
 */
public abstract class JsonModel {
    private final ObjectNode fields;

    /** @param fields copied, so later changes to it have no effect */
    protected JsonModel(ObjectNode fields) {
        this.fields = fields.deepCopy();
    }

    /** The whole document, as a copy. */
    public final ObjectNode json() {
        return fields.deepCopy();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof JsonModel model && model.fields.equals(fields);
    }

    @Override
    public final int hashCode() {
        return fields.hashCode();
    }
}
