// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settings of behavior.
 */
public final class UpstreamOauthConfigBehavior extends JsonModel {
    private static final Field<String> IDP_ERROR_RESPONSE_BODY_TEMPLATE = new Field<>("idp_error_response_body_template", Codec.TEXT);
    private static final Field<String> IDP_ERROR_RESPONSE_CONTENT_TYPE = new Field<>("idp_error_response_content_type", Codec.TEXT);
    private static final Field<String> IDP_ERROR_RESPONSE_MESSAGE = new Field<>("idp_error_response_message", Codec.TEXT);
    private static final Field<Integer> IDP_ERROR_RESPONSE_STATUS_CODE = new Field<>("idp_error_response_status_code", Codec.INTEGER);
    private static final Field<List<Integer>> PURGE_TOKEN_ON_UPSTREAM_STATUS_CODES = new Field<>("purge_token_on_upstream_status_codes", Codec.list(Codec.INTEGER));
    private static final Field<String> UPSTREAM_ACCESS_TOKEN_HEADER_NAME = new Field<>("upstream_access_token_header_name", Codec.TEXT);

    private UpstreamOauthConfigBehavior(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static UpstreamOauthConfigBehavior of(ObjectNode json) {
        return new UpstreamOauthConfigBehavior(json);
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
     * The identity provider error response body template. Default: <code>&#123; "code":
     * "&#123;&#123;status&#125;&#125;", "message": "&#123;&#123;message&#125;&#125;" &#125;</code>.
     */
    public @Nullable String idpErrorResponseBodyTemplate() {
        return optional(IDP_ERROR_RESPONSE_BODY_TEMPLATE);
    }

    /**
     * The identity provider error response content type. Default: <code>application/json; charset=utf-8</code>.
     */
    public @Nullable String idpErrorResponseContentType() {
        return optional(IDP_ERROR_RESPONSE_CONTENT_TYPE);
    }

    /**
     * The identity provider error response message. Default: <code>Failed to authenticate request to
     * upstream</code>.
     */
    public @Nullable String idpErrorResponseMessage() {
        return optional(IDP_ERROR_RESPONSE_MESSAGE);
    }

    /**
     * The identity provider error response status code. From 500 to 599. Default: <code>502</code>.
     */
    public @Nullable Integer idpErrorResponseStatusCode() {
        return optional(IDP_ERROR_RESPONSE_STATUS_CODE);
    }

    /**
     * Purge token on upstream status codes. Default: <code>[401]</code>.
     */
    public List<Integer> purgeTokenOnUpstreamStatusCodes() {
        return elements(PURGE_TOKEN_ON_UPSTREAM_STATUS_CODES);
    }

    /**
     * The upstream access token header name. Default: <code>Authorization</code>.
     */
    public @Nullable String upstreamAccessTokenHeaderName() {
        return optional(UPSTREAM_ACCESS_TOKEN_HEADER_NAME);
    }

    /** Builds a {@link UpstreamOauthConfigBehavior}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<UpstreamOauthConfigBehavior, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public UpstreamOauthConfigBehavior build() {
            return new UpstreamOauthConfigBehavior(fields());
        }

        /**
         * The identity provider error response body template. Default: <code>&#123; "code":
         * "&#123;&#123;status&#125;&#125;", "message": "&#123;&#123;message&#125;&#125;" &#125;</code>.
         */
        public Builder idpErrorResponseBodyTemplate(@Nullable String value) {
            return set(IDP_ERROR_RESPONSE_BODY_TEMPLATE, value);
        }

        /**
         * The identity provider error response content type. Default: <code>application/json; charset=utf-8</code>.
         */
        public Builder idpErrorResponseContentType(@Nullable String value) {
            return set(IDP_ERROR_RESPONSE_CONTENT_TYPE, value);
        }

        /**
         * The identity provider error response message. Default: <code>Failed to authenticate request to
         * upstream</code>.
         */
        public Builder idpErrorResponseMessage(@Nullable String value) {
            return set(IDP_ERROR_RESPONSE_MESSAGE, value);
        }

        /**
         * The identity provider error response status code. From 500 to 599. Default: <code>502</code>.
         */
        public Builder idpErrorResponseStatusCode(@Nullable Integer value) {
            return set(IDP_ERROR_RESPONSE_STATUS_CODE, value);
        }

        /**
         * Purge token on upstream status codes. Default: <code>[401]</code>.
         */
        public Builder purgeTokenOnUpstreamStatusCodes(@Nullable List<Integer> value) {
            return set(PURGE_TOKEN_ON_UPSTREAM_STATUS_CODES, value);
        }

        /**
         * The upstream access token header name. Default: <code>Authorization</code>.
         */
        public Builder upstreamAccessTokenHeaderName(@Nullable String value) {
            return set(UPSTREAM_ACCESS_TOKEN_HEADER_NAME, value);
        }
    }
}

