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
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends traces, metrics and logs by OTLP.
 */
public final class OpentelemetryConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "opentelemetry";

    private static final Field<String> TRACES_ENDPOINT = new Field<>("traces_endpoint", Codec.TEXT);
    private static final Field<String> LOGS_ENDPOINT = new Field<>("logs_endpoint", Codec.TEXT);
    private static final Field<Map<String, String>> HEADERS = new Field<>("headers", Codec.map(Codec.TEXT));
    private static final Field<Map<String, String>> RESOURCE_ATTRIBUTES = new Field<>("resource_attributes", Codec.map(Codec.TEXT));
    private static final Field<OpentelemetryConfigQueue> QUEUE = new Field<>("queue", Codec.model(OpentelemetryConfigQueue::of));
    private static final Field<Long> BATCH_SPAN_COUNT = new Field<>("batch_span_count", Codec.LONG);
    private static final Field<Long> BATCH_FLUSH_DELAY = new Field<>("batch_flush_delay", Codec.LONG);
    private static final Field<Integer> CONNECT_TIMEOUT = new Field<>("connect_timeout", Codec.INTEGER);
    private static final Field<Integer> SEND_TIMEOUT = new Field<>("send_timeout", Codec.INTEGER);
    private static final Field<Integer> READ_TIMEOUT = new Field<>("read_timeout", Codec.INTEGER);
    private static final Field<String> HTTP_RESPONSE_HEADER_FOR_TRACEID = new Field<>("http_response_header_for_traceid", Codec.TEXT);
    private static final Field<HeaderType> HEADER_TYPE = new Field<>("header_type", Codec.choice(HeaderType::of));
    private static final Field<Double> SAMPLING_RATE = new Field<>("sampling_rate", Codec.NUMBER);
    private static final Field<OpentelemetryConfigPropagation> PROPAGATION = new Field<>("propagation", Codec.model(OpentelemetryConfigPropagation::of));
    private static final Field<OpentelemetryConfigAccessLogs> ACCESS_LOGS = new Field<>("access_logs", Codec.model(OpentelemetryConfigAccessLogs::of));
    private static final Field<OpentelemetryConfigMetrics> METRICS = new Field<>("metrics", Codec.model(OpentelemetryConfigMetrics::of));
    private static final Field<SamplingStrategy> SAMPLING_STRATEGY = new Field<>("sampling_strategy", Codec.choice(SamplingStrategy::of));
    private static final Field<String> ACCESS_LOGS_ENDPOINT = new Field<>("access_logs_endpoint", Codec.TEXT);
    private static final Field<String> ENDPOINT = new Field<>("endpoint", Codec.TEXT);

    private OpentelemetryConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static OpentelemetryConfig of(ObjectNode json) {
        return new OpentelemetryConfig(json);
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
     * The OTLP URL for traces. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String tracesEndpoint() {
        return optional(TRACES_ENDPOINT);
    }

    /**
     * The OTLP URL for logs. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String logsEndpoint() {
        return optional(LOGS_ENDPOINT);
    }

    /**
     * Headers of every export request.
     */
    public Map<String, String> headers() {
        return members(HEADERS);
    }

    /**
     * Attributes of the resource, by name.
     */
    public Map<String, String> resourceAttributes() {
        return members(RESOURCE_ATTRIBUTES);
    }

    /**
     * How entries wait and are sent in batches. Default: <code>&#123;"max_batch_size":200&#125;</code>.
     */
    public @Nullable OpentelemetryConfigQueue queue() {
        return optional(QUEUE);
    }

    /**
     * Replaced by the queue's max_batch_size.
     */
    @Deprecated
    public @Nullable Long batchSpanCount() {
        return optional(BATCH_SPAN_COUNT);
    }

    /**
     * Replaced by the queue's max_coalescing_delay.
     */
    @Deprecated
    public @Nullable Long batchFlushDelay() {
        return optional(BATCH_FLUSH_DELAY);
    }

    /**
     * Milliseconds to establish a connection. From 0 to 2147483646. Default: <code>1000</code>.
     */
    public @Nullable Integer connectTimeout() {
        return optional(CONNECT_TIMEOUT);
    }

    /**
     * Milliseconds between two writes. From 0 to 2147483646. Default: <code>5000</code>.
     */
    public @Nullable Integer sendTimeout() {
        return optional(SEND_TIMEOUT);
    }

    /**
     * Milliseconds between two reads. From 0 to 2147483646. Default: <code>5000</code>.
     */
    public @Nullable Integer readTimeout() {
        return optional(READ_TIMEOUT);
    }

    /**
     * The response header that tells the client the trace id.
     */
    public @Nullable String httpResponseHeaderForTraceid() {
        return optional(HTTP_RESPONSE_HEADER_FOR_TRACEID);
    }

    /**
     * Which tracing headers are read and written. Allowed: <code>aws</code>, <code>b3</code>,
     * <code>b3-single</code>, <code>datadog</code>, <code>gcp</code>, <code>ignore</code>, <code>instana</code>,
     * <code>jaeger</code>, <code>ot</code>, <code>preserve</code>, <code>w3c</code>. Default: <code>preserve</code>.
     */
    @Deprecated
    public @Nullable HeaderType headerType() {
        return optional(HEADER_TYPE);
    }

    /**
     * The share of requests that is traced. From 0 to 1.
     */
    public @Nullable Double samplingRate() {
        return optional(SAMPLING_RATE);
    }

    /**
     * Which tracing headers are read, removed and written. Default: <code>&#123;"default_format":"w3c"&#125;</code>.
     */
    public @Nullable OpentelemetryConfigPropagation propagation() {
        return optional(PROPAGATION);
    }

    /**
     * Where and how requests are logged. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable OpentelemetryConfigAccessLogs accessLogs() {
        return optional(ACCESS_LOGS);
    }

    /**
     * Which metrics are sent. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable OpentelemetryConfigMetrics metrics() {
        return optional(METRICS);
    }

    /**
     * The sampling strategy. Allowed: <code>parent_drop_probability_fallback</code>,
     * <code>parent_probability_fallback</code>. Default: <code>parent_drop_probability_fallback</code>.
     */
    public @Nullable SamplingStrategy samplingStrategy() {
        return optional(SAMPLING_STRATEGY);
    }

    /**
     * The older name of access_logs.endpoint. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    @Deprecated
    public @Nullable String accessLogsEndpoint() {
        return optional(ACCESS_LOGS_ENDPOINT);
    }

    /**
     * The older name of traces_endpoint.
     */
    @Deprecated
    public @Nullable String endpoint() {
        return optional(ENDPOINT);
    }

    /** What {@link OpentelemetryConfig#headerType()} is chosen from. */
    public static final class HeaderType extends Choice {
        public static final HeaderType AWS = of("aws");
        public static final HeaderType B3 = of("b3");
        public static final HeaderType B3_SINGLE = of("b3-single");
        public static final HeaderType DATADOG = of("datadog");
        public static final HeaderType GCP = of("gcp");
        public static final HeaderType IGNORE = of("ignore");
        public static final HeaderType INSTANA = of("instana");
        public static final HeaderType JAEGER = of("jaeger");
        public static final HeaderType OT = of("ot");
        public static final HeaderType PRESERVE = of("preserve");
        public static final HeaderType W3C = of("w3c");

        private HeaderType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static HeaderType of(String value) {
            return new HeaderType(value);
        }
    }

    /** What {@link OpentelemetryConfig#samplingStrategy()} is chosen from. */
    public static final class SamplingStrategy extends Choice {
        public static final SamplingStrategy PARENT_DROP_PROBABILITY_FALLBACK = of("parent_drop_probability_fallback");
        public static final SamplingStrategy PARENT_PROBABILITY_FALLBACK = of("parent_probability_fallback");

        private SamplingStrategy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static SamplingStrategy of(String value) {
            return new SamplingStrategy(value);
        }
    }

    /** Builds a {@link OpentelemetryConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<OpentelemetryConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public OpentelemetryConfig build() {
            return new OpentelemetryConfig(fields());
        }

        /**
         * The OTLP URL for traces. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder tracesEndpoint(@Nullable String value) {
            return set(TRACES_ENDPOINT, value);
        }

        /**
         * The OTLP URL for logs. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder logsEndpoint(@Nullable String value) {
            return set(LOGS_ENDPOINT, value);
        }

        /**
         * Headers of every export request.
         */
        public Builder headers(@Nullable Map<String, String> value) {
            return set(HEADERS, value);
        }

        /**
         * Attributes of the resource, by name.
         */
        public Builder resourceAttributes(@Nullable Map<String, String> value) {
            return set(RESOURCE_ATTRIBUTES, value);
        }

        /**
         * How entries wait and are sent in batches. Default: <code>&#123;"max_batch_size":200&#125;</code>.
         */
        public Builder queue(@Nullable OpentelemetryConfigQueue value) {
            return set(QUEUE, value);
        }

        /** As {@link #queue(OpentelemetryConfigQueue)}, described in place. */
        public Builder queue(Consumer<OpentelemetryConfigQueue.Builder> value) {
            OpentelemetryConfigQueue.Builder builder = OpentelemetryConfigQueue.builder();
            value.accept(builder);
            return set(QUEUE, builder.build());
        }

        /**
         * Replaced by the queue's max_batch_size.
         */
        @Deprecated
        public Builder batchSpanCount(@Nullable Long value) {
            return set(BATCH_SPAN_COUNT, value);
        }

        /** As {@link #batchSpanCount(Long)}. */
        @Deprecated
        public Builder batchSpanCount(long value) {
            return set(BATCH_SPAN_COUNT, value);
        }

        /**
         * Replaced by the queue's max_coalescing_delay.
         */
        @Deprecated
        public Builder batchFlushDelay(@Nullable Long value) {
            return set(BATCH_FLUSH_DELAY, value);
        }

        /** As {@link #batchFlushDelay(Long)}. */
        @Deprecated
        public Builder batchFlushDelay(long value) {
            return set(BATCH_FLUSH_DELAY, value);
        }

        /**
         * Milliseconds to establish a connection. From 0 to 2147483646. Default: <code>1000</code>.
         */
        public Builder connectTimeout(@Nullable Integer value) {
            return set(CONNECT_TIMEOUT, value);
        }

        /**
         * Milliseconds between two writes. From 0 to 2147483646. Default: <code>5000</code>.
         */
        public Builder sendTimeout(@Nullable Integer value) {
            return set(SEND_TIMEOUT, value);
        }

        /**
         * Milliseconds between two reads. From 0 to 2147483646. Default: <code>5000</code>.
         */
        public Builder readTimeout(@Nullable Integer value) {
            return set(READ_TIMEOUT, value);
        }

        /**
         * The response header that tells the client the trace id.
         */
        public Builder httpResponseHeaderForTraceid(@Nullable String value) {
            return set(HTTP_RESPONSE_HEADER_FOR_TRACEID, value);
        }

        /**
         * Which tracing headers are read and written. Allowed: <code>aws</code>, <code>b3</code>,
         * <code>b3-single</code>, <code>datadog</code>, <code>gcp</code>, <code>ignore</code>, <code>instana</code>,
         * <code>jaeger</code>, <code>ot</code>, <code>preserve</code>, <code>w3c</code>. Default: <code>preserve</code>.
         */
        @Deprecated
        public Builder headerType(@Nullable HeaderType value) {
            return set(HEADER_TYPE, value);
        }

        /** As {@link #headerType(HeaderType)}, also with a value that has no constant. */
        @Deprecated
        public Builder headerType(String value) {
            return set(HEADER_TYPE, HeaderType.of(value));
        }

        /**
         * The share of requests that is traced. From 0 to 1.
         */
        public Builder samplingRate(@Nullable Double value) {
            return set(SAMPLING_RATE, value);
        }

        /** As {@link #samplingRate(Double)}. */
        public Builder samplingRate(double value) {
            return set(SAMPLING_RATE, value);
        }

        /**
         * Which tracing headers are read, removed and written. Default: <code>&#123;"default_format":"w3c"&#125;</code>.
         */
        public Builder propagation(@Nullable OpentelemetryConfigPropagation value) {
            return set(PROPAGATION, value);
        }

        /** As {@link #propagation(OpentelemetryConfigPropagation)}, described in place. */
        public Builder propagation(Consumer<OpentelemetryConfigPropagation.Builder> value) {
            OpentelemetryConfigPropagation.Builder builder = OpentelemetryConfigPropagation.builder();
            value.accept(builder);
            return set(PROPAGATION, builder.build());
        }

        /**
         * Where and how requests are logged. Default: <code>&#123;&#125;</code>.
         */
        public Builder accessLogs(@Nullable OpentelemetryConfigAccessLogs value) {
            return set(ACCESS_LOGS, value);
        }

        /** As {@link #accessLogs(OpentelemetryConfigAccessLogs)}, described in place. */
        public Builder accessLogs(Consumer<OpentelemetryConfigAccessLogs.Builder> value) {
            OpentelemetryConfigAccessLogs.Builder builder = OpentelemetryConfigAccessLogs.builder();
            value.accept(builder);
            return set(ACCESS_LOGS, builder.build());
        }

        /**
         * Which metrics are sent. Default: <code>&#123;&#125;</code>.
         */
        public Builder metrics(@Nullable OpentelemetryConfigMetrics value) {
            return set(METRICS, value);
        }

        /** As {@link #metrics(OpentelemetryConfigMetrics)}, described in place. */
        public Builder metrics(Consumer<OpentelemetryConfigMetrics.Builder> value) {
            OpentelemetryConfigMetrics.Builder builder = OpentelemetryConfigMetrics.builder();
            value.accept(builder);
            return set(METRICS, builder.build());
        }

        /**
         * The sampling strategy. Allowed: <code>parent_drop_probability_fallback</code>,
         * <code>parent_probability_fallback</code>. Default: <code>parent_drop_probability_fallback</code>.
         */
        public Builder samplingStrategy(@Nullable SamplingStrategy value) {
            return set(SAMPLING_STRATEGY, value);
        }

        /** As {@link #samplingStrategy(SamplingStrategy)}, also with a value that has no constant. */
        public Builder samplingStrategy(String value) {
            return set(SAMPLING_STRATEGY, SamplingStrategy.of(value));
        }

        /**
         * The older name of access_logs.endpoint. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        @Deprecated
        public Builder accessLogsEndpoint(@Nullable String value) {
            return set(ACCESS_LOGS_ENDPOINT, value);
        }

        /**
         * The older name of traces_endpoint.
         */
        @Deprecated
        public Builder endpoint(@Nullable String value) {
            return set(ENDPOINT, value);
        }
    }
}

