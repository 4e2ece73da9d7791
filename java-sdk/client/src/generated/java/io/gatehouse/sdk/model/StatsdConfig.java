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
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends metrics to StatsD.
 */
public final class StatsdConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "statsd";

    private static final Field<String> HOST = new Field<>("host", Codec.TEXT);
    private static final Field<Integer> PORT = new Field<>("port", Codec.INTEGER);
    private static final Field<String> PREFIX = new Field<>("prefix", Codec.TEXT);
    private static final Field<List<StatsdConfigMetric>> METRICS = new Field<>("metrics", Codec.list(Codec.model(StatsdConfigMetric::of)));
    private static final Field<List<String>> ALLOW_STATUS_CODES = new Field<>("allow_status_codes", Codec.list(Codec.TEXT));
    private static final Field<Double> UDP_PACKET_SIZE = new Field<>("udp_packet_size", Codec.NUMBER);
    private static final Field<Boolean> USE_TCP = new Field<>("use_tcp", Codec.BOOLEAN);
    private static final Field<Boolean> HOSTNAME_IN_PREFIX = new Field<>("hostname_in_prefix", Codec.BOOLEAN);
    private static final Field<ConsumerIdentifierDefault> CONSUMER_IDENTIFIER_DEFAULT = new Field<>("consumer_identifier_default", Codec.choice(ConsumerIdentifierDefault::of));
    private static final Field<ServiceIdentifierDefault> SERVICE_IDENTIFIER_DEFAULT = new Field<>("service_identifier_default", Codec.choice(ServiceIdentifierDefault::of));
    private static final Field<WorkspaceIdentifierDefault> WORKSPACE_IDENTIFIER_DEFAULT = new Field<>("workspace_identifier_default", Codec.choice(WorkspaceIdentifierDefault::of));
    private static final Field<Long> RETRY_COUNT = new Field<>("retry_count", Codec.LONG);
    private static final Field<Long> QUEUE_SIZE = new Field<>("queue_size", Codec.LONG);
    private static final Field<Double> FLUSH_TIMEOUT = new Field<>("flush_timeout", Codec.NUMBER);
    private static final Field<TagStyle> TAG_STYLE = new Field<>("tag_style", Codec.choice(TagStyle::of));
    private static final Field<StatsdConfigQueue> QUEUE = new Field<>("queue", Codec.model(StatsdConfigQueue::of));

    private StatsdConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static StatsdConfig of(ObjectNode json) {
        return new StatsdConfig(json);
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
     * Host of the server. Default: <code>localhost</code>.
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
     * What is measured and how. Default:
     * <code>[&#123;"name":"request_count","sample_rate":1,"stat_type":"counter"&#125;,&#123;"name":"latency","stat_type":"timer"&#125;,&#123;"name":"request_size","sample_rate":1,"stat_type":"counter"&#125;,&#123;"name":"status_count","sample_rate":1,"stat_type":"counter"&#125;,&#123;"name":"response_size","sample_rate":1,"stat_type":"counter"&#125;,&#123;"name":"unique_users","stat_type":"set"&#125;,&#123;"name":"request_per_user","sample_rate":1,"stat_type":"counter"&#125;,&#123;"name":"upstream_latency","stat_type":"timer"&#125;,&#123;"name":"kong_latency","stat_type":"timer"&#125;,&#123;"name":"status_count_per_user","sample_rate":1,"stat_type":"counter"&#125;,&#123;"name":"status_count_per_workspace","sample_rate":1,"stat_type":"counter"&#125;,&#123;"name":"status_count_per_user_per_route","sample_rate":1,"stat_type":"counter"&#125;,&#123;"name":"shdict_usage","sample_rate":1,"stat_type":"gauge"&#125;]</code>.
     */
    public List<StatsdConfigMetric> metrics() {
        return elements(METRICS);
    }

    /**
     * Statuses, as ranges, whose requests are measured.
     */
    public List<String> allowStatusCodes() {
        return elements(ALLOW_STATUS_CODES);
    }

    /**
     * Bytes of a packet that holds several metrics; 0 sends each alone. From 0 to 65507. Default: <code>0</code>.
     */
    public @Nullable Double udpPacketSize() {
        return optional(UDP_PACKET_SIZE);
    }

    /**
     * Whether TCP is used. Default: <code>false</code>.
     */
    public @Nullable Boolean useTcp() {
        return optional(USE_TCP);
    }

    /**
     * Whether the prefix holds the host name. Default: <code>false</code>.
     */
    public @Nullable Boolean hostnameInPrefix() {
        return optional(HOSTNAME_IN_PREFIX);
    }

    /**
     * What stands for the consumer unless a metric says otherwise. Allowed: <code>consumer_id</code>,
     * <code>custom_id</code>, <code>username</code>. Default: <code>custom_id</code>.
     */
    public @Nullable ConsumerIdentifierDefault consumerIdentifierDefault() {
        return optional(CONSUMER_IDENTIFIER_DEFAULT);
    }

    /**
     * What stands for the service unless a metric says otherwise. Allowed: <code>service_host</code>,
     * <code>service_id</code>, <code>service_name</code>, <code>service_name_or_host</code>. Default:
     * <code>service_name_or_host</code>.
     */
    public @Nullable ServiceIdentifierDefault serviceIdentifierDefault() {
        return optional(SERVICE_IDENTIFIER_DEFAULT);
    }

    /**
     * What stands for the workspace unless a metric says otherwise. Allowed: <code>workspace_id</code>,
     * <code>workspace_name</code>. Default: <code>workspace_id</code>.
     */
    public @Nullable WorkspaceIdentifierDefault workspaceIdentifierDefault() {
        return optional(WORKSPACE_IDENTIFIER_DEFAULT);
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
     * How tags are written. Allowed: <code>dogstatsd</code>, <code>influxdb</code>, <code>librato</code>,
     * <code>signalfx</code>.
     */
    public @Nullable TagStyle tagStyle() {
        return optional(TAG_STYLE);
    }

    /**
     * How entries wait and are sent in batches. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable StatsdConfigQueue queue() {
        return optional(QUEUE);
    }

    /** What {@link StatsdConfig#consumerIdentifierDefault()} is chosen from. */
    public static final class ConsumerIdentifierDefault extends Choice {
        public static final ConsumerIdentifierDefault CONSUMER_ID = of("consumer_id");
        public static final ConsumerIdentifierDefault CUSTOM_ID = of("custom_id");
        public static final ConsumerIdentifierDefault USERNAME = of("username");

        private ConsumerIdentifierDefault(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ConsumerIdentifierDefault of(String value) {
            return new ConsumerIdentifierDefault(value);
        }
    }

    /** What {@link StatsdConfig#serviceIdentifierDefault()} is chosen from. */
    public static final class ServiceIdentifierDefault extends Choice {
        public static final ServiceIdentifierDefault SERVICE_HOST = of("service_host");
        public static final ServiceIdentifierDefault SERVICE_ID = of("service_id");
        public static final ServiceIdentifierDefault SERVICE_NAME = of("service_name");
        public static final ServiceIdentifierDefault SERVICE_NAME_OR_HOST = of("service_name_or_host");

        private ServiceIdentifierDefault(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ServiceIdentifierDefault of(String value) {
            return new ServiceIdentifierDefault(value);
        }
    }

    /** What {@link StatsdConfig#workspaceIdentifierDefault()} is chosen from. */
    public static final class WorkspaceIdentifierDefault extends Choice {
        public static final WorkspaceIdentifierDefault WORKSPACE_ID = of("workspace_id");
        public static final WorkspaceIdentifierDefault WORKSPACE_NAME = of("workspace_name");

        private WorkspaceIdentifierDefault(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static WorkspaceIdentifierDefault of(String value) {
            return new WorkspaceIdentifierDefault(value);
        }
    }

    /** What {@link StatsdConfig#tagStyle()} is chosen from. */
    public static final class TagStyle extends Choice {
        public static final TagStyle DOGSTATSD = of("dogstatsd");
        public static final TagStyle INFLUXDB = of("influxdb");
        public static final TagStyle LIBRATO = of("librato");
        public static final TagStyle SIGNALFX = of("signalfx");

        private TagStyle(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static TagStyle of(String value) {
            return new TagStyle(value);
        }
    }

    /** Builds a {@link StatsdConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<StatsdConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public StatsdConfig build() {
            return new StatsdConfig(fields());
        }

        /**
         * Host of the server. Default: <code>localhost</code>.
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
         * What is measured and how. Default:
         * <code>[&#123;"name":"request_count","sample_rate":1,"stat_type":"counter"&#125;,&#123;"name":"latency","stat_type":"timer"&#125;,&#123;"name":"request_size","sample_rate":1,"stat_type":"counter"&#125;,&#123;"name":"status_count","sample_rate":1,"stat_type":"counter"&#125;,&#123;"name":"response_size","sample_rate":1,"stat_type":"counter"&#125;,&#123;"name":"unique_users","stat_type":"set"&#125;,&#123;"name":"request_per_user","sample_rate":1,"stat_type":"counter"&#125;,&#123;"name":"upstream_latency","stat_type":"timer"&#125;,&#123;"name":"kong_latency","stat_type":"timer"&#125;,&#123;"name":"status_count_per_user","sample_rate":1,"stat_type":"counter"&#125;,&#123;"name":"status_count_per_workspace","sample_rate":1,"stat_type":"counter"&#125;,&#123;"name":"status_count_per_user_per_route","sample_rate":1,"stat_type":"counter"&#125;,&#123;"name":"shdict_usage","sample_rate":1,"stat_type":"gauge"&#125;]</code>.
         */
        public Builder metrics(@Nullable List<StatsdConfigMetric> value) {
            return set(METRICS, value);
        }

        /** As {@link #metrics(List)}. */
        public Builder metrics(StatsdConfigMetric... values) {
            return set(METRICS, Arrays.asList(values));
        }

        /** Adds one to what {@link #metrics(List)} sets. */
        public Builder addMetric(StatsdConfigMetric value) {
            return add(METRICS, value);
        }

        /** Adds one to what {@link #metrics(List)} sets, described in place. */
        public Builder addMetric(Consumer<StatsdConfigMetric.Builder> value) {
            StatsdConfigMetric.Builder builder = StatsdConfigMetric.builder();
            value.accept(builder);
            return add(METRICS, builder.build());
        }

        /**
         * Statuses, as ranges, whose requests are measured.
         */
        public Builder allowStatusCodes(@Nullable List<String> value) {
            return set(ALLOW_STATUS_CODES, value);
        }

        /** As {@link #allowStatusCodes(List)}. */
        public Builder allowStatusCodes(String... values) {
            return set(ALLOW_STATUS_CODES, Arrays.asList(values));
        }

        /**
         * Bytes of a packet that holds several metrics; 0 sends each alone. From 0 to 65507. Default: <code>0</code>.
         */
        public Builder udpPacketSize(@Nullable Double value) {
            return set(UDP_PACKET_SIZE, value);
        }

        /** As {@link #udpPacketSize(Double)}. */
        public Builder udpPacketSize(double value) {
            return set(UDP_PACKET_SIZE, value);
        }

        /**
         * Whether TCP is used. Default: <code>false</code>.
         */
        public Builder useTcp(@Nullable Boolean value) {
            return set(USE_TCP, value);
        }

        /**
         * Whether the prefix holds the host name. Default: <code>false</code>.
         */
        public Builder hostnameInPrefix(@Nullable Boolean value) {
            return set(HOSTNAME_IN_PREFIX, value);
        }

        /**
         * What stands for the consumer unless a metric says otherwise. Allowed: <code>consumer_id</code>,
         * <code>custom_id</code>, <code>username</code>. Default: <code>custom_id</code>.
         */
        public Builder consumerIdentifierDefault(@Nullable ConsumerIdentifierDefault value) {
            return set(CONSUMER_IDENTIFIER_DEFAULT, value);
        }

        /** As {@link #consumerIdentifierDefault(ConsumerIdentifierDefault)}, also with a value that has no constant. */
        public Builder consumerIdentifierDefault(String value) {
            return set(CONSUMER_IDENTIFIER_DEFAULT, ConsumerIdentifierDefault.of(value));
        }

        /**
         * What stands for the service unless a metric says otherwise. Allowed: <code>service_host</code>,
         * <code>service_id</code>, <code>service_name</code>, <code>service_name_or_host</code>. Default:
         * <code>service_name_or_host</code>.
         */
        public Builder serviceIdentifierDefault(@Nullable ServiceIdentifierDefault value) {
            return set(SERVICE_IDENTIFIER_DEFAULT, value);
        }

        /** As {@link #serviceIdentifierDefault(ServiceIdentifierDefault)}, also with a value that has no constant. */
        public Builder serviceIdentifierDefault(String value) {
            return set(SERVICE_IDENTIFIER_DEFAULT, ServiceIdentifierDefault.of(value));
        }

        /**
         * What stands for the workspace unless a metric says otherwise. Allowed: <code>workspace_id</code>,
         * <code>workspace_name</code>. Default: <code>workspace_id</code>.
         */
        public Builder workspaceIdentifierDefault(@Nullable WorkspaceIdentifierDefault value) {
            return set(WORKSPACE_IDENTIFIER_DEFAULT, value);
        }

        /** As {@link #workspaceIdentifierDefault(WorkspaceIdentifierDefault)}, also with a value that has no constant. */
        public Builder workspaceIdentifierDefault(String value) {
            return set(WORKSPACE_IDENTIFIER_DEFAULT, WorkspaceIdentifierDefault.of(value));
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
         * How tags are written. Allowed: <code>dogstatsd</code>, <code>influxdb</code>, <code>librato</code>,
         * <code>signalfx</code>.
         */
        public Builder tagStyle(@Nullable TagStyle value) {
            return set(TAG_STYLE, value);
        }

        /** As {@link #tagStyle(TagStyle)}, also with a value that has no constant. */
        public Builder tagStyle(String value) {
            return set(TAG_STYLE, TagStyle.of(value));
        }

        /**
         * How entries wait and are sent in batches. Default: <code>&#123;&#125;</code>.
         */
        public Builder queue(@Nullable StatsdConfigQueue value) {
            return set(QUEUE, value);
        }

        /** As {@link #queue(StatsdConfigQueue)}, described in place. */
        public Builder queue(Consumer<StatsdConfigQueue.Builder> value) {
            StatsdConfigQueue.Builder builder = StatsdConfigQueue.builder();
            value.accept(builder);
            return set(QUEUE, builder.build());
        }
    }
}

