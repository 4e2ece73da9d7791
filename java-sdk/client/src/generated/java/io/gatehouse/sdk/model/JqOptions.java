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
 * How the filter prints its result.
 */
public final class JqOptions extends JsonModel {
    private static final Field<Boolean> ASCII_OUTPUT = new Field<>("ascii_output", Codec.BOOLEAN);
    private static final Field<Boolean> COMPACT_OUTPUT = new Field<>("compact_output", Codec.BOOLEAN);
    private static final Field<Boolean> JOIN_OUTPUT = new Field<>("join_output", Codec.BOOLEAN);
    private static final Field<Boolean> RAW_OUTPUT = new Field<>("raw_output", Codec.BOOLEAN);
    private static final Field<Boolean> SORT_KEYS = new Field<>("sort_keys", Codec.BOOLEAN);

    private JqOptions(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static JqOptions of(ObjectNode json) {
        return new JqOptions(json);
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
     * Switches ascii output on. Default: <code>false</code>.
     */
    public @Nullable Boolean asciiOutput() {
        return optional(ASCII_OUTPUT);
    }

    /**
     * Switches compact output on. Default: <code>true</code>.
     */
    public @Nullable Boolean compactOutput() {
        return optional(COMPACT_OUTPUT);
    }

    /**
     * Switches join output on. Default: <code>false</code>.
     */
    public @Nullable Boolean joinOutput() {
        return optional(JOIN_OUTPUT);
    }

    /**
     * Switches raw output on. Default: <code>false</code>.
     */
    public @Nullable Boolean rawOutput() {
        return optional(RAW_OUTPUT);
    }

    /**
     * Whether to sort keys. Default: <code>false</code>.
     */
    public @Nullable Boolean sortKeys() {
        return optional(SORT_KEYS);
    }

    /** Builds a {@link JqOptions}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<JqOptions, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public JqOptions build() {
            return new JqOptions(fields());
        }

        /**
         * Switches ascii output on. Default: <code>false</code>.
         */
        public Builder asciiOutput(@Nullable Boolean value) {
            return set(ASCII_OUTPUT, value);
        }

        /**
         * Switches compact output on. Default: <code>true</code>.
         */
        public Builder compactOutput(@Nullable Boolean value) {
            return set(COMPACT_OUTPUT, value);
        }

        /**
         * Switches join output on. Default: <code>false</code>.
         */
        public Builder joinOutput(@Nullable Boolean value) {
            return set(JOIN_OUTPUT, value);
        }

        /**
         * Switches raw output on. Default: <code>false</code>.
         */
        public Builder rawOutput(@Nullable Boolean value) {
            return set(RAW_OUTPUT, value);
        }

        /**
         * Whether to sort keys. Default: <code>false</code>.
         */
        public Builder sortKeys(@Nullable Boolean value) {
            return set(SORT_KEYS, value);
        }
    }
}

