// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Settings of flow.
 */
public final class SolaceConsumeConfigFlow extends JsonModel {
    private static final Field<AckMode> ACK_MODE = new Field<>("ack_mode", Codec.choice(AckMode::of));
    private static final Field<List<SolaceConsumeConfigFlowBind>> BINDS = new Field<>("binds", Codec.list(Codec.model(SolaceConsumeConfigFlowBind::of)));
    private static final Field<List<String>> FUNCTIONS = new Field<>("functions", Codec.list(Codec.TEXT));
    private static final Field<Long> MAX_UNACKED_MESSAGES = new Field<>("max_unacked_messages", Codec.LONG);
    private static final Field<Map<String, String>> PROPERTIES = new Field<>("properties", Codec.map(Codec.TEXT));
    private static final Field<String> SELECTOR = new Field<>("selector", Codec.TEXT);
    private static final Field<Integer> WAIT_TIMEOUT = new Field<>("wait_timeout", Codec.INTEGER);
    private static final Field<Integer> WINDOW_SIZE = new Field<>("window_size", Codec.INTEGER);

    private SolaceConsumeConfigFlow(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static SolaceConsumeConfigFlow of(ObjectNode json) {
        return new SolaceConsumeConfigFlow(json);
    }

    /** A builder without a field. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode());
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    /**
     * The ack mode. Allowed: <code>AUTO</code>, <code>CLIENT</code>. Default: <code>CLIENT</code>.
     */
    public @Nullable AckMode ackMode() {
        return optional(ACK_MODE);
    }

    /**
     * Binds.
     */
    public List<SolaceConsumeConfigFlowBind> binds() {
        return elements(BINDS);
    }

    /**
     * Lua functions.
     */
    public List<String> functions() {
        return elements(FUNCTIONS);
    }

    /**
     * The most unacked messages that are allowed. Default: <code>-1</code>.
     */
    public @Nullable Long maxUnackedMessages() {
        return optional(MAX_UNACKED_MESSAGES);
    }

    /**
     * Further properties by name.
     */
    public Map<String, String> properties() {
        return members(PROPERTIES);
    }

    /**
     * The selector.
     */
    public @Nullable String selector() {
        return optional(SELECTOR);
    }

    /**
     * How long the wait may take. From 1 to 5000. Default: <code>50</code>.
     */
    public @Nullable Integer waitTimeout() {
        return optional(WAIT_TIMEOUT);
    }

    /**
     * Window lengths in seconds. From 1 to 255. Default: <code>255</code>.
     */
    public @Nullable Integer windowSize() {
        return optional(WINDOW_SIZE);
    }

    /** What {@link SolaceConsumeConfigFlow#ackMode()} is chosen from. */
    public static final class AckMode extends Choice {
        public static final AckMode AUTO = of("AUTO");
        public static final AckMode CLIENT = of("CLIENT");

        private AckMode(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static AckMode of(String value) {
            return new AckMode(value);
        }
    }

    /** Builds a {@link SolaceConsumeConfigFlow}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<SolaceConsumeConfigFlow, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public SolaceConsumeConfigFlow build() {
            return new SolaceConsumeConfigFlow(fields());
        }

        /**
         * The ack mode. Allowed: <code>AUTO</code>, <code>CLIENT</code>. Default: <code>CLIENT</code>.
         */
        public Builder ackMode(@Nullable AckMode value) {
            return set(ACK_MODE, value);
        }

        /** As {@link #ackMode(AckMode)}, also with a value that has no constant. */
        public Builder ackMode(String value) {
            return set(ACK_MODE, AckMode.of(value));
        }

        /**
         * Binds.
         */
        public Builder binds(@Nullable List<SolaceConsumeConfigFlowBind> value) {
            return set(BINDS, value);
        }

        /** As {@link #binds(List)}. */
        public Builder binds(SolaceConsumeConfigFlowBind... values) {
            return set(BINDS, Arrays.asList(values));
        }

        /** Adds one to what {@link #binds(List)} sets. */
        public Builder addBind(SolaceConsumeConfigFlowBind value) {
            return add(BINDS, value);
        }

        /** Adds one to what {@link #binds(List)} sets, described in place. */
        public Builder addBind(Consumer<SolaceConsumeConfigFlowBind.Builder> value) {
            SolaceConsumeConfigFlowBind.Builder builder = SolaceConsumeConfigFlowBind.builder();
            value.accept(builder);
            return add(BINDS, builder.build());
        }

        /**
         * Lua functions.
         */
        public Builder functions(@Nullable List<String> value) {
            return set(FUNCTIONS, value);
        }

        /** As {@link #functions(List)}. */
        public Builder functions(String... values) {
            return set(FUNCTIONS, Arrays.asList(values));
        }

        /**
         * The most unacked messages that are allowed. Default: <code>-1</code>.
         */
        public Builder maxUnackedMessages(@Nullable Long value) {
            return set(MAX_UNACKED_MESSAGES, value);
        }

        /** As {@link #maxUnackedMessages(Long)}. */
        public Builder maxUnackedMessages(long value) {
            return set(MAX_UNACKED_MESSAGES, value);
        }

        /**
         * Further properties by name.
         */
        public Builder properties(@Nullable Map<String, String> value) {
            return set(PROPERTIES, value);
        }

        /**
         * The selector.
         */
        public Builder selector(@Nullable String value) {
            return set(SELECTOR, value);
        }

        /**
         * How long the wait may take. From 1 to 5000. Default: <code>50</code>.
         */
        public Builder waitTimeout(@Nullable Integer value) {
            return set(WAIT_TIMEOUT, value);
        }

        /**
         * Window lengths in seconds. From 1 to 255. Default: <code>255</code>.
         */
        public Builder windowSize(@Nullable Integer value) {
            return set(WINDOW_SIZE, value);
        }
    }
}

