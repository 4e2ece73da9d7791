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
public final class AiSemanticPromptGuardConfigRules extends JsonModel {
    private static final Field<List<String>> ALLOW_PROMPTS = new Field<>("allow_prompts", Codec.list(Codec.TEXT));
    private static final Field<List<String>> DENY_PROMPTS = new Field<>("deny_prompts", Codec.list(Codec.TEXT));
    private static final Field<Boolean> MATCH_ALL_CONVERSATION_HISTORY = new Field<>("match_all_conversation_history", Codec.BOOLEAN);
    private static final Field<Boolean> MATCH_ALL_ROLES = new Field<>("match_all_roles", Codec.BOOLEAN);
    private static final Field<Long> MAX_REQUEST_BODY_SIZE = new Field<>("max_request_body_size", Codec.LONG);

    private AiSemanticPromptGuardConfigRules(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiSemanticPromptGuardConfigRules of(ObjectNode json) {
        return new AiSemanticPromptGuardConfigRules(json);
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
     * What prompts may say.
     */
    public List<String> allowPrompts() {
        return elements(ALLOW_PROMPTS);
    }

    /**
     * What prompts may not say.
     */
    public List<String> denyPrompts() {
        return elements(DENY_PROMPTS);
    }

    /**
     * Whether to match all conversation history. Default: <code>false</code>.
     */
    public @Nullable Boolean matchAllConversationHistory() {
        return optional(MATCH_ALL_CONVERSATION_HISTORY);
    }

    /**
     * Whether messages of all roles are looked at, not only those of users. Default: <code>false</code>.
     */
    public @Nullable Boolean matchAllRoles() {
        return optional(MATCH_ALL_ROLES);
    }

    /**
     * The largest request body in bytes; 0 means no limit of the plugin's own. At least 0.
     */
    public @Nullable Long maxRequestBodySize() {
        return optional(MAX_REQUEST_BODY_SIZE);
    }

    /** Builds a {@link AiSemanticPromptGuardConfigRules}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiSemanticPromptGuardConfigRules, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiSemanticPromptGuardConfigRules build() {
            return new AiSemanticPromptGuardConfigRules(fields());
        }

        /**
         * What prompts may say.
         */
        public Builder allowPrompts(@Nullable List<String> value) {
            return set(ALLOW_PROMPTS, value);
        }

        /** As {@link #allowPrompts(List)}. */
        public Builder allowPrompts(String... values) {
            return set(ALLOW_PROMPTS, Arrays.asList(values));
        }

        /**
         * What prompts may not say.
         */
        public Builder denyPrompts(@Nullable List<String> value) {
            return set(DENY_PROMPTS, value);
        }

        /** As {@link #denyPrompts(List)}. */
        public Builder denyPrompts(String... values) {
            return set(DENY_PROMPTS, Arrays.asList(values));
        }

        /**
         * Whether to match all conversation history. Default: <code>false</code>.
         */
        public Builder matchAllConversationHistory(@Nullable Boolean value) {
            return set(MATCH_ALL_CONVERSATION_HISTORY, value);
        }

        /**
         * Whether messages of all roles are looked at, not only those of users. Default: <code>false</code>.
         */
        public Builder matchAllRoles(@Nullable Boolean value) {
            return set(MATCH_ALL_ROLES, value);
        }

        /**
         * The largest request body in bytes; 0 means no limit of the plugin's own. At least 0.
         */
        public Builder maxRequestBodySize(@Nullable Long value) {
            return set(MAX_REQUEST_BODY_SIZE, value);
        }

        /** As {@link #maxRequestBodySize(Long)}. */
        public Builder maxRequestBodySize(long value) {
            return set(MAX_REQUEST_BODY_SIZE, value);
        }
    }
}

