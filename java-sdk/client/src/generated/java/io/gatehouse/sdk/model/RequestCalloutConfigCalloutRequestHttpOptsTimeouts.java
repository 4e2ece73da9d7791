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
 * Settings of timeouts.
 */
public final class RequestCalloutConfigCalloutRequestHttpOptsTimeouts extends JsonModel {
    private static final Field<Integer> CONNECT = new Field<>("connect", Codec.INTEGER);
    private static final Field<Integer> READ = new Field<>("read", Codec.INTEGER);
    private static final Field<Integer> WRITE = new Field<>("write", Codec.INTEGER);

    private RequestCalloutConfigCalloutRequestHttpOptsTimeouts(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RequestCalloutConfigCalloutRequestHttpOptsTimeouts of(ObjectNode json) {
        return new RequestCalloutConfigCalloutRequestHttpOptsTimeouts(json);
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
     * Milliseconds to establish a connection. From 0 to 2147483646.
     */
    public @Nullable Integer connect() {
        return optional(CONNECT);
    }

    /**
     * Milliseconds between two reads. From 0 to 2147483646.
     */
    public @Nullable Integer read() {
        return optional(READ);
    }

    /**
     * Milliseconds between two writes. From 0 to 2147483646.
     */
    public @Nullable Integer write() {
        return optional(WRITE);
    }

    /** Builds a {@link RequestCalloutConfigCalloutRequestHttpOptsTimeouts}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RequestCalloutConfigCalloutRequestHttpOptsTimeouts, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RequestCalloutConfigCalloutRequestHttpOptsTimeouts build() {
            return new RequestCalloutConfigCalloutRequestHttpOptsTimeouts(fields());
        }

        /**
         * Milliseconds to establish a connection. From 0 to 2147483646.
         */
        public Builder connect(@Nullable Integer value) {
            return set(CONNECT, value);
        }

        /**
         * Milliseconds between two reads. From 0 to 2147483646.
         */
        public Builder read(@Nullable Integer value) {
            return set(READ, value);
        }

        /**
         * Milliseconds between two writes. From 0 to 2147483646.
         */
        public Builder write(@Nullable Integer value) {
            return set(WRITE, value);
        }
    }
}

