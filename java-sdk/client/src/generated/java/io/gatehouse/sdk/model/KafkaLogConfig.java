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
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a message for each request to a Kafka topic.
 */
public final class KafkaLogConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "kafka-log";

    private static final Field<KafkaAuthentication> AUTHENTICATION = new Field<>("authentication", Codec.model(KafkaAuthentication::of));
    private static final Field<List<KafkaLogConfigBootstrapServer>> BOOTSTRAP_SERVERS = new Field<>("bootstrap_servers", Codec.list(Codec.model(KafkaLogConfigBootstrapServer::of)));
    private static final Field<String> CLUSTER_NAME = new Field<>("cluster_name", Codec.TEXT);
    private static final Field<Map<String, String>> CUSTOM_FIELDS_BY_LUA = new Field<>("custom_fields_by_lua", Codec.map(Codec.TEXT));
    private static final Field<Long> KEEPALIVE = new Field<>("keepalive", Codec.LONG);
    private static final Field<Boolean> KEEPALIVE_ENABLED = new Field<>("keepalive_enabled", Codec.BOOLEAN);
    private static final Field<String> KEY_QUERY_ARG = new Field<>("key_query_arg", Codec.TEXT);
    private static final Field<Boolean> PRODUCER_ASYNC = new Field<>("producer_async", Codec.BOOLEAN);
    private static final Field<Long> PRODUCER_ASYNC_BUFFERING_LIMITS_MESSAGES_IN_MEMORY = new Field<>("producer_async_buffering_limits_messages_in_memory", Codec.LONG);
    private static final Field<Long> PRODUCER_ASYNC_FLUSH_TIMEOUT = new Field<>("producer_async_flush_timeout", Codec.LONG);
    private static final Field<Integer> PRODUCER_REQUEST_ACKS = new Field<>("producer_request_acks", Codec.INTEGER);
    private static final Field<Long> PRODUCER_REQUEST_LIMITS_BYTES_PER_REQUEST = new Field<>("producer_request_limits_bytes_per_request", Codec.LONG);
    private static final Field<Long> PRODUCER_REQUEST_LIMITS_MESSAGES_PER_REQUEST = new Field<>("producer_request_limits_messages_per_request", Codec.LONG);
    private static final Field<Long> PRODUCER_REQUEST_RETRIES_BACKOFF_TIMEOUT = new Field<>("producer_request_retries_backoff_timeout", Codec.LONG);
    private static final Field<Long> PRODUCER_REQUEST_RETRIES_MAX_ATTEMPTS = new Field<>("producer_request_retries_max_attempts", Codec.LONG);
    private static final Field<Long> PRODUCER_REQUEST_TIMEOUT = new Field<>("producer_request_timeout", Codec.LONG);
    private static final Field<SchemaRegistryWriter> SCHEMA_REGISTRY = new Field<>("schema_registry", Codec.model(SchemaRegistryWriter::of));
    private static final Field<KafkaLogConfigSecurity> SECURITY = new Field<>("security", Codec.model(KafkaLogConfigSecurity::of));
    private static final Field<Long> TIMEOUT = new Field<>("timeout", Codec.LONG);
    private static final Field<String> TOPIC = new Field<>("topic", Codec.TEXT);

    private KafkaLogConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static KafkaLogConfig of(ObjectNode json) {
        return new KafkaLogConfig(json);
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
     * How to sign in to Kafka.
     */
    public @Nullable KafkaAuthentication authentication() {
        return optional(AUTHENTICATION);
    }

    /**
     * Brokers to ask first.
     */
    public List<KafkaLogConfigBootstrapServer> bootstrapServers() {
        return elements(BOOTSTRAP_SERVERS);
    }

    /**
     * A name for the cluster.
     */
    public @Nullable String clusterName() {
        return optional(CLUSTER_NAME);
    }

    /**
     * Fields of the log entry by name; each value is a Lua function that computes it.
     */
    public Map<String, String> customFieldsByLua() {
        return members(CUSTOM_FIELDS_BY_LUA);
    }

    /**
     * How long an idle connection is kept. Default: <code>60000</code>.
     */
    public @Nullable Long keepalive() {
        return optional(KEEPALIVE);
    }

    /**
     * Switches keepalive enabled on. Default: <code>false</code>.
     */
    public @Nullable Boolean keepaliveEnabled() {
        return optional(KEEPALIVE_ENABLED);
    }

    /**
     * The query parameter that holds the message's key.
     */
    public @Nullable String keyQueryArg() {
        return optional(KEY_QUERY_ARG);
    }

    /**
     * Whether messages are sent in the background. Default: <code>true</code>.
     */
    public @Nullable Boolean producerAsync() {
        return optional(PRODUCER_ASYNC);
    }

    /**
     * The producer async buffering limits messages in memory. Default: <code>50000</code>.
     */
    public @Nullable Long producerAsyncBufferingLimitsMessagesInMemory() {
        return optional(PRODUCER_ASYNC_BUFFERING_LIMITS_MESSAGES_IN_MEMORY);
    }

    /**
     * How long the producer async flush may take. Default: <code>1000</code>.
     */
    public @Nullable Long producerAsyncFlushTimeout() {
        return optional(PRODUCER_ASYNC_FLUSH_TIMEOUT);
    }

    /**
     * The producer request acks. Allowed: <code>-1</code>, <code>0</code>, <code>1</code>. Default: <code>1</code>.
     */
    public @Nullable Integer producerRequestAcks() {
        return optional(PRODUCER_REQUEST_ACKS);
    }

    /**
     * The producer request limits bytes per request. Default: <code>1048576</code>.
     */
    public @Nullable Long producerRequestLimitsBytesPerRequest() {
        return optional(PRODUCER_REQUEST_LIMITS_BYTES_PER_REQUEST);
    }

    /**
     * The producer request limits messages per request. Default: <code>200</code>.
     */
    public @Nullable Long producerRequestLimitsMessagesPerRequest() {
        return optional(PRODUCER_REQUEST_LIMITS_MESSAGES_PER_REQUEST);
    }

    /**
     * How long the producer request retries backoff may take. Default: <code>100</code>.
     */
    public @Nullable Long producerRequestRetriesBackoffTimeout() {
        return optional(PRODUCER_REQUEST_RETRIES_BACKOFF_TIMEOUT);
    }

    /**
     * The producer request retries max attempts. Default: <code>10</code>.
     */
    public @Nullable Long producerRequestRetriesMaxAttempts() {
        return optional(PRODUCER_REQUEST_RETRIES_MAX_ATTEMPTS);
    }

    /**
     * How long the producer request may take. Default: <code>2000</code>.
     */
    public @Nullable Long producerRequestTimeout() {
        return optional(PRODUCER_REQUEST_TIMEOUT);
    }

    /**
     * Where message schemas are kept.
     */
    public @Nullable SchemaRegistryWriter schemaRegistry() {
        return optional(SCHEMA_REGISTRY);
    }

    /**
     * How connections are secured.
     */
    public @Nullable KafkaLogConfigSecurity security() {
        return optional(SECURITY);
    }

    /**
     * How long to wait. Default: <code>10000</code>.
     */
    public @Nullable Long timeout() {
        return optional(TIMEOUT);
    }

    /**
     * The topic.
     */
    public String topic() {
        return required(TOPIC);
    }

    /** Builds a {@link KafkaLogConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<KafkaLogConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public KafkaLogConfig build() {
            return new KafkaLogConfig(fields());
        }

        /**
         * How to sign in to Kafka.
         */
        public Builder authentication(@Nullable KafkaAuthentication value) {
            return set(AUTHENTICATION, value);
        }

        /** As {@link #authentication(KafkaAuthentication)}, described in place. */
        public Builder authentication(Consumer<KafkaAuthentication.Builder> value) {
            KafkaAuthentication.Builder builder = KafkaAuthentication.builder();
            value.accept(builder);
            return set(AUTHENTICATION, builder.build());
        }

        /**
         * Brokers to ask first.
         */
        public Builder bootstrapServers(@Nullable List<KafkaLogConfigBootstrapServer> value) {
            return set(BOOTSTRAP_SERVERS, value);
        }

        /** As {@link #bootstrapServers(List)}. */
        public Builder bootstrapServers(KafkaLogConfigBootstrapServer... values) {
            return set(BOOTSTRAP_SERVERS, Arrays.asList(values));
        }

        /** Adds one to what {@link #bootstrapServers(List)} sets. */
        public Builder addBootstrapServer(KafkaLogConfigBootstrapServer value) {
            return add(BOOTSTRAP_SERVERS, value);
        }

        /** Adds one to what {@link #bootstrapServers(List)} sets, described in place. */
        public Builder addBootstrapServer(Consumer<KafkaLogConfigBootstrapServer.Builder> value) {
            KafkaLogConfigBootstrapServer.Builder builder = KafkaLogConfigBootstrapServer.builder();
            value.accept(builder);
            return add(BOOTSTRAP_SERVERS, builder.build());
        }

        /**
         * A name for the cluster.
         */
        public Builder clusterName(@Nullable String value) {
            return set(CLUSTER_NAME, value);
        }

        /**
         * Fields of the log entry by name; each value is a Lua function that computes it.
         */
        public Builder customFieldsByLua(@Nullable Map<String, String> value) {
            return set(CUSTOM_FIELDS_BY_LUA, value);
        }

        /**
         * How long an idle connection is kept. Default: <code>60000</code>.
         */
        public Builder keepalive(@Nullable Long value) {
            return set(KEEPALIVE, value);
        }

        /** As {@link #keepalive(Long)}. */
        public Builder keepalive(long value) {
            return set(KEEPALIVE, value);
        }

        /**
         * Switches keepalive enabled on. Default: <code>false</code>.
         */
        public Builder keepaliveEnabled(@Nullable Boolean value) {
            return set(KEEPALIVE_ENABLED, value);
        }

        /**
         * The query parameter that holds the message's key.
         */
        public Builder keyQueryArg(@Nullable String value) {
            return set(KEY_QUERY_ARG, value);
        }

        /**
         * Whether messages are sent in the background. Default: <code>true</code>.
         */
        public Builder producerAsync(@Nullable Boolean value) {
            return set(PRODUCER_ASYNC, value);
        }

        /**
         * The producer async buffering limits messages in memory. Default: <code>50000</code>.
         */
        public Builder producerAsyncBufferingLimitsMessagesInMemory(@Nullable Long value) {
            return set(PRODUCER_ASYNC_BUFFERING_LIMITS_MESSAGES_IN_MEMORY, value);
        }

        /** As {@link #producerAsyncBufferingLimitsMessagesInMemory(Long)}. */
        public Builder producerAsyncBufferingLimitsMessagesInMemory(long value) {
            return set(PRODUCER_ASYNC_BUFFERING_LIMITS_MESSAGES_IN_MEMORY, value);
        }

        /**
         * How long the producer async flush may take. Default: <code>1000</code>.
         */
        public Builder producerAsyncFlushTimeout(@Nullable Long value) {
            return set(PRODUCER_ASYNC_FLUSH_TIMEOUT, value);
        }

        /** As {@link #producerAsyncFlushTimeout(Long)}. */
        public Builder producerAsyncFlushTimeout(long value) {
            return set(PRODUCER_ASYNC_FLUSH_TIMEOUT, value);
        }

        /**
         * The producer request acks. Allowed: <code>-1</code>, <code>0</code>, <code>1</code>. Default: <code>1</code>.
         */
        public Builder producerRequestAcks(@Nullable Integer value) {
            return set(PRODUCER_REQUEST_ACKS, value);
        }

        /**
         * The producer request limits bytes per request. Default: <code>1048576</code>.
         */
        public Builder producerRequestLimitsBytesPerRequest(@Nullable Long value) {
            return set(PRODUCER_REQUEST_LIMITS_BYTES_PER_REQUEST, value);
        }

        /** As {@link #producerRequestLimitsBytesPerRequest(Long)}. */
        public Builder producerRequestLimitsBytesPerRequest(long value) {
            return set(PRODUCER_REQUEST_LIMITS_BYTES_PER_REQUEST, value);
        }

        /**
         * The producer request limits messages per request. Default: <code>200</code>.
         */
        public Builder producerRequestLimitsMessagesPerRequest(@Nullable Long value) {
            return set(PRODUCER_REQUEST_LIMITS_MESSAGES_PER_REQUEST, value);
        }

        /** As {@link #producerRequestLimitsMessagesPerRequest(Long)}. */
        public Builder producerRequestLimitsMessagesPerRequest(long value) {
            return set(PRODUCER_REQUEST_LIMITS_MESSAGES_PER_REQUEST, value);
        }

        /**
         * How long the producer request retries backoff may take. Default: <code>100</code>.
         */
        public Builder producerRequestRetriesBackoffTimeout(@Nullable Long value) {
            return set(PRODUCER_REQUEST_RETRIES_BACKOFF_TIMEOUT, value);
        }

        /** As {@link #producerRequestRetriesBackoffTimeout(Long)}. */
        public Builder producerRequestRetriesBackoffTimeout(long value) {
            return set(PRODUCER_REQUEST_RETRIES_BACKOFF_TIMEOUT, value);
        }

        /**
         * The producer request retries max attempts. Default: <code>10</code>.
         */
        public Builder producerRequestRetriesMaxAttempts(@Nullable Long value) {
            return set(PRODUCER_REQUEST_RETRIES_MAX_ATTEMPTS, value);
        }

        /** As {@link #producerRequestRetriesMaxAttempts(Long)}. */
        public Builder producerRequestRetriesMaxAttempts(long value) {
            return set(PRODUCER_REQUEST_RETRIES_MAX_ATTEMPTS, value);
        }

        /**
         * How long the producer request may take. Default: <code>2000</code>.
         */
        public Builder producerRequestTimeout(@Nullable Long value) {
            return set(PRODUCER_REQUEST_TIMEOUT, value);
        }

        /** As {@link #producerRequestTimeout(Long)}. */
        public Builder producerRequestTimeout(long value) {
            return set(PRODUCER_REQUEST_TIMEOUT, value);
        }

        /**
         * Where message schemas are kept.
         */
        public Builder schemaRegistry(@Nullable SchemaRegistryWriter value) {
            return set(SCHEMA_REGISTRY, value);
        }

        /** As {@link #schemaRegistry(SchemaRegistryWriter)}, described in place. */
        public Builder schemaRegistry(Consumer<SchemaRegistryWriter.Builder> value) {
            SchemaRegistryWriter.Builder builder = SchemaRegistryWriter.builder();
            value.accept(builder);
            return set(SCHEMA_REGISTRY, builder.build());
        }

        /**
         * How connections are secured.
         */
        public Builder security(@Nullable KafkaLogConfigSecurity value) {
            return set(SECURITY, value);
        }

        /** As {@link #security(KafkaLogConfigSecurity)}, described in place. */
        public Builder security(Consumer<KafkaLogConfigSecurity.Builder> value) {
            KafkaLogConfigSecurity.Builder builder = KafkaLogConfigSecurity.builder();
            value.accept(builder);
            return set(SECURITY, builder.build());
        }

        /**
         * How long to wait. Default: <code>10000</code>.
         */
        public Builder timeout(@Nullable Long value) {
            return set(TIMEOUT, value);
        }

        /** As {@link #timeout(Long)}. */
        public Builder timeout(long value) {
            return set(TIMEOUT, value);
        }

        /**
         * The topic.
         */
        public Builder topic(@Nullable String value) {
            return set(TOPIC, value);
        }
    }
}

