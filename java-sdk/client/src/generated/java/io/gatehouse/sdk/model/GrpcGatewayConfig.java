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
 * Serves a gRPC service to clients that speak HTTP and JSON.
 */
public final class GrpcGatewayConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "grpc-gateway";

    private static final Field<String> PROTO = new Field<>("proto", Codec.TEXT);

    private GrpcGatewayConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static GrpcGatewayConfig of(ObjectNode json) {
        return new GrpcGatewayConfig(json);
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
     * The file that describes the gRPC service.
     */
    public @Nullable String proto() {
        return optional(PROTO);
    }

    /** Builds a {@link GrpcGatewayConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<GrpcGatewayConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public GrpcGatewayConfig build() {
            return new GrpcGatewayConfig(fields());
        }

        /**
         * The file that describes the gRPC service.
         */
        public Builder proto(@Nullable String value) {
            return set(PROTO, value);
        }
    }
}

