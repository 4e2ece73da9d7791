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
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Limits requests over windows of any length.
 */
public final class RateLimitingAdvancedConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "rate-limiting-advanced";

    private static final Field<List<CompoundIdentifier>> COMPOUND_IDENTIFIER = new Field<>("compound_identifier", Codec.list(Codec.choice(CompoundIdentifier::of)));
    private static final Field<List<String>> CONSUMER_GROUPS = new Field<>("consumer_groups", Codec.list(Codec.TEXT));
    private static final Field<String> DICTIONARY_NAME = new Field<>("dictionary_name", Codec.TEXT);
    private static final Field<Boolean> DISABLE_PENALTY = new Field<>("disable_penalty", Codec.BOOLEAN);
    private static final Field<Boolean> ENFORCE_CONSUMER_GROUPS = new Field<>("enforce_consumer_groups", Codec.BOOLEAN);
    private static final Field<Double> ERROR_CODE = new Field<>("error_code", Codec.NUMBER);
    private static final Field<String> ERROR_MESSAGE = new Field<>("error_message", Codec.TEXT);
    private static final Field<String> HEADER_NAME = new Field<>("header_name", Codec.TEXT);
    private static final Field<Boolean> HIDE_CLIENT_HEADERS = new Field<>("hide_client_headers", Codec.BOOLEAN);
    private static final Field<Identifier> IDENTIFIER = new Field<>("identifier", Codec.choice(Identifier::of));
    private static final Field<List<Double>> LIMIT = new Field<>("limit", Codec.list(Codec.NUMBER));
    private static final Field<String> LOCK_DICTIONARY_NAME = new Field<>("lock_dictionary_name", Codec.TEXT);
    private static final Field<String> NAMESPACE = new Field<>("namespace", Codec.TEXT);
    private static final Field<String> PATH = new Field<>("path", Codec.TEXT);
    private static final Field<RateLimitingAdvancedConfigRedis> REDIS = new Field<>("redis", Codec.model(RateLimitingAdvancedConfigRedis::of));
    private static final Field<Double> RETRY_AFTER_JITTER_MAX = new Field<>("retry_after_jitter_max", Codec.NUMBER);
    private static final Field<Strategy> STRATEGY = new Field<>("strategy", Codec.choice(Strategy::of));
    private static final Field<Double> SYNC_RATE = new Field<>("sync_rate", Codec.NUMBER);
    private static final Field<RateLimitingAdvancedConfigThrottling> THROTTLING = new Field<>("throttling", Codec.model(RateLimitingAdvancedConfigThrottling::of));
    private static final Field<List<Double>> WINDOW_SIZE = new Field<>("window_size", Codec.list(Codec.NUMBER));
    private static final Field<WindowType> WINDOW_TYPE = new Field<>("window_type", Codec.choice(WindowType::of));

    private RateLimitingAdvancedConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RateLimitingAdvancedConfig of(ObjectNode json) {
        return new RateLimitingAdvancedConfig(json);
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
     * Several things whose combination is counted. Allowed: <code>consumer</code>, <code>consumer-group</code>,
     * <code>credential</code>, <code>header</code>, <code>ip</code>, <code>path</code>, <code>route</code>,
     * <code>service</code>.
     */
    public List<CompoundIdentifier> compoundIdentifier() {
        return elements(COMPOUND_IDENTIFIER);
    }

    /**
     * Names of consumer groups.
     */
    public List<String> consumerGroups() {
        return elements(CONSUMER_GROUPS);
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
     * Whether consumer groups have limits of their own. Default: <code>false</code>.
     */
    public @Nullable Boolean enforceConsumerGroups() {
        return optional(ENFORCE_CONSUMER_GROUPS);
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
     * The name of the header.
     */
    public @Nullable String headerName() {
        return optional(HEADER_NAME);
    }

    /**
     * Whether the client gets no headers about its limits. Default: <code>false</code>.
     */
    public @Nullable Boolean hideClientHeaders() {
        return optional(HIDE_CLIENT_HEADERS);
    }

    /**
     * Whose requests are counted together. Allowed: <code>consumer</code>, <code>consumer-group</code>,
     * <code>credential</code>, <code>header</code>, <code>ip</code>, <code>path</code>, <code>route</code>,
     * <code>service</code>. Default: <code>consumer</code>.
     */
    public @Nullable Identifier identifier() {
        return optional(IDENTIFIER);
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
     * The path.
     */
    public @Nullable String path() {
        return optional(PATH);
    }

    /**
     * How to reach Redis. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable RateLimitingAdvancedConfigRedis redis() {
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
     * Lets requests wait instead of refusing them.
     */
    public @Nullable RateLimitingAdvancedConfigThrottling throttling() {
        return optional(THROTTLING);
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

    /** What {@link RateLimitingAdvancedConfig#compoundIdentifier()} is chosen from. */
    public static final class CompoundIdentifier extends Choice {
        public static final CompoundIdentifier CONSUMER = of("consumer");
        public static final CompoundIdentifier CONSUMER_GROUP = of("consumer-group");
        public static final CompoundIdentifier CREDENTIAL = of("credential");
        public static final CompoundIdentifier HEADER = of("header");
        public static final CompoundIdentifier IP = of("ip");
        public static final CompoundIdentifier PATH = of("path");
        public static final CompoundIdentifier ROUTE = of("route");
        public static final CompoundIdentifier SERVICE = of("service");

        private CompoundIdentifier(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static CompoundIdentifier of(String value) {
            return new CompoundIdentifier(value);
        }
    }

    /** What {@link RateLimitingAdvancedConfig#identifier()} is chosen from. */
    public static final class Identifier extends Choice {
        public static final Identifier CONSUMER = of("consumer");
        public static final Identifier CONSUMER_GROUP = of("consumer-group");
        public static final Identifier CREDENTIAL = of("credential");
        public static final Identifier HEADER = of("header");
        public static final Identifier IP = of("ip");
        public static final Identifier PATH = of("path");
        public static final Identifier ROUTE = of("route");
        public static final Identifier SERVICE = of("service");

        private Identifier(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Identifier of(String value) {
            return new Identifier(value);
        }
    }

    /** What {@link RateLimitingAdvancedConfig#strategy()} is chosen from. */
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

    /** What {@link RateLimitingAdvancedConfig#windowType()} is chosen from. */
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

    /** Builds a {@link RateLimitingAdvancedConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RateLimitingAdvancedConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RateLimitingAdvancedConfig build() {
            return new RateLimitingAdvancedConfig(fields());
        }

        /**
         * Several things whose combination is counted. Allowed: <code>consumer</code>, <code>consumer-group</code>,
         * <code>credential</code>, <code>header</code>, <code>ip</code>, <code>path</code>, <code>route</code>,
         * <code>service</code>.
         */
        public Builder compoundIdentifier(@Nullable List<CompoundIdentifier> value) {
            return set(COMPOUND_IDENTIFIER, value);
        }

        /** As {@link #compoundIdentifier(List)}. */
        public Builder compoundIdentifier(CompoundIdentifier... values) {
            return set(COMPOUND_IDENTIFIER, Arrays.asList(values));
        }

        /** As {@link #compoundIdentifier(List)}, also with values that have no constants. */
        public Builder compoundIdentifier(String... values) {
            return set(COMPOUND_IDENTIFIER, Arrays.stream(values).map(CompoundIdentifier::of).toList());
        }

        /**
         * Names of consumer groups.
         */
        public Builder consumerGroups(@Nullable List<String> value) {
            return set(CONSUMER_GROUPS, value);
        }

        /** As {@link #consumerGroups(List)}. */
        public Builder consumerGroups(String... values) {
            return set(CONSUMER_GROUPS, Arrays.asList(values));
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
         * Whether consumer groups have limits of their own. Default: <code>false</code>.
         */
        public Builder enforceConsumerGroups(@Nullable Boolean value) {
            return set(ENFORCE_CONSUMER_GROUPS, value);
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
         * The name of the header.
         */
        public Builder headerName(@Nullable String value) {
            return set(HEADER_NAME, value);
        }

        /**
         * Whether the client gets no headers about its limits. Default: <code>false</code>.
         */
        public Builder hideClientHeaders(@Nullable Boolean value) {
            return set(HIDE_CLIENT_HEADERS, value);
        }

        /**
         * Whose requests are counted together. Allowed: <code>consumer</code>, <code>consumer-group</code>,
         * <code>credential</code>, <code>header</code>, <code>ip</code>, <code>path</code>, <code>route</code>,
         * <code>service</code>. Default: <code>consumer</code>.
         */
        public Builder identifier(@Nullable Identifier value) {
            return set(IDENTIFIER, value);
        }

        /** As {@link #identifier(Identifier)}, also with a value that has no constant. */
        public Builder identifier(String value) {
            return set(IDENTIFIER, Identifier.of(value));
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
         * The path.
         */
        public Builder path(@Nullable String value) {
            return set(PATH, value);
        }

        /**
         * How to reach Redis. Default: <code>&#123;&#125;</code>.
         */
        public Builder redis(@Nullable RateLimitingAdvancedConfigRedis value) {
            return set(REDIS, value);
        }

        /** As {@link #redis(RateLimitingAdvancedConfigRedis)}, described in place. */
        public Builder redis(Consumer<RateLimitingAdvancedConfigRedis.Builder> value) {
            RateLimitingAdvancedConfigRedis.Builder builder = RateLimitingAdvancedConfigRedis.builder();
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
         * Lets requests wait instead of refusing them.
         */
        public Builder throttling(@Nullable RateLimitingAdvancedConfigThrottling value) {
            return set(THROTTLING, value);
        }

        /** As {@link #throttling(RateLimitingAdvancedConfigThrottling)}, described in place. */
        public Builder throttling(Consumer<RateLimitingAdvancedConfigThrottling.Builder> value) {
            RateLimitingAdvancedConfigThrottling.Builder builder = RateLimitingAdvancedConfigThrottling.builder();
            value.accept(builder);
            return set(THROTTLING, builder.build());
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

