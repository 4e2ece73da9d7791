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
 * Lets a model rewrite response bodies before they reach the client.
 */
public final class AiResponseTransformerConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ai-response-transformer";

    private static final Field<String> PROMPT = new Field<>("prompt", Codec.TEXT);
    private static final Field<String> TRANSFORMATION_EXTRACT_PATTERN = new Field<>("transformation_extract_pattern", Codec.TEXT);
    private static final Field<Boolean> PARSE_LLM_RESPONSE_JSON_INSTRUCTIONS = new Field<>("parse_llm_response_json_instructions", Codec.BOOLEAN);
    private static final Field<Long> HTTP_TIMEOUT = new Field<>("http_timeout", Codec.LONG);
    private static final Field<Boolean> HTTPS_VERIFY = new Field<>("https_verify", Codec.BOOLEAN);
    private static final Field<Long> MAX_REQUEST_BODY_SIZE = new Field<>("max_request_body_size", Codec.LONG);
    private static final Field<String> HTTP_PROXY_HOST = new Field<>("http_proxy_host", Codec.TEXT);
    private static final Field<Integer> HTTP_PROXY_PORT = new Field<>("http_proxy_port", Codec.INTEGER);
    private static final Field<String> HTTPS_PROXY_HOST = new Field<>("https_proxy_host", Codec.TEXT);
    private static final Field<Integer> HTTPS_PROXY_PORT = new Field<>("https_proxy_port", Codec.INTEGER);
    private static final Field<AiTarget> LLM = new Field<>("llm", Codec.model(AiTarget::of));

    private AiResponseTransformerConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiResponseTransformerConfig of(ObjectNode json) {
        return new AiResponseTransformerConfig(json);
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
     * What the model is told to do with the body.
     */
    public String prompt() {
        return required(PROMPT);
    }

    /**
     * A regular expression that finds the new body in the model's answer.
     */
    public @Nullable String transformationExtractPattern() {
        return optional(TRANSFORMATION_EXTRACT_PATTERN);
    }

    /**
     * Whether the model's answer holds headers, status and body as JSON. Default: <code>false</code>.
     */
    public @Nullable Boolean parseLlmResponseJsonInstructions() {
        return optional(PARSE_LLM_RESPONSE_JSON_INSTRUCTIONS);
    }

    /**
     * Milliseconds for a call. Default: <code>60000</code>.
     */
    public @Nullable Long httpTimeout() {
        return optional(HTTP_TIMEOUT);
    }

    /**
     * Whether the server's certificate is verified. Default: <code>true</code>.
     */
    public @Nullable Boolean httpsVerify() {
        return optional(HTTPS_VERIFY);
    }

    /**
     * The largest request body in bytes; 0 means no limit of the plugin's own. At least 0. Default:
     * <code>1048576</code>.
     */
    public @Nullable Long maxRequestBodySize() {
        return optional(MAX_REQUEST_BODY_SIZE);
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
     * The model that does the rewriting.
     */
    public AiTarget llm() {
        return required(LLM);
    }

    /** Builds a {@link AiResponseTransformerConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiResponseTransformerConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiResponseTransformerConfig build() {
            return new AiResponseTransformerConfig(fields());
        }

        /**
         * What the model is told to do with the body.
         */
        public Builder prompt(@Nullable String value) {
            return set(PROMPT, value);
        }

        /**
         * A regular expression that finds the new body in the model's answer.
         */
        public Builder transformationExtractPattern(@Nullable String value) {
            return set(TRANSFORMATION_EXTRACT_PATTERN, value);
        }

        /**
         * Whether the model's answer holds headers, status and body as JSON. Default: <code>false</code>.
         */
        public Builder parseLlmResponseJsonInstructions(@Nullable Boolean value) {
            return set(PARSE_LLM_RESPONSE_JSON_INSTRUCTIONS, value);
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
         * Whether the server's certificate is verified. Default: <code>true</code>.
         */
        public Builder httpsVerify(@Nullable Boolean value) {
            return set(HTTPS_VERIFY, value);
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
         * The model that does the rewriting.
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
    }
}

