// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One of the policies.
 */
public final class AiRateLimitingAdvancedConfigPolicy extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<List<AiRateLimitingAdvancedConfigPolicyLimit>> LIMITS = new Field<>("limits", Codec.list(Codec.model(AiRateLimitingAdvancedConfigPolicyLimit::of)));
    private static final Field<List<AiRateLimitingAdvancedConfigPolicyMatch>> MATCH = new Field<>("match", Codec.list(Codec.model(AiRateLimitingAdvancedConfigPolicyMatch::of)));
    private static final Field<WindowType> WINDOW_TYPE = new Field<>("window_type", Codec.choice(WindowType::of));

    private AiRateLimitingAdvancedConfigPolicy(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiRateLimitingAdvancedConfigPolicy of(ObjectNode json) {
        return new AiRateLimitingAdvancedConfigPolicy(json);
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
     * The id.
     */
    public @Nullable String id() {
        return optional(ID);
    }

    /**
     * Limits.
     */
    public List<AiRateLimitingAdvancedConfigPolicyLimit> limits() {
        return elements(LIMITS);
    }

    /**
     * Match.
     */
    public List<AiRateLimitingAdvancedConfigPolicyMatch> match() {
        return elements(MATCH);
    }

    /**
     * Whether windows slide or are fixed. Allowed: <code>fixed</code>, <code>sliding</code>. Default:
     * <code>sliding</code>.
     */
    public @Nullable WindowType windowType() {
        return optional(WINDOW_TYPE);
    }

    /** What {@link AiRateLimitingAdvancedConfigPolicy#windowType()} is chosen from. */
    public static final class WindowType extends Choice {
        public static final WindowType FIXED = of("fixed");
        public static final WindowType SLIDING = of("sliding");

        private WindowType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static WindowType of(String value) {
            return new WindowType(value);
        }
    }

    /** Builds a {@link AiRateLimitingAdvancedConfigPolicy}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiRateLimitingAdvancedConfigPolicy, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiRateLimitingAdvancedConfigPolicy build() {
            return new AiRateLimitingAdvancedConfigPolicy(fields());
        }

        /**
         * The id.
         */
        public Builder id(@Nullable String value) {
            return set(ID, value);
        }

        /**
         * Limits.
         */
        public Builder limits(@Nullable List<AiRateLimitingAdvancedConfigPolicyLimit> value) {
            return set(LIMITS, value);
        }

        /** As {@link #limits(List)}. */
        public Builder limits(AiRateLimitingAdvancedConfigPolicyLimit... values) {
            return set(LIMITS, Arrays.asList(values));
        }

        /** Adds one to what {@link #limits(List)} sets. */
        public Builder addLimit(AiRateLimitingAdvancedConfigPolicyLimit value) {
            return add(LIMITS, value);
        }

        /** Adds one to what {@link #limits(List)} sets, described in place. */
        public Builder addLimit(Consumer<AiRateLimitingAdvancedConfigPolicyLimit.Builder> value) {
            AiRateLimitingAdvancedConfigPolicyLimit.Builder builder = AiRateLimitingAdvancedConfigPolicyLimit.builder();
            value.accept(builder);
            return add(LIMITS, builder.build());
        }

        /**
         * Match.
         */
        public Builder match(@Nullable List<AiRateLimitingAdvancedConfigPolicyMatch> value) {
            return set(MATCH, value);
        }

        /** As {@link #match(List)}. */
        public Builder match(AiRateLimitingAdvancedConfigPolicyMatch... values) {
            return set(MATCH, Arrays.asList(values));
        }

        /** Adds one to what {@link #match(List)} sets. */
        public Builder addMatch(AiRateLimitingAdvancedConfigPolicyMatch value) {
            return add(MATCH, value);
        }

        /** Adds one to what {@link #match(List)} sets, described in place. */
        public Builder addMatch(Consumer<AiRateLimitingAdvancedConfigPolicyMatch.Builder> value) {
            AiRateLimitingAdvancedConfigPolicyMatch.Builder builder = AiRateLimitingAdvancedConfigPolicyMatch.builder();
            value.accept(builder);
            return add(MATCH, builder.build());
        }

        /**
         * Whether windows slide or are fixed. Allowed: <code>fixed</code>, <code>sliding</code>. Default:
         * <code>sliding</code>.
         */
        public Builder windowType(@Nullable WindowType value) {
            return set(WINDOW_TYPE, value);
        }

        /** As {@link #windowType(WindowType)}, also with a value that has no constant. */
        public Builder windowType(String value) {
            return set(WINDOW_TYPE, WindowType.of(value));
        }
    }
}

