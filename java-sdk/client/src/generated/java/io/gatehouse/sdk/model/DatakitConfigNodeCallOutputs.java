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
public final class DatakitConfigNodeCallOutputs extends JsonModel {
    private static final Field<String> BODY = new Field<>("body", Codec.TEXT);
    private static final Field<String> HEADERS = new Field<>("headers", Codec.TEXT);
    private static final Field<String> RAW_BODY = new Field<>("raw_body", Codec.TEXT);
    private static final Field<String> STATUS = new Field<>("status", Codec.TEXT);

    private DatakitConfigNodeCallOutputs(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigNodeCallOutputs of(ObjectNode json) {
        return new DatakitConfigNodeCallOutputs(json);
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

    /**
     * The raw body.
     */
    public @Nullable String rawBody() {
        return optional(RAW_BODY);
    }

    /**
     * The status.
     */
    public @Nullable String status() {
        return optional(STATUS);
    }

    /** Builds a {@link DatakitConfigNodeCallOutputs}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigNodeCallOutputs, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigNodeCallOutputs build() {
            return new DatakitConfigNodeCallOutputs(fields());
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

        /**
         * The raw body.
         */
        public Builder rawBody(@Nullable String value) {
            return set(RAW_BODY, value);
        }

        /**
         * The status.
         */
        public Builder status(@Nullable String value) {
            return set(STATUS, value);
        }
    }
}

