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
 * One of the templates.
 */
public final class AiPromptTemplateConfigTemplate extends JsonModel {
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> TEMPLATE = new Field<>("template", Codec.TEXT);

    private AiPromptTemplateConfigTemplate(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiPromptTemplateConfigTemplate of(ObjectNode json) {
        return new AiPromptTemplateConfigTemplate(json);
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
     * The name by which a request asks for the template.
     */
    public String name() {
        return required(NAME);
    }

    /**
     * The prompt, with <code>&#123;&#123;name&#125;&#125;</code> where a value goes.
     */
    public String template() {
        return required(TEMPLATE);
    }

    /** Builds a {@link AiPromptTemplateConfigTemplate}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiPromptTemplateConfigTemplate, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiPromptTemplateConfigTemplate build() {
            return new AiPromptTemplateConfigTemplate(fields());
        }

        /**
         * The name by which a request asks for the template.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * The prompt, with <code>&#123;&#123;name&#125;&#125;</code> where a value goes.
         */
        public Builder template(@Nullable String value) {
            return set(TEMPLATE, value);
        }
    }
}

