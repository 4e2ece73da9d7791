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
 * Points at another entity of the same control plane.
 */
public final class EntityReference extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);

    private EntityReference(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static EntityReference of(ObjectNode json) {
        return new EntityReference(json);
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
     * The other entity's id.
     */
    public String id() {
        return required(ID);
    }

    /** Builds a {@link EntityReference}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<EntityReference, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public EntityReference build() {
            return new EntityReference(fields());
        }

        /**
         * The other entity's id.
         */
        public Builder id(@Nullable String value) {
            return set(ID, value);
        }
    }
}

