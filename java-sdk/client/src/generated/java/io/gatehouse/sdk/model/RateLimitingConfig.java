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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Limits requests per second, minute, hour, day, month or year.
 */
public final class RateLimitingConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "rate-limiting";

    private static final Field<Double> SECOND = new Field<>("second", Codec.NUMBER);
    private static final Field<Double> MINUTE = new Field<>("minute", Codec.NUMBER);
    private static final Field<Double> HOUR = new Field<>("hour", Codec.NUMBER);
    private static final Field<Double> DAY = new Field<>("day", Codec.NUMBER);
    private static final Field<Double> MONTH = new Field<>("month", Codec.NUMBER);
    private static final Field<Double> YEAR = new Field<>("year", Codec.NUMBER);
    private static final Field<LimitBy> LIMIT_BY = new Field<>("limit_by", Codec.choice(LimitBy::of));
    private static final Field<String> HEADER_NAME = new Field<>("header_name", Codec.TEXT);
    private static final Field<String> PATH = new Field<>("path", Codec.TEXT);
    private static final Field<Policy> POLICY = new Field<>("policy", Codec.choice(Policy::of));
    private static final Field<Boolean> FAULT_TOLERANT = new Field<>("fault_tolerant", Codec.BOOLEAN);
    private static final Field<RedisServer> REDIS = new Field<>("redis", Codec.model(RedisServer::of));
    private static final Field<Boolean> HIDE_CLIENT_HEADERS = new Field<>("hide_client_headers", Codec.BOOLEAN);
    private static final Field<Double> ERROR_CODE = new Field<>("error_code", Codec.NUMBER);
    private static final Field<String> ERROR_MESSAGE = new Field<>("error_message", Codec.TEXT);
    private static final Field<Double> SYNC_RATE = new Field<>("sync_rate", Codec.NUMBER);
    private static final Field<String> REDIS_HOST = new Field<>("redis_host", Codec.TEXT);
    private static final Field<Long> REDIS_PORT = new Field<>("redis_port", Codec.LONG);
    private static final Field<String> REDIS_PASSWORD = new Field<>("redis_password", Codec.TEXT);
    private static final Field<String> REDIS_USERNAME = new Field<>("redis_username", Codec.TEXT);
    private static final Field<Boolean> REDIS_SSL = new Field<>("redis_ssl", Codec.BOOLEAN);
    private static final Field<Boolean> REDIS_SSL_VERIFY = new Field<>("redis_ssl_verify", Codec.BOOLEAN);
    private static final Field<String> REDIS_SERVER_NAME = new Field<>("redis_server_name", Codec.TEXT);
    private static final Field<Long> REDIS_TIMEOUT = new Field<>("redis_timeout", Codec.LONG);
    private static final Field<Long> REDIS_DATABASE = new Field<>("redis_database", Codec.LONG);

    private RateLimitingConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RateLimitingConfig of(ObjectNode json) {
        return new RateLimitingConfig(json);
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
     * The most per second.
     */
    public @Nullable Double second() {
        return optional(SECOND);
    }

    /**
     * The most per minute.
     */
    public @Nullable Double minute() {
        return optional(MINUTE);
    }

    /**
     * The most per hour.
     */
    public @Nullable Double hour() {
        return optional(HOUR);
    }

    /**
     * The most per day.
     */
    public @Nullable Double day() {
        return optional(DAY);
    }

    /**
     * The most per month.
     */
    public @Nullable Double month() {
        return optional(MONTH);
    }

    /**
     * The most per year.
     */
    public @Nullable Double year() {
        return optional(YEAR);
    }

    /**
     * Whose requests are counted together. Allowed: <code>consumer</code>, <code>consumer-group</code>,
     * <code>credential</code>, <code>header</code>, <code>ip</code>, <code>path</code>, <code>service</code>.
     * Default: <code>consumer</code>.
     */
    public @Nullable LimitBy limitBy() {
        return optional(LIMIT_BY);
    }

    /**
     * The header whose value is counted, when limits are per header.
     */
    public @Nullable String headerName() {
        return optional(HEADER_NAME);
    }

    /**
     * The path whose requests are counted, when limits are per path.
     */
    public @Nullable String path() {
        return optional(PATH);
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
     * Whether the client gets no headers about its limits. Default: <code>false</code>.
     */
    public @Nullable Boolean hideClientHeaders() {
        return optional(HIDE_CLIENT_HEADERS);
    }

    /**
     * The status of a refusal. Default: <code>429</code>.
     */
    public @Nullable Double errorCode() {
        return optional(ERROR_CODE);
    }

    /**
     * The message of a refusal. Default: <code>API rate limit exceeded</code>.
     */
    public @Nullable String errorMessage() {
        return optional(ERROR_MESSAGE);
    }

    /**
     * Seconds between two exchanges of counts; -1 exchanges them with every request. Default: <code>-1</code>.
     */
    public @Nullable Double syncRate() {
        return optional(SYNC_RATE);
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

    /** What {@link RateLimitingConfig#limitBy()} is chosen from. */
    public static final class LimitBy extends Choice {
        public static final LimitBy CONSUMER = of("consumer");
        public static final LimitBy CONSUMER_GROUP = of("consumer-group");
        public static final LimitBy CREDENTIAL = of("credential");
        public static final LimitBy HEADER = of("header");
        public static final LimitBy IP = of("ip");
        public static final LimitBy PATH = of("path");
        public static final LimitBy SERVICE = of("service");

        private LimitBy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static LimitBy of(String value) {
            return new LimitBy(value);
        }
    }

    /** What {@link RateLimitingConfig#policy()} is chosen from. */
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

    /** Builds a {@link RateLimitingConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RateLimitingConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RateLimitingConfig build() {
            return new RateLimitingConfig(fields());
        }

        /**
         * The most per second.
         */
        public Builder second(@Nullable Double value) {
            return set(SECOND, value);
        }

        /** As {@link #second(Double)}. */
        public Builder second(double value) {
            return set(SECOND, value);
        }

        /**
         * The most per minute.
         */
        public Builder minute(@Nullable Double value) {
            return set(MINUTE, value);
        }

        /** As {@link #minute(Double)}. */
        public Builder minute(double value) {
            return set(MINUTE, value);
        }

        /**
         * The most per hour.
         */
        public Builder hour(@Nullable Double value) {
            return set(HOUR, value);
        }

        /** As {@link #hour(Double)}. */
        public Builder hour(double value) {
            return set(HOUR, value);
        }

        /**
         * The most per day.
         */
        public Builder day(@Nullable Double value) {
            return set(DAY, value);
        }

        /** As {@link #day(Double)}. */
        public Builder day(double value) {
            return set(DAY, value);
        }

        /**
         * The most per month.
         */
        public Builder month(@Nullable Double value) {
            return set(MONTH, value);
        }

        /** As {@link #month(Double)}. */
        public Builder month(double value) {
            return set(MONTH, value);
        }

        /**
         * The most per year.
         */
        public Builder year(@Nullable Double value) {
            return set(YEAR, value);
        }

        /** As {@link #year(Double)}. */
        public Builder year(double value) {
            return set(YEAR, value);
        }

        /**
         * Whose requests are counted together. Allowed: <code>consumer</code>, <code>consumer-group</code>,
         * <code>credential</code>, <code>header</code>, <code>ip</code>, <code>path</code>, <code>service</code>.
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
         * The header whose value is counted, when limits are per header.
         */
        public Builder headerName(@Nullable String value) {
            return set(HEADER_NAME, value);
        }

        /**
         * The path whose requests are counted, when limits are per path.
         */
        public Builder path(@Nullable String value) {
            return set(PATH, value);
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
         * Whether the client gets no headers about its limits. Default: <code>false</code>.
         */
        public Builder hideClientHeaders(@Nullable Boolean value) {
            return set(HIDE_CLIENT_HEADERS, value);
        }

        /**
         * The status of a refusal. Default: <code>429</code>.
         */
        public Builder errorCode(@Nullable Double value) {
            return set(ERROR_CODE, value);
        }

        /** As {@link #errorCode(Double)}. */
        public Builder errorCode(double value) {
            return set(ERROR_CODE, value);
        }

        /**
         * The message of a refusal. Default: <code>API rate limit exceeded</code>.
         */
        public Builder errorMessage(@Nullable String value) {
            return set(ERROR_MESSAGE, value);
        }

        /**
         * Seconds between two exchanges of counts; -1 exchanges them with every request. Default: <code>-1</code>.
         */
        public Builder syncRate(@Nullable Double value) {
            return set(SYNC_RATE, value);
        }

        /** As {@link #syncRate(Double)}. */
        public Builder syncRate(double value) {
            return set(SYNC_RATE, value);
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

