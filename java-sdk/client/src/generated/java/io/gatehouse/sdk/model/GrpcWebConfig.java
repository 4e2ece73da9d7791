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
 * Serves a gRPC service to browsers through gRPC-Web.
 */
public final class GrpcWebConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "grpc-web";

    private static final Field<String> PROTO = new Field<>("proto", Codec.TEXT);
    private static final Field<Boolean> PASS_STRIPPED_PATH = new Field<>("pass_stripped_path", Codec.BOOLEAN);
    private static final Field<String> ALLOW_ORIGIN_HEADER = new Field<>("allow_origin_header", Codec.TEXT);

    private GrpcWebConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static GrpcWebConfig of(ObjectNode json) {
        return new GrpcWebConfig(json);
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

    /**
     * Whether the upstream gets the path without the part that matched the route.
     */
    public @Nullable Boolean passStrippedPath() {
        return optional(PASS_STRIPPED_PATH);
    }

    /**
     * The value of Access-Control-Allow-Origin. Default: <code>*</code>.
     */
    public @Nullable String allowOriginHeader() {
        return optional(ALLOW_ORIGIN_HEADER);
    }

    /** Builds a {@link GrpcWebConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<GrpcWebConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public GrpcWebConfig build() {
            return new GrpcWebConfig(fields());
        }

        /**
         * The file that describes the gRPC service.
         */
        public Builder proto(@Nullable String value) {
            return set(PROTO, value);
        }

        /**
         * Whether the upstream gets the path without the part that matched the route.
         */
        public Builder passStrippedPath(@Nullable Boolean value) {
            return set(PASS_STRIPPED_PATH, value);
        }

        /**
         * The value of Access-Control-Allow-Origin. Default: <code>*</code>.
         */
        public Builder allowOriginHeader(@Nullable String value) {
            return set(ALLOW_ORIGIN_HEADER, value);
        }
    }
}

