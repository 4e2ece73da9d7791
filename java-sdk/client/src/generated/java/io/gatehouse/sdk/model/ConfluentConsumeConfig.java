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
 * Lets clients read messages from Confluent Cloud topics.
 */
public final class ConfluentConsumeConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "confluent-consume";

    private static final Field<AutoOffsetReset> AUTO_OFFSET_RESET = new Field<>("auto_offset_reset", Codec.choice(AutoOffsetReset::of));
    private static final Field<List<ConfluentConsumeConfigBootstrapServer>> BOOTSTRAP_SERVERS = new Field<>("bootstrap_servers", Codec.list(Codec.model(ConfluentConsumeConfigBootstrapServer::of)));
    private static final Field<String> CLUSTER_API_KEY = new Field<>("cluster_api_key", Codec.TEXT);
    private static final Field<String> CLUSTER_API_SECRET = new Field<>("cluster_api_secret", Codec.TEXT);
    private static final Field<String> CLUSTER_NAME = new Field<>("cluster_name", Codec.TEXT);
    private static final Field<CommitStrategy> COMMIT_STRATEGY = new Field<>("commit_strategy", Codec.choice(CommitStrategy::of));
    private static final Field<String> CONFLUENT_CLOUD_API_KEY = new Field<>("confluent_cloud_api_key", Codec.TEXT);
    private static final Field<String> CONFLUENT_CLOUD_API_SECRET = new Field<>("confluent_cloud_api_secret", Codec.TEXT);
    private static final Field<String> DLQ_TOPIC = new Field<>("dlq_topic", Codec.TEXT);
    private static final Field<Boolean> ENABLE_DLQ = new Field<>("enable_dlq", Codec.BOOLEAN);
    private static final Field<Boolean> ENFORCE_LATEST_OFFSET_RESET = new Field<>("enforce_latest_offset_reset", Codec.BOOLEAN);
    private static final Field<Long> KEEPALIVE = new Field<>("keepalive", Codec.LONG);
    private static final Field<Boolean> KEEPALIVE_ENABLED = new Field<>("keepalive_enabled", Codec.BOOLEAN);
    private static final Field<List<String>> MESSAGE_BY_LUA_FUNCTIONS = new Field<>("message_by_lua_functions", Codec.list(Codec.TEXT));
    private static final Field<MessageDeserializer> MESSAGE_DESERIALIZER = new Field<>("message_deserializer", Codec.choice(MessageDeserializer::of));
    private static final Field<Mode> MODE = new Field<>("mode", Codec.choice(Mode::of));
    private static final Field<SchemaRegistryReader> SCHEMA_REGISTRY = new Field<>("schema_registry", Codec.model(SchemaRegistryReader::of));
    private static final Field<ConfluentConsumeConfigSecurity> SECURITY = new Field<>("security", Codec.model(ConfluentConsumeConfigSecurity::of));
    private static final Field<Long> TIMEOUT = new Field<>("timeout", Codec.LONG);
    private static final Field<List<ConfluentConsumeConfigTopic>> TOPICS = new Field<>("topics", Codec.list(Codec.model(ConfluentConsumeConfigTopic::of)));

    private ConfluentConsumeConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ConfluentConsumeConfig of(ObjectNode json) {
        return new ConfluentConsumeConfig(json);
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
     * Where to start without an offset. Allowed: <code>earliest</code>, <code>latest</code>. Default:
     * <code>earliest</code>.
     */
    public @Nullable AutoOffsetReset autoOffsetReset() {
        return optional(AUTO_OFFSET_RESET);
    }

    /**
     * Brokers to ask first.
     */
    public List<ConfluentConsumeConfigBootstrapServer> bootstrapServers() {
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
     * The commit strategy. Allowed: <code>auto</code>, <code>off</code>. Default: <code>auto</code>.
     */
    public @Nullable CommitStrategy commitStrategy() {
        return optional(COMMIT_STRATEGY);
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
     * The dead letter queue topic.
     */
    public @Nullable String dlqTopic() {
        return optional(DLQ_TOPIC);
    }

    /**
     * Whether to enable dead letter queue.
     */
    public @Nullable Boolean enableDlq() {
        return optional(ENABLE_DLQ);
    }

    /**
     * Whether to enforce latest offset reset. Default: <code>false</code>.
     */
    public @Nullable Boolean enforceLatestOffsetReset() {
        return optional(ENFORCE_LATEST_OFFSET_RESET);
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
     * Lua functions that make the message, one after the other.
     */
    public List<String> messageByLuaFunctions() {
        return elements(MESSAGE_BY_LUA_FUNCTIONS);
    }

    /**
     * The message deserializer. Allowed: <code>json</code>, <code>noop</code>. Default: <code>noop</code>.
     */
    public @Nullable MessageDeserializer messageDeserializer() {
        return optional(MESSAGE_DESERIALIZER);
    }

    /**
     * How it works. Allowed: <code>http-get</code>, <code>server-sent-events</code>, <code>websocket</code>.
     * Default: <code>http-get</code>.
     */
    public @Nullable Mode mode() {
        return optional(MODE);
    }

    /**
     * Where message schemas are kept.
     */
    public @Nullable SchemaRegistryReader schemaRegistry() {
        return optional(SCHEMA_REGISTRY);
    }

    /**
     * How connections are secured.
     */
    public @Nullable ConfluentConsumeConfigSecurity security() {
        return optional(SECURITY);
    }

    /**
     * How long to wait. Default: <code>10000</code>.
     */
    public @Nullable Long timeout() {
        return optional(TIMEOUT);
    }

    /**
     * The topics.
     */
    public List<ConfluentConsumeConfigTopic> topics() {
        return elements(TOPICS);
    }

    /** What {@link ConfluentConsumeConfig#autoOffsetReset()} is chosen from. */
    public static final class AutoOffsetReset extends Choice {
        public static final AutoOffsetReset EARLIEST = of("earliest");
        public static final AutoOffsetReset LATEST = of("latest");

        private AutoOffsetReset(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static AutoOffsetReset of(String value) {
            return new AutoOffsetReset(value);
        }
    }

    /** What {@link ConfluentConsumeConfig#commitStrategy()} is chosen from. */
    public static final class CommitStrategy extends Choice {
        public static final CommitStrategy AUTO = of("auto");
        public static final CommitStrategy OFF = of("off");

        private CommitStrategy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static CommitStrategy of(String value) {
            return new CommitStrategy(value);
        }
    }

    /** What {@link ConfluentConsumeConfig#messageDeserializer()} is chosen from. */
    public static final class MessageDeserializer extends Choice {
        public static final MessageDeserializer JSON = of("json");
        public static final MessageDeserializer NOOP = of("noop");

        private MessageDeserializer(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static MessageDeserializer of(String value) {
            return new MessageDeserializer(value);
        }
    }

    /** What {@link ConfluentConsumeConfig#mode()} is chosen from. */
    public static final class Mode extends Choice {
        public static final Mode HTTP_GET = of("http-get");
        public static final Mode SERVER_SENT_EVENTS = of("server-sent-events");
        public static final Mode WEBSOCKET = of("websocket");

        private Mode(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Mode of(String value) {
            return new Mode(value);
        }
    }

    /** Builds a {@link ConfluentConsumeConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ConfluentConsumeConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ConfluentConsumeConfig build() {
            return new ConfluentConsumeConfig(fields());
        }

        /**
         * Where to start without an offset. Allowed: <code>earliest</code>, <code>latest</code>. Default:
         * <code>earliest</code>.
         */
        public Builder autoOffsetReset(@Nullable AutoOffsetReset value) {
            return set(AUTO_OFFSET_RESET, value);
        }

        /** As {@link #autoOffsetReset(AutoOffsetReset)}, also with a value that has no constant. */
        public Builder autoOffsetReset(String value) {
            return set(AUTO_OFFSET_RESET, AutoOffsetReset.of(value));
        }

        /**
         * Brokers to ask first.
         */
        public Builder bootstrapServers(@Nullable List<ConfluentConsumeConfigBootstrapServer> value) {
            return set(BOOTSTRAP_SERVERS, value);
        }

        /** As {@link #bootstrapServers(List)}. */
        public Builder bootstrapServers(ConfluentConsumeConfigBootstrapServer... values) {
            return set(BOOTSTRAP_SERVERS, Arrays.asList(values));
        }

        /** Adds one to what {@link #bootstrapServers(List)} sets. */
        public Builder addBootstrapServer(ConfluentConsumeConfigBootstrapServer value) {
            return add(BOOTSTRAP_SERVERS, value);
        }

        /** Adds one to what {@link #bootstrapServers(List)} sets, described in place. */
        public Builder addBootstrapServer(Consumer<ConfluentConsumeConfigBootstrapServer.Builder> value) {
            ConfluentConsumeConfigBootstrapServer.Builder builder = ConfluentConsumeConfigBootstrapServer.builder();
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
         * The commit strategy. Allowed: <code>auto</code>, <code>off</code>. Default: <code>auto</code>.
         */
        public Builder commitStrategy(@Nullable CommitStrategy value) {
            return set(COMMIT_STRATEGY, value);
        }

        /** As {@link #commitStrategy(CommitStrategy)}, also with a value that has no constant. */
        public Builder commitStrategy(String value) {
            return set(COMMIT_STRATEGY, CommitStrategy.of(value));
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
         * The dead letter queue topic.
         */
        public Builder dlqTopic(@Nullable String value) {
            return set(DLQ_TOPIC, value);
        }

        /**
         * Whether to enable dead letter queue.
         */
        public Builder enableDlq(@Nullable Boolean value) {
            return set(ENABLE_DLQ, value);
        }

        /**
         * Whether to enforce latest offset reset. Default: <code>false</code>.
         */
        public Builder enforceLatestOffsetReset(@Nullable Boolean value) {
            return set(ENFORCE_LATEST_OFFSET_RESET, value);
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
         * The message deserializer. Allowed: <code>json</code>, <code>noop</code>. Default: <code>noop</code>.
         */
        public Builder messageDeserializer(@Nullable MessageDeserializer value) {
            return set(MESSAGE_DESERIALIZER, value);
        }

        /** As {@link #messageDeserializer(MessageDeserializer)}, also with a value that has no constant. */
        public Builder messageDeserializer(String value) {
            return set(MESSAGE_DESERIALIZER, MessageDeserializer.of(value));
        }

        /**
         * How it works. Allowed: <code>http-get</code>, <code>server-sent-events</code>, <code>websocket</code>.
         * Default: <code>http-get</code>.
         */
        public Builder mode(@Nullable Mode value) {
            return set(MODE, value);
        }

        /** As {@link #mode(Mode)}, also with a value that has no constant. */
        public Builder mode(String value) {
            return set(MODE, Mode.of(value));
        }

        /**
         * Where message schemas are kept.
         */
        public Builder schemaRegistry(@Nullable SchemaRegistryReader value) {
            return set(SCHEMA_REGISTRY, value);
        }

        /** As {@link #schemaRegistry(SchemaRegistryReader)}, described in place. */
        public Builder schemaRegistry(Consumer<SchemaRegistryReader.Builder> value) {
            SchemaRegistryReader.Builder builder = SchemaRegistryReader.builder();
            value.accept(builder);
            return set(SCHEMA_REGISTRY, builder.build());
        }

        /**
         * How connections are secured.
         */
        public Builder security(@Nullable ConfluentConsumeConfigSecurity value) {
            return set(SECURITY, value);
        }

        /** As {@link #security(ConfluentConsumeConfigSecurity)}, described in place. */
        public Builder security(Consumer<ConfluentConsumeConfigSecurity.Builder> value) {
            ConfluentConsumeConfigSecurity.Builder builder = ConfluentConsumeConfigSecurity.builder();
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
         * The topics.
         */
        public Builder topics(@Nullable List<ConfluentConsumeConfigTopic> value) {
            return set(TOPICS, value);
        }

        /** As {@link #topics(List)}. */
        public Builder topics(ConfluentConsumeConfigTopic... values) {
            return set(TOPICS, Arrays.asList(values));
        }

        /** Adds one to what {@link #topics(List)} sets. */
        public Builder addTopic(ConfluentConsumeConfigTopic value) {
            return add(TOPICS, value);
        }

        /** Adds one to what {@link #topics(List)} sets, described in place. */
        public Builder addTopic(Consumer<ConfluentConsumeConfigTopic.Builder> value) {
            ConfluentConsumeConfigTopic.Builder builder = ConfluentConsumeConfigTopic.builder();
            value.accept(builder);
            return add(TOPICS, builder.build());
        }
    }
}

