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
 * Turns a route into an endpoint of one language model.
 */
public final class AiProxyConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ai-proxy";

    private static final Field<AiRouteType> ROUTE_TYPE = new Field<>("route_type", Codec.choice(AiRouteType::of));
    private static final Field<AiAuth> AUTH = new Field<>("auth", Codec.model(AiAuth::of));
    private static final Field<AiModel> MODEL = new Field<>("model", Codec.model(AiModel::of));
    private static final Field<AiLogging> LOGGING = new Field<>("logging", Codec.model(AiLogging::of));
    private static final Field<ResponseStreaming> RESPONSE_STREAMING = new Field<>("response_streaming", Codec.choice(ResponseStreaming::of));
    private static final Field<Long> MAX_REQUEST_BODY_SIZE = new Field<>("max_request_body_size", Codec.LONG);
    private static final Field<Boolean> MODEL_NAME_HEADER = new Field<>("model_name_header", Codec.BOOLEAN);
    private static final Field<LlmFormat> LLM_FORMAT = new Field<>("llm_format", Codec.choice(LlmFormat::of));
    private static final Field<GenaiCategory> GENAI_CATEGORY = new Field<>("genai_category", Codec.choice(GenaiCategory::of));

    private AiProxyConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiProxyConfig of(ObjectNode json) {
        return new AiProxyConfig(json);
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
     * The kind of model operation. Allowed: <code>llm/v1/chat</code>, <code>llm/v1/completions</code>,
     * <code>llm/v1/embeddings</code>, <code>llm/v1/responses</code>, <code>llm/v1/files</code>,
     * <code>llm/v1/batches</code>, <code>llm/v1/assistants</code>, <code>audio/v1/audio/speech</code>,
     * <code>audio/v1/audio/transcriptions</code>, <code>audio/v1/audio/translations</code>,
     * <code>image/v1/images/generations</code>, <code>image/v1/images/edits</code>,
     * <code>video/v1/videos/generations</code>, <code>realtime/v1/realtime</code>, <code>preserve</code>.
     */
    public AiRouteType routeType() {
        return required(ROUTE_TYPE);
    }

    /**
     * How the gateway authenticates itself to a model provider.
     */
    public @Nullable AiAuth auth() {
        return optional(AUTH);
    }

    /**
     * A model of a provider.
     */
    public AiModel model() {
        return required(MODEL);
    }

    /**
     * What is logged about calls of a model.
     */
    public @Nullable AiLogging logging() {
        return optional(LOGGING);
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
     * <code>video/generation</code>. Default: <code>text/generation</code>.
     */
    public @Nullable GenaiCategory genaiCategory() {
        return optional(GENAI_CATEGORY);
    }

    /** What {@link AiProxyConfig#responseStreaming()} is chosen from. */
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

    /** What {@link AiProxyConfig#llmFormat()} is chosen from. */
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

    /** What {@link AiProxyConfig#genaiCategory()} is chosen from. */
    public static final class GenaiCategory extends Choice {
        public static final GenaiCategory TEXT_GENERATION = of("text/generation");
        public static final GenaiCategory TEXT_EMBEDDINGS = of("text/embeddings");
        public static final GenaiCategory AUDIO_SPEECH = of("audio/speech");
        public static final GenaiCategory AUDIO_TRANSCRIPTION = of("audio/transcription");
        public static final GenaiCategory IMAGE_GENERATION = of("image/generation");
        public static final GenaiCategory VIDEO_GENERATION = of("video/generation");

        private GenaiCategory(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static GenaiCategory of(String value) {
            return new GenaiCategory(value);
        }
    }

    /** Builds a {@link AiProxyConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiProxyConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiProxyConfig build() {
            return new AiProxyConfig(fields());
        }

        /**
         * The kind of model operation. Allowed: <code>llm/v1/chat</code>, <code>llm/v1/completions</code>,
         * <code>llm/v1/embeddings</code>, <code>llm/v1/responses</code>, <code>llm/v1/files</code>,
         * <code>llm/v1/batches</code>, <code>llm/v1/assistants</code>, <code>audio/v1/audio/speech</code>,
         * <code>audio/v1/audio/transcriptions</code>, <code>audio/v1/audio/translations</code>,
         * <code>image/v1/images/generations</code>, <code>image/v1/images/edits</code>,
         * <code>video/v1/videos/generations</code>, <code>realtime/v1/realtime</code>, <code>preserve</code>.
         */
        public Builder routeType(@Nullable AiRouteType value) {
            return set(ROUTE_TYPE, value);
        }

        /** As {@link #routeType(AiRouteType)}, also with a value that has no constant. */
        public Builder routeType(String value) {
            return set(ROUTE_TYPE, AiRouteType.of(value));
        }

        /**
         * How the gateway authenticates itself to a model provider.
         */
        public Builder auth(@Nullable AiAuth value) {
            return set(AUTH, value);
        }

        /** As {@link #auth(AiAuth)}, described in place. */
        public Builder auth(Consumer<AiAuth.Builder> value) {
            AiAuth.Builder builder = AiAuth.builder();
            value.accept(builder);
            return set(AUTH, builder.build());
        }

        /**
         * A model of a provider.
         */
        public Builder model(@Nullable AiModel value) {
            return set(MODEL, value);
        }

        /** As {@link #model(AiModel)}, described in place. */
        public Builder model(Consumer<AiModel.Builder> value) {
            AiModel.Builder builder = AiModel.builder();
            value.accept(builder);
            return set(MODEL, builder.build());
        }

        /**
         * What is logged about calls of a model.
         */
        public Builder logging(@Nullable AiLogging value) {
            return set(LOGGING, value);
        }

        /** As {@link #logging(AiLogging)}, described in place. */
        public Builder logging(Consumer<AiLogging.Builder> value) {
            AiLogging.Builder builder = AiLogging.builder();
            value.accept(builder);
            return set(LOGGING, builder.build());
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
         * <code>video/generation</code>. Default: <code>text/generation</code>.
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

