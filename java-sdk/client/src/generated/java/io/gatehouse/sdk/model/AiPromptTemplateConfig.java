// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.PluginConfig;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Fills prompt templates with values that clients send.
 */
public final class AiPromptTemplateConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ai-prompt-template";

    private static final Field<List<AiPromptTemplateConfigTemplate>> TEMPLATES = new Field<>("templates", Codec.list(Codec.model(AiPromptTemplateConfigTemplate::of)));
    private static final Field<Boolean> ALLOW_UNTEMPLATED_REQUESTS = new Field<>("allow_untemplated_requests", Codec.BOOLEAN);
    private static final Field<Boolean> LOG_ORIGINAL_REQUEST = new Field<>("log_original_request", Codec.BOOLEAN);
    private static final Field<Long> MAX_REQUEST_BODY_SIZE = new Field<>("max_request_body_size", Codec.LONG);

    private AiPromptTemplateConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiPromptTemplateConfig of(ObjectNode json) {
        return new AiPromptTemplateConfig(json);
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
     * The templates that requests may name.
     */
    public List<AiPromptTemplateConfigTemplate> templates() {
        return elements(TEMPLATES);
    }

    /**
     * Whether requests without a template pass. Default: <code>true</code>.
     */
    public @Nullable Boolean allowUntemplatedRequests() {
        return optional(ALLOW_UNTEMPLATED_REQUESTS);
    }

    /**
     * Whether the request as it came is logged. Default: <code>false</code>.
     */
    public @Nullable Boolean logOriginalRequest() {
        return optional(LOG_ORIGINAL_REQUEST);
    }

    /**
     * The largest request body in bytes; 0 means no limit of the plugin's own. At least 0. Default:
     * <code>1048576</code>.
     */
    public @Nullable Long maxRequestBodySize() {
        return optional(MAX_REQUEST_BODY_SIZE);
    }

    /** Builds a {@link AiPromptTemplateConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiPromptTemplateConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiPromptTemplateConfig build() {
            return new AiPromptTemplateConfig(fields());
        }

        /**
         * The templates that requests may name.
         */
        public Builder templates(@Nullable List<AiPromptTemplateConfigTemplate> value) {
            return set(TEMPLATES, value);
        }

        /** As {@link #templates(List)}. */
        public Builder templates(AiPromptTemplateConfigTemplate... values) {
            return set(TEMPLATES, Arrays.asList(values));
        }

        /** Adds one to what {@link #templates(List)} sets. */
        public Builder addTemplate(AiPromptTemplateConfigTemplate value) {
            return add(TEMPLATES, value);
        }

        /** Adds one to what {@link #templates(List)} sets, described in place. */
        public Builder addTemplate(Consumer<AiPromptTemplateConfigTemplate.Builder> value) {
            AiPromptTemplateConfigTemplate.Builder builder = AiPromptTemplateConfigTemplate.builder();
            value.accept(builder);
            return add(TEMPLATES, builder.build());
        }

        /**
         * Whether requests without a template pass. Default: <code>true</code>.
         */
        public Builder allowUntemplatedRequests(@Nullable Boolean value) {
            return set(ALLOW_UNTEMPLATED_REQUESTS, value);
        }

        /**
         * Whether the request as it came is logged. Default: <code>false</code>.
         */
        public Builder logOriginalRequest(@Nullable Boolean value) {
            return set(LOG_ORIGINAL_REQUEST, value);
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
    }
}

