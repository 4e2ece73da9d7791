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
 * Adds passages from a vector database to prompts.
 */
public final class AiRagInjectorConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ai-rag-injector";

    private static final Field<Map<String, AiRagInjectorConfigCollectionAclConfig>> COLLECTION_ACL_CONFIG = new Field<>("collection_acl_config", Codec.map(Codec.model(AiRagInjectorConfigCollectionAclConfig::of)));
    private static final Field<ConsumerIdentifier> CONSUMER_IDENTIFIER = new Field<>("consumer_identifier", Codec.choice(ConsumerIdentifier::of));
    private static final Field<AiEmbeddings> EMBEDDINGS = new Field<>("embeddings", Codec.model(AiEmbeddings::of));
    private static final Field<Double> FETCH_CHUNKS_COUNT = new Field<>("fetch_chunks_count", Codec.NUMBER);
    private static final Field<FilterMode> FILTER_MODE = new Field<>("filter_mode", Codec.choice(FilterMode::of));
    private static final Field<AiRagInjectorConfigGlobalAclConfig> GLOBAL_ACL_CONFIG = new Field<>("global_acl_config", Codec.model(AiRagInjectorConfigGlobalAclConfig::of));
    private static final Field<InjectAsRole> INJECT_AS_ROLE = new Field<>("inject_as_role", Codec.choice(InjectAsRole::of));
    private static final Field<String> INJECT_TEMPLATE = new Field<>("inject_template", Codec.TEXT);
    private static final Field<Integer> MAX_FILTER_CLAUSES = new Field<>("max_filter_clauses", Codec.INTEGER);
    private static final Field<Boolean> STOP_ON_FAILURE = new Field<>("stop_on_failure", Codec.BOOLEAN);
    private static final Field<Boolean> STOP_ON_FILTER_ERROR = new Field<>("stop_on_filter_error", Codec.BOOLEAN);
    private static final Field<AiVectorDb> VECTORDB = new Field<>("vectordb", Codec.model(AiVectorDb::of));
    private static final Field<String> VECTORDB_NAMESPACE = new Field<>("vectordb_namespace", Codec.TEXT);

    private AiRagInjectorConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiRagInjectorConfig of(ObjectNode json) {
        return new AiRagInjectorConfig(json);
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
     * Collection access list config by name.
     */
    public Map<String, AiRagInjectorConfigCollectionAclConfig> collectionAclConfig() {
        return members(COLLECTION_ACL_CONFIG);
    }

    /**
     * What stands for the consumer. Allowed: <code>consumer_group</code>, <code>consumer_id</code>,
     * <code>custom_id</code>, <code>username</code>. Default: <code>consumer_group</code>.
     */
    public @Nullable ConsumerIdentifier consumerIdentifier() {
        return optional(CONSUMER_IDENTIFIER);
    }

    /**
     * The model that turns text into vectors.
     */
    public @Nullable AiEmbeddings embeddings() {
        return optional(EMBEDDINGS);
    }

    /**
     * The fetch chunks count. Default: <code>5</code>.
     */
    public @Nullable Double fetchChunksCount() {
        return optional(FETCH_CHUNKS_COUNT);
    }

    /**
     * The filter mode. Allowed: <code>compatible</code>, <code>strict</code>. Default: <code>compatible</code>.
     */
    public @Nullable FilterMode filterMode() {
        return optional(FILTER_MODE);
    }

    /**
     * Settings of global access list config.
     */
    public @Nullable AiRagInjectorConfigGlobalAclConfig globalAclConfig() {
        return optional(GLOBAL_ACL_CONFIG);
    }

    /**
     * The inject as role. Allowed: <code>assistant</code>, <code>system</code>, <code>user</code>. Default:
     * <code>user</code>.
     */
    public @Nullable InjectAsRole injectAsRole() {
        return optional(INJECT_AS_ROLE);
    }

    /**
     * The inject template.
     */
    public @Nullable String injectTemplate() {
        return optional(INJECT_TEMPLATE);
    }

    /**
     * The most filter clauses that are allowed. From 1 to 1000. Default: <code>100</code>.
     */
    public @Nullable Integer maxFilterClauses() {
        return optional(MAX_FILTER_CLAUSES);
    }

    /**
     * Whether to stop on failure. Default: <code>false</code>.
     */
    public @Nullable Boolean stopOnFailure() {
        return optional(STOP_ON_FAILURE);
    }

    /**
     * Whether to stop on filter error. Default: <code>false</code>.
     */
    public @Nullable Boolean stopOnFilterError() {
        return optional(STOP_ON_FILTER_ERROR);
    }

    /**
     * Where vectors are kept and searched.
     */
    public @Nullable AiVectorDb vectordb() {
        return optional(VECTORDB);
    }

    /**
     * The vectordb namespace. Default: <code>kong_rag_injector</code>.
     */
    public @Nullable String vectordbNamespace() {
        return optional(VECTORDB_NAMESPACE);
    }

    /** What {@link AiRagInjectorConfig#consumerIdentifier()} is chosen from. */
    public static final class ConsumerIdentifier extends Choice {
        public static final ConsumerIdentifier CONSUMER_GROUP = of("consumer_group");
        public static final ConsumerIdentifier CONSUMER_ID = of("consumer_id");
        public static final ConsumerIdentifier CUSTOM_ID = of("custom_id");
        public static final ConsumerIdentifier USERNAME = of("username");

        private ConsumerIdentifier(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ConsumerIdentifier of(String value) {
            return new ConsumerIdentifier(value);
        }
    }

    /** What {@link AiRagInjectorConfig#filterMode()} is chosen from. */
    public static final class FilterMode extends Choice {
        public static final FilterMode COMPATIBLE = of("compatible");
        public static final FilterMode STRICT = of("strict");

        private FilterMode(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static FilterMode of(String value) {
            return new FilterMode(value);
        }
    }

    /** What {@link AiRagInjectorConfig#injectAsRole()} is chosen from. */
    public static final class InjectAsRole extends Choice {
        public static final InjectAsRole ASSISTANT = of("assistant");
        public static final InjectAsRole SYSTEM = of("system");
        public static final InjectAsRole USER = of("user");

        private InjectAsRole(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static InjectAsRole of(String value) {
            return new InjectAsRole(value);
        }
    }

    /** Builds a {@link AiRagInjectorConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiRagInjectorConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiRagInjectorConfig build() {
            return new AiRagInjectorConfig(fields());
        }

        /**
         * Collection access list config by name.
         */
        public Builder collectionAclConfig(@Nullable Map<String, AiRagInjectorConfigCollectionAclConfig> value) {
            return set(COLLECTION_ACL_CONFIG, value);
        }

        /**
         * What stands for the consumer. Allowed: <code>consumer_group</code>, <code>consumer_id</code>,
         * <code>custom_id</code>, <code>username</code>. Default: <code>consumer_group</code>.
         */
        public Builder consumerIdentifier(@Nullable ConsumerIdentifier value) {
            return set(CONSUMER_IDENTIFIER, value);
        }

        /** As {@link #consumerIdentifier(ConsumerIdentifier)}, also with a value that has no constant. */
        public Builder consumerIdentifier(String value) {
            return set(CONSUMER_IDENTIFIER, ConsumerIdentifier.of(value));
        }

        /**
         * The model that turns text into vectors.
         */
        public Builder embeddings(@Nullable AiEmbeddings value) {
            return set(EMBEDDINGS, value);
        }

        /** As {@link #embeddings(AiEmbeddings)}, described in place. */
        public Builder embeddings(Consumer<AiEmbeddings.Builder> value) {
            AiEmbeddings.Builder builder = AiEmbeddings.builder();
            value.accept(builder);
            return set(EMBEDDINGS, builder.build());
        }

        /**
         * The fetch chunks count. Default: <code>5</code>.
         */
        public Builder fetchChunksCount(@Nullable Double value) {
            return set(FETCH_CHUNKS_COUNT, value);
        }

        /** As {@link #fetchChunksCount(Double)}. */
        public Builder fetchChunksCount(double value) {
            return set(FETCH_CHUNKS_COUNT, value);
        }

        /**
         * The filter mode. Allowed: <code>compatible</code>, <code>strict</code>. Default: <code>compatible</code>.
         */
        public Builder filterMode(@Nullable FilterMode value) {
            return set(FILTER_MODE, value);
        }

        /** As {@link #filterMode(FilterMode)}, also with a value that has no constant. */
        public Builder filterMode(String value) {
            return set(FILTER_MODE, FilterMode.of(value));
        }

        /**
         * Settings of global access list config.
         */
        public Builder globalAclConfig(@Nullable AiRagInjectorConfigGlobalAclConfig value) {
            return set(GLOBAL_ACL_CONFIG, value);
        }

        /** As {@link #globalAclConfig(AiRagInjectorConfigGlobalAclConfig)}, described in place. */
        public Builder globalAclConfig(Consumer<AiRagInjectorConfigGlobalAclConfig.Builder> value) {
            AiRagInjectorConfigGlobalAclConfig.Builder builder = AiRagInjectorConfigGlobalAclConfig.builder();
            value.accept(builder);
            return set(GLOBAL_ACL_CONFIG, builder.build());
        }

        /**
         * The inject as role. Allowed: <code>assistant</code>, <code>system</code>, <code>user</code>. Default:
         * <code>user</code>.
         */
        public Builder injectAsRole(@Nullable InjectAsRole value) {
            return set(INJECT_AS_ROLE, value);
        }

        /** As {@link #injectAsRole(InjectAsRole)}, also with a value that has no constant. */
        public Builder injectAsRole(String value) {
            return set(INJECT_AS_ROLE, InjectAsRole.of(value));
        }

        /**
         * The inject template.
         */
        public Builder injectTemplate(@Nullable String value) {
            return set(INJECT_TEMPLATE, value);
        }

        /**
         * The most filter clauses that are allowed. From 1 to 1000. Default: <code>100</code>.
         */
        public Builder maxFilterClauses(@Nullable Integer value) {
            return set(MAX_FILTER_CLAUSES, value);
        }

        /**
         * Whether to stop on failure. Default: <code>false</code>.
         */
        public Builder stopOnFailure(@Nullable Boolean value) {
            return set(STOP_ON_FAILURE, value);
        }

        /**
         * Whether to stop on filter error. Default: <code>false</code>.
         */
        public Builder stopOnFilterError(@Nullable Boolean value) {
            return set(STOP_ON_FILTER_ERROR, value);
        }

        /**
         * Where vectors are kept and searched.
         */
        public Builder vectordb(@Nullable AiVectorDb value) {
            return set(VECTORDB, value);
        }

        /** As {@link #vectordb(AiVectorDb)}, described in place. */
        public Builder vectordb(Consumer<AiVectorDb.Builder> value) {
            AiVectorDb.Builder builder = AiVectorDb.builder();
            value.accept(builder);
            return set(VECTORDB, builder.build());
        }

        /**
         * The vectordb namespace. Default: <code>kong_rag_injector</code>.
         */
        public Builder vectordbNamespace(@Nullable String value) {
            return set(VECTORDB_NAMESPACE, value);
        }
    }
}

