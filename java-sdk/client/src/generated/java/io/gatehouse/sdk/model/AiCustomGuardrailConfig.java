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
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Has prompts and answers judged by an HTTP service of your own.
 */
public final class AiCustomGuardrailConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ai-custom-guardrail";

    private static final Field<Boolean> ALLOW_MASKING = new Field<>("allow_masking", Codec.BOOLEAN);
    private static final Field<Map<String, String>> CUSTOM_METRICS = new Field<>("custom_metrics", Codec.map(Codec.TEXT));
    private static final Field<Map<String, String>> FUNCTIONS = new Field<>("functions", Codec.map(Codec.TEXT));
    private static final Field<GuardingMode> GUARDING_MODE = new Field<>("guarding_mode", Codec.choice(GuardingMode::of));
    private static final Field<AiCustomGuardrailConfigMetrics> METRICS = new Field<>("metrics", Codec.model(AiCustomGuardrailConfigMetrics::of));
    private static final Field<Map<String, String>> PARAMS = new Field<>("params", Codec.map(Codec.TEXT));
    private static final Field<AiCustomGuardrailConfigRequest> REQUEST = new Field<>("request", Codec.model(AiCustomGuardrailConfigRequest::of));
    private static final Field<AiCustomGuardrailConfigResponse> RESPONSE = new Field<>("response", Codec.model(AiCustomGuardrailConfigResponse::of));
    private static final Field<Double> RESPONSE_BUFFER_SIZE = new Field<>("response_buffer_size", Codec.NUMBER);
    private static final Field<Boolean> SSL_VERIFY = new Field<>("ssl_verify", Codec.BOOLEAN);
    private static final Field<Boolean> STOP_ON_ERROR = new Field<>("stop_on_error", Codec.BOOLEAN);
    private static final Field<TextSource> TEXT_SOURCE = new Field<>("text_source", Codec.choice(TextSource::of));
    private static final Field<Double> TIMEOUT = new Field<>("timeout", Codec.NUMBER);

    private AiCustomGuardrailConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiCustomGuardrailConfig of(ObjectNode json) {
        return new AiCustomGuardrailConfig(json);
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
     * Whether to allow masking. Default: <code>false</code>.
     */
    public @Nullable Boolean allowMasking() {
        return optional(ALLOW_MASKING);
    }

    /**
     * Custom metrics by name.
     */
    public Map<String, String> customMetrics() {
        return members(CUSTOM_METRICS);
    }

    /**
     * Lua functions.
     */
    public Map<String, String> functions() {
        return members(FUNCTIONS);
    }

    /**
     * Whether requests, responses or both are checked. Allowed: <code>BOTH</code>, <code>INPUT</code>,
     * <code>OUTPUT</code>. Default: <code>INPUT</code>.
     */
    public @Nullable GuardingMode guardingMode() {
        return optional(GUARDING_MODE);
    }

    /**
     * What is measured and how. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable AiCustomGuardrailConfigMetrics metrics() {
        return optional(METRICS);
    }

    /**
     * Parameters by name.
     */
    public Map<String, String> params() {
        return members(PARAMS);
    }

    /**
     * What concerns the request.
     */
    public AiCustomGuardrailConfigRequest request() {
        return required(REQUEST);
    }

    /**
     * What concerns the response.
     */
    public AiCustomGuardrailConfigResponse response() {
        return required(RESPONSE);
    }

    /**
     * Bytes of a stream that are gathered before a check. Default: <code>100</code>.
     */
    public @Nullable Double responseBufferSize() {
        return optional(RESPONSE_BUFFER_SIZE);
    }

    /**
     * Whether the server's certificate is verified. Default: <code>false</code>.
     */
    public @Nullable Boolean sslVerify() {
        return optional(SSL_VERIFY);
    }

    /**
     * Whether a failure of the check refuses the request. Default: <code>true</code>.
     */
    public @Nullable Boolean stopOnError() {
        return optional(STOP_ON_ERROR);
    }

    /**
     * Which messages are checked. Allowed: <code>concatenate_all_content</code>,
     * <code>concatenate_user_content</code>, <code>last_message</code>. Default: <code>last_message</code>.
     */
    public @Nullable TextSource textSource() {
        return optional(TEXT_SOURCE);
    }

    /**
     * How long to wait. Default: <code>10000</code>.
     */
    public @Nullable Double timeout() {
        return optional(TIMEOUT);
    }

    /** What {@link AiCustomGuardrailConfig#guardingMode()} is chosen from. */
    public static final class GuardingMode extends Choice {
        public static final GuardingMode BOTH = of("BOTH");
        public static final GuardingMode INPUT = of("INPUT");
        public static final GuardingMode OUTPUT = of("OUTPUT");

        private GuardingMode(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static GuardingMode of(String value) {
            return new GuardingMode(value);
        }
    }

    /** What {@link AiCustomGuardrailConfig#textSource()} is chosen from. */
    public static final class TextSource extends Choice {
        public static final TextSource CONCATENATE_ALL_CONTENT = of("concatenate_all_content");
        public static final TextSource CONCATENATE_USER_CONTENT = of("concatenate_user_content");
        public static final TextSource LAST_MESSAGE = of("last_message");

        private TextSource(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static TextSource of(String value) {
            return new TextSource(value);
        }
    }

    /** Builds a {@link AiCustomGuardrailConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiCustomGuardrailConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiCustomGuardrailConfig build() {
            return new AiCustomGuardrailConfig(fields());
        }

        /**
         * Whether to allow masking. Default: <code>false</code>.
         */
        public Builder allowMasking(@Nullable Boolean value) {
            return set(ALLOW_MASKING, value);
        }

        /**
         * Custom metrics by name.
         */
        public Builder customMetrics(@Nullable Map<String, String> value) {
            return set(CUSTOM_METRICS, value);
        }

        /**
         * Lua functions.
         */
        public Builder functions(@Nullable Map<String, String> value) {
            return set(FUNCTIONS, value);
        }

        /**
         * Whether requests, responses or both are checked. Allowed: <code>BOTH</code>, <code>INPUT</code>,
         * <code>OUTPUT</code>. Default: <code>INPUT</code>.
         */
        public Builder guardingMode(@Nullable GuardingMode value) {
            return set(GUARDING_MODE, value);
        }

        /** As {@link #guardingMode(GuardingMode)}, also with a value that has no constant. */
        public Builder guardingMode(String value) {
            return set(GUARDING_MODE, GuardingMode.of(value));
        }

        /**
         * What is measured and how. Default: <code>&#123;&#125;</code>.
         */
        public Builder metrics(@Nullable AiCustomGuardrailConfigMetrics value) {
            return set(METRICS, value);
        }

        /** As {@link #metrics(AiCustomGuardrailConfigMetrics)}, described in place. */
        public Builder metrics(Consumer<AiCustomGuardrailConfigMetrics.Builder> value) {
            AiCustomGuardrailConfigMetrics.Builder builder = AiCustomGuardrailConfigMetrics.builder();
            value.accept(builder);
            return set(METRICS, builder.build());
        }

        /**
         * Parameters by name.
         */
        public Builder params(@Nullable Map<String, String> value) {
            return set(PARAMS, value);
        }

        /**
         * What concerns the request.
         */
        public Builder request(@Nullable AiCustomGuardrailConfigRequest value) {
            return set(REQUEST, value);
        }

        /** As {@link #request(AiCustomGuardrailConfigRequest)}, described in place. */
        public Builder request(Consumer<AiCustomGuardrailConfigRequest.Builder> value) {
            AiCustomGuardrailConfigRequest.Builder builder = AiCustomGuardrailConfigRequest.builder();
            value.accept(builder);
            return set(REQUEST, builder.build());
        }

        /**
         * What concerns the response.
         */
        public Builder response(@Nullable AiCustomGuardrailConfigResponse value) {
            return set(RESPONSE, value);
        }

        /** As {@link #response(AiCustomGuardrailConfigResponse)}, described in place. */
        public Builder response(Consumer<AiCustomGuardrailConfigResponse.Builder> value) {
            AiCustomGuardrailConfigResponse.Builder builder = AiCustomGuardrailConfigResponse.builder();
            value.accept(builder);
            return set(RESPONSE, builder.build());
        }

        /**
         * Bytes of a stream that are gathered before a check. Default: <code>100</code>.
         */
        public Builder responseBufferSize(@Nullable Double value) {
            return set(RESPONSE_BUFFER_SIZE, value);
        }

        /** As {@link #responseBufferSize(Double)}. */
        public Builder responseBufferSize(double value) {
            return set(RESPONSE_BUFFER_SIZE, value);
        }

        /**
         * Whether the server's certificate is verified. Default: <code>false</code>.
         */
        public Builder sslVerify(@Nullable Boolean value) {
            return set(SSL_VERIFY, value);
        }

        /**
         * Whether a failure of the check refuses the request. Default: <code>true</code>.
         */
        public Builder stopOnError(@Nullable Boolean value) {
            return set(STOP_ON_ERROR, value);
        }

        /**
         * Which messages are checked. Allowed: <code>concatenate_all_content</code>,
         * <code>concatenate_user_content</code>, <code>last_message</code>. Default: <code>last_message</code>.
         */
        public Builder textSource(@Nullable TextSource value) {
            return set(TEXT_SOURCE, value);
        }

        /** As {@link #textSource(TextSource)}, also with a value that has no constant. */
        public Builder textSource(String value) {
            return set(TEXT_SOURCE, TextSource.of(value));
        }

        /**
         * How long to wait. Default: <code>10000</code>.
         */
        public Builder timeout(@Nullable Double value) {
            return set(TIMEOUT, value);
        }

        /** As {@link #timeout(Double)}. */
        public Builder timeout(double value) {
            return set(TIMEOUT, value);
        }
    }
}

