// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How results are remembered.
 */
public final class UpstreamOauthConfigCache extends JsonModel {
    private static final Field<Double> DEFAULT_TTL = new Field<>("default_ttl", Codec.NUMBER);
    private static final Field<Long> EAGERLY_EXPIRE = new Field<>("eagerly_expire", Codec.LONG);
    private static final Field<UpstreamOauthConfigCacheMemory> MEMORY = new Field<>("memory", Codec.model(UpstreamOauthConfigCacheMemory::of));
    private static final Field<RedisConnection> REDIS = new Field<>("redis", Codec.model(RedisConnection::of));
    private static final Field<Strategy> STRATEGY = new Field<>("strategy", Codec.choice(Strategy::of));

    private UpstreamOauthConfigCache(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static UpstreamOauthConfigCache of(ObjectNode json) {
        return new UpstreamOauthConfigCache(json);
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
     * The default lifetime. Default: <code>3600</code>.
     */
    public @Nullable Double defaultTtl() {
        return optional(DEFAULT_TTL);
    }

    /**
     * The eagerly expire. Default: <code>5</code>.
     */
    public @Nullable Long eagerlyExpire() {
        return optional(EAGERLY_EXPIRE);
    }

    /**
     * The memory, for that strategy. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable UpstreamOauthConfigCacheMemory memory() {
        return optional(MEMORY);
    }

    /**
     * How to reach Redis. Default: <code>&#123;&#125;</code>.
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

    /** What {@link UpstreamOauthConfigCache#strategy()} is chosen from. */
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

    /** Builds a {@link UpstreamOauthConfigCache}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<UpstreamOauthConfigCache, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public UpstreamOauthConfigCache build() {
            return new UpstreamOauthConfigCache(fields());
        }

        /**
         * The default lifetime. Default: <code>3600</code>.
         */
        public Builder defaultTtl(@Nullable Double value) {
            return set(DEFAULT_TTL, value);
        }

        /** As {@link #defaultTtl(Double)}. */
        public Builder defaultTtl(double value) {
            return set(DEFAULT_TTL, value);
        }

        /**
         * The eagerly expire. Default: <code>5</code>.
         */
        public Builder eagerlyExpire(@Nullable Long value) {
            return set(EAGERLY_EXPIRE, value);
        }

        /** As {@link #eagerlyExpire(Long)}. */
        public Builder eagerlyExpire(long value) {
            return set(EAGERLY_EXPIRE, value);
        }

        /**
         * The memory, for that strategy. Default: <code>&#123;&#125;</code>.
         */
        public Builder memory(@Nullable UpstreamOauthConfigCacheMemory value) {
            return set(MEMORY, value);
        }

        /** As {@link #memory(UpstreamOauthConfigCacheMemory)}, described in place. */
        public Builder memory(Consumer<UpstreamOauthConfigCacheMemory.Builder> value) {
            UpstreamOauthConfigCacheMemory.Builder builder = UpstreamOauthConfigCacheMemory.builder();
            value.accept(builder);
            return set(MEMORY, builder.build());
        }

        /**
         * How to reach Redis. Default: <code>&#123;&#125;</code>.
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
    }
}

