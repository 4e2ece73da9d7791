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
 * Turns a route into an endpoint of several language models with balancing and failover.
 */
public final class AiProxyAdvancedConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ai-proxy-advanced";

    private static final Field<List<AiTarget>> TARGETS = new Field<>("targets", Codec.list(Codec.model(AiTarget::of)));
    private static final Field<AiBalancer> BALANCER = new Field<>("balancer", Codec.model(AiBalancer::of));
    private static final Field<AiEmbeddings> EMBEDDINGS = new Field<>("embeddings", Codec.model(AiEmbeddings::of));
    private static final Field<AiVectorDb> VECTORDB = new Field<>("vectordb", Codec.model(AiVectorDb::of));
    private static final Field<AiProxyAdvancedConfigAcls> ACLS = new Field<>("acls", Codec.model(AiProxyAdvancedConfigAcls::of));
    private static final Field<ResponseStreaming> RESPONSE_STREAMING = new Field<>("response_streaming", Codec.choice(ResponseStreaming::of));
    private static final Field<Long> MAX_REQUEST_BODY_SIZE = new Field<>("max_request_body_size", Codec.LONG);
    private static final Field<Boolean> MODEL_NAME_HEADER = new Field<>("model_name_header", Codec.BOOLEAN);
    private static final Field<LlmFormat> LLM_FORMAT = new Field<>("llm_format", Codec.choice(LlmFormat::of));
    private static final Field<GenaiCategory> GENAI_CATEGORY = new Field<>("genai_category", Codec.choice(GenaiCategory::of));

    private AiProxyAdvancedConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiProxyAdvancedConfig of(ObjectNode json) {
        return new AiProxyAdvancedConfig(json);
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
     * The models to choose from.
     */
    public List<AiTarget> targets() {
        return elements(TARGETS);
    }

    /**
     * How requests are spread over targets.
     */
    public @Nullable AiBalancer balancer() {
        return optional(BALANCER);
    }

    /**
     * The model that turns prompts into vectors.
     */
    public @Nullable AiEmbeddings embeddings() {
        return optional(EMBEDDINGS);
    }

    /**
     * Where vectors are kept and searched.
     */
    public @Nullable AiVectorDb vectordb() {
        return optional(VECTORDB);
    }

    /**
     * Which requests may use the endpoint; a deny rule wins.
     */
    public @Nullable AiProxyAdvancedConfigAcls acls() {
        return optional(ACLS);
    }

    /**
     * Whether clients may, may not or must stream. Allowed: <code>allow</code>, <code>deny</code>,
     * <code>always</code>. Default: <code>allow</code>.
     */
    public @Nullable ResponseStreaming responseStreaming() {
        return optional(RESPONSE_STREAMING);
    }

    /**
     * The largest request body in bytes; 0 means no limit of the plugin's own. At least 0. Default:
     * <code>1048576</code>.
     */
    public @Nullable Long maxRequestBodySize() {
        return optional(MAX_REQUEST_BODY_SIZE);
    }

    /**
     * Whether responses name the model in X-Kong-LLM-Model. Default: <code>true</code>.
     */
    public @Nullable Boolean modelNameHeader() {
        return optional(MODEL_NAME_HEADER);
    }

    /**
     * The wire format that clients speak. Allowed: <code>openai</code>, <code>anthropic</code>,
     * <code>bedrock</code>, <code>cohere</code>, <code>gemini</code>, <code>huggingface</code>. Default:
     * <code>openai</code>.
     */
    public @Nullable LlmFormat llmFormat() {
        return optional(LLM_FORMAT);
    }

    /**
     * The kind of content that is generated. Allowed: <code>text/generation</code>, <code>text/embeddings</code>,
     * <code>audio/speech</code>, <code>audio/transcription</code>, <code>image/generation</code>,
     * <code>video/generation</code>, <code>realtime/generation</code>. Default: <code>text/generation</code>.
     */
    public @Nullable GenaiCategory genaiCategory() {
        return optional(GENAI_CATEGORY);
    }

    /** What {@link AiProxyAdvancedConfig#responseStreaming()} is chosen from. */
    public static final class ResponseStreaming extends Choice {
        public static final ResponseStreaming ALLOW = of("allow");
        public static final ResponseStreaming DENY = of("deny");
        public static final ResponseStreaming ALWAYS = of("always");

        private ResponseStreaming(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ResponseStreaming of(String value) {
            return new ResponseStreaming(value);
        }
    }

    /** What {@link AiProxyAdvancedConfig#llmFormat()} is chosen from. */
    public static final class LlmFormat extends Choice {
        public static final LlmFormat OPENAI = of("openai");
        public static final LlmFormat ANTHROPIC = of("anthropic");
        public static final LlmFormat BEDROCK = of("bedrock");
        public static final LlmFormat COHERE = of("cohere");
        public static final LlmFormat GEMINI = of("gemini");
        public static final LlmFormat HUGGINGFACE = of("huggingface");

        private LlmFormat(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static LlmFormat of(String value) {
            return new LlmFormat(value);
        }
    }

    /** What {@link AiProxyAdvancedConfig#genaiCategory()} is chosen from. */
    public static final class GenaiCategory extends Choice {
        public static final GenaiCategory TEXT_GENERATION = of("text/generation");
        public static final GenaiCategory TEXT_EMBEDDINGS = of("text/embeddings");
        public static final GenaiCategory AUDIO_SPEECH = of("audio/speech");
        public static final GenaiCategory AUDIO_TRANSCRIPTION = of("audio/transcription");
        public static final GenaiCategory IMAGE_GENERATION = of("image/generation");
        public static final GenaiCategory VIDEO_GENERATION = of("video/generation");
        public static final GenaiCategory REALTIME_GENERATION = of("realtime/generation");

        private GenaiCategory(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static GenaiCategory of(String value) {
            return new GenaiCategory(value);
        }
    }

    /** Builds a {@link AiProxyAdvancedConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiProxyAdvancedConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiProxyAdvancedConfig build() {
            return new AiProxyAdvancedConfig(fields());
        }

        /**
         * The models to choose from.
         */
        public Builder targets(@Nullable List<AiTarget> value) {
            return set(TARGETS, value);
        }

        /** As {@link #targets(List)}. */
        public Builder targets(AiTarget... values) {
            return set(TARGETS, Arrays.asList(values));
        }

        /** Adds one to what {@link #targets(List)} sets. */
        public Builder addTarget(AiTarget value) {
            return add(TARGETS, value);
        }

        /** Adds one to what {@link #targets(List)} sets, described in place. */
        public Builder addTarget(Consumer<AiTarget.Builder> value) {
            AiTarget.Builder builder = AiTarget.builder();
            value.accept(builder);
            return add(TARGETS, builder.build());
        }

        /**
         * How requests are spread over targets.
         */
        public Builder balancer(@Nullable AiBalancer value) {
            return set(BALANCER, value);
        }

        /** As {@link #balancer(AiBalancer)}, described in place. */
        public Builder balancer(Consumer<AiBalancer.Builder> value) {
            AiBalancer.Builder builder = AiBalancer.builder();
            value.accept(builder);
            return set(BALANCER, builder.build());
        }

        /**
         * The model that turns prompts into vectors.
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
         * Which requests may use the endpoint; a deny rule wins.
         */
        public Builder acls(@Nullable AiProxyAdvancedConfigAcls value) {
            return set(ACLS, value);
        }

        /** As {@link #acls(AiProxyAdvancedConfigAcls)}, described in place. */
        public Builder acls(Consumer<AiProxyAdvancedConfigAcls.Builder> value) {
            AiProxyAdvancedConfigAcls.Builder builder = AiProxyAdvancedConfigAcls.builder();
            value.accept(builder);
            return set(ACLS, builder.build());
        }

        /**
         * Whether clients may, may not or must stream. Allowed: <code>allow</code>, <code>deny</code>,
         * <code>always</code>. Default: <code>allow</code>.
         */
        public Builder responseStreaming(@Nullable ResponseStreaming value) {
            return set(RESPONSE_STREAMING, value);
        }

        /** As {@link #responseStreaming(ResponseStreaming)}, also with a value that has no constant. */
        public Builder responseStreaming(String value) {
            return set(RESPONSE_STREAMING, ResponseStreaming.of(value));
        }

        /**
         * The largest request body in bytes; 0 means no limit of the plugin's own. At least 0. Default:
         * <code>1048576</code>.
         */
        public Builder maxRequestBodySize(@Nullable Long value) {
            return set(MAX_REQUEST_BODY_SIZE, value);
        }

        /** As {@link #maxRequestBodySize(Long)}. */
        public Builder maxRequestBodySize(long value) {
            return set(MAX_REQUEST_BODY_SIZE, value);
        }

        /**
         * Whether responses name the model in X-Kong-LLM-Model. Default: <code>true</code>.
         */
        public Builder modelNameHeader(@Nullable Boolean value) {
            return set(MODEL_NAME_HEADER, value);
        }

        /**
         * The wire format that clients speak. Allowed: <code>openai</code>, <code>anthropic</code>,
         * <code>bedrock</code>, <code>cohere</code>, <code>gemini</code>, <code>huggingface</code>. Default:
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
         * The kind of content that is generated. Allowed: <code>text/generation</code>, <code>text/embeddings</code>,
         * <code>audio/speech</code>, <code>audio/transcription</code>, <code>image/generation</code>,
         * <code>video/generation</code>, <code>realtime/generation</code>. Default: <code>text/generation</code>.
         */
        public Builder genaiCategory(@Nullable GenaiCategory value) {
            return set(GENAI_CATEGORY, value);
        }

        /** As {@link #genaiCategory(GenaiCategory)}, also with a value that has no constant. */
        public Builder genaiCategory(String value) {
            return set(GENAI_CATEGORY, GenaiCategory.of(value));
        }
    }
}

