// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import io.gatehouse.sdk.json.PluginConfig;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets clients read messages from Solace queues.
 */
public final class SolaceConsumeConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "solace-consume";

    private static final Field<SolaceConsumeConfigFlow> FLOW = new Field<>("flow", Codec.model(SolaceConsumeConfigFlow::of));
    private static final Field<Mode> MODE = new Field<>("mode", Codec.choice(Mode::of));
    private static final Field<SolaceConsumeConfigPolling> POLLING = new Field<>("polling", Codec.model(SolaceConsumeConfigPolling::of));
    private static final Field<SolaceSession> SESSION = new Field<>("session", Codec.model(SolaceSession::of));
    private static final Field<SolaceConsumeConfigWebsocket> WEBSOCKET = new Field<>("websocket", Codec.model(SolaceConsumeConfigWebsocket::of));

    private SolaceConsumeConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static SolaceConsumeConfig of(ObjectNode json) {
        return new SolaceConsumeConfig(json);
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
     * Settings of flow.
     */
    public SolaceConsumeConfigFlow flow() {
        return required(FLOW);
    }

    /**
     * How it works. Allowed: <code>AUTO</code>, <code>POLLING</code>, <code>SERVER-SENT-EVENTS</code>,
     * <code>WEBSOCKET</code>. Default: <code>POLLING</code>.
     */
    public @Nullable Mode mode() {
        return optional(MODE);
    }

    /**
     * Settings of polling. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable SolaceConsumeConfigPolling polling() {
        return optional(POLLING);
    }

    /**
     * The session with the server.
     */
    public @Nullable SolaceSession session() {
        return optional(SESSION);
    }

    /**
     * Settings of websocket. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable SolaceConsumeConfigWebsocket websocket() {
        return optional(WEBSOCKET);
    }

    /** What {@link SolaceConsumeConfig#mode()} is chosen from. */
    public static final class Mode extends Choice {
        public static final Mode AUTO = of("AUTO");
        public static final Mode POLLING = of("POLLING");
        public static final Mode SERVER_SENT_EVENTS = of("SERVER-SENT-EVENTS");
        public static final Mode WEBSOCKET = of("WEBSOCKET");

        private Mode(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Mode of(String value) {
            return new Mode(value);
        }
    }

    /** Builds a {@link SolaceConsumeConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<SolaceConsumeConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public SolaceConsumeConfig build() {
            return new SolaceConsumeConfig(fields());
        }

        /**
         * Settings of flow.
         */
        public Builder flow(@Nullable SolaceConsumeConfigFlow value) {
            return set(FLOW, value);
        }

        /** As {@link #flow(SolaceConsumeConfigFlow)}, described in place. */
        public Builder flow(Consumer<SolaceConsumeConfigFlow.Builder> value) {
            SolaceConsumeConfigFlow.Builder builder = SolaceConsumeConfigFlow.builder();
            value.accept(builder);
            return set(FLOW, builder.build());
        }

        /**
         * How it works. Allowed: <code>AUTO</code>, <code>POLLING</code>, <code>SERVER-SENT-EVENTS</code>,
         * <code>WEBSOCKET</code>. Default: <code>POLLING</code>.
         */
        public Builder mode(@Nullable Mode value) {
            return set(MODE, value);
        }

        /** As {@link #mode(Mode)}, also with a value that has no constant. */
        public Builder mode(String value) {
            return set(MODE, Mode.of(value));
        }

        /**
         * Settings of polling. Default: <code>&#123;&#125;</code>.
         */
        public Builder polling(@Nullable SolaceConsumeConfigPolling value) {
            return set(POLLING, value);
        }

        /** As {@link #polling(SolaceConsumeConfigPolling)}, described in place. */
        public Builder polling(Consumer<SolaceConsumeConfigPolling.Builder> value) {
            SolaceConsumeConfigPolling.Builder builder = SolaceConsumeConfigPolling.builder();
            value.accept(builder);
            return set(POLLING, builder.build());
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

        /**
         * Settings of websocket. Default: <code>&#123;&#125;</code>.
         */
        public Builder websocket(@Nullable SolaceConsumeConfigWebsocket value) {
            return set(WEBSOCKET, value);
        }

        /** As {@link #websocket(SolaceConsumeConfigWebsocket)}, described in place. */
        public Builder websocket(Consumer<SolaceConsumeConfigWebsocket.Builder> value) {
            SolaceConsumeConfigWebsocket.Builder builder = SolaceConsumeConfigWebsocket.builder();
            value.accept(builder);
            return set(WEBSOCKET, builder.build());
        }
    }
}

