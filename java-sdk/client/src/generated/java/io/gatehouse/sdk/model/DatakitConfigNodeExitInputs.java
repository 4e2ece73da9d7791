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
public final class DatakitConfigNodeExitInputs extends JsonModel {
    private static final Field<String> BODY = new Field<>("body", Codec.TEXT);
    private static final Field<String> HEADERS = new Field<>("headers", Codec.TEXT);

    private DatakitConfigNodeExitInputs(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigNodeExitInputs of(ObjectNode json) {
        return new DatakitConfigNodeExitInputs(json);
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
     * The body.
     */
    public @Nullable String body() {
        return optional(BODY);
    }

    /**
     * Headers.
     */
    public @Nullable String headers() {
        return optional(HEADERS);
    }

    /** Builds a {@link DatakitConfigNodeExitInputs}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigNodeExitInputs, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigNodeExitInputs build() {
            return new DatakitConfigNodeExitInputs(fields());
        }

        /**
         * The body.
         */
        public Builder body(@Nullable String value) {
            return set(BODY, value);
        }

        /**
         * Headers.
         */
        public Builder headers(@Nullable String value) {
            return set(HEADERS, value);
        }
    }
}

