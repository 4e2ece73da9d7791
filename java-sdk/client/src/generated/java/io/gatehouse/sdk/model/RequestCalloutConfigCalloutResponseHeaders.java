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
 * Headers.
 */
public final class RequestCalloutConfigCalloutResponseHeaders extends JsonModel {
    private static final Field<Boolean> STORE = new Field<>("store", Codec.BOOLEAN);

    private RequestCalloutConfigCalloutResponseHeaders(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RequestCalloutConfigCalloutResponseHeaders of(ObjectNode json) {
        return new RequestCalloutConfigCalloutResponseHeaders(json);
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
     * Whether to store. Default: <code>true</code>.
     */
    public @Nullable Boolean store() {
        return optional(STORE);
    }

    /** Builds a {@link RequestCalloutConfigCalloutResponseHeaders}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RequestCalloutConfigCalloutResponseHeaders, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RequestCalloutConfigCalloutResponseHeaders build() {
            return new RequestCalloutConfigCalloutResponseHeaders(fields());
        }

        /**
         * Whether to store. Default: <code>true</code>.
         */
        public Builder store(@Nullable Boolean value) {
            return set(STORE, value);
        }
    }
}

