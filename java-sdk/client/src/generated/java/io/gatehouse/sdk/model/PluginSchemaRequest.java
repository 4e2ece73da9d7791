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
 * The schema of a custom plugin as its Lua source.
 */
public final class PluginSchemaRequest extends JsonModel {
    private static final Field<String> LUA_SCHEMA = new Field<>("lua_schema", Codec.TEXT);

    private PluginSchemaRequest(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static PluginSchemaRequest of(ObjectNode json) {
        return new PluginSchemaRequest(json);
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
     * What its <code>schema.lua</code> holds; it says the name of the plugin.
     */
    public String luaSchema() {
        return required(LUA_SCHEMA);
    }

    /** Builds a {@link PluginSchemaRequest}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<PluginSchemaRequest, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public PluginSchemaRequest build() {
            return new PluginSchemaRequest(fields());
        }

        /**
         * What its <code>schema.lua</code> holds; it says the name of the plugin.
         */
        public Builder luaSchema(@Nullable String value) {
            return set(LUA_SCHEMA, value);
        }
    }
}

