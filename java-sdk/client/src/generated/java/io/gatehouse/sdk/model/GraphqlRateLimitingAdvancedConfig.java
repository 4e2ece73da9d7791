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
 * Limits GraphQL requests by what they cost.
 */
public final class GraphqlRateLimitingAdvancedConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "graphql-rate-limiting-advanced";

    private static final Field<CostStrategy> COST_STRATEGY = new Field<>("cost_strategy", Codec.choice(CostStrategy::of));
    private static final Field<String> DICTIONARY_NAME = new Field<>("dictionary_name", Codec.TEXT);
    private static final Field<Boolean> HIDE_CLIENT_HEADERS = new Field<>("hide_client_headers", Codec.BOOLEAN);
    private static final Field<Identifier> IDENTIFIER = new Field<>("identifier", Codec.choice(Identifier::of));
    private static final Field<List<Double>> LIMIT = new Field<>("limit", Codec.list(Codec.NUMBER));
    private static final Field<Double> MAX_COST = new Field<>("max_cost", Codec.NUMBER);
    private static final Field<String> NAMESPACE = new Field<>("namespace", Codec.TEXT);
    private static final Field<Boolean> PASS_ALL_DOWNSTREAM_HEADERS = new Field<>("pass_all_downstream_headers", Codec.BOOLEAN);
    private static final Field<RedisConnection> REDIS = new Field<>("redis", Codec.model(RedisConnection::of));
    private static final Field<Double> SCORE_FACTOR = new Field<>("score_factor", Codec.NUMBER);
    private static final Field<Strategy> STRATEGY = new Field<>("strategy", Codec.choice(Strategy::of));
    private static final Field<Double> SYNC_RATE = new Field<>("sync_rate", Codec.NUMBER);
    private static final Field<List<Double>> WINDOW_SIZE = new Field<>("window_size", Codec.list(Codec.NUMBER));
    private static final Field<WindowType> WINDOW_TYPE = new Field<>("window_type", Codec.choice(WindowType::of));

    private GraphqlRateLimitingAdvancedConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static GraphqlRateLimitingAdvancedConfig of(ObjectNode json) {
        return new GraphqlRateLimitingAdvancedConfig(json);
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
     * The cost strategy. Allowed: <code>default</code>, <code>node_quantifier</code>. Default: <code>default</code>.
     */
    public @Nullable CostStrategy costStrategy() {
        return optional(COST_STRATEGY);
    }

    /**
     * The name of the shared memory. Default: <code>kong_rate_limiting_counters</code>.
     */
    public @Nullable String dictionaryName() {
        return optional(DICTIONARY_NAME);
    }

    /**
     * Whether the client gets no headers about its limits. Default: <code>false</code>.
     */
    public @Nullable Boolean hideClientHeaders() {
        return optional(HIDE_CLIENT_HEADERS);
    }

    /**
     * Whose requests are counted together. Allowed: <code>consumer</code>, <code>credential</code>, <code>ip</code>.
     * Default: <code>consumer</code>.
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
     * The greatest cost that is allowed. Default: <code>0</code>.
     */
    public @Nullable Double maxCost() {
        return optional(MAX_COST);
    }

    /**
     * Keeps these counts or entries apart from others with the same name.
     */
    public @Nullable String namespace() {
        return optional(NAMESPACE);
    }

    /**
     * Whether to pass all downstream headers. Default: <code>false</code>.
     */
    public @Nullable Boolean passAllDownstreamHeaders() {
        return optional(PASS_ALL_DOWNSTREAM_HEADERS);
    }

    /**
     * How to reach Redis.
     */
    public @Nullable RedisConnection redis() {
        return optional(REDIS);
    }

    /**
     * The score factor. Default: <code>1</code>.
     */
    public @Nullable Double scoreFactor() {
        return optional(SCORE_FACTOR);
    }

    /**
     * Where data is kept. Allowed: <code>cluster</code>, <code>redis</code>. Default: <code>cluster</code>.
     */
    public @Nullable Strategy strategy() {
        return optional(STRATEGY);
    }

    /**
     * Seconds between two exchanges of counts; -1 exchanges them with every request.
     */
    public Double syncRate() {
        return required(SYNC_RATE);
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

    /** What {@link GraphqlRateLimitingAdvancedConfig#costStrategy()} is chosen from. */
    public static final class CostStrategy extends Choice {
        public static final CostStrategy DEFAULT = of("default");
        public static final CostStrategy NODE_QUANTIFIER = of("node_quantifier");

        private CostStrategy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static CostStrategy of(String value) {
            return new CostStrategy(value);
        }
    }

    /** What {@link GraphqlRateLimitingAdvancedConfig#identifier()} is chosen from. */
    public static final class Identifier extends Choice {
        public static final Identifier CONSUMER = of("consumer");
        public static final Identifier CREDENTIAL = of("credential");
        public static final Identifier IP = of("ip");

        private Identifier(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Identifier of(String value) {
            return new Identifier(value);
        }
    }

    /** What {@link GraphqlRateLimitingAdvancedConfig#strategy()} is chosen from. */
    public static final class Strategy extends Choice {
        public static final Strategy CLUSTER = of("cluster");
        public static final Strategy REDIS = of("redis");

        private Strategy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Strategy of(String value) {
            return new Strategy(value);
        }
    }

    /** What {@link GraphqlRateLimitingAdvancedConfig#windowType()} is chosen from. */
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

    /** Builds a {@link GraphqlRateLimitingAdvancedConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<GraphqlRateLimitingAdvancedConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public GraphqlRateLimitingAdvancedConfig build() {
            return new GraphqlRateLimitingAdvancedConfig(fields());
        }

        /**
         * The cost strategy. Allowed: <code>default</code>, <code>node_quantifier</code>. Default: <code>default</code>.
         */
        public Builder costStrategy(@Nullable CostStrategy value) {
            return set(COST_STRATEGY, value);
        }

        /** As {@link #costStrategy(CostStrategy)}, also with a value that has no constant. */
        public Builder costStrategy(String value) {
            return set(COST_STRATEGY, CostStrategy.of(value));
        }

        /**
         * The name of the shared memory. Default: <code>kong_rate_limiting_counters</code>.
         */
        public Builder dictionaryName(@Nullable String value) {
            return set(DICTIONARY_NAME, value);
        }

        /**
         * Whether the client gets no headers about its limits. Default: <code>false</code>.
         */
        public Builder hideClientHeaders(@Nullable Boolean value) {
            return set(HIDE_CLIENT_HEADERS, value);
        }

        /**
         * Whose requests are counted together. Allowed: <code>consumer</code>, <code>credential</code>, <code>ip</code>.
         * Default: <code>consumer</code>.
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
         * The greatest cost that is allowed. Default: <code>0</code>.
         */
        public Builder maxCost(@Nullable Double value) {
            return set(MAX_COST, value);
        }

        /** As {@link #maxCost(Double)}. */
        public Builder maxCost(double value) {
            return set(MAX_COST, value);
        }

        /**
         * Keeps these counts or entries apart from others with the same name.
         */
        public Builder namespace(@Nullable String value) {
            return set(NAMESPACE, value);
        }

        /**
         * Whether to pass all downstream headers. Default: <code>false</code>.
         */
        public Builder passAllDownstreamHeaders(@Nullable Boolean value) {
            return set(PASS_ALL_DOWNSTREAM_HEADERS, value);
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
         * The score factor. Default: <code>1</code>.
         */
        public Builder scoreFactor(@Nullable Double value) {
            return set(SCORE_FACTOR, value);
        }

        /** As {@link #scoreFactor(Double)}. */
        public Builder scoreFactor(double value) {
            return set(SCORE_FACTOR, value);
        }

        /**
         * Where data is kept. Allowed: <code>cluster</code>, <code>redis</code>. Default: <code>cluster</code>.
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

