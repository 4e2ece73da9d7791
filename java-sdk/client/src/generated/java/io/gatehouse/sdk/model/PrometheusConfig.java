// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.PluginConfig;
import org.jspecify.annotations.Nullable;

/**
 * Offers metrics for Prometheus on the status listener.
 */
public final class PrometheusConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "prometheus";

    private static final Field<Boolean> PER_CONSUMER = new Field<>("per_consumer", Codec.BOOLEAN);
    private static final Field<Boolean> STATUS_CODE_METRICS = new Field<>("status_code_metrics", Codec.BOOLEAN);
    private static final Field<Boolean> AI_METRICS = new Field<>("ai_metrics", Codec.BOOLEAN);
    private static final Field<Boolean> LATENCY_METRICS = new Field<>("latency_metrics", Codec.BOOLEAN);
    private static final Field<Boolean> BANDWIDTH_METRICS = new Field<>("bandwidth_metrics", Codec.BOOLEAN);
    private static final Field<Boolean> UPSTREAM_HEALTH_METRICS = new Field<>("upstream_health_metrics", Codec.BOOLEAN);
    private static final Field<Boolean> WASM_METRICS = new Field<>("wasm_metrics", Codec.BOOLEAN);

    private PrometheusConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static PrometheusConfig of(ObjectNode json) {
        return new PrometheusConfig(json);
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
     * Whether metrics name the consumer. Default: <code>false</code>.
     */
    public @Nullable Boolean perConsumer() {
        return optional(PER_CONSUMER);
    }

    /**
     * Whether responses are counted by status. Default: <code>false</code>.
     */
    public @Nullable Boolean statusCodeMetrics() {
        return optional(STATUS_CODE_METRICS);
    }

    /**
     * Whether metrics of model calls are offered. Default: <code>false</code>.
     */
    public @Nullable Boolean aiMetrics() {
        return optional(AI_METRICS);
    }

    /**
     * Whether latencies are measured. Default: <code>false</code>.
     */
    public @Nullable Boolean latencyMetrics() {
        return optional(LATENCY_METRICS);
    }

    /**
     * Whether bytes are counted. Default: <code>false</code>.
     */
    public @Nullable Boolean bandwidthMetrics() {
        return optional(BANDWIDTH_METRICS);
    }

    /**
     * Whether the health of upstream targets is offered. Default: <code>false</code>.
     */
    public @Nullable Boolean upstreamHealthMetrics() {
        return optional(UPSTREAM_HEALTH_METRICS);
    }

    /**
     * Whether metrics of WebAssembly filters are offered.
     */
    public @Nullable Boolean wasmMetrics() {
        return optional(WASM_METRICS);
    }

    /** Builds a {@link PrometheusConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<PrometheusConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public PrometheusConfig build() {
            return new PrometheusConfig(fields());
        }

        /**
         * Whether metrics name the consumer. Default: <code>false</code>.
         */
        public Builder perConsumer(@Nullable Boolean value) {
            return set(PER_CONSUMER, value);
        }

        /**
         * Whether responses are counted by status. Default: <code>false</code>.
         */
        public Builder statusCodeMetrics(@Nullable Boolean value) {
            return set(STATUS_CODE_METRICS, value);
        }

        /**
         * Whether metrics of model calls are offered. Default: <code>false</code>.
         */
        public Builder aiMetrics(@Nullable Boolean value) {
            return set(AI_METRICS, value);
        }

        /**
         * Whether latencies are measured. Default: <code>false</code>.
         */
        public Builder latencyMetrics(@Nullable Boolean value) {
            return set(LATENCY_METRICS, value);
        }

        /**
         * Whether bytes are counted. Default: <code>false</code>.
         */
        public Builder bandwidthMetrics(@Nullable Boolean value) {
            return set(BANDWIDTH_METRICS, value);
        }

        /**
         * Whether the health of upstream targets is offered. Default: <code>false</code>.
         */
        public Builder upstreamHealthMetrics(@Nullable Boolean value) {
            return set(UPSTREAM_HEALTH_METRICS, value);
        }

        /**
         * Whether metrics of WebAssembly filters are offered.
         */
        public Builder wasmMetrics(@Nullable Boolean value) {
            return set(WASM_METRICS, value);
        }
    }
}

