// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What steps share.
 */
public final class DatakitConfigResources extends JsonModel {
    private static final Field<DatakitConfigResourcesCache> CACHE = new Field<>("cache", Codec.model(DatakitConfigResourcesCache::of));
    private static final Field<Map<String, String>> VAULT = new Field<>("vault", Codec.map(Codec.TEXT));

    private DatakitConfigResources(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigResources of(ObjectNode json) {
        return new DatakitConfigResources(json);
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
     * How results are remembered.
     */
    public @Nullable DatakitConfigResourcesCache cache() {
        return optional(CACHE);
    }

    /**
     * Secrets by the name that steps use.
     */
    public Map<String, String> vault() {
        return members(VAULT);
    }

    /** Builds a {@link DatakitConfigResources}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigResources, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigResources build() {
            return new DatakitConfigResources(fields());
        }

        /**
         * How results are remembered.
         */
        public Builder cache(@Nullable DatakitConfigResourcesCache value) {
            return set(CACHE, value);
        }

        /** As {@link #cache(DatakitConfigResourcesCache)}, described in place. */
        public Builder cache(Consumer<DatakitConfigResourcesCache.Builder> value) {
            DatakitConfigResourcesCache.Builder builder = DatakitConfigResourcesCache.builder();
            value.accept(builder);
            return set(CACHE, builder.build());
        }

        /**
         * Secrets by the name that steps use.
         */
        public Builder vault(@Nullable Map<String, String> value) {
            return set(VAULT, value);
        }
    }
}

