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
 * Keeps GraphQL responses in a cache.
 */
public final class GraphqlProxyCacheAdvancedConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "graphql-proxy-cache-advanced";

    private static final Field<Boolean> BYPASS_ON_ERR = new Field<>("bypass_on_err", Codec.BOOLEAN);
    private static final Field<Long> CACHE_TTL = new Field<>("cache_ttl", Codec.LONG);
    private static final Field<GraphqlProxyCacheAdvancedConfigMemory> MEMORY = new Field<>("memory", Codec.model(GraphqlProxyCacheAdvancedConfigMemory::of));
    private static final Field<RedisConnection> REDIS = new Field<>("redis", Codec.model(RedisConnection::of));
    private static final Field<Strategy> STRATEGY = new Field<>("strategy", Codec.choice(Strategy::of));
    private static final Field<List<String>> VARY_HEADERS = new Field<>("vary_headers", Codec.list(Codec.TEXT));

    private GraphqlProxyCacheAdvancedConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static GraphqlProxyCacheAdvancedConfig of(ObjectNode json) {
        return new GraphqlProxyCacheAdvancedConfig(json);
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
     * Switches bypass on error on. Default: <code>false</code>.
     */
    public @Nullable Boolean bypassOnErr() {
        return optional(BYPASS_ON_ERR);
    }

    /**
     * Seconds for which a result is remembered. Default: <code>300</code>.
     */
    public @Nullable Long cacheTtl() {
        return optional(CACHE_TTL);
    }

    /**
     * The memory, for that strategy.
     */
    public @Nullable GraphqlProxyCacheAdvancedConfigMemory memory() {
        return optional(MEMORY);
    }

    /**
     * How to reach Redis.
     */
    public @Nullable RedisConnection redis() {
        return optional(REDIS);
    }

    /**
     * Where data is kept. Allowed: <code>memory</code>, <code>redis</code>. Default: <code>memory</code>.
     */
    public @Nullable Strategy strategy() {
        return optional(STRATEGY);
    }

    /**
     * Request headers that make responses differ.
     */
    public List<String> varyHeaders() {
        return elements(VARY_HEADERS);
    }

    /** What {@link GraphqlProxyCacheAdvancedConfig#strategy()} is chosen from. */
    public static final class Strategy extends Choice {
        public static final Strategy MEMORY = of("memory");
        public static final Strategy REDIS = of("redis");

        private Strategy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Strategy of(String value) {
            return new Strategy(value);
        }
    }

    /** Builds a {@link GraphqlProxyCacheAdvancedConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<GraphqlProxyCacheAdvancedConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public GraphqlProxyCacheAdvancedConfig build() {
            return new GraphqlProxyCacheAdvancedConfig(fields());
        }

        /**
         * Switches bypass on error on. Default: <code>false</code>.
         */
        public Builder bypassOnErr(@Nullable Boolean value) {
            return set(BYPASS_ON_ERR, value);
        }

        /**
         * Seconds for which a result is remembered. Default: <code>300</code>.
         */
        public Builder cacheTtl(@Nullable Long value) {
            return set(CACHE_TTL, value);
        }

        /** As {@link #cacheTtl(Long)}. */
        public Builder cacheTtl(long value) {
            return set(CACHE_TTL, value);
        }

        /**
         * The memory, for that strategy.
         */
        public Builder memory(@Nullable GraphqlProxyCacheAdvancedConfigMemory value) {
            return set(MEMORY, value);
        }

        /** As {@link #memory(GraphqlProxyCacheAdvancedConfigMemory)}, described in place. */
        public Builder memory(Consumer<GraphqlProxyCacheAdvancedConfigMemory.Builder> value) {
            GraphqlProxyCacheAdvancedConfigMemory.Builder builder = GraphqlProxyCacheAdvancedConfigMemory.builder();
            value.accept(builder);
            return set(MEMORY, builder.build());
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
         * Where data is kept. Allowed: <code>memory</code>, <code>redis</code>. Default: <code>memory</code>.
         */
        public Builder strategy(@Nullable Strategy value) {
            return set(STRATEGY, value);
        }

        /** As {@link #strategy(Strategy)}, also with a value that has no constant. */
        public Builder strategy(String value) {
            return set(STRATEGY, Strategy.of(value));
        }

        /**
         * Request headers that make responses differ.
         */
        public Builder varyHeaders(@Nullable List<String> value) {
            return set(VARY_HEADERS, value);
        }

        /** As {@link #varyHeaders(List)}. */
        public Builder varyHeaders(String... values) {
            return set(VARY_HEADERS, Arrays.asList(values));
        }
    }
}

