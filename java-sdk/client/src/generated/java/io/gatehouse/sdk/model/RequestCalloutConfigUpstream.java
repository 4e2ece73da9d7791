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
 * What concerns the upstream.
 */
public final class RequestCalloutConfigUpstream extends JsonModel {
    private static final Field<RequestCalloutConfigUpstreamBody> BODY = new Field<>("body", Codec.model(RequestCalloutConfigUpstreamBody::of));
    private static final Field<String> BY_LUA = new Field<>("by_lua", Codec.TEXT);
    private static final Field<RequestCalloutConfigUpstreamHeaders> HEADERS = new Field<>("headers", Codec.model(RequestCalloutConfigUpstreamHeaders::of));
    private static final Field<RequestCalloutConfigUpstreamQuery> QUERY = new Field<>("query", Codec.model(RequestCalloutConfigUpstreamQuery::of));

    private RequestCalloutConfigUpstream(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RequestCalloutConfigUpstream of(ObjectNode json) {
        return new RequestCalloutConfigUpstream(json);
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
     * The body. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable RequestCalloutConfigUpstreamBody body() {
        return optional(BODY);
    }

    /**
     * The by Lua.
     */
    public @Nullable String byLua() {
        return optional(BY_LUA);
    }

    /**
     * Headers. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable RequestCalloutConfigUpstreamHeaders headers() {
        return optional(HEADERS);
    }

    /**
     * Query parameters. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable RequestCalloutConfigUpstreamQuery query() {
        return optional(QUERY);
    }

    /** Builds a {@link RequestCalloutConfigUpstream}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RequestCalloutConfigUpstream, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RequestCalloutConfigUpstream build() {
            return new RequestCalloutConfigUpstream(fields());
        }

        /**
         * The body. Default: <code>&#123;&#125;</code>.
         */
        public Builder body(@Nullable RequestCalloutConfigUpstreamBody value) {
            return set(BODY, value);
        }

        /** As {@link #body(RequestCalloutConfigUpstreamBody)}, described in place. */
        public Builder body(Consumer<RequestCalloutConfigUpstreamBody.Builder> value) {
            RequestCalloutConfigUpstreamBody.Builder builder = RequestCalloutConfigUpstreamBody.builder();
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
         * Headers. Default: <code>&#123;&#125;</code>.
         */
        public Builder headers(@Nullable RequestCalloutConfigUpstreamHeaders value) {
            return set(HEADERS, value);
        }

        /** As {@link #headers(RequestCalloutConfigUpstreamHeaders)}, described in place. */
        public Builder headers(Consumer<RequestCalloutConfigUpstreamHeaders.Builder> value) {
            RequestCalloutConfigUpstreamHeaders.Builder builder = RequestCalloutConfigUpstreamHeaders.builder();
            value.accept(builder);
            return set(HEADERS, builder.build());
        }

        /**
         * Query parameters. Default: <code>&#123;&#125;</code>.
         */
        public Builder query(@Nullable RequestCalloutConfigUpstreamQuery value) {
            return set(QUERY, value);
        }

        /** As {@link #query(RequestCalloutConfigUpstreamQuery)}, described in place. */
        public Builder query(Consumer<RequestCalloutConfigUpstreamQuery.Builder> value) {
            RequestCalloutConfigUpstreamQuery.Builder builder = RequestCalloutConfigUpstreamQuery.builder();
            value.accept(builder);
            return set(QUERY, builder.build());
        }
    }
}

