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
import org.jspecify.annotations.Nullable;

/**
 * Lets prompts pass or refuses them by regular expressions.
 */
public final class AiPromptGuardConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ai-prompt-guard";

    private static final Field<List<String>> ALLOW_PATTERNS = new Field<>("allow_patterns", Codec.list(Codec.TEXT));
    private static final Field<List<String>> DENY_PATTERNS = new Field<>("deny_patterns", Codec.list(Codec.TEXT));
    private static final Field<Boolean> ALLOW_ALL_CONVERSATION_HISTORY = new Field<>("allow_all_conversation_history", Codec.BOOLEAN);
    private static final Field<Long> MAX_REQUEST_BODY_SIZE = new Field<>("max_request_body_size", Codec.LONG);
    private static final Field<Boolean> MATCH_ALL_ROLES = new Field<>("match_all_roles", Codec.BOOLEAN);
    private static final Field<LlmFormat> LLM_FORMAT = new Field<>("llm_format", Codec.choice(LlmFormat::of));
    private static final Field<GenaiCategory> GENAI_CATEGORY = new Field<>("genai_category", Codec.choice(GenaiCategory::of));

    private AiPromptGuardConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiPromptGuardConfig of(ObjectNode json) {
        return new AiPromptGuardConfig(json);
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
     * Regular expressions of which one must match.
     */
    public List<String> allowPatterns() {
        return elements(ALLOW_PATTERNS);
    }

    /**
     * Regular expressions of which none may match.
     */
    public List<String> denyPatterns() {
        return elements(DENY_PATTERNS);
    }

    /**
     * Whether only the last message is looked at. Default: <code>false</code>.
     */
    public @Nullable Boolean allowAllConversationHistory() {
        return optional(ALLOW_ALL_CONVERSATION_HISTORY);
    }

    /**
     * The largest request body in bytes; 0 means no limit of the plugin's own. At least 0. Default:
     * <code>1048576</code>.
     */
    public @Nullable Long maxRequestBodySize() {
        return optional(MAX_REQUEST_BODY_SIZE);
    }

    /**
     * Whether messages of all roles are looked at, not only those of users. Default: <code>false</code>.
     */
    public @Nullable Boolean matchAllRoles() {
        return optional(MATCH_ALL_ROLES);
    }

    /**
     * The wire format that clients speak. Allowed: <code>anthropic</code>, <code>bedrock</code>,
     * <code>cohere</code>, <code>gemini</code>, <code>huggingface</code>, <code>openai</code>. Default:
     * <code>openai</code>.
     */
    public @Nullable LlmFormat llmFormat() {
        return optional(LLM_FORMAT);
    }

    /**
     * The kind of content that is generated. Allowed: <code>audio/speech</code>, <code>audio/transcription</code>,
     * <code>image/generation</code>, <code>realtime/generation</code>, <code>text/embeddings</code>,
     * <code>text/generation</code>, <code>video/generation</code>. Default: <code>text/generation</code>.
     */
    public @Nullable GenaiCategory genaiCategory() {
        return optional(GENAI_CATEGORY);
    }

    /** What {@link AiPromptGuardConfig#llmFormat()} is chosen from. */
    public static final class LlmFormat extends Choice {
        public static final LlmFormat ANTHROPIC = of("anthropic");
        public static final LlmFormat BEDROCK = of("bedrock");
        public static final LlmFormat COHERE = of("cohere");
        public static final LlmFormat GEMINI = of("gemini");
        public static final LlmFormat HUGGINGFACE = of("huggingface");
        public static final LlmFormat OPENAI = of("openai");

        private LlmFormat(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static LlmFormat of(String value) {
            return new LlmFormat(value);
        }
    }

    /** What {@link AiPromptGuardConfig#genaiCategory()} is chosen from. */
    public static final class GenaiCategory extends Choice {
        public static final GenaiCategory AUDIO_SPEECH = of("audio/speech");
        public static final GenaiCategory AUDIO_TRANSCRIPTION = of("audio/transcription");
        public static final GenaiCategory IMAGE_GENERATION = of("image/generation");
        public static final GenaiCategory REALTIME_GENERATION = of("realtime/generation");
        public static final GenaiCategory TEXT_EMBEDDINGS = of("text/embeddings");
        public static final GenaiCategory TEXT_GENERATION = of("text/generation");
        public static final GenaiCategory VIDEO_GENERATION = of("video/generation");

        private GenaiCategory(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static GenaiCategory of(String value) {
            return new GenaiCategory(value);
        }
    }

    /** Builds a {@link AiPromptGuardConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiPromptGuardConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiPromptGuardConfig build() {
            return new AiPromptGuardConfig(fields());
        }

        /**
         * Regular expressions of which one must match.
         */
        public Builder allowPatterns(@Nullable List<String> value) {
            return set(ALLOW_PATTERNS, value);
        }

        /** As {@link #allowPatterns(List)}. */
        public Builder allowPatterns(String... values) {
            return set(ALLOW_PATTERNS, Arrays.asList(values));
        }

        /**
         * Regular expressions of which none may match.
         */
        public Builder denyPatterns(@Nullable List<String> value) {
            return set(DENY_PATTERNS, value);
        }

        /** As {@link #denyPatterns(List)}. */
        public Builder denyPatterns(String... values) {
            return set(DENY_PATTERNS, Arrays.asList(values));
        }

        /**
         * Whether only the last message is looked at. Default: <code>false</code>.
         */
        public Builder allowAllConversationHistory(@Nullable Boolean value) {
            return set(ALLOW_ALL_CONVERSATION_HISTORY, value);
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
         * Whether messages of all roles are looked at, not only those of users. Default: <code>false</code>.
         */
        public Builder matchAllRoles(@Nullable Boolean value) {
            return set(MATCH_ALL_ROLES, value);
        }

        /**
         * The wire format that clients speak. Allowed: <code>anthropic</code>, <code>bedrock</code>,
         * <code>cohere</code>, <code>gemini</code>, <code>huggingface</code>, <code>openai</code>. Default:
         * <code>openai</code>.
         */
        public Builder llmFormat(@Nullable LlmFormat value) {
            return set(LLM_FORMAT, value);
        }

        /** As {@link #llmFormat(LlmFormat)}, also with a value that has no constant. */
        public Builder llmFormat(String value) {
            return set(LLM_FORMAT, LlmFormat.of(value));
        }

        /**
         * The kind of content that is generated. Allowed: <code>audio/speech</code>, <code>audio/transcription</code>,
         * <code>image/generation</code>, <code>realtime/generation</code>, <code>text/embeddings</code>,
         * <code>text/generation</code>, <code>video/generation</code>. Default: <code>text/generation</code>.
         */
        public Builder genaiCategory(@Nullable GenaiCategory value) {
            return set(GENAI_CATEGORY, value);
        }

        /** As {@link #genaiCategory(GenaiCategory)}, also with a value that has no constant. */
        public Builder genaiCategory(String value) {
            return set(GENAI_CATEGORY, GenaiCategory.of(value));
        }
    }
}

