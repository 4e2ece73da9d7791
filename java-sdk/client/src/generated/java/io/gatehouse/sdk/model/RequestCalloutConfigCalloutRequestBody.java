// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body.
 */
public final class RequestCalloutConfigCalloutRequestBody extends JsonModel {
    private static final Field<Map<String, String>> CUSTOM = new Field<>("custom", Codec.map(Codec.TEXT));
    private static final Field<Boolean> DECODE = new Field<>("decode", Codec.BOOLEAN);
    private static final Field<Boolean> FORWARD = new Field<>("forward", Codec.BOOLEAN);

    private RequestCalloutConfigCalloutRequestBody(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RequestCalloutConfigCalloutRequestBody of(ObjectNode json) {
        return new RequestCalloutConfigCalloutRequestBody(json);
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
     * Custom by name.
     */
    public Map<String, String> custom() {
        return members(CUSTOM);
    }

    /**
     * Whether it is decoded. Default: <code>false</code>.
     */
    public @Nullable Boolean decode() {
        return optional(DECODE);
    }

    /**
     * Whether to forward. Default: <code>false</code>.
     */
    public @Nullable Boolean forward() {
        return optional(FORWARD);
    }

    /** Builds a {@link RequestCalloutConfigCalloutRequestBody}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RequestCalloutConfigCalloutRequestBody, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RequestCalloutConfigCalloutRequestBody build() {
            return new RequestCalloutConfigCalloutRequestBody(fields());
        }

        /**
         * Custom by name.
         */
        public Builder custom(@Nullable Map<String, String> value) {
            return set(CUSTOM, value);
        }

        /**
         * Whether it is decoded. Default: <code>false</code>.
         */
        public Builder decode(@Nullable Boolean value) {
            return set(DECODE, value);
        }

        /**
         * Whether to forward. Default: <code>false</code>.
         */
        public Builder forward(@Nullable Boolean value) {
            return set(FORWARD, value);
        }
    }
}

