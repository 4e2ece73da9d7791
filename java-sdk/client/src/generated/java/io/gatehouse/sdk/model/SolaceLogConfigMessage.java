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
 * The text.
 */
public final class SolaceLogConfigMessage extends JsonModel {
    private static final Field<Integer> ACK_TIMEOUT = new Field<>("ack_timeout", Codec.INTEGER);
    private static final Field<Map<String, String>> CUSTOM_FIELDS_BY_LUA = new Field<>("custom_fields_by_lua", Codec.map(Codec.TEXT));
    private static final Field<DeliveryMode> DELIVERY_MODE = new Field<>("delivery_mode", Codec.choice(DeliveryMode::of));
    private static final Field<List<SolaceLogConfigMessageDestination>> DESTINATIONS = new Field<>("destinations", Codec.list(Codec.model(SolaceLogConfigMessageDestination::of)));
    private static final Field<Boolean> DMQ_ELIGIBLE = new Field<>("dmq_eligible", Codec.BOOLEAN);
    private static final Field<Integer> PRIORITY = new Field<>("priority", Codec.INTEGER);
    private static final Field<String> SENDER_ID = new Field<>("sender_id", Codec.TEXT);
    private static final Field<Boolean> TRACING = new Field<>("tracing", Codec.BOOLEAN);
    private static final Field<Boolean> TRACING_SAMPLED = new Field<>("tracing_sampled", Codec.BOOLEAN);
    private static final Field<Long> TTL = new Field<>("ttl", Codec.LONG);

    private SolaceLogConfigMessage(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static SolaceLogConfigMessage of(ObjectNode json) {
        return new SolaceLogConfigMessage(json);
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
     * How long the ack may take. From 1 to 100000. Default: <code>2000</code>.
     */
    public @Nullable Integer ackTimeout() {
        return optional(ACK_TIMEOUT);
    }

    /**
     * Fields of the log entry by name; each value is a Lua function that computes it.
     */
    public Map<String, String> customFieldsByLua() {
        return members(CUSTOM_FIELDS_BY_LUA);
    }

    /**
     * The delivery mode. Allowed: <code>DIRECT</code>, <code>PERSISTENT</code>. Default: <code>DIRECT</code>.
     */
    public @Nullable DeliveryMode deliveryMode() {
        return optional(DELIVERY_MODE);
    }

    /**
     * Where messages go.
     */
    public List<SolaceLogConfigMessageDestination> destinations() {
        return elements(DESTINATIONS);
    }

    /**
     * Switches dead message queue eligible on. Default: <code>false</code>.
     */
    public @Nullable Boolean dmqEligible() {
        return optional(DMQ_ELIGIBLE);
    }

    /**
     * The priority. From 0 to 255. Default: <code>4</code>.
     */
    public @Nullable Integer priority() {
        return optional(PRIORITY);
    }

    /**
     * The sender id.
     */
    public @Nullable String senderId() {
        return optional(SENDER_ID);
    }

    /**
     * Switches tracing on. Default: <code>false</code>.
     */
    public @Nullable Boolean tracing() {
        return optional(TRACING);
    }

    /**
     * Switches tracing sampled on. Default: <code>false</code>.
     */
    public @Nullable Boolean tracingSampled() {
        return optional(TRACING_SAMPLED);
    }

    /**
     * Seconds for which an entry is kept. Default: <code>0</code>.
     */
    public @Nullable Long ttl() {
        return optional(TTL);
    }

    /** What {@link SolaceLogConfigMessage#deliveryMode()} is chosen from. */
    public static final class DeliveryMode extends Choice {
        public static final DeliveryMode DIRECT = of("DIRECT");
        public static final DeliveryMode PERSISTENT = of("PERSISTENT");

        private DeliveryMode(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static DeliveryMode of(String value) {
            return new DeliveryMode(value);
        }
    }

    /** Builds a {@link SolaceLogConfigMessage}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<SolaceLogConfigMessage, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public SolaceLogConfigMessage build() {
            return new SolaceLogConfigMessage(fields());
        }

        /**
         * How long the ack may take. From 1 to 100000. Default: <code>2000</code>.
         */
        public Builder ackTimeout(@Nullable Integer value) {
            return set(ACK_TIMEOUT, value);
        }

        /**
         * Fields of the log entry by name; each value is a Lua function that computes it.
         */
        public Builder customFieldsByLua(@Nullable Map<String, String> value) {
            return set(CUSTOM_FIELDS_BY_LUA, value);
        }

        /**
         * The delivery mode. Allowed: <code>DIRECT</code>, <code>PERSISTENT</code>. Default: <code>DIRECT</code>.
         */
        public Builder deliveryMode(@Nullable DeliveryMode value) {
            return set(DELIVERY_MODE, value);
        }

        /** As {@link #deliveryMode(DeliveryMode)}, also with a value that has no constant. */
        public Builder deliveryMode(String value) {
            return set(DELIVERY_MODE, DeliveryMode.of(value));
        }

        /**
         * Where messages go.
         */
        public Builder destinations(@Nullable List<SolaceLogConfigMessageDestination> value) {
            return set(DESTINATIONS, value);
        }

        /** As {@link #destinations(List)}. */
        public Builder destinations(SolaceLogConfigMessageDestination... values) {
            return set(DESTINATIONS, Arrays.asList(values));
        }

        /** Adds one to what {@link #destinations(List)} sets. */
        public Builder addDestination(SolaceLogConfigMessageDestination value) {
            return add(DESTINATIONS, value);
        }

        /** Adds one to what {@link #destinations(List)} sets, described in place. */
        public Builder addDestination(Consumer<SolaceLogConfigMessageDestination.Builder> value) {
            SolaceLogConfigMessageDestination.Builder builder = SolaceLogConfigMessageDestination.builder();
            value.accept(builder);
            return add(DESTINATIONS, builder.build());
        }

        /**
         * Switches dead message queue eligible on. Default: <code>false</code>.
         */
        public Builder dmqEligible(@Nullable Boolean value) {
            return set(DMQ_ELIGIBLE, value);
        }

        /**
         * The priority. From 0 to 255. Default: <code>4</code>.
         */
        public Builder priority(@Nullable Integer value) {
            return set(PRIORITY, value);
        }

        /**
         * The sender id.
         */
        public Builder senderId(@Nullable String value) {
            return set(SENDER_ID, value);
        }

        /**
         * Switches tracing on. Default: <code>false</code>.
         */
        public Builder tracing(@Nullable Boolean value) {
            return set(TRACING, value);
        }

        /**
         * Switches tracing sampled on. Default: <code>false</code>.
         */
        public Builder tracingSampled(@Nullable Boolean value) {
            return set(TRACING_SAMPLED, value);
        }

        /**
         * Seconds for which an entry is kept. Default: <code>0</code>.
         */
        public Builder ttl(@Nullable Long value) {
            return set(TTL, value);
        }

        /** As {@link #ttl(Long)}. */
        public Builder ttl(long value) {
            return set(TTL, value);
        }
    }
}

