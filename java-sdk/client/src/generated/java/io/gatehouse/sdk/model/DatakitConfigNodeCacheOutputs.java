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
public final class DatakitConfigNodeCacheOutputs extends JsonModel {
    private static final Field<String> DATA = new Field<>("data", Codec.TEXT);
    private static final Field<String> HIT = new Field<>("hit", Codec.TEXT);
    private static final Field<String> MISS = new Field<>("miss", Codec.TEXT);
    private static final Field<String> STORED = new Field<>("stored", Codec.TEXT);

    private DatakitConfigNodeCacheOutputs(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigNodeCacheOutputs of(ObjectNode json) {
        return new DatakitConfigNodeCacheOutputs(json);
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
     * The data.
     */
    public @Nullable String data() {
        return optional(DATA);
    }

    /**
     * The hit.
     */
    public @Nullable String hit() {
        return optional(HIT);
    }

    /**
     * The miss.
     */
    public @Nullable String miss() {
        return optional(MISS);
    }

    /**
     * The stored.
     */
    public @Nullable String stored() {
        return optional(STORED);
    }

    /** Builds a {@link DatakitConfigNodeCacheOutputs}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigNodeCacheOutputs, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigNodeCacheOutputs build() {
            return new DatakitConfigNodeCacheOutputs(fields());
        }

        /**
         * The data.
         */
        public Builder data(@Nullable String value) {
            return set(DATA, value);
        }

        /**
         * The hit.
         */
        public Builder hit(@Nullable String value) {
            return set(HIT, value);
        }

        /**
         * The miss.
         */
        public Builder miss(@Nullable String value) {
            return set(MISS, value);
        }

        /**
         * The stored.
         */
        public Builder stored(@Nullable String value) {
            return set(STORED, value);
        }
    }
}

