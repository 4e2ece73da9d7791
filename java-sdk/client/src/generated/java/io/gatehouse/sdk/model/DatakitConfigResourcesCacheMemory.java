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
 * The memory, for that strategy.
 */
public final class DatakitConfigResourcesCacheMemory extends JsonModel {
    private static final Field<String> DICTIONARY_NAME = new Field<>("dictionary_name", Codec.TEXT);

    private DatakitConfigResourcesCacheMemory(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigResourcesCacheMemory of(ObjectNode json) {
        return new DatakitConfigResourcesCacheMemory(json);
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
     * The name of the shared memory. Default: <code>kong_db_cache</code>.
     */
    public @Nullable String dictionaryName() {
        return optional(DICTIONARY_NAME);
    }

    /** Builds a {@link DatakitConfigResourcesCacheMemory}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigResourcesCacheMemory, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigResourcesCacheMemory build() {
            return new DatakitConfigResourcesCacheMemory(fields());
        }

        /**
         * The name of the shared memory. Default: <code>kong_db_cache</code>.
         */
        public Builder dictionaryName(@Nullable String value) {
            return set(DICTIONARY_NAME, value);
        }
    }
}

