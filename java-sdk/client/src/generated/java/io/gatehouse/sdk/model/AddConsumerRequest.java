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
 * Which consumer joins a group.
 */
public final class AddConsumerRequest extends JsonModel {
    private static final Field<String> CONSUMER = new Field<>("consumer", Codec.TEXT);

    private AddConsumerRequest(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AddConsumerRequest of(ObjectNode json) {
        return new AddConsumerRequest(json);
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
     * The consumer's id or username.
     */
    public String consumer() {
        return required(CONSUMER);
    }

    /** Builds a {@link AddConsumerRequest}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AddConsumerRequest, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AddConsumerRequest build() {
            return new AddConsumerRequest(fields());
        }

        /**
         * The consumer's id or username.
         */
        public Builder consumer(@Nullable String value) {
            return set(CONSUMER, value);
        }
    }
}

