// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.PluginConfig;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends metrics to a Datadog agent.
 */
public final class DatadogConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "datadog";

    private static final Field<String> HOST = new Field<>("host", Codec.TEXT);
    private static final Field<Integer> PORT = new Field<>("port", Codec.INTEGER);
    private static final Field<String> PREFIX = new Field<>("prefix", Codec.TEXT);
    private static final Field<String> SERVICE_NAME_TAG = new Field<>("service_name_tag", Codec.TEXT);
    private static final Field<String> STATUS_TAG = new Field<>("status_tag", Codec.TEXT);
    private static final Field<String> CONSUMER_TAG = new Field<>("consumer_tag", Codec.TEXT);
    private static final Field<Long> RETRY_COUNT = new Field<>("retry_count", Codec.LONG);
    private static final Field<Long> QUEUE_SIZE = new Field<>("queue_size", Codec.LONG);
    private static final Field<Double> FLUSH_TIMEOUT = new Field<>("flush_timeout", Codec.NUMBER);
    private static final Field<LogQueue> QUEUE = new Field<>("queue", Codec.model(LogQueue::of));
    private static final Field<List<DatadogConfigMetric>> METRICS = new Field<>("metrics", Codec.list(Codec.model(DatadogConfigMetric::of)));
    private static final Field<String> ROUTE_NAME_TAG = new Field<>("route_name_tag", Codec.TEXT);

    private DatadogConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatadogConfig of(ObjectNode json) {
        return new DatadogConfig(json);
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
     * Host of the server. Default: <code>localhost</code>. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String host() {
        return optional(HOST);
    }

    /**
     * Port of the server. From 0 to 65535. Default: <code>8125</code>.
     */
    public @Nullable Integer port() {
        return optional(PORT);
    }

    /**
     * What all names start with. Default: <code>kong</code>.
     */
    public @Nullable String prefix() {
        return optional(PREFIX);
    }

    /**
     * The tag that names the service. Default: <code>name</code>.
     */
    public @Nullable String serviceNameTag() {
        return optional(SERVICE_NAME_TAG);
    }

    /**
     * The tag that holds the status. Default: <code>status</code>.
     */
    public @Nullable String statusTag() {
        return optional(STATUS_TAG);
    }

    /**
     * The tag that names the consumer. Default: <code>consumer</code>.
     */
    public @Nullable String consumerTag() {
        return optional(CONSUMER_TAG);
    }

    /**
     * Has no effect; the queue retries by time.
     */
    @Deprecated
    public @Nullable Long retryCount() {
        return optional(RETRY_COUNT);
    }

    /**
     * Replaced by the queue's max_batch_size.
     */
    @Deprecated
    public @Nullable Long queueSize() {
        return optional(QUEUE_SIZE);
    }

    /**
     * Replaced by the queue's max_coalescing_delay.
     */
    @Deprecated
    public @Nullable Double flushTimeout() {
        return optional(FLUSH_TIMEOUT);
    }

    /**
     * How entries wait and are sent in batches. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable LogQueue queue() {
        return optional(QUEUE);
    }

    /**
     * What is measured and how. Default:
     * <code>[&#123;"name":"request_count","consumer_identifier":"custom_id","sample_rate":1,"stat_type":"counter","tags":["app:kong"]&#125;,&#123;"name":"latency","consumer_identifier":"custom_id","stat_type":"timer","tags":["app:kong"]&#125;,&#123;"name":"request_size","consumer_identifier":"custom_id","stat_type":"timer","tags":["app:kong"]&#125;,&#123;"name":"response_size","consumer_identifier":"custom_id","stat_type":"timer","tags":["app:kong"]&#125;,&#123;"name":"upstream_latency","consumer_identifier":"custom_id","stat_type":"timer","tags":["app:kong"]&#125;,&#123;"name":"kong_latency","consumer_identifier":"custom_id","stat_type":"timer","tags":["app:kong"]&#125;]</code>.
     */
    public List<DatadogConfigMetric> metrics() {
        return elements(METRICS);
    }

    /**
     * The tag that names the route.
     */
    public @Nullable String routeNameTag() {
        return optional(ROUTE_NAME_TAG);
    }

    /** Builds a {@link DatadogConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatadogConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatadogConfig build() {
            return new DatadogConfig(fields());
        }

        /**
         * Host of the server. Default: <code>localhost</code>. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder host(@Nullable String value) {
            return set(HOST, value);
        }

        /**
         * Port of the server. From 0 to 65535. Default: <code>8125</code>.
         */
        public Builder port(@Nullable Integer value) {
            return set(PORT, value);
        }

        /**
         * What all names start with. Default: <code>kong</code>.
         */
        public Builder prefix(@Nullable String value) {
            return set(PREFIX, value);
        }

        /**
         * The tag that names the service. Default: <code>name</code>.
         */
        public Builder serviceNameTag(@Nullable String value) {
            return set(SERVICE_NAME_TAG, value);
        }

        /**
         * The tag that holds the status. Default: <code>status</code>.
         */
        public Builder statusTag(@Nullable String value) {
            return set(STATUS_TAG, value);
        }

        /**
         * The tag that names the consumer. Default: <code>consumer</code>.
         */
        public Builder consumerTag(@Nullable String value) {
            return set(CONSUMER_TAG, value);
        }

        /**
         * Has no effect; the queue retries by time.
         */
        @Deprecated
        public Builder retryCount(@Nullable Long value) {
            return set(RETRY_COUNT, value);
        }

        /** As {@link #retryCount(Long)}. */
        @Deprecated
        public Builder retryCount(long value) {
            return set(RETRY_COUNT, value);
        }

        /**
         * Replaced by the queue's max_batch_size.
         */
        @Deprecated
        public Builder queueSize(@Nullable Long value) {
            return set(QUEUE_SIZE, value);
        }

        /** As {@link #queueSize(Long)}. */
        @Deprecated
        public Builder queueSize(long value) {
            return set(QUEUE_SIZE, value);
        }

        /**
         * Replaced by the queue's max_coalescing_delay.
         */
        @Deprecated
        public Builder flushTimeout(@Nullable Double value) {
            return set(FLUSH_TIMEOUT, value);
        }

        /** As {@link #flushTimeout(Double)}. */
        @Deprecated
        public Builder flushTimeout(double value) {
            return set(FLUSH_TIMEOUT, value);
        }

        /**
         * How entries wait and are sent in batches. Default: <code>&#123;&#125;</code>.
         */
        public Builder queue(@Nullable LogQueue value) {
            return set(QUEUE, value);
        }

        /** As {@link #queue(LogQueue)}, described in place. */
        public Builder queue(Consumer<LogQueue.Builder> value) {
            LogQueue.Builder builder = LogQueue.builder();
            value.accept(builder);
            return set(QUEUE, builder.build());
        }

        /**
         * What is measured and how. Default:
         * <code>[&#123;"name":"request_count","consumer_identifier":"custom_id","sample_rate":1,"stat_type":"counter","tags":["app:kong"]&#125;,&#123;"name":"latency","consumer_identifier":"custom_id","stat_type":"timer","tags":["app:kong"]&#125;,&#123;"name":"request_size","consumer_identifier":"custom_id","stat_type":"timer","tags":["app:kong"]&#125;,&#123;"name":"response_size","consumer_identifier":"custom_id","stat_type":"timer","tags":["app:kong"]&#125;,&#123;"name":"upstream_latency","consumer_identifier":"custom_id","stat_type":"timer","tags":["app:kong"]&#125;,&#123;"name":"kong_latency","consumer_identifier":"custom_id","stat_type":"timer","tags":["app:kong"]&#125;]</code>.
         */
        public Builder metrics(@Nullable List<DatadogConfigMetric> value) {
            return set(METRICS, value);
        }

        /** As {@link #metrics(List)}. */
        public Builder metrics(DatadogConfigMetric... values) {
            return set(METRICS, Arrays.asList(values));
        }

        /** Adds one to what {@link #metrics(List)} sets. */
        public Builder addMetric(DatadogConfigMetric value) {
            return add(METRICS, value);
        }

        /** Adds one to what {@link #metrics(List)} sets, described in place. */
        public Builder addMetric(Consumer<DatadogConfigMetric.Builder> value) {
            DatadogConfigMetric.Builder builder = DatadogConfigMetric.builder();
            value.accept(builder);
            return add(METRICS, builder.build());
        }

        /**
         * The tag that names the route.
         */
        public Builder routeNameTag(@Nullable String value) {
            return set(ROUTE_NAME_TAG, value);
        }
    }
}

