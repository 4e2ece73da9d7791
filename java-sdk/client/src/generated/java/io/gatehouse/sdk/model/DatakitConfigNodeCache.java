// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a cache.
 */
public final class DatakitConfigNodeCache extends JsonModel {
    private static final Field<Boolean> BYPASS_ON_ERROR = new Field<>("bypass_on_error", Codec.BOOLEAN);
    private static final Field<String> INPUT = new Field<>("input", Codec.TEXT);
    private static final Field<DatakitConfigNodeCacheInputs> INPUTS = new Field<>("inputs", Codec.model(DatakitConfigNodeCacheInputs::of));
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> OUTPUT = new Field<>("output", Codec.TEXT);
    private static final Field<DatakitConfigNodeCacheOutputs> OUTPUTS = new Field<>("outputs", Codec.model(DatakitConfigNodeCacheOutputs::of));
    private static final Field<Long> TTL = new Field<>("ttl", Codec.LONG);
    private static final Field<String> TYPE = new Field<>("type", Codec.TEXT);

    private DatakitConfigNodeCache(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigNodeCache of(ObjectNode json) {
        return new DatakitConfigNodeCache(json);
    }

    /** A builder with the <code>type</code> that makes it one of these. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode().put("type", "cache"));
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    /**
     * Switches bypass on error on.
     */
    public @Nullable Boolean bypassOnError() {
        return optional(BYPASS_ON_ERROR);
    }

    /**
     * Where the value comes from.
     */
    public @Nullable String input() {
        return optional(INPUT);
    }

    /**
     * Where values come from, by name.
     */
    public @Nullable DatakitConfigNodeCacheInputs inputs() {
        return optional(INPUTS);
    }

    /**
     * The name.
     */
    public String name() {
        return required(NAME);
    }

    /**
     * Where the value goes.
     */
    public @Nullable String output() {
        return optional(OUTPUT);
    }

    /**
     * Where values go, by name.
     */
    public @Nullable DatakitConfigNodeCacheOutputs outputs() {
        return optional(OUTPUTS);
    }

    /**
     * Seconds for which an entry is kept.
     */
    public @Nullable Long ttl() {
        return optional(TTL);
    }

    /**
     * The kind.
     */
    public String type() {
        return required(TYPE);
    }

    /** Builds a {@link DatakitConfigNodeCache}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigNodeCache, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigNodeCache build() {
            return new DatakitConfigNodeCache(fields());
        }

        /**
         * Switches bypass on error on.
         */
        public Builder bypassOnError(@Nullable Boolean value) {
            return set(BYPASS_ON_ERROR, value);
        }

        /**
         * Where the value comes from.
         */
        public Builder input(@Nullable String value) {
            return set(INPUT, value);
        }

        /**
         * Where values come from, by name.
         */
        public Builder inputs(@Nullable DatakitConfigNodeCacheInputs value) {
            return set(INPUTS, value);
        }

        /** As {@link #inputs(DatakitConfigNodeCacheInputs)}, described in place. */
        public Builder inputs(Consumer<DatakitConfigNodeCacheInputs.Builder> value) {
            DatakitConfigNodeCacheInputs.Builder builder = DatakitConfigNodeCacheInputs.builder();
            value.accept(builder);
            return set(INPUTS, builder.build());
        }

        /**
         * The name.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * Where the value goes.
         */
        public Builder output(@Nullable String value) {
            return set(OUTPUT, value);
        }

        /**
         * Where values go, by name.
         */
        public Builder outputs(@Nullable DatakitConfigNodeCacheOutputs value) {
            return set(OUTPUTS, value);
        }

        /** As {@link #outputs(DatakitConfigNodeCacheOutputs)}, described in place. */
        public Builder outputs(Consumer<DatakitConfigNodeCacheOutputs.Builder> value) {
            DatakitConfigNodeCacheOutputs.Builder builder = DatakitConfigNodeCacheOutputs.builder();
            value.accept(builder);
            return set(OUTPUTS, builder.build());
        }

        /**
         * Seconds for which an entry is kept.
         */
        public Builder ttl(@Nullable Long value) {
            return set(TTL, value);
        }

        /** As {@link #ttl(Long)}. */
        public Builder ttl(long value) {
            return set(TTL, value);
        }

        /**
         * The kind.
         */
        public Builder type(@Nullable String value) {
            return set(TYPE, value);
        }
    }
}

