// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import org.jspecify.annotations.Nullable;

/**
 * How an OAuth 2.0 client talks to the token endpoint.
 */
public final class OAuth2Client extends JsonModel {
    private static final Field<AuthMethod> AUTH_METHOD = new Field<>("auth_method", Codec.choice(AuthMethod::of));
    private static final Field<ClientSecretJwtAlg> CLIENT_SECRET_JWT_ALG = new Field<>("client_secret_jwt_alg", Codec.choice(ClientSecretJwtAlg::of));
    private static final Field<String> HTTP_PROXY = new Field<>("http_proxy", Codec.TEXT);
    private static final Field<String> HTTP_PROXY_AUTHORIZATION = new Field<>("http_proxy_authorization", Codec.TEXT);
    private static final Field<Double> HTTP_VERSION = new Field<>("http_version", Codec.NUMBER);
    private static final Field<String> HTTPS_PROXY = new Field<>("https_proxy", Codec.TEXT);
    private static final Field<String> HTTPS_PROXY_AUTHORIZATION = new Field<>("https_proxy_authorization", Codec.TEXT);
    private static final Field<Boolean> KEEP_ALIVE = new Field<>("keep_alive", Codec.BOOLEAN);
    private static final Field<String> NO_PROXY = new Field<>("no_proxy", Codec.TEXT);
    private static final Field<Boolean> SSL_VERIFY = new Field<>("ssl_verify", Codec.BOOLEAN);
    private static final Field<Integer> TIMEOUT = new Field<>("timeout", Codec.INTEGER);

    private OAuth2Client(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static OAuth2Client of(ObjectNode json) {
        return new OAuth2Client(json);
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
     * How to sign in. Allowed: <code>client_secret_basic</code>, <code>client_secret_jwt</code>,
     * <code>client_secret_post</code>, <code>none</code>. Default: <code>client_secret_post</code>.
     */
    public @Nullable AuthMethod authMethod() {
        return optional(AUTH_METHOD);
    }

    /**
     * The algorithm that signs a client assertion. Allowed: <code>HS256</code>, <code>HS512</code>. Default:
     * <code>HS512</code>.
     */
    public @Nullable ClientSecretJwtAlg clientSecretJwtAlg() {
        return optional(CLIENT_SECRET_JWT_ALG);
    }

    /**
     * The proxy for HTTP.
     */
    public @Nullable String httpProxy() {
        return optional(HTTP_PROXY);
    }

    /**
     * The Proxy-Authorization header for HTTP.
     */
    public @Nullable String httpProxyAuthorization() {
        return optional(HTTP_PROXY_AUTHORIZATION);
    }

    /**
     * The version of HTTP.
     */
    public @Nullable Double httpVersion() {
        return optional(HTTP_VERSION);
    }

    /**
     * The proxy for HTTPS.
     */
    public @Nullable String httpsProxy() {
        return optional(HTTPS_PROXY);
    }

    /**
     * The Proxy-Authorization header for HTTPS.
     */
    public @Nullable String httpsProxyAuthorization() {
        return optional(HTTPS_PROXY_AUTHORIZATION);
    }

    /**
     * Whether connections are kept. Default: <code>true</code>.
     */
    public @Nullable Boolean keepAlive() {
        return optional(KEEP_ALIVE);
    }

    /**
     * Hosts that are reached without a proxy.
     */
    public @Nullable String noProxy() {
        return optional(NO_PROXY);
    }

    /**
     * Whether the server's certificate is verified. Default: <code>false</code>.
     */
    public @Nullable Boolean sslVerify() {
        return optional(SSL_VERIFY);
    }

    /**
     * How long to wait. From 0 to 2147483646. Default: <code>10000</code>.
     */
    public @Nullable Integer timeout() {
        return optional(TIMEOUT);
    }

    /** What {@link OAuth2Client#authMethod()} is chosen from. */
    public static final class AuthMethod extends Choice {
        public static final AuthMethod CLIENT_SECRET_BASIC = of("client_secret_basic");
        public static final AuthMethod CLIENT_SECRET_JWT = of("client_secret_jwt");
        public static final AuthMethod CLIENT_SECRET_POST = of("client_secret_post");
        public static final AuthMethod NONE = of("none");

        private AuthMethod(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static AuthMethod of(String value) {
            return new AuthMethod(value);
        }
    }

    /** What {@link OAuth2Client#clientSecretJwtAlg()} is chosen from. */
    public static final class ClientSecretJwtAlg extends Choice {
        public static final ClientSecretJwtAlg HS256 = of("HS256");
        public static final ClientSecretJwtAlg HS512 = of("HS512");

        private ClientSecretJwtAlg(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ClientSecretJwtAlg of(String value) {
            return new ClientSecretJwtAlg(value);
        }
    }

    /** Builds a {@link OAuth2Client}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<OAuth2Client, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public OAuth2Client build() {
            return new OAuth2Client(fields());
        }

        /**
         * How to sign in. Allowed: <code>client_secret_basic</code>, <code>client_secret_jwt</code>,
         * <code>client_secret_post</code>, <code>none</code>. Default: <code>client_secret_post</code>.
         */
        public Builder authMethod(@Nullable AuthMethod value) {
            return set(AUTH_METHOD, value);
        }

        /** As {@link #authMethod(AuthMethod)}, also with a value that has no constant. */
        public Builder authMethod(String value) {
            return set(AUTH_METHOD, AuthMethod.of(value));
        }

        /**
         * The algorithm that signs a client assertion. Allowed: <code>HS256</code>, <code>HS512</code>. Default:
         * <code>HS512</code>.
         */
        public Builder clientSecretJwtAlg(@Nullable ClientSecretJwtAlg value) {
            return set(CLIENT_SECRET_JWT_ALG, value);
        }

        /** As {@link #clientSecretJwtAlg(ClientSecretJwtAlg)}, also with a value that has no constant. */
        public Builder clientSecretJwtAlg(String value) {
            return set(CLIENT_SECRET_JWT_ALG, ClientSecretJwtAlg.of(value));
        }

        /**
         * The proxy for HTTP.
         */
        public Builder httpProxy(@Nullable String value) {
            return set(HTTP_PROXY, value);
        }

        /**
         * The Proxy-Authorization header for HTTP.
         */
        public Builder httpProxyAuthorization(@Nullable String value) {
            return set(HTTP_PROXY_AUTHORIZATION, value);
        }

        /**
         * The version of HTTP.
         */
        public Builder httpVersion(@Nullable Double value) {
            return set(HTTP_VERSION, value);
        }

        /** As {@link #httpVersion(Double)}. */
        public Builder httpVersion(double value) {
            return set(HTTP_VERSION, value);
        }

        /**
         * The proxy for HTTPS.
         */
        public Builder httpsProxy(@Nullable String value) {
            return set(HTTPS_PROXY, value);
        }

        /**
         * The Proxy-Authorization header for HTTPS.
         */
        public Builder httpsProxyAuthorization(@Nullable String value) {
            return set(HTTPS_PROXY_AUTHORIZATION, value);
        }

        /**
         * Whether connections are kept. Default: <code>true</code>.
         */
        public Builder keepAlive(@Nullable Boolean value) {
            return set(KEEP_ALIVE, value);
        }

        /**
         * Hosts that are reached without a proxy.
         */
        public Builder noProxy(@Nullable String value) {
            return set(NO_PROXY, value);
        }

        /**
         * Whether the server's certificate is verified. Default: <code>false</code>.
         */
        public Builder sslVerify(@Nullable Boolean value) {
            return set(SSL_VERIFY, value);
        }

        /**
         * How long to wait. From 0 to 2147483646. Default: <code>10000</code>.
         */
        public Builder timeout(@Nullable Integer value) {
            return set(TIMEOUT, value);
        }
    }
}

