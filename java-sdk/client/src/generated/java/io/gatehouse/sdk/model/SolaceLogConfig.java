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
 * Sends a message for each request to a Solace broker.
 */
public final class SolaceLogConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "solace-log";

    private static final Field<SolaceLogConfigMessage> MESSAGE = new Field<>("message", Codec.model(SolaceLogConfigMessage::of));
    private static final Field<SolaceSession> SESSION = new Field<>("session", Codec.model(SolaceSession::of));

    private SolaceLogConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static SolaceLogConfig of(ObjectNode json) {
        return new SolaceLogConfig(json);
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
    public SolaceLogConfigMessage message() {
        return required(MESSAGE);
    }

    /**
     * The session with the server.
     */
    public @Nullable SolaceSession session() {
        return optional(SESSION);
    }

    /** Builds a {@link SolaceLogConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<SolaceLogConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public SolaceLogConfig build() {
            return new SolaceLogConfig(fields());
        }

        /**
         * The text.
         */
        public Builder message(@Nullable SolaceLogConfigMessage value) {
            return set(MESSAGE, value);
        }

        /** As {@link #message(SolaceLogConfigMessage)}, described in place. */
        public Builder message(Consumer<SolaceLogConfigMessage.Builder> value) {
            SolaceLogConfigMessage.Builder builder = SolaceLogConfigMessage.builder();
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

