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
 * A set of secrets that vaults named <code>konnect</code> read.
 */
public final class ConfigStore extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> CREATED_AT = new Field<>("created_at", Codec.TEXT);
    private static final Field<String> UPDATED_AT = new Field<>("updated_at", Codec.TEXT);

    private ConfigStore(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ConfigStore of(ObjectNode json) {
        return new ConfigStore(json);
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
     * Chosen by the server.
     */
    public String id() {
        return required(ID);
    }

    /**
     * What it is called.
     */
    public @Nullable String name() {
        return optional(NAME);
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

    /** Builds a {@link ConfigStore}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ConfigStore, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ConfigStore build() {
            return new ConfigStore(fields());
        }

        /**
         * Chosen by the server.
         */
        public Builder id(@Nullable String value) {
            return set(ID, value);
        }

        /**
         * What it is called.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
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

