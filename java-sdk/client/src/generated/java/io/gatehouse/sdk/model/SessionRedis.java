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
import io.gatehouse.sdk.json.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the Redis that keeps sessions.
 */
public final class SessionRedis extends JsonModel {
    private static final Field<RedisCloudAuthentication> CLOUD_AUTHENTICATION = new Field<>("cloud_authentication", Codec.model(RedisCloudAuthentication::of));
    private static final Field<Long> CLUSTER_MAX_REDIRECTIONS = new Field<>("cluster_max_redirections", Codec.LONG);
    private static final Field<List<SessionRedisClusterNode>> CLUSTER_NODES = new Field<>("cluster_nodes", Codec.list(Codec.model(SessionRedisClusterNode::of)));
    private static final Field<Integer> CONNECT_TIMEOUT = new Field<>("connect_timeout", Codec.INTEGER);
    private static final Field<Boolean> CONNECTION_IS_PROXIED = new Field<>("connection_is_proxied", Codec.BOOLEAN);
    private static final Field<Long> DATABASE = new Field<>("database", Codec.LONG);
    private static final Field<String> HOST = new Field<>("host", Codec.TEXT);
    private static final Field<Integer> KEEPALIVE_BACKLOG = new Field<>("keepalive_backlog", Codec.INTEGER);
    private static final Field<Integer> KEEPALIVE_POOL_SIZE = new Field<>("keepalive_pool_size", Codec.INTEGER);
    private static final Field<String> PASSWORD = new Field<>("password", Codec.TEXT);
    private static final Field<JsonNode> PORT = new Field<>("port", Codec.JSON);
    private static final Field<String> PREFIX = new Field<>("prefix", Codec.TEXT);
    private static final Field<Integer> READ_TIMEOUT = new Field<>("read_timeout", Codec.INTEGER);
    private static final Field<Integer> SEND_TIMEOUT = new Field<>("send_timeout", Codec.INTEGER);
    private static final Field<String> SENTINEL_MASTER = new Field<>("sentinel_master", Codec.TEXT);
    private static final Field<List<SessionRedisSentinelNode>> SENTINEL_NODES = new Field<>("sentinel_nodes", Codec.list(Codec.model(SessionRedisSentinelNode::of)));
    private static final Field<String> SENTINEL_PASSWORD = new Field<>("sentinel_password", Codec.TEXT);
    private static final Field<SentinelRole> SENTINEL_ROLE = new Field<>("sentinel_role", Codec.choice(SentinelRole::of));
    private static final Field<String> SENTINEL_USERNAME = new Field<>("sentinel_username", Codec.TEXT);
    private static final Field<String> SERVER_NAME = new Field<>("server_name", Codec.TEXT);
    private static final Field<String> SOCKET = new Field<>("socket", Codec.TEXT);
    private static final Field<Boolean> SSL = new Field<>("ssl", Codec.BOOLEAN);
    private static final Field<Boolean> SSL_VERIFY = new Field<>("ssl_verify", Codec.BOOLEAN);
    private static final Field<String> USERNAME = new Field<>("username", Codec.TEXT);

    private SessionRedis(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static SessionRedis of(ObjectNode json) {
        return new SessionRedis(json);
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
     * Signs in with a cloud identity instead of a password.
     */
    public @Nullable RedisCloudAuthentication cloudAuthentication() {
        return optional(CLOUD_AUTHENTICATION);
    }

    /**
     * How many redirections of a cluster are followed. Default: <code>5</code>.
     */
    public @Nullable Long clusterMaxRedirections() {
        return optional(CLUSTER_MAX_REDIRECTIONS);
    }

    /**
     * Nodes of a Redis cluster.
     */
    public List<SessionRedisClusterNode> clusterNodes() {
        return elements(CLUSTER_NODES);
    }

    /**
     * Milliseconds to establish a connection. From 0 to 2147483646. Default: <code>2000</code>.
     */
    public @Nullable Integer connectTimeout() {
        return optional(CONNECT_TIMEOUT);
    }

    /**
     * Whether the server is a proxy such as Envoy. Default: <code>false</code>.
     */
    public @Nullable Boolean connectionIsProxied() {
        return optional(CONNECTION_IS_PROXIED);
    }

    /**
     * Number of the database. Default: <code>0</code>.
     */
    public @Nullable Long database() {
        return optional(DATABASE);
    }

    /**
     * Host of the server. Default: <code>127.0.0.1</code>. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String host() {
        return optional(HOST);
    }

    /**
     * The most commands that wait for a connection. From 0 to 2147483646.
     */
    public @Nullable Integer keepaliveBacklog() {
        return optional(KEEPALIVE_BACKLOG);
    }

    /**
     * The most idle connections. From 1 to 2147483646. Default: <code>256</code>.
     */
    public @Nullable Integer keepalivePoolSize() {
        return optional(KEEPALIVE_POOL_SIZE);
    }

    /**
     * The user's password. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String password() {
        return optional(PASSWORD);
    }

    /**
     * Port of the server. From 0 to 65535. Default: <code>6379</code>. May be a <code>&#123;vault://…&#125;</code>
     * reference.
     */
    public @Nullable JsonNode port() {
        return optional(PORT);
    }

    /**
     * What all names start with.
     */
    public @Nullable String prefix() {
        return optional(PREFIX);
    }

    /**
     * Milliseconds between two reads. From 0 to 2147483646. Default: <code>2000</code>.
     */
    public @Nullable Integer readTimeout() {
        return optional(READ_TIMEOUT);
    }

    /**
     * Milliseconds between two writes. From 0 to 2147483646. Default: <code>2000</code>.
     */
    public @Nullable Integer sendTimeout() {
        return optional(SEND_TIMEOUT);
    }

    /**
     * The master's name.
     */
    public @Nullable String sentinelMaster() {
        return optional(SENTINEL_MASTER);
    }

    /**
     * The sentinels.
     */
    public List<SessionRedisSentinelNode> sentinelNodes() {
        return elements(SENTINEL_NODES);
    }

    /**
     * Password of the sentinels. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String sentinelPassword() {
        return optional(SENTINEL_PASSWORD);
    }

    /**
     * Which servers are used. Allowed: <code>any</code>, <code>master</code>, <code>slave</code>.
     */
    public @Nullable SentinelRole sentinelRole() {
        return optional(SENTINEL_ROLE);
    }

    /**
     * User of the sentinels. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String sentinelUsername() {
        return optional(SENTINEL_USERNAME);
    }

    /**
     * The server name of the TLS handshake. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String serverName() {
        return optional(SERVER_NAME);
    }

    /**
     * The path of the Unix socket.
     */
    public @Nullable String socket() {
        return optional(SOCKET);
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
     * The user's name. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String username() {
        return optional(USERNAME);
    }

    /** What {@link SessionRedis#sentinelRole()} is chosen from. */
    public static final class SentinelRole extends Choice {
        public static final SentinelRole ANY = of("any");
        public static final SentinelRole MASTER = of("master");
        public static final SentinelRole SLAVE = of("slave");

        private SentinelRole(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static SentinelRole of(String value) {
            return new SentinelRole(value);
        }
    }

    /** Builds a {@link SessionRedis}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<SessionRedis, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public SessionRedis build() {
            return new SessionRedis(fields());
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
         * How many redirections of a cluster are followed. Default: <code>5</code>.
         */
        public Builder clusterMaxRedirections(@Nullable Long value) {
            return set(CLUSTER_MAX_REDIRECTIONS, value);
        }

        /** As {@link #clusterMaxRedirections(Long)}. */
        public Builder clusterMaxRedirections(long value) {
            return set(CLUSTER_MAX_REDIRECTIONS, value);
        }

        /**
         * Nodes of a Redis cluster.
         */
        public Builder clusterNodes(@Nullable List<SessionRedisClusterNode> value) {
            return set(CLUSTER_NODES, value);
        }

        /** As {@link #clusterNodes(List)}. */
        public Builder clusterNodes(SessionRedisClusterNode... values) {
            return set(CLUSTER_NODES, Arrays.asList(values));
        }

        /** Adds one to what {@link #clusterNodes(List)} sets. */
        public Builder addClusterNode(SessionRedisClusterNode value) {
            return add(CLUSTER_NODES, value);
        }

        /** Adds one to what {@link #clusterNodes(List)} sets, described in place. */
        public Builder addClusterNode(Consumer<SessionRedisClusterNode.Builder> value) {
            SessionRedisClusterNode.Builder builder = SessionRedisClusterNode.builder();
            value.accept(builder);
            return add(CLUSTER_NODES, builder.build());
        }

        /**
         * Milliseconds to establish a connection. From 0 to 2147483646. Default: <code>2000</code>.
         */
        public Builder connectTimeout(@Nullable Integer value) {
            return set(CONNECT_TIMEOUT, value);
        }

        /**
         * Whether the server is a proxy such as Envoy. Default: <code>false</code>.
         */
        public Builder connectionIsProxied(@Nullable Boolean value) {
            return set(CONNECTION_IS_PROXIED, value);
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
         * Host of the server. Default: <code>127.0.0.1</code>. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder host(@Nullable String value) {
            return set(HOST, value);
        }

        /**
         * The most commands that wait for a connection. From 0 to 2147483646.
         */
        public Builder keepaliveBacklog(@Nullable Integer value) {
            return set(KEEPALIVE_BACKLOG, value);
        }

        /**
         * The most idle connections. From 1 to 2147483646. Default: <code>256</code>.
         */
        public Builder keepalivePoolSize(@Nullable Integer value) {
            return set(KEEPALIVE_POOL_SIZE, value);
        }

        /**
         * The user's password. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder password(@Nullable String value) {
            return set(PASSWORD, value);
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
         * What all names start with.
         */
        public Builder prefix(@Nullable String value) {
            return set(PREFIX, value);
        }

        /**
         * Milliseconds between two reads. From 0 to 2147483646. Default: <code>2000</code>.
         */
        public Builder readTimeout(@Nullable Integer value) {
            return set(READ_TIMEOUT, value);
        }

        /**
         * Milliseconds between two writes. From 0 to 2147483646. Default: <code>2000</code>.
         */
        public Builder sendTimeout(@Nullable Integer value) {
            return set(SEND_TIMEOUT, value);
        }

        /**
         * The master's name.
         */
        public Builder sentinelMaster(@Nullable String value) {
            return set(SENTINEL_MASTER, value);
        }

        /**
         * The sentinels.
         */
        public Builder sentinelNodes(@Nullable List<SessionRedisSentinelNode> value) {
            return set(SENTINEL_NODES, value);
        }

        /** As {@link #sentinelNodes(List)}. */
        public Builder sentinelNodes(SessionRedisSentinelNode... values) {
            return set(SENTINEL_NODES, Arrays.asList(values));
        }

        /** Adds one to what {@link #sentinelNodes(List)} sets. */
        public Builder addSentinelNode(SessionRedisSentinelNode value) {
            return add(SENTINEL_NODES, value);
        }

        /** Adds one to what {@link #sentinelNodes(List)} sets, described in place. */
        public Builder addSentinelNode(Consumer<SessionRedisSentinelNode.Builder> value) {
            SessionRedisSentinelNode.Builder builder = SessionRedisSentinelNode.builder();
            value.accept(builder);
            return add(SENTINEL_NODES, builder.build());
        }

        /**
         * Password of the sentinels. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder sentinelPassword(@Nullable String value) {
            return set(SENTINEL_PASSWORD, value);
        }

        /**
         * Which servers are used. Allowed: <code>any</code>, <code>master</code>, <code>slave</code>.
         */
        public Builder sentinelRole(@Nullable SentinelRole value) {
            return set(SENTINEL_ROLE, value);
        }

        /** As {@link #sentinelRole(SentinelRole)}, also with a value that has no constant. */
        public Builder sentinelRole(String value) {
            return set(SENTINEL_ROLE, SentinelRole.of(value));
        }

        /**
         * User of the sentinels. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder sentinelUsername(@Nullable String value) {
            return set(SENTINEL_USERNAME, value);
        }

        /**
         * The server name of the TLS handshake. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder serverName(@Nullable String value) {
            return set(SERVER_NAME, value);
        }

        /**
         * The path of the Unix socket.
         */
        public Builder socket(@Nullable String value) {
            return set(SOCKET, value);
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
         * The user's name. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder username(@Nullable String value) {
            return set(USERNAME, value);
        }
    }
}

