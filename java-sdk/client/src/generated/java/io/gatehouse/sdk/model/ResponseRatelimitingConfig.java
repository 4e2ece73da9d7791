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
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Limits requests by counts that the upstream reports in a header.
 */
public final class ResponseRatelimitingConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "response-ratelimiting";

    private static final Field<String> HEADER_NAME = new Field<>("header_name", Codec.TEXT);
    private static final Field<LimitBy> LIMIT_BY = new Field<>("limit_by", Codec.choice(LimitBy::of));
    private static final Field<Policy> POLICY = new Field<>("policy", Codec.choice(Policy::of));
    private static final Field<Boolean> FAULT_TOLERANT = new Field<>("fault_tolerant", Codec.BOOLEAN);
    private static final Field<RedisServer> REDIS = new Field<>("redis", Codec.model(RedisServer::of));
    private static final Field<Boolean> BLOCK_ON_FIRST_VIOLATION = new Field<>("block_on_first_violation", Codec.BOOLEAN);
    private static final Field<Boolean> HIDE_CLIENT_HEADERS = new Field<>("hide_client_headers", Codec.BOOLEAN);
    private static final Field<Map<String, ResponseRatelimitingConfigLimit>> LIMITS = new Field<>("limits", Codec.map(Codec.model(ResponseRatelimitingConfigLimit::of)));
    private static final Field<String> REDIS_HOST = new Field<>("redis_host", Codec.TEXT);
    private static final Field<Long> REDIS_PORT = new Field<>("redis_port", Codec.LONG);
    private static final Field<String> REDIS_PASSWORD = new Field<>("redis_password", Codec.TEXT);
    private static final Field<String> REDIS_USERNAME = new Field<>("redis_username", Codec.TEXT);
    private static final Field<Boolean> REDIS_SSL = new Field<>("redis_ssl", Codec.BOOLEAN);
    private static final Field<Boolean> REDIS_SSL_VERIFY = new Field<>("redis_ssl_verify", Codec.BOOLEAN);
    private static final Field<String> REDIS_SERVER_NAME = new Field<>("redis_server_name", Codec.TEXT);
    private static final Field<Long> REDIS_TIMEOUT = new Field<>("redis_timeout", Codec.LONG);
    private static final Field<Long> REDIS_DATABASE = new Field<>("redis_database", Codec.LONG);

    private ResponseRatelimitingConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ResponseRatelimitingConfig of(ObjectNode json) {
        return new ResponseRatelimitingConfig(json);
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
     * The response header in which the upstream reports what to count. Default: <code>x-kong-limit</code>.
     */
    public @Nullable String headerName() {
        return optional(HEADER_NAME);
    }

    /**
     * Whose requests are counted together. Allowed: <code>consumer</code>, <code>credential</code>, <code>ip</code>.
     * Default: <code>consumer</code>.
     */
    public @Nullable LimitBy limitBy() {
        return optional(LIMIT_BY);
    }

    /**
     * Where the counts are kept. Allowed: <code>cluster</code>, <code>local</code>, <code>redis</code>. Default:
     * <code>local</code>.
     */
    public @Nullable Policy policy() {
        return optional(POLICY);
    }

    /**
     * Whether requests pass while the counts are out of reach. Default: <code>true</code>.
     */
    public @Nullable Boolean faultTolerant() {
        return optional(FAULT_TOLERANT);
    }

    /**
     * How to reach Redis. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable RedisServer redis() {
        return optional(REDIS);
    }

    /**
     * Whether one limit that is used up refuses everything. Default: <code>false</code>.
     */
    public @Nullable Boolean blockOnFirstViolation() {
        return optional(BLOCK_ON_FIRST_VIOLATION);
    }

    /**
     * Whether the client gets no headers about its limits. Default: <code>false</code>.
     */
    public @Nullable Boolean hideClientHeaders() {
        return optional(HIDE_CLIENT_HEADERS);
    }

    /**
     * Limits by the name that the upstream reports.
     */
    public Map<String, ResponseRatelimitingConfigLimit> limits() {
        return members(LIMITS);
    }

    /**
     * The older name of redis.host.
     */
    @Deprecated
    public @Nullable String redisHost() {
        return optional(REDIS_HOST);
    }

    /**
     * The older name of redis.port.
     */
    @Deprecated
    public @Nullable Long redisPort() {
        return optional(REDIS_PORT);
    }

    /**
     * The older name of redis.password.
     */
    @Deprecated
    public @Nullable String redisPassword() {
        return optional(REDIS_PASSWORD);
    }

    /**
     * The older name of redis.username.
     */
    @Deprecated
    public @Nullable String redisUsername() {
        return optional(REDIS_USERNAME);
    }

    /**
     * The older name of redis.ssl.
     */
    @Deprecated
    public @Nullable Boolean redisSsl() {
        return optional(REDIS_SSL);
    }

    /**
     * The older name of redis.ssl_verify.
     */
    @Deprecated
    public @Nullable Boolean redisSslVerify() {
        return optional(REDIS_SSL_VERIFY);
    }

    /**
     * The older name of redis.server_name.
     */
    @Deprecated
    public @Nullable String redisServerName() {
        return optional(REDIS_SERVER_NAME);
    }

    /**
     * The older name of redis.timeout.
     */
    @Deprecated
    public @Nullable Long redisTimeout() {
        return optional(REDIS_TIMEOUT);
    }

    /**
     * The older name of redis.database.
     */
    @Deprecated
    public @Nullable Long redisDatabase() {
        return optional(REDIS_DATABASE);
    }

    /** What {@link ResponseRatelimitingConfig#limitBy()} is chosen from. */
    public static final class LimitBy extends Choice {
        public static final LimitBy CONSUMER = of("consumer");
        public static final LimitBy CREDENTIAL = of("credential");
        public static final LimitBy IP = of("ip");

        private LimitBy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static LimitBy of(String value) {
            return new LimitBy(value);
        }
    }

    /** What {@link ResponseRatelimitingConfig#policy()} is chosen from. */
    public static final class Policy extends Choice {
        public static final Policy CLUSTER = of("cluster");
        public static final Policy LOCAL = of("local");
        public static final Policy REDIS = of("redis");

        private Policy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Policy of(String value) {
            return new Policy(value);
        }
    }

    /** Builds a {@link ResponseRatelimitingConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ResponseRatelimitingConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ResponseRatelimitingConfig build() {
            return new ResponseRatelimitingConfig(fields());
        }

        /**
         * The response header in which the upstream reports what to count. Default: <code>x-kong-limit</code>.
         */
        public Builder headerName(@Nullable String value) {
            return set(HEADER_NAME, value);
        }

        /**
         * Whose requests are counted together. Allowed: <code>consumer</code>, <code>credential</code>, <code>ip</code>.
         * Default: <code>consumer</code>.
         */
        public Builder limitBy(@Nullable LimitBy value) {
            return set(LIMIT_BY, value);
        }

        /** As {@link #limitBy(LimitBy)}, also with a value that has no constant. */
        public Builder limitBy(String value) {
            return set(LIMIT_BY, LimitBy.of(value));
        }

        /**
         * Where the counts are kept. Allowed: <code>cluster</code>, <code>local</code>, <code>redis</code>. Default:
         * <code>local</code>.
         */
        public Builder policy(@Nullable Policy value) {
            return set(POLICY, value);
        }

        /** As {@link #policy(Policy)}, also with a value that has no constant. */
        public Builder policy(String value) {
            return set(POLICY, Policy.of(value));
        }

        /**
         * Whether requests pass while the counts are out of reach. Default: <code>true</code>.
         */
        public Builder faultTolerant(@Nullable Boolean value) {
            return set(FAULT_TOLERANT, value);
        }

        /**
         * How to reach Redis. Default: <code>&#123;&#125;</code>.
         */
        public Builder redis(@Nullable RedisServer value) {
            return set(REDIS, value);
        }

        /** As {@link #redis(RedisServer)}, described in place. */
        public Builder redis(Consumer<RedisServer.Builder> value) {
            RedisServer.Builder builder = RedisServer.builder();
            value.accept(builder);
            return set(REDIS, builder.build());
        }

        /**
         * Whether one limit that is used up refuses everything. Default: <code>false</code>.
         */
        public Builder blockOnFirstViolation(@Nullable Boolean value) {
            return set(BLOCK_ON_FIRST_VIOLATION, value);
        }

        /**
         * Whether the client gets no headers about its limits. Default: <code>false</code>.
         */
        public Builder hideClientHeaders(@Nullable Boolean value) {
            return set(HIDE_CLIENT_HEADERS, value);
        }

        /**
         * Limits by the name that the upstream reports.
         */
        public Builder limits(@Nullable Map<String, ResponseRatelimitingConfigLimit> value) {
            return set(LIMITS, value);
        }

        /**
         * The older name of redis.host.
         */
        @Deprecated
        public Builder redisHost(@Nullable String value) {
            return set(REDIS_HOST, value);
        }

        /**
         * The older name of redis.port.
         */
        @Deprecated
        public Builder redisPort(@Nullable Long value) {
            return set(REDIS_PORT, value);
        }

        /** As {@link #redisPort(Long)}. */
        @Deprecated
        public Builder redisPort(long value) {
            return set(REDIS_PORT, value);
        }

        /**
         * The older name of redis.password.
         */
        @Deprecated
        public Builder redisPassword(@Nullable String value) {
            return set(REDIS_PASSWORD, value);
        }

        /**
         * The older name of redis.username.
         */
        @Deprecated
        public Builder redisUsername(@Nullable String value) {
            return set(REDIS_USERNAME, value);
        }

        /**
         * The older name of redis.ssl.
         */
        @Deprecated
        public Builder redisSsl(@Nullable Boolean value) {
            return set(REDIS_SSL, value);
        }

        /**
         * The older name of redis.ssl_verify.
         */
        @Deprecated
        public Builder redisSslVerify(@Nullable Boolean value) {
            return set(REDIS_SSL_VERIFY, value);
        }

        /**
         * The older name of redis.server_name.
         */
        @Deprecated
        public Builder redisServerName(@Nullable String value) {
            return set(REDIS_SERVER_NAME, value);
        }

        /**
         * The older name of redis.timeout.
         */
        @Deprecated
        public Builder redisTimeout(@Nullable Long value) {
            return set(REDIS_TIMEOUT, value);
        }

        /** As {@link #redisTimeout(Long)}. */
        @Deprecated
        public Builder redisTimeout(long value) {
            return set(REDIS_TIMEOUT, value);
        }

        /**
         * The older name of redis.database.
         */
        @Deprecated
        public Builder redisDatabase(@Nullable Long value) {
            return set(REDIS_DATABASE, value);
        }

        /** As {@link #redisDatabase(Long)}. */
        @Deprecated
        public Builder redisDatabase(long value) {
            return set(REDIS_DATABASE, value);
        }
    }
}

