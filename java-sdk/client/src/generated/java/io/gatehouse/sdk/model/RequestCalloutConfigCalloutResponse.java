// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What concerns the response.
 */
public final class RequestCalloutConfigCalloutResponse extends JsonModel {
    private static final Field<RequestCalloutConfigCalloutResponseBody> BODY = new Field<>("body", Codec.model(RequestCalloutConfigCalloutResponseBody::of));
    private static final Field<String> BY_LUA = new Field<>("by_lua", Codec.TEXT);
    private static final Field<RequestCalloutConfigCalloutResponseHeaders> HEADERS = new Field<>("headers", Codec.model(RequestCalloutConfigCalloutResponseHeaders::of));

    private RequestCalloutConfigCalloutResponse(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RequestCalloutConfigCalloutResponse of(ObjectNode json) {
        return new RequestCalloutConfigCalloutResponse(json);
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
    public @Nullable RequestCalloutConfigCalloutResponseBody body() {
        return optional(BODY);
    }

    /**
     * The by Lua.
     */
    public @Nullable String byLua() {
        return optional(BY_LUA);
    }

    /**
     * Headers.
     */
    public @Nullable RequestCalloutConfigCalloutResponseHeaders headers() {
        return optional(HEADERS);
    }

    /** Builds a {@link RequestCalloutConfigCalloutResponse}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RequestCalloutConfigCalloutResponse, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RequestCalloutConfigCalloutResponse build() {
            return new RequestCalloutConfigCalloutResponse(fields());
        }

        /**
         * The body.
         */
        public Builder body(@Nullable RequestCalloutConfigCalloutResponseBody value) {
            return set(BODY, value);
        }

        /** As {@link #body(RequestCalloutConfigCalloutResponseBody)}, described in place. */
        public Builder body(Consumer<RequestCalloutConfigCalloutResponseBody.Builder> value) {
            RequestCalloutConfigCalloutResponseBody.Builder builder = RequestCalloutConfigCalloutResponseBody.builder();
            value.accept(builder);
            return set(BODY, builder.build());
        }

        /**
         * The by Lua.
         */
        public Builder byLua(@Nullable String value) {
            return set(BY_LUA, value);
        }

        /**
         * Headers.
         */
        public Builder headers(@Nullable RequestCalloutConfigCalloutResponseHeaders value) {
            return set(HEADERS, value);
        }

        /** As {@link #headers(RequestCalloutConfigCalloutResponseHeaders)}, described in place. */
        public Builder headers(Consumer<RequestCalloutConfigCalloutResponseHeaders.Builder> value) {
            RequestCalloutConfigCalloutResponseHeaders.Builder builder = RequestCalloutConfigCalloutResponseHeaders.builder();
            value.accept(builder);
            return set(HEADERS, builder.build());
        }
    }
}

