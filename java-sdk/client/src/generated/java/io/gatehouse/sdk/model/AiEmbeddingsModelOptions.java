// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the model.
 */
public final class AiEmbeddingsModelOptions extends JsonModel {
    private static final Field<String> UPSTREAM_URL = new Field<>("upstream_url", Codec.TEXT);
    private static final Field<AiEmbeddingsModelOptionsAzure> AZURE = new Field<>("azure", Codec.model(AiEmbeddingsModelOptionsAzure::of));
    private static final Field<AiBedrockOptions> BEDROCK = new Field<>("bedrock", Codec.model(AiBedrockOptions::of));
    private static final Field<AiEmbeddingsModelOptionsGemini> GEMINI = new Field<>("gemini", Codec.model(AiEmbeddingsModelOptionsGemini::of));
    private static final Field<AiHuggingfaceOptions> HUGGINGFACE = new Field<>("huggingface", Codec.model(AiHuggingfaceOptions::of));

    private AiEmbeddingsModelOptions(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiEmbeddingsModelOptions of(ObjectNode json) {
        return new AiEmbeddingsModelOptions(json);
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
     * Where the model is reached instead of the provider's own address.
     */
    public @Nullable String upstreamUrl() {
        return optional(UPSTREAM_URL);
    }

    /**
     * Settings of Azure.
     */
    public @Nullable AiEmbeddingsModelOptionsAzure azure() {
        return optional(AZURE);
    }

    /**
     * Settings of Amazon Bedrock.
     */
    public @Nullable AiBedrockOptions bedrock() {
        return optional(BEDROCK);
    }

    /**
     * Settings of Vertex AI.
     */
    public @Nullable AiEmbeddingsModelOptionsGemini gemini() {
        return optional(GEMINI);
    }

    /**
     * Settings of Hugging Face.
     */
    public @Nullable AiHuggingfaceOptions huggingface() {
        return optional(HUGGINGFACE);
    }

    /** Builds a {@link AiEmbeddingsModelOptions}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiEmbeddingsModelOptions, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiEmbeddingsModelOptions build() {
            return new AiEmbeddingsModelOptions(fields());
        }

        /**
         * Where the model is reached instead of the provider's own address.
         */
        public Builder upstreamUrl(@Nullable String value) {
            return set(UPSTREAM_URL, value);
        }

        /**
         * Settings of Azure.
         */
        public Builder azure(@Nullable AiEmbeddingsModelOptionsAzure value) {
            return set(AZURE, value);
        }

        /** As {@link #azure(AiEmbeddingsModelOptionsAzure)}, described in place. */
        public Builder azure(Consumer<AiEmbeddingsModelOptionsAzure.Builder> value) {
            AiEmbeddingsModelOptionsAzure.Builder builder = AiEmbeddingsModelOptionsAzure.builder();
            value.accept(builder);
            return set(AZURE, builder.build());
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
         * Settings of Vertex AI.
         */
        public Builder gemini(@Nullable AiEmbeddingsModelOptionsGemini value) {
            return set(GEMINI, value);
        }

        /** As {@link #gemini(AiEmbeddingsModelOptionsGemini)}, described in place. */
        public Builder gemini(Consumer<AiEmbeddingsModelOptionsGemini.Builder> value) {
            AiEmbeddingsModelOptionsGemini.Builder builder = AiEmbeddingsModelOptionsGemini.builder();
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

