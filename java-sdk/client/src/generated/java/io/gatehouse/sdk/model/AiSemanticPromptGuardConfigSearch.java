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
 * How matches are looked for.
 */
public final class AiSemanticPromptGuardConfigSearch extends JsonModel {
    private static final Field<Double> THRESHOLD = new Field<>("threshold", Codec.NUMBER);

    private AiSemanticPromptGuardConfigSearch(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiSemanticPromptGuardConfigSearch of(ObjectNode json) {
        return new AiSemanticPromptGuardConfigSearch(json);
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
     * From which similarity on it counts as a match.
     */
    public @Nullable Double threshold() {
        return optional(THRESHOLD);
    }

    /** Builds a {@link AiSemanticPromptGuardConfigSearch}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiSemanticPromptGuardConfigSearch, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiSemanticPromptGuardConfigSearch build() {
            return new AiSemanticPromptGuardConfigSearch(fields());
        }

        /**
         * From which similarity on it counts as a match.
         */
        public Builder threshold(@Nullable Double value) {
            return set(THRESHOLD, value);
        }

        /** As {@link #threshold(Double)}. */
        public Builder threshold(double value) {
            return set(THRESHOLD, value);
        }
    }
}

