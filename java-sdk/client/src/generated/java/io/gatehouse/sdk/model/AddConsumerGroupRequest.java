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
 * Which group a consumer joins.
 */
public final class AddConsumerGroupRequest extends JsonModel {
    private static final Field<String> GROUP = new Field<>("group", Codec.TEXT);

    private AddConsumerGroupRequest(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AddConsumerGroupRequest of(ObjectNode json) {
        return new AddConsumerGroupRequest(json);
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
     * The group's id or name.
     */
    public String group() {
        return required(GROUP);
    }

    /** Builds a {@link AddConsumerGroupRequest}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AddConsumerGroupRequest, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AddConsumerGroupRequest build() {
            return new AddConsumerGroupRequest(fields());
        }

        /**
         * The group's id or name.
         */
        public Builder group(@Nullable String value) {
            return set(GROUP, value);
        }
    }
}

