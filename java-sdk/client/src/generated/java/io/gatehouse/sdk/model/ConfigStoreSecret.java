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
 * A secret without its value.
 */
public final class ConfigStoreSecret extends JsonModel {
    private static final Field<String> KEY = new Field<>("key", Codec.TEXT);
    private static final Field<String> CREATED_AT = new Field<>("created_at", Codec.TEXT);
    private static final Field<String> UPDATED_AT = new Field<>("updated_at", Codec.TEXT);

    private ConfigStoreSecret(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ConfigStoreSecret of(ObjectNode json) {
        return new ConfigStoreSecret(json);
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
     * Its name in references.
     */
    public String key() {
        return required(KEY);
    }

    /**
     * Creation time.
     */
    public String createdAt() {
        return required(CREATED_AT);
    }

    /**
     * Time of the last change.
     */
    public String updatedAt() {
        return required(UPDATED_AT);
    }

    /** Builds a {@link ConfigStoreSecret}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ConfigStoreSecret, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ConfigStoreSecret build() {
            return new ConfigStoreSecret(fields());
        }

        /**
         * Its name in references.
         */
        public Builder key(@Nullable String value) {
            return set(KEY, value);
        }

        /**
         * Creation time.
         */
        public Builder createdAt(@Nullable String value) {
            return set(CREATED_AT, value);
        }

        /**
         * Time of the last change.
         */
        public Builder updatedAt(@Nullable String value) {
            return set(UPDATED_AT, value);
        }
    }
}

