// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settings of OAuth 2.0.
 */
public final class UpstreamOauthConfigOauth extends JsonModel {
    private static final Field<List<String>> AUDIENCE = new Field<>("audience", Codec.list(Codec.TEXT));
    private static final Field<String> CLIENT_ID = new Field<>("client_id", Codec.TEXT);
    private static final Field<String> CLIENT_SECRET = new Field<>("client_secret", Codec.TEXT);
    private static final Field<GrantType> GRANT_TYPE = new Field<>("grant_type", Codec.choice(GrantType::of));
    private static final Field<String> PASSWORD = new Field<>("password", Codec.TEXT);
    private static final Field<List<String>> SCOPES = new Field<>("scopes", Codec.list(Codec.TEXT));
    private static final Field<String> TOKEN_ENDPOINT = new Field<>("token_endpoint", Codec.TEXT);
    private static final Field<Map<String, String>> TOKEN_HEADERS = new Field<>("token_headers", Codec.map(Codec.TEXT));
    private static final Field<Map<String, String>> TOKEN_POST_ARGS = new Field<>("token_post_args", Codec.map(Codec.TEXT));
    private static final Field<String> USERNAME = new Field<>("username", Codec.TEXT);

    private UpstreamOauthConfigOauth(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static UpstreamOauthConfigOauth of(ObjectNode json) {
        return new UpstreamOauthConfigOauth(json);
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
     * Whom tokens are for. Default: <code>[]</code>.
     */
    public List<String> audience() {
        return elements(AUDIENCE);
    }

    /**
     * The id of the client. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String clientId() {
        return optional(CLIENT_ID);
    }

    /**
     * The secret of the client. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String clientSecret() {
        return optional(CLIENT_SECRET);
    }

    /**
     * The grant to use. Allowed: <code>client_credentials</code>, <code>password</code>. Default:
     * <code>client_credentials</code>.
     */
    public @Nullable GrantType grantType() {
        return optional(GRANT_TYPE);
    }

    /**
     * The user's password. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String password() {
        return optional(PASSWORD);
    }

    /**
     * The scopes to ask for. Default: <code>[]</code>.
     */
    public List<String> scopes() {
        return elements(SCOPES);
    }

    /**
     * The address of the token endpoint.
     */
    public String tokenEndpoint() {
        return required(TOKEN_ENDPOINT);
    }

    /**
     * Further headers of the token request.
     */
    public Map<String, String> tokenHeaders() {
        return members(TOKEN_HEADERS);
    }

    /**
     * Further fields of the token request.
     */
    public Map<String, String> tokenPostArgs() {
        return members(TOKEN_POST_ARGS);
    }

    /**
     * The user's name. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String username() {
        return optional(USERNAME);
    }

    /** What {@link UpstreamOauthConfigOauth#grantType()} is chosen from. */
    public static final class GrantType extends Choice {
        public static final GrantType CLIENT_CREDENTIALS = of("client_credentials");
        public static final GrantType PASSWORD = of("password");

        private GrantType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static GrantType of(String value) {
            return new GrantType(value);
        }
    }

    /** Builds a {@link UpstreamOauthConfigOauth}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<UpstreamOauthConfigOauth, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public UpstreamOauthConfigOauth build() {
            return new UpstreamOauthConfigOauth(fields());
        }

        /**
         * Whom tokens are for. Default: <code>[]</code>.
         */
        public Builder audience(@Nullable List<String> value) {
            return set(AUDIENCE, value);
        }

        /** As {@link #audience(List)}. */
        public Builder audience(String... values) {
            return set(AUDIENCE, Arrays.asList(values));
        }

        /**
         * The id of the client. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder clientId(@Nullable String value) {
            return set(CLIENT_ID, value);
        }

        /**
         * The secret of the client. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder clientSecret(@Nullable String value) {
            return set(CLIENT_SECRET, value);
        }

        /**
         * The grant to use. Allowed: <code>client_credentials</code>, <code>password</code>. Default:
         * <code>client_credentials</code>.
         */
        public Builder grantType(@Nullable GrantType value) {
            return set(GRANT_TYPE, value);
        }

        /** As {@link #grantType(GrantType)}, also with a value that has no constant. */
        public Builder grantType(String value) {
            return set(GRANT_TYPE, GrantType.of(value));
        }

        /**
         * The user's password. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder password(@Nullable String value) {
            return set(PASSWORD, value);
        }

        /**
         * The scopes to ask for. Default: <code>[]</code>.
         */
        public Builder scopes(@Nullable List<String> value) {
            return set(SCOPES, value);
        }

        /** As {@link #scopes(List)}. */
        public Builder scopes(String... values) {
            return set(SCOPES, Arrays.asList(values));
        }

        /**
         * The address of the token endpoint.
         */
        public Builder tokenEndpoint(@Nullable String value) {
            return set(TOKEN_ENDPOINT, value);
        }

        /**
         * Further headers of the token request.
         */
        public Builder tokenHeaders(@Nullable Map<String, String> value) {
            return set(TOKEN_HEADERS, value);
        }

        /**
         * Further fields of the token request.
         */
        public Builder tokenPostArgs(@Nullable Map<String, String> value) {
            return set(TOKEN_POST_ARGS, value);
        }

        /**
         * The user's name. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder username(@Nullable String value) {
            return set(USERNAME, value);
        }
    }
}

