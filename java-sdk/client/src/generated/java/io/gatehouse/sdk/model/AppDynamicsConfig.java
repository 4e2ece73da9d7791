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
 * Reports requests to AppDynamics.
 */
public final class AppDynamicsConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "app-dynamics";

    private AppDynamicsConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AppDynamicsConfig of(ObjectNode json) {
        return new AppDynamicsConfig(json);
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

    /** Builds a {@link AppDynamicsConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AppDynamicsConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AppDynamicsConfig build() {
            return new AppDynamicsConfig(fields());
        }
    }
}

