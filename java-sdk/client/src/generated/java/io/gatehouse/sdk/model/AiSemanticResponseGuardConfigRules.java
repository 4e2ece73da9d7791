// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules.
 */
public final class AiSemanticResponseGuardConfigRules extends JsonModel {
    private static final Field<List<String>> ALLOW_RESPONSES = new Field<>("allow_responses", Codec.list(Codec.TEXT));
    private static final Field<List<String>> DENY_RESPONSES = new Field<>("deny_responses", Codec.list(Codec.TEXT));
    private static final Field<Long> MAX_RESPONSE_BODY_SIZE = new Field<>("max_response_body_size", Codec.LONG);

    private AiSemanticResponseGuardConfigRules(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiSemanticResponseGuardConfigRules of(ObjectNode json) {
        return new AiSemanticResponseGuardConfigRules(json);
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
     * What responses may say.
     */
    public List<String> allowResponses() {
        return elements(ALLOW_RESPONSES);
    }

    /**
     * What responses may not say.
     */
    public List<String> denyResponses() {
        return elements(DENY_RESPONSES);
    }

    /**
     * The greatest response body size that is allowed. Default: <code>8192</code>.
     */
    public @Nullable Long maxResponseBodySize() {
        return optional(MAX_RESPONSE_BODY_SIZE);
    }

    /** Builds a {@link AiSemanticResponseGuardConfigRules}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiSemanticResponseGuardConfigRules, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiSemanticResponseGuardConfigRules build() {
            return new AiSemanticResponseGuardConfigRules(fields());
        }

        /**
         * What responses may say.
         */
        public Builder allowResponses(@Nullable List<String> value) {
            return set(ALLOW_RESPONSES, value);
        }

        /** As {@link #allowResponses(List)}. */
        public Builder allowResponses(String... values) {
            return set(ALLOW_RESPONSES, Arrays.asList(values));
        }

        /**
         * What responses may not say.
         */
        public Builder denyResponses(@Nullable List<String> value) {
            return set(DENY_RESPONSES, value);
        }

        /** As {@link #denyResponses(List)}. */
        public Builder denyResponses(String... values) {
            return set(DENY_RESPONSES, Arrays.asList(values));
        }

        /**
         * The greatest response body size that is allowed. Default: <code>8192</code>.
         */
        public Builder maxResponseBodySize(@Nullable Long value) {
            return set(MAX_RESPONSE_BODY_SIZE, value);
        }

        /** As {@link #maxResponseBodySize(Long)}. */
        public Builder maxResponseBodySize(long value) {
            return set(MAX_RESPONSE_BODY_SIZE, value);
        }
    }
}

