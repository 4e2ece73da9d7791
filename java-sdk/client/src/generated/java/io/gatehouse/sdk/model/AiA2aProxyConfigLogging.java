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
 * What is logged.
 */
public final class AiA2aProxyConfigLogging extends JsonModel {
    private static final Field<Boolean> LOG_PAYLOADS = new Field<>("log_payloads", Codec.BOOLEAN);
    private static final Field<Boolean> LOG_STATISTICS = new Field<>("log_statistics", Codec.BOOLEAN);
    private static final Field<Long> MAX_PAYLOAD_SIZE = new Field<>("max_payload_size", Codec.LONG);

    private AiA2aProxyConfigLogging(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiA2aProxyConfigLogging of(ObjectNode json) {
        return new AiA2aProxyConfigLogging(json);
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
     * Whether requests and responses are logged. Default: <code>false</code>.
     */
    public @Nullable Boolean logPayloads() {
        return optional(LOG_PAYLOADS);
    }

    /**
     * Whether counts and latencies are logged. Default: <code>false</code>.
     */
    public @Nullable Boolean logStatistics() {
        return optional(LOG_STATISTICS);
    }

    /**
     * The greatest payload size that is allowed. Default: <code>1048576</code>.
     */
    public @Nullable Long maxPayloadSize() {
        return optional(MAX_PAYLOAD_SIZE);
    }

    /** Builds a {@link AiA2aProxyConfigLogging}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiA2aProxyConfigLogging, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiA2aProxyConfigLogging build() {
            return new AiA2aProxyConfigLogging(fields());
        }

        /**
         * Whether requests and responses are logged. Default: <code>false</code>.
         */
        public Builder logPayloads(@Nullable Boolean value) {
            return set(LOG_PAYLOADS, value);
        }

        /**
         * Whether counts and latencies are logged. Default: <code>false</code>.
         */
        public Builder logStatistics(@Nullable Boolean value) {
            return set(LOG_STATISTICS, value);
        }

        /**
         * The greatest payload size that is allowed. Default: <code>1048576</code>.
         */
        public Builder maxPayloadSize(@Nullable Long value) {
            return set(MAX_PAYLOAD_SIZE, value);
        }

        /** As {@link #maxPayloadSize(Long)}. */
        public Builder maxPayloadSize(long value) {
            return set(MAX_PAYLOAD_SIZE, value);
        }
    }
}

