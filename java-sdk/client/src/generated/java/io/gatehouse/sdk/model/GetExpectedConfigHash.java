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
 * What stands for the newest configuration of a control plane.
 */
public final class GetExpectedConfigHash extends JsonModel {
    private static final Field<String> EXPECTED_HASH = new Field<>("expected_hash", Codec.TEXT);
    private static final Field<Long> CREATED_AT = new Field<>("created_at", Codec.LONG);
    private static final Field<Long> UPDATED_AT = new Field<>("updated_at", Codec.LONG);

    private GetExpectedConfigHash(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static GetExpectedConfigHash of(ObjectNode json) {
        return new GetExpectedConfigHash(json);
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
     * The <code>config_hash</code> of gateways that are up to date.
     */
    public String expectedHash() {
        return required(EXPECTED_HASH);
    }

    /**
     * When the control plane was made in epoch seconds.
     */
    public Long createdAt() {
        return required(CREATED_AT);
    }

    /**
     * When its own settings last changed in epoch seconds.
     */
    public Long updatedAt() {
        return required(UPDATED_AT);
    }

    /** Builds a {@link GetExpectedConfigHash}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<GetExpectedConfigHash, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public GetExpectedConfigHash build() {
            return new GetExpectedConfigHash(fields());
        }

        /**
         * The <code>config_hash</code> of gateways that are up to date.
         */
        public Builder expectedHash(@Nullable String value) {
            return set(EXPECTED_HASH, value);
        }

        /**
         * When the control plane was made in epoch seconds.
         */
        public Builder createdAt(@Nullable Long value) {
            return set(CREATED_AT, value);
        }

        /** As {@link #createdAt(Long)}. */
        public Builder createdAt(long value) {
            return set(CREATED_AT, value);
        }

        /**
         * When its own settings last changed in epoch seconds.
         */
        public Builder updatedAt(@Nullable Long value) {
            return set(UPDATED_AT, value);
        }

        /** As {@link #updatedAt(Long)}. */
        public Builder updatedAt(long value) {
            return set(UPDATED_AT, value);
        }
    }
}

