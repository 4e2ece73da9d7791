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
 * A secret with the key that references name it by.
 */
public final class CreateConfigStoreSecret extends JsonModel {
    private static final Field<String> KEY = new Field<>("key", Codec.TEXT);
    private static final Field<String> VALUE = new Field<>("value", Codec.TEXT);

    private CreateConfigStoreSecret(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static CreateConfigStoreSecret of(ObjectNode json) {
        return new CreateConfigStoreSecret(json);
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
     * Its name in references, of printable ASCII.
     */
    public String key() {
        return required(KEY);
    }

    /**
     * The secret, which no answer holds.
     */
    public String value() {
        return required(VALUE);
    }

    /** Builds a {@link CreateConfigStoreSecret}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<CreateConfigStoreSecret, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public CreateConfigStoreSecret build() {
            return new CreateConfigStoreSecret(fields());
        }

        /**
         * Its name in references, of printable ASCII.
         */
        public Builder key(@Nullable String value) {
            return set(KEY, value);
        }

        /**
         * The secret, which no answer holds.
         */
        public Builder value(@Nullable String value) {
            return set(VALUE, value);
        }
    }
}

