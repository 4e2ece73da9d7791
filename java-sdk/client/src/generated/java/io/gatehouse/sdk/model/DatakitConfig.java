// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.sdk.json.PluginConfig;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds requests and responses from a graph of small steps.
 */
public final class DatakitConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "datakit";

    private static final Field<Boolean> DEBUG = new Field<>("debug", Codec.BOOLEAN);
    private static final Field<List<JsonNode>> NODES = new Field<>("nodes", Codec.list(Codec.JSON));
    private static final Field<DatakitConfigResources> RESOURCES = new Field<>("resources", Codec.model(DatakitConfigResources::of));

    private DatakitConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfig of(ObjectNode json) {
        return new DatakitConfig(json);
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
     * Whether failures are explained in responses. Default: <code>false</code>.
     */
    public @Nullable Boolean debug() {
        return optional(DEBUG);
    }

    /**
     * The steps.
     */
    public List<JsonNode> nodes() {
        return elements(NODES);
    }

    /**
     * What steps share.
     */
    public @Nullable DatakitConfigResources resources() {
        return optional(RESOURCES);
    }

    /** Builds a {@link DatakitConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfig build() {
            return new DatakitConfig(fields());
        }

        /**
         * Whether failures are explained in responses. Default: <code>false</code>.
         */
        public Builder debug(@Nullable Boolean value) {
            return set(DEBUG, value);
        }

        /**
         * The steps.
         */
        public Builder nodes(@Nullable List<JsonNode> value) {
            return set(NODES, value);
        }

        /** As {@link #nodes(List)}, from models. */
        public Builder nodes(JsonModel... values) {
            return set(NODES, Arrays.stream(values).map(value -> (JsonNode) value.json()).toList());
        }

        /**
         * What steps share.
         */
        public Builder resources(@Nullable DatakitConfigResources value) {
            return set(RESOURCES, value);
        }

        /** As {@link #resources(DatakitConfigResources)}, described in place. */
        public Builder resources(Consumer<DatakitConfigResources.Builder> value) {
            DatakitConfigResources.Builder builder = DatakitConfigResources.builder();
            value.accept(builder);
            return set(RESOURCES, builder.build());
        }
    }
}

