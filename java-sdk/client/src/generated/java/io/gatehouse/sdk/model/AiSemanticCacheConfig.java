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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers from a cache when a prompt means the same as an earlier one.
 */
public final class AiSemanticCacheConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ai-semantic-cache";

    private static final Field<Boolean> CACHE_CONTROL = new Field<>("cache_control", Codec.BOOLEAN);
    private static final Field<Long> CACHE_TTL = new Field<>("cache_ttl", Codec.LONG);
    private static final Field<AiEmbeddings> EMBEDDINGS = new Field<>("embeddings", Codec.model(AiEmbeddings::of));
    private static final Field<Boolean> EXACT_CACHING = new Field<>("exact_caching", Codec.BOOLEAN);
    private static final Field<Boolean> IGNORE_ASSISTANT_PROMPTS = new Field<>("ignore_assistant_prompts", Codec.BOOLEAN);
    private static final Field<Boolean> IGNORE_SYSTEM_PROMPTS = new Field<>("ignore_system_prompts", Codec.BOOLEAN);
    private static final Field<Boolean> IGNORE_TOOL_PROMPTS = new Field<>("ignore_tool_prompts", Codec.BOOLEAN);
    private static final Field<LlmFormat> LLM_FORMAT = new Field<>("llm_format", Codec.choice(LlmFormat::of));
    private static final Field<Double> MESSAGE_COUNTBACK = new Field<>("message_countback", Codec.NUMBER);
    private static final Field<Boolean> STOP_ON_FAILURE = new Field<>("stop_on_failure", Codec.BOOLEAN);
    private static final Field<AiVectorDb> VECTORDB = new Field<>("vectordb", Codec.model(AiVectorDb::of));

    private AiSemanticCacheConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiSemanticCacheConfig of(ObjectNode json) {
        return new AiSemanticCacheConfig(json);
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
     * Whether the Cache-Control headers of both sides are obeyed. Default: <code>false</code>.
     */
    public @Nullable Boolean cacheControl() {
        return optional(CACHE_CONTROL);
    }

    /**
     * Seconds for which a result is remembered. Default: <code>300</code>.
     */
    public @Nullable Long cacheTtl() {
        return optional(CACHE_TTL);
    }

    /**
     * The model that turns text into vectors.
     */
    public @Nullable AiEmbeddings embeddings() {
        return optional(EMBEDDINGS);
    }

    /**
     * Switches exact caching on. Default: <code>false</code>.
     */
    public @Nullable Boolean exactCaching() {
        return optional(EXACT_CACHING);
    }

    /**
     * Whether to ignore assistant prompts. Default: <code>false</code>.
     */
    public @Nullable Boolean ignoreAssistantPrompts() {
        return optional(IGNORE_ASSISTANT_PROMPTS);
    }

    /**
     * Whether to ignore system prompts. Default: <code>false</code>.
     */
    public @Nullable Boolean ignoreSystemPrompts() {
        return optional(IGNORE_SYSTEM_PROMPTS);
    }

    /**
     * Whether to ignore tool prompts. Default: <code>false</code>.
     */
    public @Nullable Boolean ignoreToolPrompts() {
        return optional(IGNORE_TOOL_PROMPTS);
    }

    /**
     * The wire format that clients speak. Allowed: <code>anthropic</code>, <code>bedrock</code>,
     * <code>cohere</code>, <code>gemini</code>, <code>huggingface</code>, <code>openai</code>. Default:
     * <code>openai</code>.
     */
    public @Nullable LlmFormat llmFormat() {
        return optional(LLM_FORMAT);
    }

    /**
     * The message countback. From 1 to 1000. Default: <code>1</code>.
     */
    public @Nullable Double messageCountback() {
        return optional(MESSAGE_COUNTBACK);
    }

    /**
     * Whether to stop on failure. Default: <code>false</code>.
     */
    public @Nullable Boolean stopOnFailure() {
        return optional(STOP_ON_FAILURE);
    }

    /**
     * Where vectors are kept and searched.
     */
    public @Nullable AiVectorDb vectordb() {
        return optional(VECTORDB);
    }

    /** What {@link AiSemanticCacheConfig#llmFormat()} is chosen from. */
    public static final class LlmFormat extends Choice {
        public static final LlmFormat ANTHROPIC = of("anthropic");
        public static final LlmFormat BEDROCK = of("bedrock");
        public static final LlmFormat COHERE = of("cohere");
        public static final LlmFormat GEMINI = of("gemini");
        public static final LlmFormat HUGGINGFACE = of("huggingface");
        public static final LlmFormat OPENAI = of("openai");

        private LlmFormat(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static LlmFormat of(String value) {
            return new LlmFormat(value);
        }
    }

    /** Builds a {@link AiSemanticCacheConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiSemanticCacheConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiSemanticCacheConfig build() {
            return new AiSemanticCacheConfig(fields());
        }

        /**
         * Whether the Cache-Control headers of both sides are obeyed. Default: <code>false</code>.
         */
        public Builder cacheControl(@Nullable Boolean value) {
            return set(CACHE_CONTROL, value);
        }

        /**
         * Seconds for which a result is remembered. Default: <code>300</code>.
         */
        public Builder cacheTtl(@Nullable Long value) {
            return set(CACHE_TTL, value);
        }

        /** As {@link #cacheTtl(Long)}. */
        public Builder cacheTtl(long value) {
            return set(CACHE_TTL, value);
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
         * Switches exact caching on. Default: <code>false</code>.
         */
        public Builder exactCaching(@Nullable Boolean value) {
            return set(EXACT_CACHING, value);
        }

        /**
         * Whether to ignore assistant prompts. Default: <code>false</code>.
         */
        public Builder ignoreAssistantPrompts(@Nullable Boolean value) {
            return set(IGNORE_ASSISTANT_PROMPTS, value);
        }

        /**
         * Whether to ignore system prompts. Default: <code>false</code>.
         */
        public Builder ignoreSystemPrompts(@Nullable Boolean value) {
            return set(IGNORE_SYSTEM_PROMPTS, value);
        }

        /**
         * Whether to ignore tool prompts. Default: <code>false</code>.
         */
        public Builder ignoreToolPrompts(@Nullable Boolean value) {
            return set(IGNORE_TOOL_PROMPTS, value);
        }

        /**
         * The wire format that clients speak. Allowed: <code>anthropic</code>, <code>bedrock</code>,
         * <code>cohere</code>, <code>gemini</code>, <code>huggingface</code>, <code>openai</code>. Default:
         * <code>openai</code>.
         */
        public Builder llmFormat(@Nullable LlmFormat value) {
            return set(LLM_FORMAT, value);
        }

        /** As {@link #llmFormat(LlmFormat)}, also with a value that has no constant. */
        public Builder llmFormat(String value) {
            return set(LLM_FORMAT, LlmFormat.of(value));
        }

        /**
         * The message countback. From 1 to 1000. Default: <code>1</code>.
         */
        public Builder messageCountback(@Nullable Double value) {
            return set(MESSAGE_COUNTBACK, value);
        }

        /** As {@link #messageCountback(Double)}. */
        public Builder messageCountback(double value) {
            return set(MESSAGE_COUNTBACK, value);
        }

        /**
         * Whether to stop on failure. Default: <code>false</code>.
         */
        public Builder stopOnFailure(@Nullable Boolean value) {
            return set(STOP_ON_FAILURE, value);
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
    }
}

