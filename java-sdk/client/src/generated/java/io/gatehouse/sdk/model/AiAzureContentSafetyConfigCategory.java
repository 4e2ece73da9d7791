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
 * One of the categories.
 */
public final class AiAzureContentSafetyConfigCategory extends JsonModel {
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<Long> REJECTION_LEVEL = new Field<>("rejection_level", Codec.LONG);

    private AiAzureContentSafetyConfigCategory(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiAzureContentSafetyConfigCategory of(ObjectNode json) {
        return new AiAzureContentSafetyConfigCategory(json);
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
     * The name.
     */
    public String name() {
        return required(NAME);
    }

    /**
     * From which severity on it is refused.
     */
    public Long rejectionLevel() {
        return required(REJECTION_LEVEL);
    }

    /** Builds a {@link AiAzureContentSafetyConfigCategory}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiAzureContentSafetyConfigCategory, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiAzureContentSafetyConfigCategory build() {
            return new AiAzureContentSafetyConfigCategory(fields());
        }

        /**
         * The name.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * From which severity on it is refused.
         */
        public Builder rejectionLevel(@Nullable Long value) {
            return set(REJECTION_LEVEL, value);
        }

        /** As {@link #rejectionLevel(Long)}. */
        public Builder rejectionLevel(long value) {
            return set(REJECTION_LEVEL, value);
        }
    }
}

