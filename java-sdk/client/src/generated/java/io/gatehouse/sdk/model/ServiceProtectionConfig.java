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
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Limits the requests that a service gets in all.
 */
public final class ServiceProtectionConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "service-protection";

    private static final Field<String> DICTIONARY_NAME = new Field<>("dictionary_name", Codec.TEXT);
    private static final Field<Boolean> DISABLE_PENALTY = new Field<>("disable_penalty", Codec.BOOLEAN);
    private static final Field<Double> ERROR_CODE = new Field<>("error_code", Codec.NUMBER);
    private static final Field<String> ERROR_MESSAGE = new Field<>("error_message", Codec.TEXT);
    private static final Field<Boolean> HIDE_CLIENT_HEADERS = new Field<>("hide_client_headers", Codec.BOOLEAN);
    private static final Field<List<Double>> LIMIT = new Field<>("limit", Codec.list(Codec.NUMBER));
    private static final Field<String> LOCK_DICTIONARY_NAME = new Field<>("lock_dictionary_name", Codec.TEXT);
    private static final Field<String> NAMESPACE = new Field<>("namespace", Codec.TEXT);
    private static final Field<RedisConnection> REDIS = new Field<>("redis", Codec.model(RedisConnection::of));
    private static final Field<Double> RETRY_AFTER_JITTER_MAX = new Field<>("retry_after_jitter_max", Codec.NUMBER);
    private static final Field<Strategy> STRATEGY = new Field<>("strategy", Codec.choice(Strategy::of));
    private static final Field<Double> SYNC_RATE = new Field<>("sync_rate", Codec.NUMBER);
    private static final Field<List<Double>> WINDOW_SIZE = new Field<>("window_size", Codec.list(Codec.NUMBER));
    private static final Field<WindowType> WINDOW_TYPE = new Field<>("window_type", Codec.choice(WindowType::of));

    private ServiceProtectionConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ServiceProtectionConfig of(ObjectNode json) {
        return new ServiceProtectionConfig(json);
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
     * The name of the shared memory. Default: <code>kong_rate_limiting_counters</code>.
     */
    public @Nullable String dictionaryName() {
        return optional(DICTIONARY_NAME);
    }

    /**
     * Whether refused requests don't count. Default: <code>false</code>.
     */
    public @Nullable Boolean disablePenalty() {
        return optional(DISABLE_PENALTY);
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
     * Whether the client gets no headers about its limits. Default: <code>false</code>.
     */
    public @Nullable Boolean hideClientHeaders() {
        return optional(HIDE_CLIENT_HEADERS);
    }

    /**
     * The most per window, one per window size.
     */
    public List<Double> limit() {
        return elements(LIMIT);
    }

    /**
     * The name of the shared memory for locks. Default: <code>kong_locks</code>.
     */
    public @Nullable String lockDictionaryName() {
        return optional(LOCK_DICTIONARY_NAME);
    }

    /**
     * Keeps these counts or entries apart from others with the same name.
     */
    public @Nullable String namespace() {
        return optional(NAMESPACE);
    }

    /**
     * How to reach Redis.
     */
    public @Nullable RedisConnection redis() {
        return optional(REDIS);
    }

    /**
     * The most seconds of random delay in Retry-After. Default: <code>0</code>.
     */
    public @Nullable Double retryAfterJitterMax() {
        return optional(RETRY_AFTER_JITTER_MAX);
    }

    /**
     * Where data is kept. Allowed: <code>cluster</code>, <code>local</code>, <code>redis</code>. Default:
     * <code>local</code>.
     */
    public @Nullable Strategy strategy() {
        return optional(STRATEGY);
    }

    /**
     * Seconds between two exchanges of counts; -1 exchanges them with every request.
     */
    public @Nullable Double syncRate() {
        return optional(SYNC_RATE);
    }

    /**
     * Window lengths in seconds.
     */
    public List<Double> windowSize() {
        return elements(WINDOW_SIZE);
    }

    /**
     * Whether windows slide or are fixed. Allowed: <code>fixed</code>, <code>sliding</code>. Default:
     * <code>sliding</code>.
     */
    public @Nullable WindowType windowType() {
        return optional(WINDOW_TYPE);
    }

    /** What {@link ServiceProtectionConfig#strategy()} is chosen from. */
    public static final class Strategy extends Choice {
        public static final Strategy CLUSTER = of("cluster");
        public static final Strategy LOCAL = of("local");
        public static final Strategy REDIS = of("redis");

        private Strategy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Strategy of(String value) {
            return new Strategy(value);
        }
    }

    /** What {@link ServiceProtectionConfig#windowType()} is chosen from. */
    public static final class WindowType extends Choice {
        public static final WindowType FIXED = of("fixed");
        public static final WindowType SLIDING = of("sliding");

        private WindowType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static WindowType of(String value) {
            return new WindowType(value);
        }
    }

    /** Builds a {@link ServiceProtectionConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ServiceProtectionConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ServiceProtectionConfig build() {
            return new ServiceProtectionConfig(fields());
        }

        /**
         * The name of the shared memory. Default: <code>kong_rate_limiting_counters</code>.
         */
        public Builder dictionaryName(@Nullable String value) {
            return set(DICTIONARY_NAME, value);
        }

        /**
         * Whether refused requests don't count. Default: <code>false</code>.
         */
        public Builder disablePenalty(@Nullable Boolean value) {
            return set(DISABLE_PENALTY, value);
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
         * Whether the client gets no headers about its limits. Default: <code>false</code>.
         */
        public Builder hideClientHeaders(@Nullable Boolean value) {
            return set(HIDE_CLIENT_HEADERS, value);
        }

        /**
         * The most per window, one per window size.
         */
        public Builder limit(@Nullable List<Double> value) {
            return set(LIMIT, value);
        }

        /**
         * The name of the shared memory for locks. Default: <code>kong_locks</code>.
         */
        public Builder lockDictionaryName(@Nullable String value) {
            return set(LOCK_DICTIONARY_NAME, value);
        }

        /**
         * Keeps these counts or entries apart from others with the same name.
         */
        public Builder namespace(@Nullable String value) {
            return set(NAMESPACE, value);
        }

        /**
         * How to reach Redis.
         */
        public Builder redis(@Nullable RedisConnection value) {
            return set(REDIS, value);
        }

        /** As {@link #redis(RedisConnection)}, described in place. */
        public Builder redis(Consumer<RedisConnection.Builder> value) {
            RedisConnection.Builder builder = RedisConnection.builder();
            value.accept(builder);
            return set(REDIS, builder.build());
        }

        /**
         * The most seconds of random delay in Retry-After. Default: <code>0</code>.
         */
        public Builder retryAfterJitterMax(@Nullable Double value) {
            return set(RETRY_AFTER_JITTER_MAX, value);
        }

        /** As {@link #retryAfterJitterMax(Double)}. */
        public Builder retryAfterJitterMax(double value) {
            return set(RETRY_AFTER_JITTER_MAX, value);
        }

        /**
         * Where data is kept. Allowed: <code>cluster</code>, <code>local</code>, <code>redis</code>. Default:
         * <code>local</code>.
         */
        public Builder strategy(@Nullable Strategy value) {
            return set(STRATEGY, value);
        }

        /** As {@link #strategy(Strategy)}, also with a value that has no constant. */
        public Builder strategy(String value) {
            return set(STRATEGY, Strategy.of(value));
        }

        /**
         * Seconds between two exchanges of counts; -1 exchanges them with every request.
         */
        public Builder syncRate(@Nullable Double value) {
            return set(SYNC_RATE, value);
        }

        /** As {@link #syncRate(Double)}. */
        public Builder syncRate(double value) {
            return set(SYNC_RATE, value);
        }

        /**
         * Window lengths in seconds.
         */
        public Builder windowSize(@Nullable List<Double> value) {
            return set(WINDOW_SIZE, value);
        }

        /**
         * Whether windows slide or are fixed. Allowed: <code>fixed</code>, <code>sliding</code>. Default:
         * <code>sliding</code>.
         */
        public Builder windowType(@Nullable WindowType value) {
            return set(WINDOW_TYPE, value);
        }

        /** As {@link #windowType(WindowType)}, also with a value that has no constant. */
        public Builder windowType(String value) {
            return set(WINDOW_TYPE, WindowType.of(value));
        }
    }
}

