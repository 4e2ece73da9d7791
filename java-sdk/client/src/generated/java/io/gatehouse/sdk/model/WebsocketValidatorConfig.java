// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.PluginConfig;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks WebSocket messages against schemas.
 */
public final class WebsocketValidatorConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "websocket-validator";

    private static final Field<WebsocketValidatorConfigClient> CLIENT = new Field<>("client", Codec.model(WebsocketValidatorConfigClient::of));
    private static final Field<WebsocketValidatorConfigUpstream> UPSTREAM = new Field<>("upstream", Codec.model(WebsocketValidatorConfigUpstream::of));

    private WebsocketValidatorConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static WebsocketValidatorConfig of(ObjectNode json) {
        return new WebsocketValidatorConfig(json);
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
     * What concerns the client.
     */
    public @Nullable WebsocketValidatorConfigClient client() {
        return optional(CLIENT);
    }

    /**
     * What concerns the upstream.
     */
    public @Nullable WebsocketValidatorConfigUpstream upstream() {
        return optional(UPSTREAM);
    }

    /** Builds a {@link WebsocketValidatorConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<WebsocketValidatorConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public WebsocketValidatorConfig build() {
            return new WebsocketValidatorConfig(fields());
        }

        /**
         * What concerns the client.
         */
        public Builder client(@Nullable WebsocketValidatorConfigClient value) {
            return set(CLIENT, value);
        }

        /** As {@link #client(WebsocketValidatorConfigClient)}, described in place. */
        public Builder client(Consumer<WebsocketValidatorConfigClient.Builder> value) {
            WebsocketValidatorConfigClient.Builder builder = WebsocketValidatorConfigClient.builder();
            value.accept(builder);
            return set(CLIENT, builder.build());
        }

        /**
         * What concerns the upstream.
         */
        public Builder upstream(@Nullable WebsocketValidatorConfigUpstream value) {
            return set(UPSTREAM, value);
        }

        /** As {@link #upstream(WebsocketValidatorConfigUpstream)}, described in place. */
        public Builder upstream(Consumer<WebsocketValidatorConfigUpstream.Builder> value) {
            WebsocketValidatorConfigUpstream.Builder builder = WebsocketValidatorConfigUpstream.builder();
            value.accept(builder);
            return set(UPSTREAM, builder.build());
        }
    }
}

