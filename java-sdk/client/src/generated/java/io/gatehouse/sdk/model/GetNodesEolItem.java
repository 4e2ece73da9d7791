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
 * A gateway to upgrade.
 */
public final class GetNodesEolItem extends JsonModel {
    private static final Field<String> NODE_ID = new Field<>("node_id", Codec.TEXT);
    private static final Field<String> NODE_VERSION = new Field<>("node_version", Codec.TEXT);
    private static final Field<String> MESSAGE = new Field<>("message", Codec.TEXT);

    private GetNodesEolItem(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static GetNodesEolItem of(ObjectNode json) {
        return new GetNodesEolItem(json);
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
    public @Nullable String nodeId() {
        return optional(NODE_ID);
    }

    /**
     * Its version.
     */
    public @Nullable String nodeVersion() {
        return optional(NODE_VERSION);
    }

    /**
     * What to do about it.
     */
    public @Nullable String message() {
        return optional(MESSAGE);
    }

    /** Builds a {@link GetNodesEolItem}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<GetNodesEolItem, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public GetNodesEolItem build() {
            return new GetNodesEolItem(fields());
        }

        /**
         * Its id.
         */
        public Builder nodeId(@Nullable String value) {
            return set(NODE_ID, value);
        }

        /**
         * Its version.
         */
        public Builder nodeVersion(@Nullable String value) {
            return set(NODE_VERSION, value);
        }

        /**
         * What to do about it.
         */
        public Builder message(@Nullable String value) {
            return set(MESSAGE, value);
        }
    }
}

