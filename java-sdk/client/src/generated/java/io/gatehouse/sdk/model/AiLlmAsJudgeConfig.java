// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.PluginConfig;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets a second model score the answers of the first.
 */
public final class AiLlmAsJudgeConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ai-llm-as-judge";

    private static final Field<String> HTTP_PROXY_HOST = new Field<>("http_proxy_host", Codec.TEXT);
    private static final Field<Integer> HTTP_PROXY_PORT = new Field<>("http_proxy_port", Codec.INTEGER);
    private static final Field<Long> HTTP_TIMEOUT = new Field<>("http_timeout", Codec.LONG);
    private static final Field<String> HTTPS_PROXY_HOST = new Field<>("https_proxy_host", Codec.TEXT);
    private static final Field<Integer> HTTPS_PROXY_PORT = new Field<>("https_proxy_port", Codec.INTEGER);
    private static final Field<Boolean> HTTPS_VERIFY = new Field<>("https_verify", Codec.BOOLEAN);
    private static final Field<Boolean> IGNORE_ASSISTANT_PROMPTS = new Field<>("ignore_assistant_prompts", Codec.BOOLEAN);
    private static final Field<Boolean> IGNORE_SYSTEM_PROMPTS = new Field<>("ignore_system_prompts", Codec.BOOLEAN);
    private static final Field<Boolean> IGNORE_TOOL_PROMPTS = new Field<>("ignore_tool_prompts", Codec.BOOLEAN);
    private static final Field<AiTarget> LLM = new Field<>("llm", Codec.model(AiTarget::of));
    private static final Field<Double> MESSAGE_COUNTBACK = new Field<>("message_countback", Codec.NUMBER);
    private static final Field<String> PROMPT = new Field<>("prompt", Codec.TEXT);
    private static final Field<Double> SAMPLING_RATE = new Field<>("sampling_rate", Codec.NUMBER);

    private AiLlmAsJudgeConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiLlmAsJudgeConfig of(ObjectNode json) {
        return new AiLlmAsJudgeConfig(json);
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
     * Host of the proxy for HTTP.
     */
    public @Nullable String httpProxyHost() {
        return optional(HTTP_PROXY_HOST);
    }

    /**
     * Port of the proxy for HTTP. From 0 to 65535.
     */
    public @Nullable Integer httpProxyPort() {
        return optional(HTTP_PROXY_PORT);
    }

    /**
     * Milliseconds for a call. Default: <code>60000</code>.
     */
    public @Nullable Long httpTimeout() {
        return optional(HTTP_TIMEOUT);
    }

    /**
     * Host of the proxy for HTTPS.
     */
    public @Nullable String httpsProxyHost() {
        return optional(HTTPS_PROXY_HOST);
    }

    /**
     * Port of the proxy for HTTPS. From 0 to 65535.
     */
    public @Nullable Integer httpsProxyPort() {
        return optional(HTTPS_PROXY_PORT);
    }

    /**
     * Whether the server's certificate is verified. Default: <code>true</code>.
     */
    public @Nullable Boolean httpsVerify() {
        return optional(HTTPS_VERIFY);
    }

    /**
     * Whether to ignore assistant prompts. Default: <code>true</code>.
     */
    public @Nullable Boolean ignoreAssistantPrompts() {
        return optional(IGNORE_ASSISTANT_PROMPTS);
    }

    /**
     * Whether to ignore system prompts. Default: <code>true</code>.
     */
    public @Nullable Boolean ignoreSystemPrompts() {
        return optional(IGNORE_SYSTEM_PROMPTS);
    }

    /**
     * Whether to ignore tool prompts. Default: <code>true</code>.
     */
    public @Nullable Boolean ignoreToolPrompts() {
        return optional(IGNORE_TOOL_PROMPTS);
    }

    /**
     * The model.
     */
    public AiTarget llm() {
        return required(LLM);
    }

    /**
     * The message countback. From 1 to 1000. Default: <code>1</code>.
     */
    public @Nullable Double messageCountback() {
        return optional(MESSAGE_COUNTBACK);
    }

    /**
     * The prompt. Default: <code>You are a strict evaluator. You will be given a prompt and a response. Your task is
     * to judge whether the response is correct or incorrect. You must assign a score between 1 and 100, where: 100
     * represents a completely correct and ideal response, 1 represents a completely incorrect or irrelevant
     * response. Your score must be a single number only — no text, labels, or explanations. Use the full range of
     * values (e.g., 13, 47, 86), not just round numbers like 10, 50, or 100. Be accurate and consistent, as this
     * score will be used by another model for learning and evaluation.</code>.
     */
    public @Nullable String prompt() {
        return optional(PROMPT);
    }

    /**
     * The share of requests that is traced. From 0 to 1. Default: <code>1</code>.
     */
    public @Nullable Double samplingRate() {
        return optional(SAMPLING_RATE);
    }

    /** Builds a {@link AiLlmAsJudgeConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiLlmAsJudgeConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiLlmAsJudgeConfig build() {
            return new AiLlmAsJudgeConfig(fields());
        }

        /**
         * Host of the proxy for HTTP.
         */
        public Builder httpProxyHost(@Nullable String value) {
            return set(HTTP_PROXY_HOST, value);
        }

        /**
         * Port of the proxy for HTTP. From 0 to 65535.
         */
        public Builder httpProxyPort(@Nullable Integer value) {
            return set(HTTP_PROXY_PORT, value);
        }

        /**
         * Milliseconds for a call. Default: <code>60000</code>.
         */
        public Builder httpTimeout(@Nullable Long value) {
            return set(HTTP_TIMEOUT, value);
        }

        /** As {@link #httpTimeout(Long)}. */
        public Builder httpTimeout(long value) {
            return set(HTTP_TIMEOUT, value);
        }

        /**
         * Host of the proxy for HTTPS.
         */
        public Builder httpsProxyHost(@Nullable String value) {
            return set(HTTPS_PROXY_HOST, value);
        }

        /**
         * Port of the proxy for HTTPS. From 0 to 65535.
         */
        public Builder httpsProxyPort(@Nullable Integer value) {
            return set(HTTPS_PROXY_PORT, value);
        }

        /**
         * Whether the server's certificate is verified. Default: <code>true</code>.
         */
        public Builder httpsVerify(@Nullable Boolean value) {
            return set(HTTPS_VERIFY, value);
        }

        /**
         * Whether to ignore assistant prompts. Default: <code>true</code>.
         */
        public Builder ignoreAssistantPrompts(@Nullable Boolean value) {
            return set(IGNORE_ASSISTANT_PROMPTS, value);
        }

        /**
         * Whether to ignore system prompts. Default: <code>true</code>.
         */
        public Builder ignoreSystemPrompts(@Nullable Boolean value) {
            return set(IGNORE_SYSTEM_PROMPTS, value);
        }

        /**
         * Whether to ignore tool prompts. Default: <code>true</code>.
         */
        public Builder ignoreToolPrompts(@Nullable Boolean value) {
            return set(IGNORE_TOOL_PROMPTS, value);
        }

        /**
         * The model.
         */
        public Builder llm(@Nullable AiTarget value) {
            return set(LLM, value);
        }

        /** As {@link #llm(AiTarget)}, described in place. */
        public Builder llm(Consumer<AiTarget.Builder> value) {
            AiTarget.Builder builder = AiTarget.builder();
            value.accept(builder);
            return set(LLM, builder.build());
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
         * The prompt. Default: <code>You are a strict evaluator. You will be given a prompt and a response. Your task is
         * to judge whether the response is correct or incorrect. You must assign a score between 1 and 100, where: 100
         * represents a completely correct and ideal response, 1 represents a completely incorrect or irrelevant
         * response. Your score must be a single number only — no text, labels, or explanations. Use the full range of
         * values (e.g., 13, 47, 86), not just round numbers like 10, 50, or 100. Be accurate and consistent, as this
         * score will be used by another model for learning and evaluation.</code>.
         */
        public Builder prompt(@Nullable String value) {
            return set(PROMPT, value);
        }

        /**
         * The share of requests that is traced. From 0 to 1. Default: <code>1</code>.
         */
        public Builder samplingRate(@Nullable Double value) {
            return set(SAMPLING_RATE, value);
        }

        /** As {@link #samplingRate(Double)}. */
        public Builder samplingRate(double value) {
            return set(SAMPLING_RATE, value);
        }
    }
}

