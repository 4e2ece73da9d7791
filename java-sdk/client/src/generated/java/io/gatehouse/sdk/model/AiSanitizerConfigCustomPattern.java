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
 * One of the custom patterns.
 */
public final class AiSanitizerConfigCustomPattern extends JsonModel {
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> REGEX = new Field<>("regex", Codec.TEXT);
    private static final Field<Double> SCORE = new Field<>("score", Codec.NUMBER);

    private AiSanitizerConfigCustomPattern(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiSanitizerConfigCustomPattern of(ObjectNode json) {
        return new AiSanitizerConfigCustomPattern(json);
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
     * The regex.
     */
    public String regex() {
        return required(REGEX);
    }

    /**
     * The score. From 0 to 1.
     */
    public @Nullable Double score() {
        return optional(SCORE);
    }

    /** Builds a {@link AiSanitizerConfigCustomPattern}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiSanitizerConfigCustomPattern, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiSanitizerConfigCustomPattern build() {
            return new AiSanitizerConfigCustomPattern(fields());
        }

        /**
         * The name.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * The regex.
         */
        public Builder regex(@Nullable String value) {
            return set(REGEX, value);
        }

        /**
         * The score. From 0 to 1.
         */
        public Builder score(@Nullable Double value) {
            return set(SCORE, value);
        }

        /** As {@link #score(Double)}. */
        public Builder score(double value) {
            return set(SCORE, value);
        }
    }
}

