// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a model; they win over what the client sends.
 */
public final class AiModelOptions extends JsonModel {
    private static final Field<Long> MAX_TOKENS = new Field<>("max_tokens", Codec.LONG);
    private static final Field<Double> TEMPERATURE = new Field<>("temperature", Codec.NUMBER);
    private static final Field<Double> TOP_P = new Field<>("top_p", Codec.NUMBER);
    private static final Field<Integer> TOP_K = new Field<>("top_k", Codec.INTEGER);
    private static final Field<Double> INPUT_COST = new Field<>("input_cost", Codec.NUMBER);
    private static final Field<Double> OUTPUT_COST = new Field<>("output_cost", Codec.NUMBER);
    private static final Field<Long> EMBEDDINGS_DIMENSIONS = new Field<>("embeddings_dimensions", Codec.LONG);
    private static final Field<String> UPSTREAM_URL = new Field<>("upstream_url", Codec.TEXT);
    private static final Field<String> UPSTREAM_PATH = new Field<>("upstream_path", Codec.TEXT);
    private static final Field<String> ANTHROPIC_VERSION = new Field<>("anthropic_version", Codec.TEXT);
    private static final Field<String> AZURE_INSTANCE = new Field<>("azure_instance", Codec.TEXT);
    private static final Field<String> AZURE_DEPLOYMENT_ID = new Field<>("azure_deployment_id", Codec.TEXT);
    private static final Field<String> AZURE_API_VERSION = new Field<>("azure_api_version", Codec.TEXT);
    private static final Field<Llama2Format> LLAMA2_FORMAT = new Field<>("llama2_format", Codec.choice(Llama2Format::of));
    private static final Field<MistralFormat> MISTRAL_FORMAT = new Field<>("mistral_format", Codec.choice(MistralFormat::of));
    private static final Field<AiBedrockOptions> BEDROCK = new Field<>("bedrock", Codec.model(AiBedrockOptions::of));
    private static final Field<AiModelOptionsCohere> COHERE = new Field<>("cohere", Codec.model(AiModelOptionsCohere::of));
    private static final Field<AiModelOptionsDashscope> DASHSCOPE = new Field<>("dashscope", Codec.model(AiModelOptionsDashscope::of));
    private static final Field<AiModelOptionsDatabricks> DATABRICKS = new Field<>("databricks", Codec.model(AiModelOptionsDatabricks::of));
    private static final Field<AiModelOptionsGemini> GEMINI = new Field<>("gemini", Codec.model(AiModelOptionsGemini::of));
    private static final Field<AiHuggingfaceOptions> HUGGINGFACE = new Field<>("huggingface", Codec.model(AiHuggingfaceOptions::of));

    private AiModelOptions(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiModelOptions of(ObjectNode json) {
        return new AiModelOptions(json);
    }

    /** A builder without a field. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode());
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    /**
     * The most tokens to generate.
     */
    public @Nullable Long maxTokens() {
        return optional(MAX_TOKENS);
    }

    /**
     * The sampling temperature. From 0 to 5.
     */
    public @Nullable Double temperature() {
        return optional(TEMPERATURE);
    }

    /**
     * The probability mass to sample from. From 0 to 1.
     */
    public @Nullable Double topP() {
        return optional(TOP_P);
    }

    /**
     * The number of tokens to sample from. From 0 to 500.
     */
    public @Nullable Integer topK() {
        return optional(TOP_K);
    }

    /**
     * The price of a million prompt tokens.
     */
    public @Nullable Double inputCost() {
        return optional(INPUT_COST);
    }

    /**
     * The price of a million generated tokens.
     */
    public @Nullable Double outputCost() {
        return optional(OUTPUT_COST);
    }

    /**
     * The length of embedding vectors.
     */
    public @Nullable Long embeddingsDimensions() {
        return optional(EMBEDDINGS_DIMENSIONS);
    }

    /**
     * Where the model is reached, instead of the provider's own address; may hold <code>$(…)</code> templates.
     */
    public @Nullable String upstreamUrl() {
        return optional(UPSTREAM_URL);
    }

    /**
     * The path on the provider's own host.
     */
    @Deprecated
    public @Nullable String upstreamPath() {
        return optional(UPSTREAM_PATH);
    }

    /**
     * The API version header of Anthropic; 2023-06-01 when not set.
     */
    public @Nullable String anthropicVersion() {
        return optional(ANTHROPIC_VERSION);
    }

    /**
     * The Azure resource that hosts the deployment.
     */
    public @Nullable String azureInstance() {
        return optional(AZURE_INSTANCE);
    }

    /**
     * The deployment of the model.
     */
    public @Nullable String azureDeploymentId() {
        return optional(AZURE_DEPLOYMENT_ID);
    }

    /**
     * The API version of Azure. Default: <code>2023-05-15</code>.
     */
    public @Nullable String azureApiVersion() {
        return optional(AZURE_API_VERSION);
    }

    /**
     * The wire format of a Llama 2 server. Allowed: <code>raw</code>, <code>openai</code>, <code>ollama</code>.
     */
    public @Nullable Llama2Format llama2Format() {
        return optional(LLAMA2_FORMAT);
    }

    /**
     * The wire format of a Mistral server; openai when not set. Allowed: <code>openai</code>, <code>ollama</code>.
     */
    public @Nullable MistralFormat mistralFormat() {
        return optional(MISTRAL_FORMAT);
    }

    /**
     * Settings of Amazon Bedrock.
     */
    public @Nullable AiBedrockOptions bedrock() {
        return optional(BEDROCK);
    }

    /**
     * Settings of Cohere.
     */
    public @Nullable AiModelOptionsCohere cohere() {
        return optional(COHERE);
    }

    /**
     * Settings of DashScope.
     */
    public @Nullable AiModelOptionsDashscope dashscope() {
        return optional(DASHSCOPE);
    }

    /**
     * Settings of Databricks.
     */
    public @Nullable AiModelOptionsDatabricks databricks() {
        return optional(DATABRICKS);
    }

    /**
     * Settings of Gemini and Vertex AI.
     */
    public @Nullable AiModelOptionsGemini gemini() {
        return optional(GEMINI);
    }

    /**
     * Settings of Hugging Face.
     */
    public @Nullable AiHuggingfaceOptions huggingface() {
        return optional(HUGGINGFACE);
    }

    /** What {@link AiModelOptions#llama2Format()} is chosen from. */
    public static final class Llama2Format extends Choice {
        public static final Llama2Format RAW = of("raw");
        public static final Llama2Format OPENAI = of("openai");
        public static final Llama2Format OLLAMA = of("ollama");

        private Llama2Format(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Llama2Format of(String value) {
            return new Llama2Format(value);
        }
    }

    /** What {@link AiModelOptions#mistralFormat()} is chosen from. */
    public static final class MistralFormat extends Choice {
        public static final MistralFormat OPENAI = of("openai");
        public static final MistralFormat OLLAMA = of("ollama");

        private MistralFormat(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static MistralFormat of(String value) {
            return new MistralFormat(value);
        }
    }

    /** Builds a {@link AiModelOptions}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiModelOptions, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiModelOptions build() {
            return new AiModelOptions(fields());
        }

        /**
         * The most tokens to generate.
         */
        public Builder maxTokens(@Nullable Long value) {
            return set(MAX_TOKENS, value);
        }

        /** As {@link #maxTokens(Long)}. */
        public Builder maxTokens(long value) {
            return set(MAX_TOKENS, value);
        }

        /**
         * The sampling temperature. From 0 to 5.
         */
        public Builder temperature(@Nullable Double value) {
            return set(TEMPERATURE, value);
        }

        /** As {@link #temperature(Double)}. */
        public Builder temperature(double value) {
            return set(TEMPERATURE, value);
        }

        /**
         * The probability mass to sample from. From 0 to 1.
         */
        public Builder topP(@Nullable Double value) {
            return set(TOP_P, value);
        }

        /** As {@link #topP(Double)}. */
        public Builder topP(double value) {
            return set(TOP_P, value);
        }

        /**
         * The number of tokens to sample from. From 0 to 500.
         */
        public Builder topK(@Nullable Integer value) {
            return set(TOP_K, value);
        }

        /**
         * The price of a million prompt tokens.
         */
        public Builder inputCost(@Nullable Double value) {
            return set(INPUT_COST, value);
        }

        /** As {@link #inputCost(Double)}. */
        public Builder inputCost(double value) {
            return set(INPUT_COST, value);
        }

        /**
         * The price of a million generated tokens.
         */
        public Builder outputCost(@Nullable Double value) {
            return set(OUTPUT_COST, value);
        }

        /** As {@link #outputCost(Double)}. */
        public Builder outputCost(double value) {
            return set(OUTPUT_COST, value);
        }

        /**
         * The length of embedding vectors.
         */
        public Builder embeddingsDimensions(@Nullable Long value) {
            return set(EMBEDDINGS_DIMENSIONS, value);
        }

        /** As {@link #embeddingsDimensions(Long)}. */
        public Builder embeddingsDimensions(long value) {
            return set(EMBEDDINGS_DIMENSIONS, value);
        }

        /**
         * Where the model is reached, instead of the provider's own address; may hold <code>$(…)</code> templates.
         */
        public Builder upstreamUrl(@Nullable String value) {
            return set(UPSTREAM_URL, value);
        }

        /**
         * The path on the provider's own host.
         */
        @Deprecated
        public Builder upstreamPath(@Nullable String value) {
            return set(UPSTREAM_PATH, value);
        }

        /**
         * The API version header of Anthropic; 2023-06-01 when not set.
         */
        public Builder anthropicVersion(@Nullable String value) {
            return set(ANTHROPIC_VERSION, value);
        }

        /**
         * The Azure resource that hosts the deployment.
         */
        public Builder azureInstance(@Nullable String value) {
            return set(AZURE_INSTANCE, value);
        }

        /**
         * The deployment of the model.
         */
        public Builder azureDeploymentId(@Nullable String value) {
            return set(AZURE_DEPLOYMENT_ID, value);
        }

        /**
         * The API version of Azure. Default: <code>2023-05-15</code>.
         */
        public Builder azureApiVersion(@Nullable String value) {
            return set(AZURE_API_VERSION, value);
        }

        /**
         * The wire format of a Llama 2 server. Allowed: <code>raw</code>, <code>openai</code>, <code>ollama</code>.
         */
        public Builder llama2Format(@Nullable Llama2Format value) {
            return set(LLAMA2_FORMAT, value);
        }

        /** As {@link #llama2Format(Llama2Format)}, also with a value that has no constant. */
        public Builder llama2Format(String value) {
            return set(LLAMA2_FORMAT, Llama2Format.of(value));
        }

        /**
         * The wire format of a Mistral server; openai when not set. Allowed: <code>openai</code>, <code>ollama</code>.
         */
        public Builder mistralFormat(@Nullable MistralFormat value) {
            return set(MISTRAL_FORMAT, value);
        }

        /** As {@link #mistralFormat(MistralFormat)}, also with a value that has no constant. */
        public Builder mistralFormat(String value) {
            return set(MISTRAL_FORMAT, MistralFormat.of(value));
        }

        /**
         * Settings of Amazon Bedrock.
         */
        public Builder bedrock(@Nullable AiBedrockOptions value) {
            return set(BEDROCK, value);
        }

        /** As {@link #bedrock(AiBedrockOptions)}, described in place. */
        public Builder bedrock(Consumer<AiBedrockOptions.Builder> value) {
            AiBedrockOptions.Builder builder = AiBedrockOptions.builder();
            value.accept(builder);
            return set(BEDROCK, builder.build());
        }

        /**
         * Settings of Cohere.
         */
        public Builder cohere(@Nullable AiModelOptionsCohere value) {
            return set(COHERE, value);
        }

        /** As {@link #cohere(AiModelOptionsCohere)}, described in place. */
        public Builder cohere(Consumer<AiModelOptionsCohere.Builder> value) {
            AiModelOptionsCohere.Builder builder = AiModelOptionsCohere.builder();
            value.accept(builder);
            return set(COHERE, builder.build());
        }

        /**
         * Settings of DashScope.
         */
        public Builder dashscope(@Nullable AiModelOptionsDashscope value) {
            return set(DASHSCOPE, value);
        }

        /** As {@link #dashscope(AiModelOptionsDashscope)}, described in place. */
        public Builder dashscope(Consumer<AiModelOptionsDashscope.Builder> value) {
            AiModelOptionsDashscope.Builder builder = AiModelOptionsDashscope.builder();
            value.accept(builder);
            return set(DASHSCOPE, builder.build());
        }

        /**
         * Settings of Databricks.
         */
        public Builder databricks(@Nullable AiModelOptionsDatabricks value) {
            return set(DATABRICKS, value);
        }

        /** As {@link #databricks(AiModelOptionsDatabricks)}, described in place. */
        public Builder databricks(Consumer<AiModelOptionsDatabricks.Builder> value) {
            AiModelOptionsDatabricks.Builder builder = AiModelOptionsDatabricks.builder();
            value.accept(builder);
            return set(DATABRICKS, builder.build());
        }

        /**
         * Settings of Gemini and Vertex AI.
         */
        public Builder gemini(@Nullable AiModelOptionsGemini value) {
            return set(GEMINI, value);
        }

        /** As {@link #gemini(AiModelOptionsGemini)}, described in place. */
        public Builder gemini(Consumer<AiModelOptionsGemini.Builder> value) {
            AiModelOptionsGemini.Builder builder = AiModelOptionsGemini.builder();
            value.accept(builder);
            return set(GEMINI, builder.build());
        }

        /**
         * Settings of Hugging Face.
         */
        public Builder huggingface(@Nullable AiHuggingfaceOptions value) {
            return set(HUGGINGFACE, value);
        }

        /** As {@link #huggingface(AiHuggingfaceOptions)}, described in place. */
        public Builder huggingface(Consumer<AiHuggingfaceOptions.Builder> value) {
            AiHuggingfaceOptions.Builder builder = AiHuggingfaceOptions.builder();
            value.accept(builder);
            return set(HUGGINGFACE, builder.build());
        }
    }
}

