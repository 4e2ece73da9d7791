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
public final class DatakitConfigResourcesCache extends JsonModel {
    private static final Field<DatakitConfigResourcesCacheMemory> MEMORY = new Field<>("memory", Codec.model(DatakitConfigResourcesCacheMemory::of));
    private static final Field<RedisConnection> REDIS = new Field<>("redis", Codec.model(RedisConnection::of));
    private static final Field<Strategy> STRATEGY = new Field<>("strategy", Codec.choice(Strategy::of));

    private DatakitConfigResourcesCache(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigResourcesCache of(ObjectNode json) {
        return new DatakitConfigResourcesCache(json);
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
     * The memory, for that strategy.
     */
    public @Nullable DatakitConfigResourcesCacheMemory memory() {
        return optional(MEMORY);
    }

    /**
     * How to reach Redis.
     */
    public @Nullable RedisConnection redis() {
        return optional(REDIS);
    }

    /**
     * Where data is kept. Allowed: <code>memory</code>, <code>redis</code>.
     */
    public @Nullable Strategy strategy() {
        return optional(STRATEGY);
    }

    /** What {@link DatakitConfigResourcesCache#strategy()} is chosen from. */
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

    /** Builds a {@link DatakitConfigResourcesCache}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigResourcesCache, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigResourcesCache build() {
            return new DatakitConfigResourcesCache(fields());
        }

        /**
         * The memory, for that strategy.
         */
        public Builder memory(@Nullable DatakitConfigResourcesCacheMemory value) {
            return set(MEMORY, value);
        }

        /** As {@link #memory(DatakitConfigResourcesCacheMemory)}, described in place. */
        public Builder memory(Consumer<DatakitConfigResourcesCacheMemory.Builder> value) {
            DatakitConfigResourcesCacheMemory.Builder builder = DatakitConfigResourcesCacheMemory.builder();
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
         * Where data is kept. Allowed: <code>memory</code>, <code>redis</code>.
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

