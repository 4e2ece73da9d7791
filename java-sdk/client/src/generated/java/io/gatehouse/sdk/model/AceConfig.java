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
 * Lets registered applications of an API catalog reach the operations that they may use.
 */
public final class AceConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ace";

    private static final Field<String> ANONYMOUS = new Field<>("anonymous", Codec.TEXT);
    private static final Field<MatchPolicy> MATCH_POLICY = new Field<>("match_policy", Codec.choice(MatchPolicy::of));
    private static final Field<AceConfigRateLimiting> RATE_LIMITING = new Field<>("rate_limiting", Codec.model(AceConfigRateLimiting::of));

    private AceConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AceConfig of(ObjectNode json) {
        return new AceConfig(json);
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
     * Id or username of the consumer that stands in when authentication fails.
     */
    public @Nullable String anonymous() {
        return optional(ANONYMOUS);
    }

    /**
     * The match policy. Allowed: <code>if_present</code>, <code>required</code>. Default: <code>if_present</code>.
     */
    public @Nullable MatchPolicy matchPolicy() {
        return optional(MATCH_POLICY);
    }

    /**
     * Settings of rate limiting.
     */
    public @Nullable AceConfigRateLimiting rateLimiting() {
        return optional(RATE_LIMITING);
    }

    /** What {@link AceConfig#matchPolicy()} is chosen from. */
    public static final class MatchPolicy extends Choice {
        public static final MatchPolicy IF_PRESENT = of("if_present");
        public static final MatchPolicy REQUIRED = of("required");

        private MatchPolicy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static MatchPolicy of(String value) {
            return new MatchPolicy(value);
        }
    }

    /** Builds a {@link AceConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AceConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AceConfig build() {
            return new AceConfig(fields());
        }

        /**
         * Id or username of the consumer that stands in when authentication fails.
         */
        public Builder anonymous(@Nullable String value) {
            return set(ANONYMOUS, value);
        }

        /**
         * The match policy. Allowed: <code>if_present</code>, <code>required</code>. Default: <code>if_present</code>.
         */
        public Builder matchPolicy(@Nullable MatchPolicy value) {
            return set(MATCH_POLICY, value);
        }

        /** As {@link #matchPolicy(MatchPolicy)}, also with a value that has no constant. */
        public Builder matchPolicy(String value) {
            return set(MATCH_POLICY, MatchPolicy.of(value));
        }

        /**
         * Settings of rate limiting.
         */
        public Builder rateLimiting(@Nullable AceConfigRateLimiting value) {
            return set(RATE_LIMITING, value);
        }

        /** As {@link #rateLimiting(AceConfigRateLimiting)}, described in place. */
        public Builder rateLimiting(Consumer<AceConfigRateLimiting.Builder> value) {
            AceConfigRateLimiting.Builder builder = AceConfigRateLimiting.builder();
            value.accept(builder);
            return set(RATE_LIMITING, builder.build());
        }
    }
}

