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
public final class DatakitConfigNodeJwtSignInputs extends JsonModel {
    private static final Field<String> CLAIMS = new Field<>("claims", Codec.TEXT);
    private static final Field<String> KEY = new Field<>("key", Codec.TEXT);

    private DatakitConfigNodeJwtSignInputs(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigNodeJwtSignInputs of(ObjectNode json) {
        return new DatakitConfigNodeJwtSignInputs(json);
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
     * The claims.
     */
    public @Nullable String claims() {
        return optional(CLAIMS);
    }

    /**
     * The key.
     */
    public @Nullable String key() {
        return optional(KEY);
    }

    /** Builds a {@link DatakitConfigNodeJwtSignInputs}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigNodeJwtSignInputs, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigNodeJwtSignInputs build() {
            return new DatakitConfigNodeJwtSignInputs(fields());
        }

        /**
         * The claims.
         */
        public Builder claims(@Nullable String value) {
            return set(CLAIMS, value);
        }

        /**
         * The key.
         */
        public Builder key(@Nullable String value) {
            return set(KEY, value);
        }
    }
}

