// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import io.gatehouse.sdk.json.PluginConfig;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Issues and checks OAuth 2.0 access tokens.
 */
public final class Oauth2Config extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "oauth2";

    private static final Field<List<String>> SCOPES = new Field<>("scopes", Codec.list(Codec.TEXT));
    private static final Field<Boolean> MANDATORY_SCOPE = new Field<>("mandatory_scope", Codec.BOOLEAN);
    private static final Field<String> PROVISION_KEY = new Field<>("provision_key", Codec.TEXT);
    private static final Field<Double> TOKEN_EXPIRATION = new Field<>("token_expiration", Codec.NUMBER);
    private static final Field<Boolean> ENABLE_AUTHORIZATION_CODE = new Field<>("enable_authorization_code", Codec.BOOLEAN);
    private static final Field<Boolean> ENABLE_IMPLICIT_GRANT = new Field<>("enable_implicit_grant", Codec.BOOLEAN);
    private static final Field<Boolean> ENABLE_CLIENT_CREDENTIALS = new Field<>("enable_client_credentials", Codec.BOOLEAN);
    private static final Field<Boolean> ENABLE_PASSWORD_GRANT = new Field<>("enable_password_grant", Codec.BOOLEAN);
    private static final Field<Boolean> HIDE_CREDENTIALS = new Field<>("hide_credentials", Codec.BOOLEAN);
    private static final Field<Boolean> ACCEPT_HTTP_IF_ALREADY_TERMINATED = new Field<>("accept_http_if_already_terminated", Codec.BOOLEAN);
    private static final Field<String> ANONYMOUS = new Field<>("anonymous", Codec.TEXT);
    private static final Field<Boolean> GLOBAL_CREDENTIALS = new Field<>("global_credentials", Codec.BOOLEAN);
    private static final Field<String> AUTH_HEADER_NAME = new Field<>("auth_header_name", Codec.TEXT);
    private static final Field<Double> REFRESH_TOKEN_TTL = new Field<>("refresh_token_ttl", Codec.NUMBER);
    private static final Field<Boolean> REUSE_REFRESH_TOKEN = new Field<>("reuse_refresh_token", Codec.BOOLEAN);
    private static final Field<Pkce> PKCE = new Field<>("pkce", Codec.choice(Pkce::of));
    private static final Field<String> REALM = new Field<>("realm", Codec.TEXT);

    private Oauth2Config(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static Oauth2Config of(ObjectNode json) {
        return new Oauth2Config(json);
    }

    /** A builder without a field. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode());
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    @Override
    public String pluginName() {
        return PLUGIN;
    }

    /**
     * The scopes that applications may ask for.
     */
    public List<String> scopes() {
        return elements(SCOPES);
    }

    /**
     * Whether a token must have a scope. Default: <code>false</code>.
     */
    public @Nullable Boolean mandatoryScope() {
        return optional(MANDATORY_SCOPE);
    }

    /**
     * The key with which a login page asks for tokens.
     */
    public @Nullable String provisionKey() {
        return optional(PROVISION_KEY);
    }

    /**
     * Seconds for which an access token is good; 0 means always. Default: <code>7200</code>.
     */
    public @Nullable Double tokenExpiration() {
        return optional(TOKEN_EXPIRATION);
    }

    /**
     * Whether the authorization code grant is offered. Default: <code>false</code>.
     */
    public @Nullable Boolean enableAuthorizationCode() {
        return optional(ENABLE_AUTHORIZATION_CODE);
    }

    /**
     * Whether the implicit grant is offered. Default: <code>false</code>.
     */
    public @Nullable Boolean enableImplicitGrant() {
        return optional(ENABLE_IMPLICIT_GRANT);
    }

    /**
     * Whether the client credentials grant is offered. Default: <code>false</code>.
     */
    public @Nullable Boolean enableClientCredentials() {
        return optional(ENABLE_CLIENT_CREDENTIALS);
    }

    /**
     * Whether the password grant is offered. Default: <code>false</code>.
     */
    public @Nullable Boolean enablePasswordGrant() {
        return optional(ENABLE_PASSWORD_GRANT);
    }

    /**
     * Whether the credentials are removed before the request goes upstream. Default: <code>false</code>.
     */
    public @Nullable Boolean hideCredentials() {
        return optional(HIDE_CREDENTIALS);
    }

    /**
     * Whether HTTP is fine when X-Forwarded-Proto says https. Default: <code>false</code>.
     */
    public @Nullable Boolean acceptHttpIfAlreadyTerminated() {
        return optional(ACCEPT_HTTP_IF_ALREADY_TERMINATED);
    }

    /**
     * Id or username of the consumer that stands in when authentication fails.
     */
    public @Nullable String anonymous() {
        return optional(ANONYMOUS);
    }

    /**
     * Whether tokens are good for every service with this plugin. Default: <code>false</code>.
     */
    public @Nullable Boolean globalCredentials() {
        return optional(GLOBAL_CREDENTIALS);
    }

    /**
     * The header that carries the access token. Default: <code>authorization</code>.
     */
    public @Nullable String authHeaderName() {
        return optional(AUTH_HEADER_NAME);
    }

    /**
     * Seconds for which a refresh token is good; 0 means always. From 0 to 100000000. Default: <code>1209600</code>.
     */
    public @Nullable Double refreshTokenTtl() {
        return optional(REFRESH_TOKEN_TTL);
    }

    /**
     * Whether a refresh token may be used more than once. Default: <code>false</code>.
     */
    public @Nullable Boolean reuseRefreshToken() {
        return optional(REUSE_REFRESH_TOKEN);
    }

    /**
     * Which clients must prove a code challenge. Allowed: <code>none</code>, <code>lax</code>, <code>strict</code>.
     * Default: <code>lax</code>.
     */
    public @Nullable Pkce pkce() {
        return optional(PKCE);
    }

    /**
     * The realm of the WWW-Authenticate header.
     */
    public @Nullable String realm() {
        return optional(REALM);
    }

    /** What {@link Oauth2Config#pkce()} is chosen from. */
    public static final class Pkce extends Choice {
        public static final Pkce NONE = of("none");
        public static final Pkce LAX = of("lax");
        public static final Pkce STRICT = of("strict");

        private Pkce(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Pkce of(String value) {
            return new Pkce(value);
        }
    }

    /** Builds a {@link Oauth2Config}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<Oauth2Config, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public Oauth2Config build() {
            return new Oauth2Config(fields());
        }

        /**
         * The scopes that applications may ask for.
         */
        public Builder scopes(@Nullable List<String> value) {
            return set(SCOPES, value);
        }

        /** As {@link #scopes(List)}. */
        public Builder scopes(String... values) {
            return set(SCOPES, Arrays.asList(values));
        }

        /**
         * Whether a token must have a scope. Default: <code>false</code>.
         */
        public Builder mandatoryScope(@Nullable Boolean value) {
            return set(MANDATORY_SCOPE, value);
        }

        /**
         * The key with which a login page asks for tokens.
         */
        public Builder provisionKey(@Nullable String value) {
            return set(PROVISION_KEY, value);
        }

        /**
         * Seconds for which an access token is good; 0 means always. Default: <code>7200</code>.
         */
        public Builder tokenExpiration(@Nullable Double value) {
            return set(TOKEN_EXPIRATION, value);
        }

        /** As {@link #tokenExpiration(Double)}. */
        public Builder tokenExpiration(double value) {
            return set(TOKEN_EXPIRATION, value);
        }

        /**
         * Whether the authorization code grant is offered. Default: <code>false</code>.
         */
        public Builder enableAuthorizationCode(@Nullable Boolean value) {
            return set(ENABLE_AUTHORIZATION_CODE, value);
        }

        /**
         * Whether the implicit grant is offered. Default: <code>false</code>.
         */
        public Builder enableImplicitGrant(@Nullable Boolean value) {
            return set(ENABLE_IMPLICIT_GRANT, value);
        }

        /**
         * Whether the client credentials grant is offered. Default: <code>false</code>.
         */
        public Builder enableClientCredentials(@Nullable Boolean value) {
            return set(ENABLE_CLIENT_CREDENTIALS, value);
        }

        /**
         * Whether the password grant is offered. Default: <code>false</code>.
         */
        public Builder enablePasswordGrant(@Nullable Boolean value) {
            return set(ENABLE_PASSWORD_GRANT, value);
        }

        /**
         * Whether the credentials are removed before the request goes upstream. Default: <code>false</code>.
         */
        public Builder hideCredentials(@Nullable Boolean value) {
            return set(HIDE_CREDENTIALS, value);
        }

        /**
         * Whether HTTP is fine when X-Forwarded-Proto says https. Default: <code>false</code>.
         */
        public Builder acceptHttpIfAlreadyTerminated(@Nullable Boolean value) {
            return set(ACCEPT_HTTP_IF_ALREADY_TERMINATED, value);
        }

        /**
         * Id or username of the consumer that stands in when authentication fails.
         */
        public Builder anonymous(@Nullable String value) {
            return set(ANONYMOUS, value);
        }

        /**
         * Whether tokens are good for every service with this plugin. Default: <code>false</code>.
         */
        public Builder globalCredentials(@Nullable Boolean value) {
            return set(GLOBAL_CREDENTIALS, value);
        }

        /**
         * The header that carries the access token. Default: <code>authorization</code>.
         */
        public Builder authHeaderName(@Nullable String value) {
            return set(AUTH_HEADER_NAME, value);
        }

        /**
         * Seconds for which a refresh token is good; 0 means always. From 0 to 100000000. Default: <code>1209600</code>.
         */
        public Builder refreshTokenTtl(@Nullable Double value) {
            return set(REFRESH_TOKEN_TTL, value);
        }

        /** As {@link #refreshTokenTtl(Double)}. */
        public Builder refreshTokenTtl(double value) {
            return set(REFRESH_TOKEN_TTL, value);
        }

        /**
         * Whether a refresh token may be used more than once. Default: <code>false</code>.
         */
        public Builder reuseRefreshToken(@Nullable Boolean value) {
            return set(REUSE_REFRESH_TOKEN, value);
        }

        /**
         * Which clients must prove a code challenge. Allowed: <code>none</code>, <code>lax</code>, <code>strict</code>.
         * Default: <code>lax</code>.
         */
        public Builder pkce(@Nullable Pkce value) {
            return set(PKCE, value);
        }

        /** As {@link #pkce(Pkce)}, also with a value that has no constant. */
        public Builder pkce(String value) {
            return set(PKCE, Pkce.of(value));
        }

        /**
         * The realm of the WWW-Authenticate header.
         */
        public Builder realm(@Nullable String value) {
            return set(REALM, value);
        }
    }
}

