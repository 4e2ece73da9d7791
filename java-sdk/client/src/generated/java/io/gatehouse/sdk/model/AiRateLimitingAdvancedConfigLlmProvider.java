// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the model providers.
 */
public final class AiRateLimitingAdvancedConfigLlmProvider extends JsonModel {
    private static final Field<List<Double>> LIMIT = new Field<>("limit", Codec.list(Codec.NUMBER));
    private static final Field<Name> NAME = new Field<>("name", Codec.choice(Name::of));
    private static final Field<List<Double>> WINDOW_SIZE = new Field<>("window_size", Codec.list(Codec.NUMBER));

    private AiRateLimitingAdvancedConfigLlmProvider(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiRateLimitingAdvancedConfigLlmProvider of(ObjectNode json) {
        return new AiRateLimitingAdvancedConfigLlmProvider(json);
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
     * The most per window, one per window size.
     */
    public List<Double> limit() {
        return elements(LIMIT);
    }

    /**
     * The name. Allowed: <code>anthropic</code>, <code>azure</code>, <code>bedrock</code>, <code>cohere</code>,
     * <code>customCost</code>, <code>gemini</code>, <code>huggingface</code>, <code>llama2</code>,
     * <code>mistral</code>, <code>openai</code>, <code>requestPrompt</code>.
     */
    public Name name() {
        return required(NAME);
    }

    /**
     * Window lengths in seconds.
     */
    public List<Double> windowSize() {
        return elements(WINDOW_SIZE);
    }

    /** What {@link AiRateLimitingAdvancedConfigLlmProvider#name()} is chosen from. */
    public static final class Name extends Choice {
        public static final Name ANTHROPIC = of("anthropic");
        public static final Name AZURE = of("azure");
        public static final Name BEDROCK = of("bedrock");
        public static final Name COHERE = of("cohere");
        public static final Name CUSTOM_COST = of("customCost");
        public static final Name GEMINI = of("gemini");
        public static final Name HUGGINGFACE = of("huggingface");
        public static final Name LLAMA2 = of("llama2");
        public static final Name MISTRAL = of("mistral");
        public static final Name OPENAI = of("openai");
        public static final Name REQUEST_PROMPT = of("requestPrompt");

        private Name(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Name of(String value) {
            return new Name(value);
        }
    }

    /** Builds a {@link AiRateLimitingAdvancedConfigLlmProvider}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiRateLimitingAdvancedConfigLlmProvider, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiRateLimitingAdvancedConfigLlmProvider build() {
            return new AiRateLimitingAdvancedConfigLlmProvider(fields());
        }

        /**
         * The most per window, one per window size.
         */
        public Builder limit(@Nullable List<Double> value) {
            return set(LIMIT, value);
        }

        /**
         * The name. Allowed: <code>anthropic</code>, <code>azure</code>, <code>bedrock</code>, <code>cohere</code>,
         * <code>customCost</code>, <code>gemini</code>, <code>huggingface</code>, <code>llama2</code>,
         * <code>mistral</code>, <code>openai</code>, <code>requestPrompt</code>.
         */
        public Builder name(@Nullable Name value) {
            return set(NAME, value);
        }

        /** As {@link #name(Name)}, also with a value that has no constant. */
        public Builder name(String value) {
            return set(NAME, Name.of(value));
        }

        /**
         * Window lengths in seconds.
         */
        public Builder windowSize(@Nullable List<Double> value) {
            return set(WINDOW_SIZE, value);
        }
    }
}

