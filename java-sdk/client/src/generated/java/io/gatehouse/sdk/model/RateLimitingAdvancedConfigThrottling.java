// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests wait instead of refusing them.
 */
public final class RateLimitingAdvancedConfigThrottling extends JsonModel {
    private static final Field<Boolean> ENABLED = new Field<>("enabled", Codec.BOOLEAN);
    private static final Field<Double> INTERVAL = new Field<>("interval", Codec.NUMBER);
    private static final Field<Double> QUEUE_LIMIT = new Field<>("queue_limit", Codec.NUMBER);
    private static final Field<Double> RETRY_TIMES = new Field<>("retry_times", Codec.NUMBER);

    private RateLimitingAdvancedConfigThrottling(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RateLimitingAdvancedConfigThrottling of(ObjectNode json) {
        return new RateLimitingAdvancedConfigThrottling(json);
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
     * Whether it is on. Default: <code>false</code>.
     */
    public @Nullable Boolean enabled() {
        return optional(ENABLED);
    }

    /**
     * Seconds between two tries. From 1 to 1000000. Default: <code>5</code>.
     */
    public @Nullable Double interval() {
        return optional(INTERVAL);
    }

    /**
     * The most requests that wait. From 1 to 1000000. Default: <code>5</code>.
     */
    public @Nullable Double queueLimit() {
        return optional(QUEUE_LIMIT);
    }

    /**
     * How many times a request tries again. From 1 to 1000000. Default: <code>3</code>.
     */
    public @Nullable Double retryTimes() {
        return optional(RETRY_TIMES);
    }

    /** Builds a {@link RateLimitingAdvancedConfigThrottling}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RateLimitingAdvancedConfigThrottling, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RateLimitingAdvancedConfigThrottling build() {
            return new RateLimitingAdvancedConfigThrottling(fields());
        }

        /**
         * Whether it is on. Default: <code>false</code>.
         */
        public Builder enabled(@Nullable Boolean value) {
            return set(ENABLED, value);
        }

        /**
         * Seconds between two tries. From 1 to 1000000. Default: <code>5</code>.
         */
        public Builder interval(@Nullable Double value) {
            return set(INTERVAL, value);
        }

        /** As {@link #interval(Double)}. */
        public Builder interval(double value) {
            return set(INTERVAL, value);
        }

        /**
         * The most requests that wait. From 1 to 1000000. Default: <code>5</code>.
         */
        public Builder queueLimit(@Nullable Double value) {
            return set(QUEUE_LIMIT, value);
        }

        /** As {@link #queueLimit(Double)}. */
        public Builder queueLimit(double value) {
            return set(QUEUE_LIMIT, value);
        }

        /**
         * How many times a request tries again. From 1 to 1000000. Default: <code>3</code>.
         */
        public Builder retryTimes(@Nullable Double value) {
            return set(RETRY_TIMES, value);
        }

        /** As {@link #retryTimes(Double)}. */
        public Builder retryTimes(double value) {
            return set(RETRY_TIMES, value);
        }
    }
}

