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
 * Settings of polling.
 */
public final class SolaceConsumeConfigPolling extends JsonModel {
    private static final Field<Integer> TIMEOUT = new Field<>("timeout", Codec.INTEGER);

    private SolaceConsumeConfigPolling(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static SolaceConsumeConfigPolling of(ObjectNode json) {
        return new SolaceConsumeConfigPolling(json);
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
     * How long to wait. From 0 to 300000. Default: <code>0</code>.
     */
    public @Nullable Integer timeout() {
        return optional(TIMEOUT);
    }

    /** Builds a {@link SolaceConsumeConfigPolling}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<SolaceConsumeConfigPolling, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public SolaceConsumeConfigPolling build() {
            return new SolaceConsumeConfigPolling(fields());
        }

        /**
         * How long to wait. From 0 to 300000. Default: <code>0</code>.
         */
        public Builder timeout(@Nullable Integer value) {
            return set(TIMEOUT, value);
        }
    }
}

