// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One of the limits.
 */
public final class AiRateLimitingAdvancedConfigPolicyLimit extends JsonModel {
    private static final Field<Double> LIMIT = new Field<>("limit", Codec.NUMBER);
    private static final Field<TokensCountStrategy> TOKENS_COUNT_STRATEGY = new Field<>("tokens_count_strategy", Codec.choice(TokensCountStrategy::of));
    private static final Field<Long> WINDOW_SIZE = new Field<>("window_size", Codec.LONG);

    private AiRateLimitingAdvancedConfigPolicyLimit(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiRateLimitingAdvancedConfigPolicyLimit of(ObjectNode json) {
        return new AiRateLimitingAdvancedConfigPolicyLimit(json);
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
    public Double limit() {
        return required(LIMIT);
    }

    /**
     * What is counted. Allowed: <code>completion_tokens</code>, <code>cost</code>, <code>prompt_tokens</code>,
     * <code>total_tokens</code>. Default: <code>total_tokens</code>.
     */
    public @Nullable TokensCountStrategy tokensCountStrategy() {
        return optional(TOKENS_COUNT_STRATEGY);
    }

    /**
     * Window lengths in seconds.
     */
    public Long windowSize() {
        return required(WINDOW_SIZE);
    }

    /** What {@link AiRateLimitingAdvancedConfigPolicyLimit#tokensCountStrategy()} is chosen from. */
    public static final class TokensCountStrategy extends Choice {
        public static final TokensCountStrategy COMPLETION_TOKENS = of("completion_tokens");
        public static final TokensCountStrategy COST = of("cost");
        public static final TokensCountStrategy PROMPT_TOKENS = of("prompt_tokens");
        public static final TokensCountStrategy TOTAL_TOKENS = of("total_tokens");

        private TokensCountStrategy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static TokensCountStrategy of(String value) {
            return new TokensCountStrategy(value);
        }
    }

    /** Builds a {@link AiRateLimitingAdvancedConfigPolicyLimit}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiRateLimitingAdvancedConfigPolicyLimit, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiRateLimitingAdvancedConfigPolicyLimit build() {
            return new AiRateLimitingAdvancedConfigPolicyLimit(fields());
        }

        /**
         * The most per window, one per window size.
         */
        public Builder limit(@Nullable Double value) {
            return set(LIMIT, value);
        }

        /** As {@link #limit(Double)}. */
        public Builder limit(double value) {
            return set(LIMIT, value);
        }

        /**
         * What is counted. Allowed: <code>completion_tokens</code>, <code>cost</code>, <code>prompt_tokens</code>,
         * <code>total_tokens</code>. Default: <code>total_tokens</code>.
         */
        public Builder tokensCountStrategy(@Nullable TokensCountStrategy value) {
            return set(TOKENS_COUNT_STRATEGY, value);
        }

        /** As {@link #tokensCountStrategy(TokensCountStrategy)}, also with a value that has no constant. */
        public Builder tokensCountStrategy(String value) {
            return set(TOKENS_COUNT_STRATEGY, TokensCountStrategy.of(value));
        }

        /**
         * Window lengths in seconds.
         */
        public Builder windowSize(@Nullable Long value) {
            return set(WINDOW_SIZE, value);
        }

        /** As {@link #windowSize(Long)}. */
        public Builder windowSize(long value) {
            return set(WINDOW_SIZE, value);
        }
    }
}

