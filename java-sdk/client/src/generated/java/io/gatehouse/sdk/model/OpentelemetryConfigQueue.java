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
 * How entries wait and are sent in batches.
 */
public final class OpentelemetryConfigQueue extends JsonModel {
    private static final Field<Integer> MAX_BATCH_SIZE = new Field<>("max_batch_size", Codec.INTEGER);
    private static final Field<Double> MAX_COALESCING_DELAY = new Field<>("max_coalescing_delay", Codec.NUMBER);
    private static final Field<Integer> MAX_ENTRIES = new Field<>("max_entries", Codec.INTEGER);
    private static final Field<Long> MAX_BYTES = new Field<>("max_bytes", Codec.LONG);
    private static final Field<Double> MAX_RETRY_TIME = new Field<>("max_retry_time", Codec.NUMBER);
    private static final Field<Double> INITIAL_RETRY_DELAY = new Field<>("initial_retry_delay", Codec.NUMBER);
    private static final Field<Double> MAX_RETRY_DELAY = new Field<>("max_retry_delay", Codec.NUMBER);
    private static final Field<Integer> CONCURRENCY_LIMIT = new Field<>("concurrency_limit", Codec.INTEGER);

    private OpentelemetryConfigQueue(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static OpentelemetryConfigQueue of(ObjectNode json) {
        return new OpentelemetryConfigQueue(json);
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
     * The most entries in one batch. From 1 to 1000000. Default: <code>200</code>.
     */
    public @Nullable Integer maxBatchSize() {
        return optional(MAX_BATCH_SIZE);
    }

    /**
     * Seconds for which an entry waits for others. From 0 to 3600. Default: <code>1</code>.
     */
    public @Nullable Double maxCoalescingDelay() {
        return optional(MAX_COALESCING_DELAY);
    }

    /**
     * The most entries that may wait. From 1 to 1000000. Default: <code>10000</code>.
     */
    public @Nullable Integer maxEntries() {
        return optional(MAX_ENTRIES);
    }

    /**
     * The most bytes that may wait.
     */
    public @Nullable Long maxBytes() {
        return optional(MAX_BYTES);
    }

    /**
     * Seconds after which a batch is given up. Default: <code>60</code>.
     */
    public @Nullable Double maxRetryTime() {
        return optional(MAX_RETRY_TIME);
    }

    /**
     * Seconds before the first retry. From 0.001 to 1000000. Default: <code>0.01</code>.
     */
    public @Nullable Double initialRetryDelay() {
        return optional(INITIAL_RETRY_DELAY);
    }

    /**
     * The most seconds between two retries. From 0.001 to 1000000. Default: <code>60</code>.
     */
    public @Nullable Double maxRetryDelay() {
        return optional(MAX_RETRY_DELAY);
    }

    /**
     * How many batches may be on the way at once; -1 means any number. Allowed: <code>-1</code>, <code>1</code>.
     * Default: <code>1</code>.
     */
    public @Nullable Integer concurrencyLimit() {
        return optional(CONCURRENCY_LIMIT);
    }

    /** Builds a {@link OpentelemetryConfigQueue}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<OpentelemetryConfigQueue, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public OpentelemetryConfigQueue build() {
            return new OpentelemetryConfigQueue(fields());
        }

        /**
         * The most entries in one batch. From 1 to 1000000. Default: <code>200</code>.
         */
        public Builder maxBatchSize(@Nullable Integer value) {
            return set(MAX_BATCH_SIZE, value);
        }

        /**
         * Seconds for which an entry waits for others. From 0 to 3600. Default: <code>1</code>.
         */
        public Builder maxCoalescingDelay(@Nullable Double value) {
            return set(MAX_COALESCING_DELAY, value);
        }

        /** As {@link #maxCoalescingDelay(Double)}. */
        public Builder maxCoalescingDelay(double value) {
            return set(MAX_COALESCING_DELAY, value);
        }

        /**
         * The most entries that may wait. From 1 to 1000000. Default: <code>10000</code>.
         */
        public Builder maxEntries(@Nullable Integer value) {
            return set(MAX_ENTRIES, value);
        }

        /**
         * The most bytes that may wait.
         */
        public Builder maxBytes(@Nullable Long value) {
            return set(MAX_BYTES, value);
        }

        /** As {@link #maxBytes(Long)}. */
        public Builder maxBytes(long value) {
            return set(MAX_BYTES, value);
        }

        /**
         * Seconds after which a batch is given up. Default: <code>60</code>.
         */
        public Builder maxRetryTime(@Nullable Double value) {
            return set(MAX_RETRY_TIME, value);
        }

        /** As {@link #maxRetryTime(Double)}. */
        public Builder maxRetryTime(double value) {
            return set(MAX_RETRY_TIME, value);
        }

        /**
         * Seconds before the first retry. From 0.001 to 1000000. Default: <code>0.01</code>.
         */
        public Builder initialRetryDelay(@Nullable Double value) {
            return set(INITIAL_RETRY_DELAY, value);
        }

        /** As {@link #initialRetryDelay(Double)}. */
        public Builder initialRetryDelay(double value) {
            return set(INITIAL_RETRY_DELAY, value);
        }

        /**
         * The most seconds between two retries. From 0.001 to 1000000. Default: <code>60</code>.
         */
        public Builder maxRetryDelay(@Nullable Double value) {
            return set(MAX_RETRY_DELAY, value);
        }

        /** As {@link #maxRetryDelay(Double)}. */
        public Builder maxRetryDelay(double value) {
            return set(MAX_RETRY_DELAY, value);
        }

        /**
         * How many batches may be on the way at once; -1 means any number. Allowed: <code>-1</code>, <code>1</code>.
         * Default: <code>1</code>.
         */
        public Builder concurrencyLimit(@Nullable Integer value) {
            return set(CONCURRENCY_LIMIT, value);
        }
    }
}

