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
 * The embeddings model.
 */
public final class AiEmbeddingsModel extends JsonModel {
    private static final Field<Provider> PROVIDER = new Field<>("provider", Codec.choice(Provider::of));
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<AiEmbeddingsModelOptions> OPTIONS = new Field<>("options", Codec.model(AiEmbeddingsModelOptions::of));

    private AiEmbeddingsModel(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiEmbeddingsModel of(ObjectNode json) {
        return new AiEmbeddingsModel(json);
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
     * Who serves the model. Allowed: <code>openai</code>, <code>azure</code>, <code>mistral</code>,
     * <code>huggingface</code>, <code>gemini</code>, <code>bedrock</code>, <code>ollama</code>.
     */
    public Provider provider() {
        return required(PROVIDER);
    }

    /**
     * The provider's name of the model.
     */
    public String name() {
        return required(NAME);
    }

    /**
     * Settings of the model.
     */
    public @Nullable AiEmbeddingsModelOptions options() {
        return optional(OPTIONS);
    }

    /** What {@link AiEmbeddingsModel#provider()} is chosen from. */
    public static final class Provider extends Choice {
        public static final Provider OPENAI = of("openai");
        public static final Provider AZURE = of("azure");
        public static final Provider MISTRAL = of("mistral");
        public static final Provider HUGGINGFACE = of("huggingface");
        public static final Provider GEMINI = of("gemini");
        public static final Provider BEDROCK = of("bedrock");
        public static final Provider OLLAMA = of("ollama");

        private Provider(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Provider of(String value) {
            return new Provider(value);
        }
    }

    /** Builds a {@link AiEmbeddingsModel}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiEmbeddingsModel, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiEmbeddingsModel build() {
            return new AiEmbeddingsModel(fields());
        }

        /**
         * Who serves the model. Allowed: <code>openai</code>, <code>azure</code>, <code>mistral</code>,
         * <code>huggingface</code>, <code>gemini</code>, <code>bedrock</code>, <code>ollama</code>.
         */
        public Builder provider(@Nullable Provider value) {
            return set(PROVIDER, value);
        }

        /** As {@link #provider(Provider)}, also with a value that has no constant. */
        public Builder provider(String value) {
            return set(PROVIDER, Provider.of(value));
        }

        /**
         * The provider's name of the model.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * Settings of the model.
         */
        public Builder options(@Nullable AiEmbeddingsModelOptions value) {
            return set(OPTIONS, value);
        }

        /** As {@link #options(AiEmbeddingsModelOptions)}, described in place. */
        public Builder options(Consumer<AiEmbeddingsModelOptions.Builder> value) {
            AiEmbeddingsModelOptions.Builder builder = AiEmbeddingsModelOptions.builder();
            value.accept(builder);
            return set(OPTIONS, builder.build());
        }
    }
}

