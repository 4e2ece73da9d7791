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
 * Refuses WebSocket messages that are too large.
 */
public final class WebsocketSizeLimitConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "websocket-size-limit";

    private static final Field<Integer> CLIENT_MAX_PAYLOAD = new Field<>("client_max_payload", Codec.INTEGER);
    private static final Field<Integer> UPSTREAM_MAX_PAYLOAD = new Field<>("upstream_max_payload", Codec.INTEGER);

    private WebsocketSizeLimitConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static WebsocketSizeLimitConfig of(ObjectNode json) {
        return new WebsocketSizeLimitConfig(json);
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
     * The client max payload. From 1 to 33554432.
     */
    public @Nullable Integer clientMaxPayload() {
        return optional(CLIENT_MAX_PAYLOAD);
    }

    /**
     * The upstream max payload. From 1 to 33554432.
     */
    public @Nullable Integer upstreamMaxPayload() {
        return optional(UPSTREAM_MAX_PAYLOAD);
    }

    /** Builds a {@link WebsocketSizeLimitConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<WebsocketSizeLimitConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public WebsocketSizeLimitConfig build() {
            return new WebsocketSizeLimitConfig(fields());
        }

        /**
         * The client max payload. From 1 to 33554432.
         */
        public Builder clientMaxPayload(@Nullable Integer value) {
            return set(CLIENT_MAX_PAYLOAD, value);
        }

        /**
         * The upstream max payload. From 1 to 33554432.
         */
        public Builder upstreamMaxPayload(@Nullable Integer value) {
            return set(UPSTREAM_MAX_PAYLOAD, value);
        }
    }
}

