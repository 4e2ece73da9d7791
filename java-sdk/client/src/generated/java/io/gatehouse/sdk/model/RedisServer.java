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
 * How to reach a single Redis server.
 */
public final class RedisServer extends JsonModel {
    private static final Field<String> HOST = new Field<>("host", Codec.TEXT);
    private static final Field<JsonNode> PORT = new Field<>("port", Codec.JSON);
    private static final Field<String> USERNAME = new Field<>("username", Codec.TEXT);
    private static final Field<String> PASSWORD = new Field<>("password", Codec.TEXT);
    private static final Field<Long> DATABASE = new Field<>("database", Codec.LONG);
    private static final Field<Integer> TIMEOUT = new Field<>("timeout", Codec.INTEGER);
    private static final Field<Boolean> SSL = new Field<>("ssl", Codec.BOOLEAN);
    private static final Field<Boolean> SSL_VERIFY = new Field<>("ssl_verify", Codec.BOOLEAN);
    private static final Field<String> SERVER_NAME = new Field<>("server_name", Codec.TEXT);
    private static final Field<RedisCloudAuthentication> CLOUD_AUTHENTICATION = new Field<>("cloud_authentication", Codec.model(RedisCloudAuthentication::of));

    private RedisServer(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RedisServer of(ObjectNode json) {
        return new RedisServer(json);
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
     * Milliseconds to wait. From 0 to 2147483646. Default: <code>2000</code>.
     */
    public @Nullable Integer timeout() {
        return optional(TIMEOUT);
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
     * Signs in with a cloud identity instead of a password.
     */
    public @Nullable RedisCloudAuthentication cloudAuthentication() {
        return optional(CLOUD_AUTHENTICATION);
    }

    /** Builds a {@link RedisServer}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RedisServer, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RedisServer build() {
            return new RedisServer(fields());
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
         * Milliseconds to wait. From 0 to 2147483646. Default: <code>2000</code>.
         */
        public Builder timeout(@Nullable Integer value) {
            return set(TIMEOUT, value);
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
    }
}

