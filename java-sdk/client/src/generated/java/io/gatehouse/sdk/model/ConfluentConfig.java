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
 * Writes requests as messages to Confluent Cloud topics.
 */
public final class ConfluentConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "confluent";

    private static final Field<List<String>> ALLOWED_TOPICS = new Field<>("allowed_topics", Codec.list(Codec.TEXT));
    private static final Field<List<ConfluentConfigBootstrapServer>> BOOTSTRAP_SERVERS = new Field<>("bootstrap_servers", Codec.list(Codec.model(ConfluentConfigBootstrapServer::of)));
    private static final Field<String> CLUSTER_API_KEY = new Field<>("cluster_api_key", Codec.TEXT);
    private static final Field<String> CLUSTER_API_SECRET = new Field<>("cluster_api_secret", Codec.TEXT);
    private static final Field<String> CLUSTER_NAME = new Field<>("cluster_name", Codec.TEXT);
    private static final Field<String> CONFLUENT_CLOUD_API_KEY = new Field<>("confluent_cloud_api_key", Codec.TEXT);
    private static final Field<String> CONFLUENT_CLOUD_API_SECRET = new Field<>("confluent_cloud_api_secret", Codec.TEXT);
    private static final Field<Boolean> FORWARD_BODY = new Field<>("forward_body", Codec.BOOLEAN);
    private static final Field<Boolean> FORWARD_HEADERS = new Field<>("forward_headers", Codec.BOOLEAN);
    private static final Field<Boolean> FORWARD_METHOD = new Field<>("forward_method", Codec.BOOLEAN);
    private static final Field<Boolean> FORWARD_URI = new Field<>("forward_uri", Codec.BOOLEAN);
    private static final Field<Long> KEEPALIVE = new Field<>("keepalive", Codec.LONG);
    private static final Field<Boolean> KEEPALIVE_ENABLED = new Field<>("keepalive_enabled", Codec.BOOLEAN);
    private static final Field<String> KEY_QUERY_ARG = new Field<>("key_query_arg", Codec.TEXT);
    private static final Field<List<String>> MESSAGE_BY_LUA_FUNCTIONS = new Field<>("message_by_lua_functions", Codec.list(Codec.TEXT));
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
    private static final Field<ConfluentConfigSecurity> SECURITY = new Field<>("security", Codec.model(ConfluentConfigSecurity::of));
    private static final Field<Long> TIMEOUT = new Field<>("timeout", Codec.LONG);
    private static final Field<String> TOPIC = new Field<>("topic", Codec.TEXT);
    private static final Field<String> TOPICS_QUERY_ARG = new Field<>("topics_query_arg", Codec.TEXT);

    private ConfluentConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ConfluentConfig of(ObjectNode json) {
        return new ConfluentConfig(json);
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
     * Topics that requests may name.
     */
    public List<String> allowedTopics() {
        return elements(ALLOWED_TOPICS);
    }

    /**
     * Brokers to ask first.
     */
    public List<ConfluentConfigBootstrapServer> bootstrapServers() {
        return elements(BOOTSTRAP_SERVERS);
    }

    /**
     * The cluster API key. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public String clusterApiKey() {
        return required(CLUSTER_API_KEY);
    }

    /**
     * The cluster API secret. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public String clusterApiSecret() {
        return required(CLUSTER_API_SECRET);
    }

    /**
     * A name for the cluster.
     */
    public @Nullable String clusterName() {
        return optional(CLUSTER_NAME);
    }

    /**
     * The confluent cloud API key. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String confluentCloudApiKey() {
        return optional(CONFLUENT_CLOUD_API_KEY);
    }

    /**
     * The confluent cloud API secret. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String confluentCloudApiSecret() {
        return optional(CONFLUENT_CLOUD_API_SECRET);
    }

    /**
     * Whether the body is sent. Default: <code>true</code>.
     */
    public @Nullable Boolean forwardBody() {
        return optional(FORWARD_BODY);
    }

    /**
     * Whether the headers are sent. Default: <code>false</code>.
     */
    public @Nullable Boolean forwardHeaders() {
        return optional(FORWARD_HEADERS);
    }

    /**
     * Whether the method is sent. Default: <code>false</code>.
     */
    public @Nullable Boolean forwardMethod() {
        return optional(FORWARD_METHOD);
    }

    /**
     * Whether the URI is sent. Default: <code>false</code>.
     */
    public @Nullable Boolean forwardUri() {
        return optional(FORWARD_URI);
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
     * Lua functions that make the message, one after the other.
     */
    public List<String> messageByLuaFunctions() {
        return elements(MESSAGE_BY_LUA_FUNCTIONS);
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
     * Where message schemas are kept. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable SchemaRegistryWriter schemaRegistry() {
        return optional(SCHEMA_REGISTRY);
    }

    /**
     * How connections are secured. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable ConfluentConfigSecurity security() {
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

    /**
     * The query parameter that names the topic.
     */
    public @Nullable String topicsQueryArg() {
        return optional(TOPICS_QUERY_ARG);
    }

    /** Builds a {@link ConfluentConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ConfluentConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ConfluentConfig build() {
            return new ConfluentConfig(fields());
        }

        /**
         * Topics that requests may name.
         */
        public Builder allowedTopics(@Nullable List<String> value) {
            return set(ALLOWED_TOPICS, value);
        }

        /** As {@link #allowedTopics(List)}. */
        public Builder allowedTopics(String... values) {
            return set(ALLOWED_TOPICS, Arrays.asList(values));
        }

        /**
         * Brokers to ask first.
         */
        public Builder bootstrapServers(@Nullable List<ConfluentConfigBootstrapServer> value) {
            return set(BOOTSTRAP_SERVERS, value);
        }

        /** As {@link #bootstrapServers(List)}. */
        public Builder bootstrapServers(ConfluentConfigBootstrapServer... values) {
            return set(BOOTSTRAP_SERVERS, Arrays.asList(values));
        }

        /** Adds one to what {@link #bootstrapServers(List)} sets. */
        public Builder addBootstrapServer(ConfluentConfigBootstrapServer value) {
            return add(BOOTSTRAP_SERVERS, value);
        }

        /** Adds one to what {@link #bootstrapServers(List)} sets, described in place. */
        public Builder addBootstrapServer(Consumer<ConfluentConfigBootstrapServer.Builder> value) {
            ConfluentConfigBootstrapServer.Builder builder = ConfluentConfigBootstrapServer.builder();
            value.accept(builder);
            return add(BOOTSTRAP_SERVERS, builder.build());
        }

        /**
         * The cluster API key. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder clusterApiKey(@Nullable String value) {
            return set(CLUSTER_API_KEY, value);
        }

        /**
         * The cluster API secret. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder clusterApiSecret(@Nullable String value) {
            return set(CLUSTER_API_SECRET, value);
        }

        /**
         * A name for the cluster.
         */
        public Builder clusterName(@Nullable String value) {
            return set(CLUSTER_NAME, value);
        }

        /**
         * The confluent cloud API key. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder confluentCloudApiKey(@Nullable String value) {
            return set(CONFLUENT_CLOUD_API_KEY, value);
        }

        /**
         * The confluent cloud API secret. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder confluentCloudApiSecret(@Nullable String value) {
            return set(CONFLUENT_CLOUD_API_SECRET, value);
        }

        /**
         * Whether the body is sent. Default: <code>true</code>.
         */
        public Builder forwardBody(@Nullable Boolean value) {
            return set(FORWARD_BODY, value);
        }

        /**
         * Whether the headers are sent. Default: <code>false</code>.
         */
        public Builder forwardHeaders(@Nullable Boolean value) {
            return set(FORWARD_HEADERS, value);
        }

        /**
         * Whether the method is sent. Default: <code>false</code>.
         */
        public Builder forwardMethod(@Nullable Boolean value) {
            return set(FORWARD_METHOD, value);
        }

        /**
         * Whether the URI is sent. Default: <code>false</code>.
         */
        public Builder forwardUri(@Nullable Boolean value) {
            return set(FORWARD_URI, value);
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
         * Lua functions that make the message, one after the other.
         */
        public Builder messageByLuaFunctions(@Nullable List<String> value) {
            return set(MESSAGE_BY_LUA_FUNCTIONS, value);
        }

        /** As {@link #messageByLuaFunctions(List)}. */
        public Builder messageByLuaFunctions(String... values) {
            return set(MESSAGE_BY_LUA_FUNCTIONS, Arrays.asList(values));
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
         * Where message schemas are kept. Default: <code>&#123;&#125;</code>.
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
         * How connections are secured. Default: <code>&#123;&#125;</code>.
         */
        public Builder security(@Nullable ConfluentConfigSecurity value) {
            return set(SECURITY, value);
        }

        /** As {@link #security(ConfluentConfigSecurity)}, described in place. */
        public Builder security(Consumer<ConfluentConfigSecurity.Builder> value) {
            ConfluentConfigSecurity.Builder builder = ConfluentConfigSecurity.builder();
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

        /**
         * The query parameter that names the topic.
         */
        public Builder topicsQueryArg(@Nullable String value) {
            return set(TOPICS_QUERY_ARG, value);
        }
    }
}

