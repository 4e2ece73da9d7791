// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Settings of rate limiting.
 */
public final class AceConfigRateLimiting extends JsonModel {
    private static final Field<RedisConnection> REDIS = new Field<>("redis", Codec.model(RedisConnection::of));
    private static final Field<Double> SYNC_RATE = new Field<>("sync_rate", Codec.NUMBER);

    private AceConfigRateLimiting(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AceConfigRateLimiting of(ObjectNode json) {
        return new AceConfigRateLimiting(json);
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
     * How to reach Redis.
     */
    public @Nullable RedisConnection redis() {
        return optional(REDIS);
    }

    /**
     * Seconds between two exchanges of counts; -1 exchanges them with every request. From 0 to 3600.
     */
    public @Nullable Double syncRate() {
        return optional(SYNC_RATE);
    }

    /** Builds a {@link AceConfigRateLimiting}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AceConfigRateLimiting, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AceConfigRateLimiting build() {
            return new AceConfigRateLimiting(fields());
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
         * Seconds between two exchanges of counts; -1 exchanges them with every request. From 0 to 3600.
         */
        public Builder syncRate(@Nullable Double value) {
            return set(SYNC_RATE, value);
        }

        /** As {@link #syncRate(Double)}. */
        public Builder syncRate(double value) {
            return set(SYNC_RATE, value);
        }
    }
}

