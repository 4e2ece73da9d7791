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
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Shortens prompts before they reach a model.
 */
public final class AiPromptCompressorConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ai-prompt-compressor";

    private static final Field<List<AiPromptCompressorConfigCompressionRange>> COMPRESSION_RANGES = new Field<>("compression_ranges", Codec.list(Codec.model(AiPromptCompressorConfigCompressionRange::of)));
    private static final Field<CompressorType> COMPRESSOR_TYPE = new Field<>("compressor_type", Codec.choice(CompressorType::of));
    private static final Field<String> COMPRESSOR_URL = new Field<>("compressor_url", Codec.TEXT);
    private static final Field<Double> KEEPALIVE_TIMEOUT = new Field<>("keepalive_timeout", Codec.NUMBER);
    private static final Field<Boolean> LOG_TEXT_DATA = new Field<>("log_text_data", Codec.BOOLEAN);
    private static final Field<List<MessageType>> MESSAGE_TYPE = new Field<>("message_type", Codec.list(Codec.choice(MessageType::of)));
    private static final Field<Boolean> STOP_ON_ERROR = new Field<>("stop_on_error", Codec.BOOLEAN);
    private static final Field<Double> TIMEOUT = new Field<>("timeout", Codec.NUMBER);

    private AiPromptCompressorConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiPromptCompressorConfig of(ObjectNode json) {
        return new AiPromptCompressorConfig(json);
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
     * Compression ranges.
     */
    public List<AiPromptCompressorConfigCompressionRange> compressionRanges() {
        return elements(COMPRESSION_RANGES);
    }

    /**
     * The compressor type. Allowed: <code>rate</code>, <code>target_token</code>. Default: <code>rate</code>.
     */
    public @Nullable CompressorType compressorType() {
        return optional(COMPRESSOR_TYPE);
    }

    /**
     * The address of the compressor. Default: <code>http://localhost:8080</code>.
     */
    public @Nullable String compressorUrl() {
        return optional(COMPRESSOR_URL);
    }

    /**
     * How long the keepalive may take. Default: <code>60000</code>.
     */
    public @Nullable Double keepaliveTimeout() {
        return optional(KEEPALIVE_TIMEOUT);
    }

    /**
     * Whether to log text data. Default: <code>false</code>.
     */
    public @Nullable Boolean logTextData() {
        return optional(LOG_TEXT_DATA);
    }

    /**
     * Message type. Allowed: <code>assistant</code>, <code>system</code>, <code>user</code>. Default:
     * <code>["user"]</code>.
     */
    public List<MessageType> messageType() {
        return elements(MESSAGE_TYPE);
    }

    /**
     * Whether a failure of the check refuses the request. Default: <code>true</code>.
     */
    public @Nullable Boolean stopOnError() {
        return optional(STOP_ON_ERROR);
    }

    /**
     * How long to wait. Default: <code>10000</code>.
     */
    public @Nullable Double timeout() {
        return optional(TIMEOUT);
    }

    /** What {@link AiPromptCompressorConfig#compressorType()} is chosen from. */
    public static final class CompressorType extends Choice {
        public static final CompressorType RATE = of("rate");
        public static final CompressorType TARGET_TOKEN = of("target_token");

        private CompressorType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static CompressorType of(String value) {
            return new CompressorType(value);
        }
    }

    /** What {@link AiPromptCompressorConfig#messageType()} is chosen from. */
    public static final class MessageType extends Choice {
        public static final MessageType ASSISTANT = of("assistant");
        public static final MessageType SYSTEM = of("system");
        public static final MessageType USER = of("user");

        private MessageType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static MessageType of(String value) {
            return new MessageType(value);
        }
    }

    /** Builds a {@link AiPromptCompressorConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiPromptCompressorConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiPromptCompressorConfig build() {
            return new AiPromptCompressorConfig(fields());
        }

        /**
         * Compression ranges.
         */
        public Builder compressionRanges(@Nullable List<AiPromptCompressorConfigCompressionRange> value) {
            return set(COMPRESSION_RANGES, value);
        }

        /** As {@link #compressionRanges(List)}. */
        public Builder compressionRanges(AiPromptCompressorConfigCompressionRange... values) {
            return set(COMPRESSION_RANGES, Arrays.asList(values));
        }

        /** Adds one to what {@link #compressionRanges(List)} sets. */
        public Builder addCompressionRange(AiPromptCompressorConfigCompressionRange value) {
            return add(COMPRESSION_RANGES, value);
        }

        /** Adds one to what {@link #compressionRanges(List)} sets, described in place. */
        public Builder addCompressionRange(Consumer<AiPromptCompressorConfigCompressionRange.Builder> value) {
            AiPromptCompressorConfigCompressionRange.Builder builder = AiPromptCompressorConfigCompressionRange.builder();
            value.accept(builder);
            return add(COMPRESSION_RANGES, builder.build());
        }

        /**
         * The compressor type. Allowed: <code>rate</code>, <code>target_token</code>. Default: <code>rate</code>.
         */
        public Builder compressorType(@Nullable CompressorType value) {
            return set(COMPRESSOR_TYPE, value);
        }

        /** As {@link #compressorType(CompressorType)}, also with a value that has no constant. */
        public Builder compressorType(String value) {
            return set(COMPRESSOR_TYPE, CompressorType.of(value));
        }

        /**
         * The address of the compressor. Default: <code>http://localhost:8080</code>.
         */
        public Builder compressorUrl(@Nullable String value) {
            return set(COMPRESSOR_URL, value);
        }

        /**
         * How long the keepalive may take. Default: <code>60000</code>.
         */
        public Builder keepaliveTimeout(@Nullable Double value) {
            return set(KEEPALIVE_TIMEOUT, value);
        }

        /** As {@link #keepaliveTimeout(Double)}. */
        public Builder keepaliveTimeout(double value) {
            return set(KEEPALIVE_TIMEOUT, value);
        }

        /**
         * Whether to log text data. Default: <code>false</code>.
         */
        public Builder logTextData(@Nullable Boolean value) {
            return set(LOG_TEXT_DATA, value);
        }

        /**
         * Message type. Allowed: <code>assistant</code>, <code>system</code>, <code>user</code>. Default:
         * <code>["user"]</code>.
         */
        public Builder messageType(@Nullable List<MessageType> value) {
            return set(MESSAGE_TYPE, value);
        }

        /** As {@link #messageType(List)}. */
        public Builder messageType(MessageType... values) {
            return set(MESSAGE_TYPE, Arrays.asList(values));
        }

        /** As {@link #messageType(List)}, also with values that have no constants. */
        public Builder messageType(String... values) {
            return set(MESSAGE_TYPE, Arrays.stream(values).map(MessageType::of).toList());
        }

        /**
         * Whether a failure of the check refuses the request. Default: <code>true</code>.
         */
        public Builder stopOnError(@Nullable Boolean value) {
            return set(STOP_ON_ERROR, value);
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

