// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The Redis server, for that storage.
 */
public final class AcmeConfigStorageConfigRedis extends JsonModel {
    private static final Field<String> HOST = new Field<>("host", Codec.TEXT);
    private static final Field<JsonNode> PORT = new Field<>("port", Codec.JSON);
    private static final Field<Integer> TIMEOUT = new Field<>("timeout", Codec.INTEGER);
    private static final Field<String> USERNAME = new Field<>("username", Codec.TEXT);
    private static final Field<String> PASSWORD = new Field<>("password", Codec.TEXT);
    private static final Field<Long> DATABASE = new Field<>("database", Codec.LONG);
    private static final Field<Boolean> SSL = new Field<>("ssl", Codec.BOOLEAN);
    private static final Field<Boolean> SSL_VERIFY = new Field<>("ssl_verify", Codec.BOOLEAN);
    private static final Field<String> SERVER_NAME = new Field<>("server_name", Codec.TEXT);
    private static final Field<AcmeConfigStorageConfigRedisExtraOptions> EXTRA_OPTIONS = new Field<>("extra_options", Codec.model(AcmeConfigStorageConfigRedisExtraOptions::of));
    private static final Field<RedisCloudAuthentication> CLOUD_AUTHENTICATION = new Field<>("cloud_authentication", Codec.model(RedisCloudAuthentication::of));
    private static final Field<String> AUTH = new Field<>("auth", Codec.TEXT);
    private static final Field<String> SSL_SERVER_NAME = new Field<>("ssl_server_name", Codec.TEXT);
    private static final Field<String> NAMESPACE = new Field<>("namespace", Codec.TEXT);
    private static final Field<Long> SCAN_COUNT = new Field<>("scan_count", Codec.LONG);

    private AcmeConfigStorageConfigRedis(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AcmeConfigStorageConfigRedis of(ObjectNode json) {
        return new AcmeConfigStorageConfigRedis(json);
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
     * Host of the server. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String host() {
        return optional(HOST);
    }

    /**
     * Port of the server. From 0 to 65535. Default: <code>6379</code>. May be a <code>&#123;vault://…&#125;</code>
     * reference.
     */
    public @Nullable JsonNode port() {
        return optional(PORT);
    }

    /**
     * Milliseconds to wait. From 0 to 2147483646. Default: <code>2000</code>.
     */
    public @Nullable Integer timeout() {
        return optional(TIMEOUT);
    }

    /**
     * The user's name. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String username() {
        return optional(USERNAME);
    }

    /**
     * The user's password. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String password() {
        return optional(PASSWORD);
    }

    /**
     * Number of the database. Default: <code>0</code>.
     */
    public @Nullable Long database() {
        return optional(DATABASE);
    }

    /**
     * Whether TLS is used. Default: <code>false</code>.
     */
    public @Nullable Boolean ssl() {
        return optional(SSL);
    }

    /**
     * Whether the server's certificate is verified. Default: <code>false</code>.
     */
    public @Nullable Boolean sslVerify() {
        return optional(SSL_VERIFY);
    }

    /**
     * The server name of the TLS handshake. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String serverName() {
        return optional(SERVER_NAME);
    }

    /**
     * Further settings. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable AcmeConfigStorageConfigRedisExtraOptions extraOptions() {
        return optional(EXTRA_OPTIONS);
    }

    /**
     * Signs in with a cloud identity instead of a password.
     */
    public @Nullable RedisCloudAuthentication cloudAuthentication() {
        return optional(CLOUD_AUTHENTICATION);
    }

    /**
     * The older name of password.
     */
    @Deprecated
    public @Nullable String auth() {
        return optional(AUTH);
    }

    /**
     * The older name of server_name.
     */
    @Deprecated
    public @Nullable String sslServerName() {
        return optional(SSL_SERVER_NAME);
    }

    /**
     * The older name of extra_options.namespace.
     */
    @Deprecated
    public @Nullable String namespace() {
        return optional(NAMESPACE);
    }

    /**
     * The older name of extra_options.scan_count.
     */
    @Deprecated
    public @Nullable Long scanCount() {
        return optional(SCAN_COUNT);
    }

    /** Builds a {@link AcmeConfigStorageConfigRedis}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AcmeConfigStorageConfigRedis, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AcmeConfigStorageConfigRedis build() {
            return new AcmeConfigStorageConfigRedis(fields());
        }

        /**
         * Host of the server. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder host(@Nullable String value) {
            return set(HOST, value);
        }

        /**
         * Port of the server. From 0 to 65535. Default: <code>6379</code>. May be a <code>&#123;vault://…&#125;</code>
         * reference.
         */
        public Builder port(@Nullable JsonNode value) {
            return set(PORT, value);
        }

        /** As {@link #port(JsonNode)}. */
        public Builder port(int value) {
            return set(PORT, IntNode.valueOf(value));
        }

        /** As {@link #port(JsonNode)}. */
        public Builder port(String value) {
            return set(PORT, TextNode.valueOf(value));
        }

        /**
         * Milliseconds to wait. From 0 to 2147483646. Default: <code>2000</code>.
         */
        public Builder timeout(@Nullable Integer value) {
            return set(TIMEOUT, value);
        }

        /**
         * The user's name. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder username(@Nullable String value) {
            return set(USERNAME, value);
        }

        /**
         * The user's password. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder password(@Nullable String value) {
            return set(PASSWORD, value);
        }

        /**
         * Number of the database. Default: <code>0</code>.
         */
        public Builder database(@Nullable Long value) {
            return set(DATABASE, value);
        }

        /** As {@link #database(Long)}. */
        public Builder database(long value) {
            return set(DATABASE, value);
        }

        /**
         * Whether TLS is used. Default: <code>false</code>.
         */
        public Builder ssl(@Nullable Boolean value) {
            return set(SSL, value);
        }

        /**
         * Whether the server's certificate is verified. Default: <code>false</code>.
         */
        public Builder sslVerify(@Nullable Boolean value) {
            return set(SSL_VERIFY, value);
        }

        /**
         * The server name of the TLS handshake. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder serverName(@Nullable String value) {
            return set(SERVER_NAME, value);
        }

        /**
         * Further settings. Default: <code>&#123;&#125;</code>.
         */
        public Builder extraOptions(@Nullable AcmeConfigStorageConfigRedisExtraOptions value) {
            return set(EXTRA_OPTIONS, value);
        }

        /** As {@link #extraOptions(AcmeConfigStorageConfigRedisExtraOptions)}, described in place. */
        public Builder extraOptions(Consumer<AcmeConfigStorageConfigRedisExtraOptions.Builder> value) {
            AcmeConfigStorageConfigRedisExtraOptions.Builder builder = AcmeConfigStorageConfigRedisExtraOptions.builder();
            value.accept(builder);
            return set(EXTRA_OPTIONS, builder.build());
        }

        /**
         * Signs in with a cloud identity instead of a password.
         */
        public Builder cloudAuthentication(@Nullable RedisCloudAuthentication value) {
            return set(CLOUD_AUTHENTICATION, value);
        }

        /** As {@link #cloudAuthentication(RedisCloudAuthentication)}, described in place. */
        public Builder cloudAuthentication(Consumer<RedisCloudAuthentication.Builder> value) {
            RedisCloudAuthentication.Builder builder = RedisCloudAuthentication.builder();
            value.accept(builder);
            return set(CLOUD_AUTHENTICATION, builder.build());
        }

        /**
         * The older name of password.
         */
        @Deprecated
        public Builder auth(@Nullable String value) {
            return set(AUTH, value);
        }

        /**
         * The older name of server_name.
         */
        @Deprecated
        public Builder sslServerName(@Nullable String value) {
            return set(SSL_SERVER_NAME, value);
        }

        /**
         * The older name of extra_options.namespace.
         */
        @Deprecated
        public Builder namespace(@Nullable String value) {
            return set(NAMESPACE, value);
        }

        /**
         * The older name of extra_options.scan_count.
         */
        @Deprecated
        public Builder scanCount(@Nullable Long value) {
            return set(SCAN_COUNT, value);
        }

        /** As {@link #scanCount(Long)}. */
        @Deprecated
        public Builder scanCount(long value) {
            return set(SCAN_COUNT, value);
        }
    }
}

