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
 * Where values come from, by name.
 */
public final class DatakitConfigNodeCacheInputs extends JsonModel {
    private static final Field<String> DATA = new Field<>("data", Codec.TEXT);
    private static final Field<String> KEY = new Field<>("key", Codec.TEXT);
    private static final Field<String> TTL = new Field<>("ttl", Codec.TEXT);

    private DatakitConfigNodeCacheInputs(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigNodeCacheInputs of(ObjectNode json) {
        return new DatakitConfigNodeCacheInputs(json);
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
     * The key.
     */
    public @Nullable String key() {
        return optional(KEY);
    }

    /**
     * Seconds for which an entry is kept.
     */
    public @Nullable String ttl() {
        return optional(TTL);
    }

    /** Builds a {@link DatakitConfigNodeCacheInputs}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigNodeCacheInputs, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigNodeCacheInputs build() {
            return new DatakitConfigNodeCacheInputs(fields());
        }

        /**
         * The data.
         */
        public Builder data(@Nullable String value) {
            return set(DATA, value);
        }

        /**
         * The key.
         */
        public Builder key(@Nullable String value) {
            return set(KEY, value);
        }

        /**
         * Seconds for which an entry is kept.
         */
        public Builder ttl(@Nullable String value) {
            return set(TTL, value);
        }
    }
}

