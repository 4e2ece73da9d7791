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
 * Where values come from, by name.
 */
public final class DatakitConfigNodeJwtVerifyInputs extends JsonModel {
    private static final Field<String> KEY = new Field<>("key", Codec.TEXT);
    private static final Field<String> TOKEN = new Field<>("token", Codec.TEXT);

    private DatakitConfigNodeJwtVerifyInputs(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigNodeJwtVerifyInputs of(ObjectNode json) {
        return new DatakitConfigNodeJwtVerifyInputs(json);
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
     * The key.
     */
    public @Nullable String key() {
        return optional(KEY);
    }

    /**
     * The token.
     */
    public @Nullable String token() {
        return optional(TOKEN);
    }

    /** Builds a {@link DatakitConfigNodeJwtVerifyInputs}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigNodeJwtVerifyInputs, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigNodeJwtVerifyInputs build() {
            return new DatakitConfigNodeJwtVerifyInputs(fields());
        }

        /**
         * The key.
         */
        public Builder key(@Nullable String value) {
            return set(KEY, value);
        }

        /**
         * The token.
         */
        public Builder token(@Nullable String value) {
            return set(TOKEN, value);
        }
    }
}

