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
 * Where values go, by name.
 */
public final class DatakitConfigNodeBranchOutputs extends JsonModel {
    private static final Field<String> ELSE = new Field<>("else", Codec.TEXT);
    private static final Field<String> THEN = new Field<>("then", Codec.TEXT);

    private DatakitConfigNodeBranchOutputs(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigNodeBranchOutputs of(ObjectNode json) {
        return new DatakitConfigNodeBranchOutputs(json);
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
     * When it does not hold.
     */
    public @Nullable String elseValue() {
        return optional(ELSE);
    }

    /**
     * When it holds.
     */
    public @Nullable String then() {
        return optional(THEN);
    }

    /** Builds a {@link DatakitConfigNodeBranchOutputs}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigNodeBranchOutputs, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigNodeBranchOutputs build() {
            return new DatakitConfigNodeBranchOutputs(fields());
        }

        /**
         * When it does not hold.
         */
        public Builder elseValue(@Nullable String value) {
            return set(ELSE, value);
        }

        /**
         * When it holds.
         */
        public Builder then(@Nullable String value) {
            return set(THEN, value);
        }
    }
}

