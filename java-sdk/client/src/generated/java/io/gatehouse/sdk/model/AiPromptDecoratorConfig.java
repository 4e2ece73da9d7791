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
 * Puts messages before or after those of a chat request.
 */
public final class AiPromptDecoratorConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ai-prompt-decorator";

    private static final Field<AiPromptDecoratorConfigPrompts> PROMPTS = new Field<>("prompts", Codec.model(AiPromptDecoratorConfigPrompts::of));
    private static final Field<Long> MAX_REQUEST_BODY_SIZE = new Field<>("max_request_body_size", Codec.LONG);
    private static final Field<LlmFormat> LLM_FORMAT = new Field<>("llm_format", Codec.choice(LlmFormat::of));

    private AiPromptDecoratorConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiPromptDecoratorConfig of(ObjectNode json) {
        return new AiPromptDecoratorConfig(json);
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
     * The messages to add.
     */
    public @Nullable AiPromptDecoratorConfigPrompts prompts() {
        return optional(PROMPTS);
    }

    /**
     * The largest request body in bytes; 0 means no limit of the plugin's own. At least 0. Default:
     * <code>1048576</code>.
     */
    public @Nullable Long maxRequestBodySize() {
        return optional(MAX_REQUEST_BODY_SIZE);
    }

    /**
     * The wire format that clients speak. Allowed: <code>anthropic</code>, <code>bedrock</code>,
     * <code>cohere</code>, <code>gemini</code>, <code>huggingface</code>, <code>openai</code>. Default:
     * <code>openai</code>.
     */
    public @Nullable LlmFormat llmFormat() {
        return optional(LLM_FORMAT);
    }

    /** What {@link AiPromptDecoratorConfig#llmFormat()} is chosen from. */
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

    /** Builds a {@link AiPromptDecoratorConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiPromptDecoratorConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiPromptDecoratorConfig build() {
            return new AiPromptDecoratorConfig(fields());
        }

        /**
         * The messages to add.
         */
        public Builder prompts(@Nullable AiPromptDecoratorConfigPrompts value) {
            return set(PROMPTS, value);
        }

        /** As {@link #prompts(AiPromptDecoratorConfigPrompts)}, described in place. */
        public Builder prompts(Consumer<AiPromptDecoratorConfigPrompts.Builder> value) {
            AiPromptDecoratorConfigPrompts.Builder builder = AiPromptDecoratorConfigPrompts.builder();
            value.accept(builder);
            return set(PROMPTS, builder.build());
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
    }
}

