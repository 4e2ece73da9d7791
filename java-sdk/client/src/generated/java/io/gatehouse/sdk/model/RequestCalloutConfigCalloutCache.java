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
 * How results are remembered.
 */
public final class RequestCalloutConfigCalloutCache extends JsonModel {
    private static final Field<Boolean> BYPASS = new Field<>("bypass", Codec.BOOLEAN);

    private RequestCalloutConfigCalloutCache(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RequestCalloutConfigCalloutCache of(ObjectNode json) {
        return new RequestCalloutConfigCalloutCache(json);
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
     * Switches bypass on. Default: <code>false</code>.
     */
    public @Nullable Boolean bypass() {
        return optional(BYPASS);
    }

    /** Builds a {@link RequestCalloutConfigCalloutCache}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RequestCalloutConfigCalloutCache, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RequestCalloutConfigCalloutCache build() {
            return new RequestCalloutConfigCalloutCache(fields());
        }

        /**
         * Switches bypass on. Default: <code>false</code>.
         */
        public Builder bypass(@Nullable Boolean value) {
            return set(BYPASS, value);
        }
    }
}

