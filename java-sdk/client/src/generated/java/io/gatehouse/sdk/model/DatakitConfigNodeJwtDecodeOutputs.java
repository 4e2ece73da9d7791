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
public final class DatakitConfigNodeJwtDecodeOutputs extends JsonModel {
    private static final Field<String> HEADER = new Field<>("header", Codec.TEXT);
    private static final Field<String> PAYLOAD = new Field<>("payload", Codec.TEXT);
    private static final Field<String> SIGNATURE = new Field<>("signature", Codec.TEXT);

    private DatakitConfigNodeJwtDecodeOutputs(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigNodeJwtDecodeOutputs of(ObjectNode json) {
        return new DatakitConfigNodeJwtDecodeOutputs(json);
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
     * The header.
     */
    public @Nullable String header() {
        return optional(HEADER);
    }

    /**
     * The payload.
     */
    public @Nullable String payload() {
        return optional(PAYLOAD);
    }

    /**
     * The signature.
     */
    public @Nullable String signature() {
        return optional(SIGNATURE);
    }

    /** Builds a {@link DatakitConfigNodeJwtDecodeOutputs}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigNodeJwtDecodeOutputs, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigNodeJwtDecodeOutputs build() {
            return new DatakitConfigNodeJwtDecodeOutputs(fields());
        }

        /**
         * The header.
         */
        public Builder header(@Nullable String value) {
            return set(HEADER, value);
        }

        /**
         * The payload.
         */
        public Builder payload(@Nullable String value) {
            return set(PAYLOAD, value);
        }

        /**
         * The signature.
         */
        public Builder signature(@Nullable String value) {
            return set(SIGNATURE, value);
        }
    }
}

