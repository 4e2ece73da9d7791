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
public final class GraphqlProxyCacheAdvancedConfigMemory extends JsonModel {
    private static final Field<String> DICTIONARY_NAME = new Field<>("dictionary_name", Codec.TEXT);

    private GraphqlProxyCacheAdvancedConfigMemory(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static GraphqlProxyCacheAdvancedConfigMemory of(ObjectNode json) {
        return new GraphqlProxyCacheAdvancedConfigMemory(json);
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

    /** Builds a {@link GraphqlProxyCacheAdvancedConfigMemory}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<GraphqlProxyCacheAdvancedConfigMemory, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public GraphqlProxyCacheAdvancedConfigMemory build() {
            return new GraphqlProxyCacheAdvancedConfigMemory(fields());
        }

        /**
         * The name of the shared memory. Default: <code>kong_db_cache</code>.
         */
        public Builder dictionaryName(@Nullable String value) {
            return set(DICTIONARY_NAME, value);
        }
    }
}

