// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import org.jspecify.annotations.Nullable;

/**
 * One of the compression ranges.
 */
public final class AiPromptCompressorConfigCompressionRange extends JsonModel {
    private static final Field<Long> MAX_TOKENS = new Field<>("max_tokens", Codec.LONG);
    private static final Field<Long> MIN_TOKENS = new Field<>("min_tokens", Codec.LONG);
    private static final Field<Double> VALUE = new Field<>("value", Codec.NUMBER);

    private AiPromptCompressorConfigCompressionRange(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiPromptCompressorConfigCompressionRange of(ObjectNode json) {
        return new AiPromptCompressorConfigCompressionRange(json);
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
     * The most tokens that are allowed.
     */
    public Long maxTokens() {
        return required(MAX_TOKENS);
    }

    /**
     * The least tokens.
     */
    public Long minTokens() {
        return required(MIN_TOKENS);
    }

    /**
     * The value.
     */
    public Double value() {
        return required(VALUE);
    }

    /** Builds a {@link AiPromptCompressorConfigCompressionRange}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiPromptCompressorConfigCompressionRange, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiPromptCompressorConfigCompressionRange build() {
            return new AiPromptCompressorConfigCompressionRange(fields());
        }

        /**
         * The most tokens that are allowed.
         */
        public Builder maxTokens(@Nullable Long value) {
            return set(MAX_TOKENS, value);
        }

        /** As {@link #maxTokens(Long)}. */
        public Builder maxTokens(long value) {
            return set(MAX_TOKENS, value);
        }

        /**
         * The least tokens.
         */
        public Builder minTokens(@Nullable Long value) {
            return set(MIN_TOKENS, value);
        }

        /** As {@link #minTokens(Long)}. */
        public Builder minTokens(long value) {
            return set(MIN_TOKENS, value);
        }

        /**
         * The value.
         */
        public Builder value(@Nullable Double value) {
            return set(VALUE, value);
        }

        /** As {@link #value(Double)}. */
        public Builder value(double value) {
            return set(VALUE, value);
        }
    }
}

