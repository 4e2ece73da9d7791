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
 * What is measured and how.
 */
public final class AiCustomGuardrailConfigMetrics extends JsonModel {
    private static final Field<String> BLOCK_DETAIL = new Field<>("block_detail", Codec.TEXT);
    private static final Field<String> BLOCK_REASON = new Field<>("block_reason", Codec.TEXT);
    private static final Field<String> MASKED = new Field<>("masked", Codec.TEXT);

    private AiCustomGuardrailConfigMetrics(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiCustomGuardrailConfigMetrics of(ObjectNode json) {
        return new AiCustomGuardrailConfigMetrics(json);
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
     * The block detail.
     */
    public @Nullable String blockDetail() {
        return optional(BLOCK_DETAIL);
    }

    /**
     * The block reason.
     */
    public @Nullable String blockReason() {
        return optional(BLOCK_REASON);
    }

    /**
     * The masked.
     */
    public @Nullable String masked() {
        return optional(MASKED);
    }

    /** Builds a {@link AiCustomGuardrailConfigMetrics}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiCustomGuardrailConfigMetrics, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiCustomGuardrailConfigMetrics build() {
            return new AiCustomGuardrailConfigMetrics(fields());
        }

        /**
         * The block detail.
         */
        public Builder blockDetail(@Nullable String value) {
            return set(BLOCK_DETAIL, value);
        }

        /**
         * The block reason.
         */
        public Builder blockReason(@Nullable String value) {
            return set(BLOCK_REASON, value);
        }

        /**
         * The masked.
         */
        public Builder masked(@Nullable String value) {
            return set(MASKED, value);
        }
    }
}

