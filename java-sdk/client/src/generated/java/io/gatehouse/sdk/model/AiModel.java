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
 * A model of a provider.
 */
public final class AiModel extends JsonModel {
    private static final Field<Provider> PROVIDER = new Field<>("provider", Codec.choice(Provider::of));
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> MODEL_ALIAS = new Field<>("model_alias", Codec.TEXT);
    private static final Field<AiModelOptions> OPTIONS = new Field<>("options", Codec.model(AiModelOptions::of));

    private AiModel(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiModel of(ObjectNode json) {
        return new AiModel(json);
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
     * Who serves the model. Allowed: <code>openai</code>, <code>azure</code>, <code>anthropic</code>,
     * <code>cohere</code>, <code>mistral</code>, <code>llama2</code>, <code>gemini</code>, <code>bedrock</code>,
     * <code>huggingface</code>, <code>cerebras</code>, <code>dashscope</code>, <code>databricks</code>,
     * <code>deepseek</code>, <code>ollama</code>, <code>vllm</code>, <code>xai</code>.
     */
    public Provider provider() {
        return required(PROVIDER);
    }

    /**
     * The provider's name of the model; may hold <code>$(…)</code> templates.
     */
    public @Nullable String name() {
        return optional(NAME);
    }

    /**
     * The name by which clients ask for the model.
     */
    public @Nullable String modelAlias() {
        return optional(MODEL_ALIAS);
    }

    /**
     * Settings of a model; they win over what the client sends.
     */
    public @Nullable AiModelOptions options() {
        return optional(OPTIONS);
    }

    /** What {@link AiModel#provider()} is chosen from. */
    public static final class Provider extends Choice {
        public static final Provider OPENAI = of("openai");
        public static final Provider AZURE = of("azure");
        public static final Provider ANTHROPIC = of("anthropic");
        public static final Provider COHERE = of("cohere");
        public static final Provider MISTRAL = of("mistral");
        public static final Provider LLAMA2 = of("llama2");
        public static final Provider GEMINI = of("gemini");
        public static final Provider BEDROCK = of("bedrock");
        public static final Provider HUGGINGFACE = of("huggingface");
        public static final Provider CEREBRAS = of("cerebras");
        public static final Provider DASHSCOPE = of("dashscope");
        public static final Provider DATABRICKS = of("databricks");
        public static final Provider DEEPSEEK = of("deepseek");
        public static final Provider OLLAMA = of("ollama");
        public static final Provider VLLM = of("vllm");
        public static final Provider XAI = of("xai");

        private Provider(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Provider of(String value) {
            return new Provider(value);
        }
    }

    /** Builds a {@link AiModel}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiModel, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiModel build() {
            return new AiModel(fields());
        }

        /**
         * Who serves the model. Allowed: <code>openai</code>, <code>azure</code>, <code>anthropic</code>,
         * <code>cohere</code>, <code>mistral</code>, <code>llama2</code>, <code>gemini</code>, <code>bedrock</code>,
         * <code>huggingface</code>, <code>cerebras</code>, <code>dashscope</code>, <code>databricks</code>,
         * <code>deepseek</code>, <code>ollama</code>, <code>vllm</code>, <code>xai</code>.
         */
        public Builder provider(@Nullable Provider value) {
            return set(PROVIDER, value);
        }

        /** As {@link #provider(Provider)}, also with a value that has no constant. */
        public Builder provider(String value) {
            return set(PROVIDER, Provider.of(value));
        }

        /**
         * The provider's name of the model; may hold <code>$(…)</code> templates.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * The name by which clients ask for the model.
         */
        public Builder modelAlias(@Nullable String value) {
            return set(MODEL_ALIAS, value);
        }

        /**
         * Settings of a model; they win over what the client sends.
         */
        public Builder options(@Nullable AiModelOptions value) {
            return set(OPTIONS, value);
        }

        /** As {@link #options(AiModelOptions)}, described in place. */
        public Builder options(Consumer<AiModelOptions.Builder> value) {
            AiModelOptions.Builder builder = AiModelOptions.builder();
            value.accept(builder);
            return set(OPTIONS, builder.build());
        }
    }
}

