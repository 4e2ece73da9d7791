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
 * The new value of a secret.
 */
public final class UpdateConfigStoreSecret extends JsonModel {
    private static final Field<String> VALUE = new Field<>("value", Codec.TEXT);

    private UpdateConfigStoreSecret(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static UpdateConfigStoreSecret of(ObjectNode json) {
        return new UpdateConfigStoreSecret(json);
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
     * The secret, which no answer holds.
     */
    public String value() {
        return required(VALUE);
    }

    /** Builds a {@link UpdateConfigStoreSecret}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<UpdateConfigStoreSecret, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public UpdateConfigStoreSecret build() {
            return new UpdateConfigStoreSecret(fields());
        }

        /**
         * The secret, which no answer holds.
         */
        public Builder value(@Nullable String value) {
            return set(VALUE, value);
        }
    }
}

