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
 * Settings of proxy.
 */
public final class RequestCalloutConfigCalloutRequestHttpOptsProxy extends JsonModel {
    private static final Field<String> AUTH_PASSWORD = new Field<>("auth_password", Codec.TEXT);
    private static final Field<String> AUTH_USERNAME = new Field<>("auth_username", Codec.TEXT);
    private static final Field<String> HTTP_PROXY = new Field<>("http_proxy", Codec.TEXT);
    private static final Field<String> HTTPS_PROXY = new Field<>("https_proxy", Codec.TEXT);

    private RequestCalloutConfigCalloutRequestHttpOptsProxy(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RequestCalloutConfigCalloutRequestHttpOptsProxy of(ObjectNode json) {
        return new RequestCalloutConfigCalloutRequestHttpOptsProxy(json);
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
     * The password for the authentication. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String authPassword() {
        return optional(AUTH_PASSWORD);
    }

    /**
     * The user for the authentication. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String authUsername() {
        return optional(AUTH_USERNAME);
    }

    /**
     * The proxy for HTTP.
     */
    public @Nullable String httpProxy() {
        return optional(HTTP_PROXY);
    }

    /**
     * The proxy for HTTPS.
     */
    public @Nullable String httpsProxy() {
        return optional(HTTPS_PROXY);
    }

    /** Builds a {@link RequestCalloutConfigCalloutRequestHttpOptsProxy}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RequestCalloutConfigCalloutRequestHttpOptsProxy, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RequestCalloutConfigCalloutRequestHttpOptsProxy build() {
            return new RequestCalloutConfigCalloutRequestHttpOptsProxy(fields());
        }

        /**
         * The password for the authentication. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder authPassword(@Nullable String value) {
            return set(AUTH_PASSWORD, value);
        }

        /**
         * The user for the authentication. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder authUsername(@Nullable String value) {
            return set(AUTH_USERNAME, value);
        }

        /**
         * The proxy for HTTP.
         */
        public Builder httpProxy(@Nullable String value) {
            return set(HTTP_PROXY, value);
        }

        /**
         * The proxy for HTTPS.
         */
        public Builder httpsProxy(@Nullable String value) {
            return set(HTTPS_PROXY, value);
        }
    }
}

