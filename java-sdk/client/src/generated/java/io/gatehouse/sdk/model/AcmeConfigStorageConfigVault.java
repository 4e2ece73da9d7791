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
 * The HashiCorp Vault server, for that storage.
 */
public final class AcmeConfigStorageConfigVault extends JsonModel {
    private static final Field<Boolean> HTTPS = new Field<>("https", Codec.BOOLEAN);
    private static final Field<String> HOST = new Field<>("host", Codec.TEXT);
    private static final Field<Integer> PORT = new Field<>("port", Codec.INTEGER);
    private static final Field<String> KV_PATH = new Field<>("kv_path", Codec.TEXT);
    private static final Field<Double> TIMEOUT = new Field<>("timeout", Codec.NUMBER);
    private static final Field<String> TOKEN = new Field<>("token", Codec.TEXT);
    private static final Field<Boolean> TLS_VERIFY = new Field<>("tls_verify", Codec.BOOLEAN);
    private static final Field<String> TLS_SERVER_NAME = new Field<>("tls_server_name", Codec.TEXT);
    private static final Field<AuthMethod> AUTH_METHOD = new Field<>("auth_method", Codec.choice(AuthMethod::of));
    private static final Field<String> AUTH_PATH = new Field<>("auth_path", Codec.TEXT);
    private static final Field<String> AUTH_ROLE = new Field<>("auth_role", Codec.TEXT);
    private static final Field<String> JWT_PATH = new Field<>("jwt_path", Codec.TEXT);

    private AcmeConfigStorageConfigVault(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AcmeConfigStorageConfigVault of(ObjectNode json) {
        return new AcmeConfigStorageConfigVault(json);
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
     * Whether HTTPS is used. Default: <code>false</code>.
     */
    public @Nullable Boolean https() {
        return optional(HTTPS);
    }

    /**
     * Host of the server.
     */
    public @Nullable String host() {
        return optional(HOST);
    }

    /**
     * Port of the server. From 0 to 65535.
     */
    public @Nullable Integer port() {
        return optional(PORT);
    }

    /**
     * What the names of all keys start with.
     */
    public @Nullable String kvPath() {
        return optional(KV_PATH);
    }

    /**
     * Milliseconds to wait.
     */
    public @Nullable Double timeout() {
        return optional(TIMEOUT);
    }

    /**
     * The access token. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String token() {
        return optional(TOKEN);
    }

    /**
     * Whether the server's certificate is verified. Default: <code>true</code>.
     */
    public @Nullable Boolean tlsVerify() {
        return optional(TLS_VERIFY);
    }

    /**
     * The server name of the TLS handshake.
     */
    public @Nullable String tlsServerName() {
        return optional(TLS_SERVER_NAME);
    }

    /**
     * How to sign in. Allowed: <code>kubernetes</code>, <code>token</code>. Default: <code>token</code>.
     */
    public @Nullable AuthMethod authMethod() {
        return optional(AUTH_METHOD);
    }

    /**
     * The path of the sign-in method.
     */
    public @Nullable String authPath() {
        return optional(AUTH_PATH);
    }

    /**
     * The role to sign in as.
     */
    public @Nullable String authRole() {
        return optional(AUTH_ROLE);
    }

    /**
     * The file with the service account token.
     */
    public @Nullable String jwtPath() {
        return optional(JWT_PATH);
    }

    /** What {@link AcmeConfigStorageConfigVault#authMethod()} is chosen from. */
    public static final class AuthMethod extends Choice {
        public static final AuthMethod KUBERNETES = of("kubernetes");
        public static final AuthMethod TOKEN = of("token");

        private AuthMethod(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static AuthMethod of(String value) {
            return new AuthMethod(value);
        }
    }

    /** Builds a {@link AcmeConfigStorageConfigVault}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AcmeConfigStorageConfigVault, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AcmeConfigStorageConfigVault build() {
            return new AcmeConfigStorageConfigVault(fields());
        }

        /**
         * Whether HTTPS is used. Default: <code>false</code>.
         */
        public Builder https(@Nullable Boolean value) {
            return set(HTTPS, value);
        }

        /**
         * Host of the server.
         */
        public Builder host(@Nullable String value) {
            return set(HOST, value);
        }

        /**
         * Port of the server. From 0 to 65535.
         */
        public Builder port(@Nullable Integer value) {
            return set(PORT, value);
        }

        /**
         * What the names of all keys start with.
         */
        public Builder kvPath(@Nullable String value) {
            return set(KV_PATH, value);
        }

        /**
         * Milliseconds to wait.
         */
        public Builder timeout(@Nullable Double value) {
            return set(TIMEOUT, value);
        }

        /** As {@link #timeout(Double)}. */
        public Builder timeout(double value) {
            return set(TIMEOUT, value);
        }

        /**
         * The access token. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder token(@Nullable String value) {
            return set(TOKEN, value);
        }

        /**
         * Whether the server's certificate is verified. Default: <code>true</code>.
         */
        public Builder tlsVerify(@Nullable Boolean value) {
            return set(TLS_VERIFY, value);
        }

        /**
         * The server name of the TLS handshake.
         */
        public Builder tlsServerName(@Nullable String value) {
            return set(TLS_SERVER_NAME, value);
        }

        /**
         * How to sign in. Allowed: <code>kubernetes</code>, <code>token</code>. Default: <code>token</code>.
         */
        public Builder authMethod(@Nullable AuthMethod value) {
            return set(AUTH_METHOD, value);
        }

        /** As {@link #authMethod(AuthMethod)}, also with a value that has no constant. */
        public Builder authMethod(String value) {
            return set(AUTH_METHOD, AuthMethod.of(value));
        }

        /**
         * The path of the sign-in method.
         */
        public Builder authPath(@Nullable String value) {
            return set(AUTH_PATH, value);
        }

        /**
         * The role to sign in as.
         */
        public Builder authRole(@Nullable String value) {
            return set(AUTH_ROLE, value);
        }

        /**
         * The file with the service account token.
         */
        public Builder jwtPath(@Nullable String value) {
            return set(JWT_PATH, value);
        }
    }
}

