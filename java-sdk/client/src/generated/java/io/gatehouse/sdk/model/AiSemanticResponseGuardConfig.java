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
 * Lets answers of a model pass or refuses them by their meaning.
 */
public final class AiSemanticResponseGuardConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ai-semantic-response-guard";

    private static final Field<AiEmbeddings> EMBEDDINGS = new Field<>("embeddings", Codec.model(AiEmbeddings::of));
    private static final Field<GenaiCategory> GENAI_CATEGORY = new Field<>("genai_category", Codec.choice(GenaiCategory::of));
    private static final Field<LlmFormat> LLM_FORMAT = new Field<>("llm_format", Codec.choice(LlmFormat::of));
    private static final Field<AiSemanticResponseGuardConfigRules> RULES = new Field<>("rules", Codec.model(AiSemanticResponseGuardConfigRules::of));
    private static final Field<AiSemanticResponseGuardConfigSearch> SEARCH = new Field<>("search", Codec.model(AiSemanticResponseGuardConfigSearch::of));
    private static final Field<AiSemanticResponseGuardConfigVectordb> VECTORDB = new Field<>("vectordb", Codec.model(AiSemanticResponseGuardConfigVectordb::of));

    private AiSemanticResponseGuardConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiSemanticResponseGuardConfig of(ObjectNode json) {
        return new AiSemanticResponseGuardConfig(json);
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
     * The model that turns text into vectors.
     */
    public @Nullable AiEmbeddings embeddings() {
        return optional(EMBEDDINGS);
    }

    /**
     * The kind of content that is generated. Allowed: <code>audio/speech</code>, <code>audio/transcription</code>,
     * <code>image/generation</code>, <code>realtime/generation</code>, <code>text/embeddings</code>,
     * <code>text/generation</code>, <code>video/generation</code>. Default: <code>text/generation</code>.
     */
    public @Nullable GenaiCategory genaiCategory() {
        return optional(GENAI_CATEGORY);
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
     * The rules.
     */
    public @Nullable AiSemanticResponseGuardConfigRules rules() {
        return optional(RULES);
    }

    /**
     * How matches are looked for.
     */
    public @Nullable AiSemanticResponseGuardConfigSearch search() {
        return optional(SEARCH);
    }

    /**
     * Where vectors are kept and searched.
     */
    public AiSemanticResponseGuardConfigVectordb vectordb() {
        return required(VECTORDB);
    }

    /** What {@link AiSemanticResponseGuardConfig#genaiCategory()} is chosen from. */
    public static final class GenaiCategory extends Choice {
        public static final GenaiCategory AUDIO_SPEECH = of("audio/speech");
        public static final GenaiCategory AUDIO_TRANSCRIPTION = of("audio/transcription");
        public static final GenaiCategory IMAGE_GENERATION = of("image/generation");
        public static final GenaiCategory REALTIME_GENERATION = of("realtime/generation");
        public static final GenaiCategory TEXT_EMBEDDINGS = of("text/embeddings");
        public static final GenaiCategory TEXT_GENERATION = of("text/generation");
        public static final GenaiCategory VIDEO_GENERATION = of("video/generation");

        private GenaiCategory(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static GenaiCategory of(String value) {
            return new GenaiCategory(value);
        }
    }

    /** What {@link AiSemanticResponseGuardConfig#llmFormat()} is chosen from. */
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

    /** Builds a {@link AiSemanticResponseGuardConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiSemanticResponseGuardConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiSemanticResponseGuardConfig build() {
            return new AiSemanticResponseGuardConfig(fields());
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
         * The kind of content that is generated. Allowed: <code>audio/speech</code>, <code>audio/transcription</code>,
         * <code>image/generation</code>, <code>realtime/generation</code>, <code>text/embeddings</code>,
         * <code>text/generation</code>, <code>video/generation</code>. Default: <code>text/generation</code>.
         */
        public Builder genaiCategory(@Nullable GenaiCategory value) {
            return set(GENAI_CATEGORY, value);
        }

        /** As {@link #genaiCategory(GenaiCategory)}, also with a value that has no constant. */
        public Builder genaiCategory(String value) {
            return set(GENAI_CATEGORY, GenaiCategory.of(value));
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
         * The rules.
         */
        public Builder rules(@Nullable AiSemanticResponseGuardConfigRules value) {
            return set(RULES, value);
        }

        /** As {@link #rules(AiSemanticResponseGuardConfigRules)}, described in place. */
        public Builder rules(Consumer<AiSemanticResponseGuardConfigRules.Builder> value) {
            AiSemanticResponseGuardConfigRules.Builder builder = AiSemanticResponseGuardConfigRules.builder();
            value.accept(builder);
            return set(RULES, builder.build());
        }

        /**
         * How matches are looked for.
         */
        public Builder search(@Nullable AiSemanticResponseGuardConfigSearch value) {
            return set(SEARCH, value);
        }

        /** As {@link #search(AiSemanticResponseGuardConfigSearch)}, described in place. */
        public Builder search(Consumer<AiSemanticResponseGuardConfigSearch.Builder> value) {
            AiSemanticResponseGuardConfigSearch.Builder builder = AiSemanticResponseGuardConfigSearch.builder();
            value.accept(builder);
            return set(SEARCH, builder.build());
        }

        /**
         * Where vectors are kept and searched.
         */
        public Builder vectordb(@Nullable AiSemanticResponseGuardConfigVectordb value) {
            return set(VECTORDB, value);
        }

        /** As {@link #vectordb(AiSemanticResponseGuardConfigVectordb)}, described in place. */
        public Builder vectordb(Consumer<AiSemanticResponseGuardConfigVectordb.Builder> value) {
            AiSemanticResponseGuardConfigVectordb.Builder builder = AiSemanticResponseGuardConfigVectordb.builder();
            value.accept(builder);
            return set(VECTORDB, builder.build());
        }
    }
}

