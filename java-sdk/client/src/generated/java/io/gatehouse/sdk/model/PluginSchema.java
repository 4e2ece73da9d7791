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
 * The stored schema of a custom plugin.
 */
public final class PluginSchema extends JsonModel {
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> LUA_SCHEMA = new Field<>("lua_schema", Codec.TEXT);
    private static final Field<Long> CREATED_AT = new Field<>("created_at", Codec.LONG);
    private static final Field<Long> UPDATED_AT = new Field<>("updated_at", Codec.LONG);

    private PluginSchema(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static PluginSchema of(ObjectNode json) {
        return new PluginSchema(json);
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
     * The name of the plugin, from its schema.
     */
    public String name() {
        return required(NAME);
    }

    /**
     * The Lua source, as sent.
     */
    public String luaSchema() {
        return required(LUA_SCHEMA);
    }

    /**
     * Creation time in epoch seconds.
     */
    public Long createdAt() {
        return required(CREATED_AT);
    }

    /**
     * Time of the last change in epoch seconds.
     */
    public Long updatedAt() {
        return required(UPDATED_AT);
    }

    /** Builds a {@link PluginSchema}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<PluginSchema, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public PluginSchema build() {
            return new PluginSchema(fields());
        }

        /**
         * The name of the plugin, from its schema.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * The Lua source, as sent.
         */
        public Builder luaSchema(@Nullable String value) {
            return set(LUA_SCHEMA, value);
        }

        /**
         * Creation time in epoch seconds.
         */
        public Builder createdAt(@Nullable Long value) {
            return set(CREATED_AT, value);
        }

        /** As {@link #createdAt(Long)}. */
        public Builder createdAt(long value) {
            return set(CREATED_AT, value);
        }

        /**
         * Time of the last change in epoch seconds.
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

