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
 * What is logged about calls of a model.
 */
public final class AiLogging extends JsonModel {
    private static final Field<Boolean> LOG_STATISTICS = new Field<>("log_statistics", Codec.BOOLEAN);
    private static final Field<Boolean> LOG_PAYLOADS = new Field<>("log_payloads", Codec.BOOLEAN);

    private AiLogging(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiLogging of(ObjectNode json) {
        return new AiLogging(json);
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
     * Whether token counts and latencies are logged. Default: <code>false</code>.
     */
    public @Nullable Boolean logStatistics() {
        return optional(LOG_STATISTICS);
    }

    /**
     * Whether requests and responses are logged. Default: <code>false</code>.
     */
    public @Nullable Boolean logPayloads() {
        return optional(LOG_PAYLOADS);
    }

    /** Builds a {@link AiLogging}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiLogging, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiLogging build() {
            return new AiLogging(fields());
        }

        /**
         * Whether token counts and latencies are logged. Default: <code>false</code>.
         */
        public Builder logStatistics(@Nullable Boolean value) {
            return set(LOG_STATISTICS, value);
        }

        /**
         * Whether requests and responses are logged. Default: <code>false</code>.
         */
        public Builder logPayloads(@Nullable Boolean value) {
            return set(LOG_PAYLOADS, value);
        }
    }
}

