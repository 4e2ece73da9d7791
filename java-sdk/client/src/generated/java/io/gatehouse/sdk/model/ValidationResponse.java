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
 * Says that an entity is valid.
 */
public final class ValidationResponse extends JsonModel {
    private static final Field<String> MESSAGE = new Field<>("message", Codec.TEXT);

    private ValidationResponse(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ValidationResponse of(ObjectNode json) {
        return new ValidationResponse(json);
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
     * A sentence for people.
     */
    public String message() {
        return required(MESSAGE);
    }

    /** Builds a {@link ValidationResponse}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ValidationResponse, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ValidationResponse build() {
            return new ValidationResponse(fields());
        }

        /**
         * A sentence for people.
         */
        public Builder message(@Nullable String value) {
            return set(MESSAGE, value);
        }
    }
}

