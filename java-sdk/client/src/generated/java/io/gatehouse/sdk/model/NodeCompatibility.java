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
 * Whether a gateway can run everything in its configuration.
 */
public final class NodeCompatibility extends JsonModel {
    private static final Field<String> STATE = new Field<>("state", Codec.TEXT);

    private NodeCompatibility(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static NodeCompatibility of(ObjectNode json) {
        return new NodeCompatibility(json);
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
     * <code>COMPATIBILITY_STATE_FULLY_COMPATIBLE</code>, or <code>COMPATIBILITY_STATE_INCOMPATIBLE</code> while
     * routes answer 503 because of a plugin.
     */
    public String state() {
        return required(STATE);
    }

    /** Builds a {@link NodeCompatibility}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<NodeCompatibility, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public NodeCompatibility build() {
            return new NodeCompatibility(fields());
        }

        /**
         * <code>COMPATIBILITY_STATE_FULLY_COMPATIBLE</code>, or <code>COMPATIBILITY_STATE_INCOMPATIBLE</code> while
         * routes answer 503 because of a plugin.
         */
        public Builder state(@Nullable String value) {
            return set(STATE, value);
        }
    }
}

