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
 * How to sign in to the Solace broker.
 */
public final class SolaceAuthentication extends JsonModel {
    private static final Field<String> ACCESS_TOKEN = new Field<>("access_token", Codec.TEXT);
    private static final Field<String> ACCESS_TOKEN_HEADER = new Field<>("access_token_header", Codec.TEXT);
    private static final Field<String> BASIC_AUTH_HEADER = new Field<>("basic_auth_header", Codec.TEXT);
    private static final Field<String> ID_TOKEN = new Field<>("id_token", Codec.TEXT);
    private static final Field<String> ID_TOKEN_HEADER = new Field<>("id_token_header", Codec.TEXT);
    private static final Field<String> PASSWORD = new Field<>("password", Codec.TEXT);
    private static final Field<Scheme> SCHEME = new Field<>("scheme", Codec.choice(Scheme::of));
    private static final Field<String> USERNAME = new Field<>("username", Codec.TEXT);

    private SolaceAuthentication(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static SolaceAuthentication of(ObjectNode json) {
        return new SolaceAuthentication(json);
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
     * The access token. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String accessToken() {
        return optional(ACCESS_TOKEN);
    }

    /**
     * The header for the access token.
     */
    public @Nullable String accessTokenHeader() {
        return optional(ACCESS_TOKEN_HEADER);
    }

    /**
     * The header for the basic authentication.
     */
    public @Nullable String basicAuthHeader() {
        return optional(BASIC_AUTH_HEADER);
    }

    /**
     * The id token. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String idToken() {
        return optional(ID_TOKEN);
    }

    /**
     * The header for the id token.
     */
    public @Nullable String idTokenHeader() {
        return optional(ID_TOKEN_HEADER);
    }

    /**
     * The user's password. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String password() {
        return optional(PASSWORD);
    }

    /**
     * The scheme. Allowed: <code>BASIC</code>, <code>NONE</code>, <code>OAUTH2</code>. Default: <code>BASIC</code>.
     */
    public @Nullable Scheme scheme() {
        return optional(SCHEME);
    }

    /**
     * The user's name. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String username() {
        return optional(USERNAME);
    }

    /** What {@link SolaceAuthentication#scheme()} is chosen from. */
    public static final class Scheme extends Choice {
        public static final Scheme BASIC = of("BASIC");
        public static final Scheme NONE = of("NONE");
        public static final Scheme OAUTH2 = of("OAUTH2");

        private Scheme(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Scheme of(String value) {
            return new Scheme(value);
        }
    }

    /** Builds a {@link SolaceAuthentication}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<SolaceAuthentication, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public SolaceAuthentication build() {
            return new SolaceAuthentication(fields());
        }

        /**
         * The access token. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder accessToken(@Nullable String value) {
            return set(ACCESS_TOKEN, value);
        }

        /**
         * The header for the access token.
         */
        public Builder accessTokenHeader(@Nullable String value) {
            return set(ACCESS_TOKEN_HEADER, value);
        }

        /**
         * The header for the basic authentication.
         */
        public Builder basicAuthHeader(@Nullable String value) {
            return set(BASIC_AUTH_HEADER, value);
        }

        /**
         * The id token. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder idToken(@Nullable String value) {
            return set(ID_TOKEN, value);
        }

        /**
         * The header for the id token.
         */
        public Builder idTokenHeader(@Nullable String value) {
            return set(ID_TOKEN_HEADER, value);
        }

        /**
         * The user's password. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder password(@Nullable String value) {
            return set(PASSWORD, value);
        }

        /**
         * The scheme. Allowed: <code>BASIC</code>, <code>NONE</code>, <code>OAUTH2</code>. Default: <code>BASIC</code>.
         */
        public Builder scheme(@Nullable Scheme value) {
            return set(SCHEME, value);
        }

        /** As {@link #scheme(Scheme)}, also with a value that has no constant. */
        public Builder scheme(String value) {
            return set(SCHEME, Scheme.of(value));
        }

        /**
         * The user's name. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder username(@Nullable String value) {
            return set(USERNAME, value);
        }
    }
}

