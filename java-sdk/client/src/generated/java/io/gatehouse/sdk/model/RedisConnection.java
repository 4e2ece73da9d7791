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
 * How to reach Redis.
 */
public final class RedisConnection extends JsonModel {
    private static final Field<String> HOST = new Field<>("host", Codec.TEXT);
    private static final Field<JsonNode> PORT = new Field<>("port", Codec.JSON);
    private static final Field<String> USERNAME = new Field<>("username", Codec.TEXT);
    private static final Field<String> PASSWORD = new Field<>("password", Codec.TEXT);
    private static final Field<Long> DATABASE = new Field<>("database", Codec.LONG);
    private static final Field<Integer> CONNECT_TIMEOUT = new Field<>("connect_timeout", Codec.INTEGER);
    private static final Field<Integer> READ_TIMEOUT = new Field<>("read_timeout", Codec.INTEGER);
    private static final Field<Integer> SEND_TIMEOUT = new Field<>("send_timeout", Codec.INTEGER);
    private static final Field<Integer> KEEPALIVE_POOL_SIZE = new Field<>("keepalive_pool_size", Codec.INTEGER);
    private static final Field<Integer> KEEPALIVE_BACKLOG = new Field<>("keepalive_backlog", Codec.INTEGER);
    private static final Field<Boolean> CONNECTION_IS_PROXIED = new Field<>("connection_is_proxied", Codec.BOOLEAN);
    private static final Field<Boolean> SSL = new Field<>("ssl", Codec.BOOLEAN);
    private static final Field<Boolean> SSL_VERIFY = new Field<>("ssl_verify", Codec.BOOLEAN);
    private static final Field<String> SERVER_NAME = new Field<>("server_name", Codec.TEXT);
    private static final Field<Long> CLUSTER_MAX_REDIRECTIONS = new Field<>("cluster_max_redirections", Codec.LONG);
    private static final Field<List<RedisConnectionClusterNode>> CLUSTER_NODES = new Field<>("cluster_nodes", Codec.list(Codec.model(RedisConnectionClusterNode::of)));
    private static final Field<String> SENTINEL_MASTER = new Field<>("sentinel_master", Codec.TEXT);
    private static final Field<SentinelRole> SENTINEL_ROLE = new Field<>("sentinel_role", Codec.choice(SentinelRole::of));
    private static final Field<String> SENTINEL_USERNAME = new Field<>("sentinel_username", Codec.TEXT);
    private static final Field<String> SENTINEL_PASSWORD = new Field<>("sentinel_password", Codec.TEXT);
    private static final Field<List<RedisConnectionSentinelNode>> SENTINEL_NODES = new Field<>("sentinel_nodes", Codec.list(Codec.model(RedisConnectionSentinelNode::of)));
    private static final Field<RedisCloudAuthentication> CLOUD_AUTHENTICATION = new Field<>("cloud_authentication", Codec.model(RedisCloudAuthentication::of));

    private RedisConnection(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RedisConnection of(ObjectNode json) {
        return new RedisConnection(json);
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
     * Host of the server. Default: <code>127.0.0.1</code>. May be a <code>&#123;vault://…&#125;</code> reference.
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
     * User of the server. May be a <code>&#123;vault://…&#125;</code> reference.
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
     * Milliseconds to establish a connection. From 0 to 2147483646. Default: <code>2000</code>.
     */
    public @Nullable Integer connectTimeout() {
        return optional(CONNECT_TIMEOUT);
    }

    /**
     * Milliseconds to read an answer. From 0 to 2147483646. Default: <code>2000</code>.
     */
    public @Nullable Integer readTimeout() {
        return optional(READ_TIMEOUT);
    }

    /**
     * Milliseconds to send a command. From 0 to 2147483646. Default: <code>2000</code>.
     */
    public @Nullable Integer sendTimeout() {
        return optional(SEND_TIMEOUT);
    }

    /**
     * The most idle connections. From 1 to 2147483646. Default: <code>256</code>.
     */
    public @Nullable Integer keepalivePoolSize() {
        return optional(KEEPALIVE_POOL_SIZE);
    }

    /**
     * The most commands that wait for a connection. From 0 to 2147483646.
     */
    public @Nullable Integer keepaliveBacklog() {
        return optional(KEEPALIVE_BACKLOG);
    }

    /**
     * Whether the server is a proxy such as Envoy. Default: <code>false</code>.
     */
    public @Nullable Boolean connectionIsProxied() {
        return optional(CONNECTION_IS_PROXIED);
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
     * How many redirections of a cluster are followed. Default: <code>5</code>.
     */
    public @Nullable Long clusterMaxRedirections() {
        return optional(CLUSTER_MAX_REDIRECTIONS);
    }

    /**
     * Nodes of a Redis cluster.
     */
    public List<RedisConnectionClusterNode> clusterNodes() {
        return elements(CLUSTER_NODES);
    }

    /**
     * The master's name.
     */
    public @Nullable String sentinelMaster() {
        return optional(SENTINEL_MASTER);
    }

    /**
     * Which servers are used. Allowed: <code>master</code>, <code>slave</code>, <code>any</code>.
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
     * Password of the sentinels. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String sentinelPassword() {
        return optional(SENTINEL_PASSWORD);
    }

    /**
     * The sentinels.
     */
    public List<RedisConnectionSentinelNode> sentinelNodes() {
        return elements(SENTINEL_NODES);
    }

    /**
     * Signs in with a cloud identity instead of a password.
     */
    public @Nullable RedisCloudAuthentication cloudAuthentication() {
        return optional(CLOUD_AUTHENTICATION);
    }

    /** What {@link RedisConnection#sentinelRole()} is chosen from. */
    public static final class SentinelRole extends Choice {
        public static final SentinelRole MASTER = of("master");
        public static final SentinelRole SLAVE = of("slave");
        public static final SentinelRole ANY = of("any");

        private SentinelRole(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static SentinelRole of(String value) {
            return new SentinelRole(value);
        }
    }

    /** Builds a {@link RedisConnection}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RedisConnection, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RedisConnection build() {
            return new RedisConnection(fields());
        }

        /**
         * Host of the server. Default: <code>127.0.0.1</code>. May be a <code>&#123;vault://…&#125;</code> reference.
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
         * User of the server. May be a <code>&#123;vault://…&#125;</code> reference.
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
         * Milliseconds to establish a connection. From 0 to 2147483646. Default: <code>2000</code>.
         */
        public Builder connectTimeout(@Nullable Integer value) {
            return set(CONNECT_TIMEOUT, value);
        }

        /**
         * Milliseconds to read an answer. From 0 to 2147483646. Default: <code>2000</code>.
         */
        public Builder readTimeout(@Nullable Integer value) {
            return set(READ_TIMEOUT, value);
        }

        /**
         * Milliseconds to send a command. From 0 to 2147483646. Default: <code>2000</code>.
         */
        public Builder sendTimeout(@Nullable Integer value) {
            return set(SEND_TIMEOUT, value);
        }

        /**
         * The most idle connections. From 1 to 2147483646. Default: <code>256</code>.
         */
        public Builder keepalivePoolSize(@Nullable Integer value) {
            return set(KEEPALIVE_POOL_SIZE, value);
        }

        /**
         * The most commands that wait for a connection. From 0 to 2147483646.
         */
        public Builder keepaliveBacklog(@Nullable Integer value) {
            return set(KEEPALIVE_BACKLOG, value);
        }

        /**
         * Whether the server is a proxy such as Envoy. Default: <code>false</code>.
         */
        public Builder connectionIsProxied(@Nullable Boolean value) {
            return set(CONNECTION_IS_PROXIED, value);
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
        public Builder clusterNodes(@Nullable List<RedisConnectionClusterNode> value) {
            return set(CLUSTER_NODES, value);
        }

        /** As {@link #clusterNodes(List)}. */
        public Builder clusterNodes(RedisConnectionClusterNode... values) {
            return set(CLUSTER_NODES, Arrays.asList(values));
        }

        /** Adds one to what {@link #clusterNodes(List)} sets. */
        public Builder addClusterNode(RedisConnectionClusterNode value) {
            return add(CLUSTER_NODES, value);
        }

        /** Adds one to what {@link #clusterNodes(List)} sets, described in place. */
        public Builder addClusterNode(Consumer<RedisConnectionClusterNode.Builder> value) {
            RedisConnectionClusterNode.Builder builder = RedisConnectionClusterNode.builder();
            value.accept(builder);
            return add(CLUSTER_NODES, builder.build());
        }

        /**
         * The master's name.
         */
        public Builder sentinelMaster(@Nullable String value) {
            return set(SENTINEL_MASTER, value);
        }

        /**
         * Which servers are used. Allowed: <code>master</code>, <code>slave</code>, <code>any</code>.
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
         * Password of the sentinels. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder sentinelPassword(@Nullable String value) {
            return set(SENTINEL_PASSWORD, value);
        }

        /**
         * The sentinels.
         */
        public Builder sentinelNodes(@Nullable List<RedisConnectionSentinelNode> value) {
            return set(SENTINEL_NODES, value);
        }

        /** As {@link #sentinelNodes(List)}. */
        public Builder sentinelNodes(RedisConnectionSentinelNode... values) {
            return set(SENTINEL_NODES, Arrays.asList(values));
        }

        /** Adds one to what {@link #sentinelNodes(List)} sets. */
        public Builder addSentinelNode(RedisConnectionSentinelNode value) {
            return add(SENTINEL_NODES, value);
        }

        /** Adds one to what {@link #sentinelNodes(List)} sets, described in place. */
        public Builder addSentinelNode(Consumer<RedisConnectionSentinelNode.Builder> value) {
            RedisConnectionSentinelNode.Builder builder = RedisConnectionSentinelNode.builder();
            value.accept(builder);
            return add(SENTINEL_NODES, builder.build());
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

