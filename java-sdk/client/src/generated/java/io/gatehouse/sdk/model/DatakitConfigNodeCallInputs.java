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
 * Where values come from, by name.
 */
public final class DatakitConfigNodeCallInputs extends JsonModel {
    private static final Field<String> BODY = new Field<>("body", Codec.TEXT);
    private static final Field<String> HEADERS = new Field<>("headers", Codec.TEXT);
    private static final Field<String> HTTP_PROXY = new Field<>("http_proxy", Codec.TEXT);
    private static final Field<String> HTTPS_PROXY = new Field<>("https_proxy", Codec.TEXT);
    private static final Field<String> PROXY_AUTH_PASSWORD = new Field<>("proxy_auth_password", Codec.TEXT);
    private static final Field<String> PROXY_AUTH_USERNAME = new Field<>("proxy_auth_username", Codec.TEXT);
    private static final Field<String> QUERY = new Field<>("query", Codec.TEXT);
    private static final Field<String> URL = new Field<>("url", Codec.TEXT);

    private DatakitConfigNodeCallInputs(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigNodeCallInputs of(ObjectNode json) {
        return new DatakitConfigNodeCallInputs(json);
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
    public @Nullable String body() {
        return optional(BODY);
    }

    /**
     * Headers.
     */
    public @Nullable String headers() {
        return optional(HEADERS);
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

    /**
     * The password for the proxy authentication.
     */
    public @Nullable String proxyAuthPassword() {
        return optional(PROXY_AUTH_PASSWORD);
    }

    /**
     * The user for the proxy authentication.
     */
    public @Nullable String proxyAuthUsername() {
        return optional(PROXY_AUTH_USERNAME);
    }

    /**
     * Query parameters.
     */
    public @Nullable String query() {
        return optional(QUERY);
    }

    /**
     * The address.
     */
    public @Nullable String url() {
        return optional(URL);
    }

    /** Builds a {@link DatakitConfigNodeCallInputs}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigNodeCallInputs, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigNodeCallInputs build() {
            return new DatakitConfigNodeCallInputs(fields());
        }

        /**
         * The body.
         */
        public Builder body(@Nullable String value) {
            return set(BODY, value);
        }

        /**
         * Headers.
         */
        public Builder headers(@Nullable String value) {
            return set(HEADERS, value);
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

        /**
         * The password for the proxy authentication.
         */
        public Builder proxyAuthPassword(@Nullable String value) {
            return set(PROXY_AUTH_PASSWORD, value);
        }

        /**
         * The user for the proxy authentication.
         */
        public Builder proxyAuthUsername(@Nullable String value) {
            return set(PROXY_AUTH_USERNAME, value);
        }

        /**
         * Query parameters.
         */
        public Builder query(@Nullable String value) {
            return set(QUERY, value);
        }

        /**
         * The address.
         */
        public Builder url(@Nullable String value) {
            return set(URL, value);
        }
    }
}

