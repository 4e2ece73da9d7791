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
 * The body.
 */
public final class RequestCalloutConfigCalloutResponseBody extends JsonModel {
    private static final Field<Boolean> DECODE = new Field<>("decode", Codec.BOOLEAN);
    private static final Field<Boolean> STORE = new Field<>("store", Codec.BOOLEAN);

    private RequestCalloutConfigCalloutResponseBody(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RequestCalloutConfigCalloutResponseBody of(ObjectNode json) {
        return new RequestCalloutConfigCalloutResponseBody(json);
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
     * Whether it is decoded. Default: <code>false</code>.
     */
    public @Nullable Boolean decode() {
        return optional(DECODE);
    }

    /**
     * Whether to store. Default: <code>true</code>.
     */
    public @Nullable Boolean store() {
        return optional(STORE);
    }

    /** Builds a {@link RequestCalloutConfigCalloutResponseBody}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RequestCalloutConfigCalloutResponseBody, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RequestCalloutConfigCalloutResponseBody build() {
            return new RequestCalloutConfigCalloutResponseBody(fields());
        }

        /**
         * Whether it is decoded. Default: <code>false</code>.
         */
        public Builder decode(@Nullable Boolean value) {
            return set(DECODE, value);
        }

        /**
         * Whether to store. Default: <code>true</code>.
         */
        public Builder store(@Nullable Boolean value) {
            return set(STORE, value);
        }
    }
}

