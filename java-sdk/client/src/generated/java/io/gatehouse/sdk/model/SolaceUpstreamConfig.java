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
 * Sends requests as messages to a Solace broker.
 */
public final class SolaceUpstreamConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "solace-upstream";

    private static final Field<SolaceUpstreamConfigMessage> MESSAGE = new Field<>("message", Codec.model(SolaceUpstreamConfigMessage::of));
    private static final Field<SolaceSession> SESSION = new Field<>("session", Codec.model(SolaceSession::of));

    private SolaceUpstreamConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static SolaceUpstreamConfig of(ObjectNode json) {
        return new SolaceUpstreamConfig(json);
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
     * The text.
     */
    public SolaceUpstreamConfigMessage message() {
        return required(MESSAGE);
    }

    /**
     * The session with the server.
     */
    public @Nullable SolaceSession session() {
        return optional(SESSION);
    }

    /** Builds a {@link SolaceUpstreamConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<SolaceUpstreamConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public SolaceUpstreamConfig build() {
            return new SolaceUpstreamConfig(fields());
        }

        /**
         * The text.
         */
        public Builder message(@Nullable SolaceUpstreamConfigMessage value) {
            return set(MESSAGE, value);
        }

        /** As {@link #message(SolaceUpstreamConfigMessage)}, described in place. */
        public Builder message(Consumer<SolaceUpstreamConfigMessage.Builder> value) {
            SolaceUpstreamConfigMessage.Builder builder = SolaceUpstreamConfigMessage.builder();
            value.accept(builder);
            return set(MESSAGE, builder.build());
        }

        /**
         * The session with the server.
         */
        public Builder session(@Nullable SolaceSession value) {
            return set(SESSION, value);
        }

        /** As {@link #session(SolaceSession)}, described in place. */
        public Builder session(Consumer<SolaceSession.Builder> value) {
            SolaceSession.Builder builder = SolaceSession.builder();
            value.accept(builder);
            return set(SESSION, builder.build());
        }
    }
}

