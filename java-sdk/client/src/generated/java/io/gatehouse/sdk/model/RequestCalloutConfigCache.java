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
public final class RequestCalloutConfigCache extends JsonModel {
    private static final Field<Long> CACHE_TTL = new Field<>("cache_ttl", Codec.LONG);
    private static final Field<RequestCalloutConfigCacheMemory> MEMORY = new Field<>("memory", Codec.model(RequestCalloutConfigCacheMemory::of));
    private static final Field<RedisConnection> REDIS = new Field<>("redis", Codec.model(RedisConnection::of));
    private static final Field<Strategy> STRATEGY = new Field<>("strategy", Codec.choice(Strategy::of));

    private RequestCalloutConfigCache(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RequestCalloutConfigCache of(ObjectNode json) {
        return new RequestCalloutConfigCache(json);
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
     * Seconds for which a result is remembered. Default: <code>300</code>.
     */
    public @Nullable Long cacheTtl() {
        return optional(CACHE_TTL);
    }

    /**
     * The memory, for that strategy. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable RequestCalloutConfigCacheMemory memory() {
        return optional(MEMORY);
    }

    /**
     * How to reach Redis. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable RedisConnection redis() {
        return optional(REDIS);
    }

    /**
     * Where data is kept. Allowed: <code>memory</code>, <code>off</code>, <code>redis</code>. Default:
     * <code>off</code>.
     */
    public @Nullable Strategy strategy() {
        return optional(STRATEGY);
    }

    /** What {@link RequestCalloutConfigCache#strategy()} is chosen from. */
    public static final class Strategy extends Choice {
        public static final Strategy MEMORY = of("memory");
        public static final Strategy OFF = of("off");
        public static final Strategy REDIS = of("redis");

        private Strategy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Strategy of(String value) {
            return new Strategy(value);
        }
    }

    /** Builds a {@link RequestCalloutConfigCache}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RequestCalloutConfigCache, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RequestCalloutConfigCache build() {
            return new RequestCalloutConfigCache(fields());
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
         * The memory, for that strategy. Default: <code>&#123;&#125;</code>.
         */
        public Builder memory(@Nullable RequestCalloutConfigCacheMemory value) {
            return set(MEMORY, value);
        }

        /** As {@link #memory(RequestCalloutConfigCacheMemory)}, described in place. */
        public Builder memory(Consumer<RequestCalloutConfigCacheMemory.Builder> value) {
            RequestCalloutConfigCacheMemory.Builder builder = RequestCalloutConfigCacheMemory.builder();
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
         * Where data is kept. Allowed: <code>memory</code>, <code>off</code>, <code>redis</code>. Default:
         * <code>off</code>.
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

