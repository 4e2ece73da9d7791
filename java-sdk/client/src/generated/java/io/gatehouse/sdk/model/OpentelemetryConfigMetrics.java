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
 * Which metrics are sent.
 */
public final class OpentelemetryConfigMetrics extends JsonModel {
    private static final Field<Boolean> ENABLE_AI_METRICS = new Field<>("enable_ai_metrics", Codec.BOOLEAN);
    private static final Field<Boolean> ENABLE_BANDWIDTH_METRICS = new Field<>("enable_bandwidth_metrics", Codec.BOOLEAN);
    private static final Field<Boolean> ENABLE_CONSUMER_ATTRIBUTE = new Field<>("enable_consumer_attribute", Codec.BOOLEAN);
    private static final Field<Boolean> ENABLE_LATENCY_METRICS = new Field<>("enable_latency_metrics", Codec.BOOLEAN);
    private static final Field<Boolean> ENABLE_REQUEST_METRICS = new Field<>("enable_request_metrics", Codec.BOOLEAN);
    private static final Field<Boolean> ENABLE_UPSTREAM_HEALTH_METRICS = new Field<>("enable_upstream_health_metrics", Codec.BOOLEAN);
    private static final Field<String> ENDPOINT = new Field<>("endpoint", Codec.TEXT);
    private static final Field<Double> PUSH_INTERVAL = new Field<>("push_interval", Codec.NUMBER);

    private OpentelemetryConfigMetrics(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static OpentelemetryConfigMetrics of(ObjectNode json) {
        return new OpentelemetryConfigMetrics(json);
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
     * Whether metrics of model calls are sent. Default: <code>false</code>.
     */
    public @Nullable Boolean enableAiMetrics() {
        return optional(ENABLE_AI_METRICS);
    }

    /**
     * Whether bytes are counted. Default: <code>false</code>.
     */
    public @Nullable Boolean enableBandwidthMetrics() {
        return optional(ENABLE_BANDWIDTH_METRICS);
    }

    /**
     * Whether metrics name the consumer. Default: <code>false</code>.
     */
    public @Nullable Boolean enableConsumerAttribute() {
        return optional(ENABLE_CONSUMER_ATTRIBUTE);
    }

    /**
     * Whether latencies are measured. Default: <code>false</code>.
     */
    public @Nullable Boolean enableLatencyMetrics() {
        return optional(ENABLE_LATENCY_METRICS);
    }

    /**
     * Whether requests are counted. Default: <code>false</code>.
     */
    public @Nullable Boolean enableRequestMetrics() {
        return optional(ENABLE_REQUEST_METRICS);
    }

    /**
     * Whether the health of upstream targets is sent. Default: <code>false</code>.
     */
    public @Nullable Boolean enableUpstreamHealthMetrics() {
        return optional(ENABLE_UPSTREAM_HEALTH_METRICS);
    }

    /**
     * The OTLP URL for metrics. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String endpoint() {
        return optional(ENDPOINT);
    }

    /**
     * Seconds between two exports. Default: <code>60</code>.
     */
    public @Nullable Double pushInterval() {
        return optional(PUSH_INTERVAL);
    }

    /** Builds a {@link OpentelemetryConfigMetrics}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<OpentelemetryConfigMetrics, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public OpentelemetryConfigMetrics build() {
            return new OpentelemetryConfigMetrics(fields());
        }

        /**
         * Whether metrics of model calls are sent. Default: <code>false</code>.
         */
        public Builder enableAiMetrics(@Nullable Boolean value) {
            return set(ENABLE_AI_METRICS, value);
        }

        /**
         * Whether bytes are counted. Default: <code>false</code>.
         */
        public Builder enableBandwidthMetrics(@Nullable Boolean value) {
            return set(ENABLE_BANDWIDTH_METRICS, value);
        }

        /**
         * Whether metrics name the consumer. Default: <code>false</code>.
         */
        public Builder enableConsumerAttribute(@Nullable Boolean value) {
            return set(ENABLE_CONSUMER_ATTRIBUTE, value);
        }

        /**
         * Whether latencies are measured. Default: <code>false</code>.
         */
        public Builder enableLatencyMetrics(@Nullable Boolean value) {
            return set(ENABLE_LATENCY_METRICS, value);
        }

        /**
         * Whether requests are counted. Default: <code>false</code>.
         */
        public Builder enableRequestMetrics(@Nullable Boolean value) {
            return set(ENABLE_REQUEST_METRICS, value);
        }

        /**
         * Whether the health of upstream targets is sent. Default: <code>false</code>.
         */
        public Builder enableUpstreamHealthMetrics(@Nullable Boolean value) {
            return set(ENABLE_UPSTREAM_HEALTH_METRICS, value);
        }

        /**
         * The OTLP URL for metrics. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder endpoint(@Nullable String value) {
            return set(ENDPOINT, value);
        }

        /**
         * Seconds between two exports. Default: <code>60</code>.
         */
        public Builder pushInterval(@Nullable Double value) {
            return set(PUSH_INTERVAL, value);
        }

        /** As {@link #pushInterval(Double)}. */
        public Builder pushInterval(double value) {
            return set(PUSH_INTERVAL, value);
        }
    }
}

