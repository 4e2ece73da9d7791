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
 * Where values go, by name.
 */
public final class DatakitConfigNodeJwtVerifyOutputs extends JsonModel {
    private static final Field<String> CLAIMS = new Field<>("claims", Codec.TEXT);
    private static final Field<String> HEADER = new Field<>("header", Codec.TEXT);

    private DatakitConfigNodeJwtVerifyOutputs(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigNodeJwtVerifyOutputs of(ObjectNode json) {
        return new DatakitConfigNodeJwtVerifyOutputs(json);
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
     * The header.
     */
    public @Nullable String header() {
        return optional(HEADER);
    }

    /** Builds a {@link DatakitConfigNodeJwtVerifyOutputs}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigNodeJwtVerifyOutputs, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigNodeJwtVerifyOutputs build() {
            return new DatakitConfigNodeJwtVerifyOutputs(fields());
        }

        /**
         * The claims.
         */
        public Builder claims(@Nullable String value) {
            return set(CLAIMS, value);
        }

        /**
         * The header.
         */
        public Builder header(@Nullable String value) {
            return set(HEADER, value);
        }
    }
}

