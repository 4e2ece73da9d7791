// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The entity.
 */
public final class GroupConflictResource extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<String> TYPE = new Field<>("type", Codec.TEXT);

    private GroupConflictResource(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static GroupConflictResource of(ObjectNode json) {
        return new GroupConflictResource(json);
    }

    /** A builder without a field. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode());
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    /**
     * Its id.
     */
    public String id() {
        return required(ID);
    }

    /**
     * Its kind, such as <code>services</code>.
     */
    public String type() {
        return required(TYPE);
    }

    /** Builds a {@link GroupConflictResource}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<GroupConflictResource, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public GroupConflictResource build() {
            return new GroupConflictResource(fields());
        }

        /**
         * Its id.
         */
        public Builder id(@Nullable String value) {
            return set(ID, value);
        }

        /**
         * Its kind, such as <code>services</code>.
         */
        public Builder type(@Nullable String value) {
            return set(TYPE, value);
        }
    }
}

