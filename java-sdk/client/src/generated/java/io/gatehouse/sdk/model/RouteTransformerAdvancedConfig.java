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
 * Changes host, port and path of the upstream request.
 */
public final class RouteTransformerAdvancedConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "route-transformer-advanced";

    private static final Field<Boolean> ESCAPE_PATH = new Field<>("escape_path", Codec.BOOLEAN);
    private static final Field<String> HOST = new Field<>("host", Codec.TEXT);
    private static final Field<String> PATH = new Field<>("path", Codec.TEXT);
    private static final Field<String> PORT = new Field<>("port", Codec.TEXT);

    private RouteTransformerAdvancedConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RouteTransformerAdvancedConfig of(ObjectNode json) {
        return new RouteTransformerAdvancedConfig(json);
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
     * Whether to escape path. Default: <code>false</code>.
     */
    public @Nullable Boolean escapePath() {
        return optional(ESCAPE_PATH);
    }

    /**
     * Host of the server.
     */
    public @Nullable String host() {
        return optional(HOST);
    }

    /**
     * The path.
     */
    public @Nullable String path() {
        return optional(PATH);
    }

    /**
     * Port of the server.
     */
    public @Nullable String port() {
        return optional(PORT);
    }

    /** Builds a {@link RouteTransformerAdvancedConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RouteTransformerAdvancedConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RouteTransformerAdvancedConfig build() {
            return new RouteTransformerAdvancedConfig(fields());
        }

        /**
         * Whether to escape path. Default: <code>false</code>.
         */
        public Builder escapePath(@Nullable Boolean value) {
            return set(ESCAPE_PATH, value);
        }

        /**
         * Host of the server.
         */
        public Builder host(@Nullable String value) {
            return set(HOST, value);
        }

        /**
         * The path.
         */
        public Builder path(@Nullable String value) {
            return set(PATH, value);
        }

        /**
         * Port of the server.
         */
        public Builder port(@Nullable String value) {
            return set(PORT, value);
        }
    }
}

