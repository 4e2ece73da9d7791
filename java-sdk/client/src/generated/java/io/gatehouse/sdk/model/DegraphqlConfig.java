// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.PluginConfig;
import org.jspecify.annotations.Nullable;

/**
 * Serves GraphQL queries as plain HTTP endpoints.
 */
public final class DegraphqlConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "degraphql";

    private static final Field<String> GRAPHQL_SERVER_PATH = new Field<>("graphql_server_path", Codec.TEXT);

    private DegraphqlConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DegraphqlConfig of(ObjectNode json) {
        return new DegraphqlConfig(json);
    }

    /** A builder without a field. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode());
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    @Override
    public String pluginName() {
        return PLUGIN;
    }

    /**
     * The GraphQL server path. Default: <code>/graphql</code>.
     */
    public @Nullable String graphqlServerPath() {
        return optional(GRAPHQL_SERVER_PATH);
    }

    /** Builds a {@link DegraphqlConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DegraphqlConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DegraphqlConfig build() {
            return new DegraphqlConfig(fields());
        }

        /**
         * The GraphQL server path. Default: <code>/graphql</code>.
         */
        public Builder graphqlServerPath(@Nullable String value) {
            return set(GRAPHQL_SERVER_PATH, value);
        }
    }
}

