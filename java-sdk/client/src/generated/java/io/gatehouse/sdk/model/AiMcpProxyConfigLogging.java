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
public final class AiMcpProxyConfigLogging extends JsonModel {
    private static final Field<Boolean> LOG_AUDITS = new Field<>("log_audits", Codec.BOOLEAN);
    private static final Field<Boolean> LOG_PAYLOADS = new Field<>("log_payloads", Codec.BOOLEAN);
    private static final Field<Boolean> LOG_STATISTICS = new Field<>("log_statistics", Codec.BOOLEAN);

    private AiMcpProxyConfigLogging(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiMcpProxyConfigLogging of(ObjectNode json) {
        return new AiMcpProxyConfigLogging(json);
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
     * Whether to log audits. Default: <code>false</code>.
     */
    public @Nullable Boolean logAudits() {
        return optional(LOG_AUDITS);
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

    /** Builds a {@link AiMcpProxyConfigLogging}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiMcpProxyConfigLogging, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiMcpProxyConfigLogging build() {
            return new AiMcpProxyConfigLogging(fields());
        }

        /**
         * Whether to log audits. Default: <code>false</code>.
         */
        public Builder logAudits(@Nullable Boolean value) {
            return set(LOG_AUDITS, value);
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
    }
}

