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
 * The version of the newest configuration of a control plane.
 */
public final class GetExpectedConfigVersion extends JsonModel {
    private static final Field<String> EXPECTED_CONFIG_VERSION = new Field<>("expected_config_version", Codec.TEXT);
    private static final Field<Long> CREATED_AT = new Field<>("created_at", Codec.LONG);

    private GetExpectedConfigVersion(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static GetExpectedConfigVersion of(ObjectNode json) {
        return new GetExpectedConfigVersion(json);
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
     * A number that grows with every change.
     */
    public String expectedConfigVersion() {
        return required(EXPECTED_CONFIG_VERSION);
    }

    /**
     * When the control plane was made in epoch seconds.
     */
    public Long createdAt() {
        return required(CREATED_AT);
    }

    /** Builds a {@link GetExpectedConfigVersion}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<GetExpectedConfigVersion, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public GetExpectedConfigVersion build() {
            return new GetExpectedConfigVersion(fields());
        }

        /**
         * A number that grows with every change.
         */
        public Builder expectedConfigVersion(@Nullable String value) {
            return set(EXPECTED_CONFIG_VERSION, value);
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
    }
}

