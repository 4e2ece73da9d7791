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
 * What concerns the request.
 */
public final class RequestCalloutConfigCalloutRequest extends JsonModel {
    private static final Field<RequestCalloutConfigCalloutRequestBody> BODY = new Field<>("body", Codec.model(RequestCalloutConfigCalloutRequestBody::of));
    private static final Field<String> BY_LUA = new Field<>("by_lua", Codec.TEXT);
    private static final Field<RequestCalloutConfigCalloutRequestError> ERROR = new Field<>("error", Codec.model(RequestCalloutConfigCalloutRequestError::of));
    private static final Field<RequestCalloutConfigCalloutRequestHeaders> HEADERS = new Field<>("headers", Codec.model(RequestCalloutConfigCalloutRequestHeaders::of));
    private static final Field<RequestCalloutConfigCalloutRequestHttpOpts> HTTP_OPTS = new Field<>("http_opts", Codec.model(RequestCalloutConfigCalloutRequestHttpOpts::of));
    private static final Field<String> METHOD = new Field<>("method", Codec.TEXT);
    private static final Field<RequestCalloutConfigCalloutRequestQuery> QUERY = new Field<>("query", Codec.model(RequestCalloutConfigCalloutRequestQuery::of));
    private static final Field<String> URL = new Field<>("url", Codec.TEXT);

    private RequestCalloutConfigCalloutRequest(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RequestCalloutConfigCalloutRequest of(ObjectNode json) {
        return new RequestCalloutConfigCalloutRequest(json);
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
    public @Nullable RequestCalloutConfigCalloutRequestBody body() {
        return optional(BODY);
    }

    /**
     * The by Lua.
     */
    public @Nullable String byLua() {
        return optional(BY_LUA);
    }

    /**
     * Settings of error.
     */
    public @Nullable RequestCalloutConfigCalloutRequestError error() {
        return optional(ERROR);
    }

    /**
     * Headers.
     */
    public @Nullable RequestCalloutConfigCalloutRequestHeaders headers() {
        return optional(HEADERS);
    }

    /**
     * Settings of HTTP options.
     */
    public @Nullable RequestCalloutConfigCalloutRequestHttpOpts httpOpts() {
        return optional(HTTP_OPTS);
    }

    /**
     * The method. Default: <code>GET</code>.
     */
    public @Nullable String method() {
        return optional(METHOD);
    }

    /**
     * Query parameters.
     */
    public @Nullable RequestCalloutConfigCalloutRequestQuery query() {
        return optional(QUERY);
    }

    /**
     * The address. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public String url() {
        return required(URL);
    }

    /** Builds a {@link RequestCalloutConfigCalloutRequest}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RequestCalloutConfigCalloutRequest, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RequestCalloutConfigCalloutRequest build() {
            return new RequestCalloutConfigCalloutRequest(fields());
        }

        /**
         * The body.
         */
        public Builder body(@Nullable RequestCalloutConfigCalloutRequestBody value) {
            return set(BODY, value);
        }

        /** As {@link #body(RequestCalloutConfigCalloutRequestBody)}, described in place. */
        public Builder body(Consumer<RequestCalloutConfigCalloutRequestBody.Builder> value) {
            RequestCalloutConfigCalloutRequestBody.Builder builder = RequestCalloutConfigCalloutRequestBody.builder();
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
         * Settings of error.
         */
        public Builder error(@Nullable RequestCalloutConfigCalloutRequestError value) {
            return set(ERROR, value);
        }

        /** As {@link #error(RequestCalloutConfigCalloutRequestError)}, described in place. */
        public Builder error(Consumer<RequestCalloutConfigCalloutRequestError.Builder> value) {
            RequestCalloutConfigCalloutRequestError.Builder builder = RequestCalloutConfigCalloutRequestError.builder();
            value.accept(builder);
            return set(ERROR, builder.build());
        }

        /**
         * Headers.
         */
        public Builder headers(@Nullable RequestCalloutConfigCalloutRequestHeaders value) {
            return set(HEADERS, value);
        }

        /** As {@link #headers(RequestCalloutConfigCalloutRequestHeaders)}, described in place. */
        public Builder headers(Consumer<RequestCalloutConfigCalloutRequestHeaders.Builder> value) {
            RequestCalloutConfigCalloutRequestHeaders.Builder builder = RequestCalloutConfigCalloutRequestHeaders.builder();
            value.accept(builder);
            return set(HEADERS, builder.build());
        }

        /**
         * Settings of HTTP options.
         */
        public Builder httpOpts(@Nullable RequestCalloutConfigCalloutRequestHttpOpts value) {
            return set(HTTP_OPTS, value);
        }

        /** As {@link #httpOpts(RequestCalloutConfigCalloutRequestHttpOpts)}, described in place. */
        public Builder httpOpts(Consumer<RequestCalloutConfigCalloutRequestHttpOpts.Builder> value) {
            RequestCalloutConfigCalloutRequestHttpOpts.Builder builder = RequestCalloutConfigCalloutRequestHttpOpts.builder();
            value.accept(builder);
            return set(HTTP_OPTS, builder.build());
        }

        /**
         * The method. Default: <code>GET</code>.
         */
        public Builder method(@Nullable String value) {
            return set(METHOD, value);
        }

        /**
         * Query parameters.
         */
        public Builder query(@Nullable RequestCalloutConfigCalloutRequestQuery value) {
            return set(QUERY, value);
        }

        /** As {@link #query(RequestCalloutConfigCalloutRequestQuery)}, described in place. */
        public Builder query(Consumer<RequestCalloutConfigCalloutRequestQuery.Builder> value) {
            RequestCalloutConfigCalloutRequestQuery.Builder builder = RequestCalloutConfigCalloutRequestQuery.builder();
            value.accept(builder);
            return set(QUERY, builder.build());
        }

        /**
         * The address. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder url(@Nullable String value) {
            return set(URL, value);
        }
    }
}

