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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The text.
 */
public final class SolaceUpstreamConfigMessage extends JsonModel {
    private static final Field<Integer> ACK_TIMEOUT = new Field<>("ack_timeout", Codec.INTEGER);
    private static final Field<String> CONTENT_ENCODING = new Field<>("content_encoding", Codec.TEXT);
    private static final Field<String> CONTENT_TYPE = new Field<>("content_type", Codec.TEXT);
    private static final Field<String> DEFAULT_CONTENT = new Field<>("default_content", Codec.TEXT);
    private static final Field<DeliveryMode> DELIVERY_MODE = new Field<>("delivery_mode", Codec.choice(DeliveryMode::of));
    private static final Field<List<SolaceUpstreamConfigMessageDestination>> DESTINATIONS = new Field<>("destinations", Codec.list(Codec.model(SolaceUpstreamConfigMessageDestination::of)));
    private static final Field<Boolean> DMQ_ELIGIBLE = new Field<>("dmq_eligible", Codec.BOOLEAN);
    private static final Field<Boolean> FORWARD_BODY = new Field<>("forward_body", Codec.BOOLEAN);
    private static final Field<Boolean> FORWARD_BODY_RAW_ONLY = new Field<>("forward_body_raw_only", Codec.BOOLEAN);
    private static final Field<Boolean> FORWARD_HEADERS = new Field<>("forward_headers", Codec.BOOLEAN);
    private static final Field<Boolean> FORWARD_METHOD = new Field<>("forward_method", Codec.BOOLEAN);
    private static final Field<Boolean> FORWARD_URI = new Field<>("forward_uri", Codec.BOOLEAN);
    private static final Field<List<String>> FUNCTIONS = new Field<>("functions", Codec.list(Codec.TEXT));
    private static final Field<Integer> PRIORITY = new Field<>("priority", Codec.INTEGER);
    private static final Field<String> SENDER_ID = new Field<>("sender_id", Codec.TEXT);
    private static final Field<Boolean> TRACING = new Field<>("tracing", Codec.BOOLEAN);
    private static final Field<Boolean> TRACING_SAMPLED = new Field<>("tracing_sampled", Codec.BOOLEAN);
    private static final Field<Long> TTL = new Field<>("ttl", Codec.LONG);
    private static final Field<SolaceUpstreamConfigMessageUserProperties> USER_PROPERTIES = new Field<>("user_properties", Codec.model(SolaceUpstreamConfigMessageUserProperties::of));

    private SolaceUpstreamConfigMessage(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static SolaceUpstreamConfigMessage of(ObjectNode json) {
        return new SolaceUpstreamConfigMessage(json);
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
     * The content encoding.
     */
    public @Nullable String contentEncoding() {
        return optional(CONTENT_ENCODING);
    }

    /**
     * The media type.
     */
    public @Nullable String contentType() {
        return optional(CONTENT_TYPE);
    }

    /**
     * The default content.
     */
    public @Nullable String defaultContent() {
        return optional(DEFAULT_CONTENT);
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
    public List<SolaceUpstreamConfigMessageDestination> destinations() {
        return elements(DESTINATIONS);
    }

    /**
     * Switches dead message queue eligible on. Default: <code>false</code>.
     */
    public @Nullable Boolean dmqEligible() {
        return optional(DMQ_ELIGIBLE);
    }

    /**
     * Whether the body is sent. Default: <code>false</code>.
     */
    public @Nullable Boolean forwardBody() {
        return optional(FORWARD_BODY);
    }

    /**
     * Whether to forward body raw only. Default: <code>false</code>.
     */
    public @Nullable Boolean forwardBodyRawOnly() {
        return optional(FORWARD_BODY_RAW_ONLY);
    }

    /**
     * Whether the headers are sent. Default: <code>false</code>.
     */
    public @Nullable Boolean forwardHeaders() {
        return optional(FORWARD_HEADERS);
    }

    /**
     * Whether the method is sent. Default: <code>false</code>.
     */
    public @Nullable Boolean forwardMethod() {
        return optional(FORWARD_METHOD);
    }

    /**
     * Whether the URI is sent. Default: <code>false</code>.
     */
    public @Nullable Boolean forwardUri() {
        return optional(FORWARD_URI);
    }

    /**
     * Lua functions.
     */
    public List<String> functions() {
        return elements(FUNCTIONS);
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

    /**
     * Settings of user properties.
     */
    public @Nullable SolaceUpstreamConfigMessageUserProperties userProperties() {
        return optional(USER_PROPERTIES);
    }

    /** What {@link SolaceUpstreamConfigMessage#deliveryMode()} is chosen from. */
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

    /** Builds a {@link SolaceUpstreamConfigMessage}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<SolaceUpstreamConfigMessage, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public SolaceUpstreamConfigMessage build() {
            return new SolaceUpstreamConfigMessage(fields());
        }

        /**
         * How long the ack may take. From 1 to 100000. Default: <code>2000</code>.
         */
        public Builder ackTimeout(@Nullable Integer value) {
            return set(ACK_TIMEOUT, value);
        }

        /**
         * The content encoding.
         */
        public Builder contentEncoding(@Nullable String value) {
            return set(CONTENT_ENCODING, value);
        }

        /**
         * The media type.
         */
        public Builder contentType(@Nullable String value) {
            return set(CONTENT_TYPE, value);
        }

        /**
         * The default content.
         */
        public Builder defaultContent(@Nullable String value) {
            return set(DEFAULT_CONTENT, value);
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
        public Builder destinations(@Nullable List<SolaceUpstreamConfigMessageDestination> value) {
            return set(DESTINATIONS, value);
        }

        /** As {@link #destinations(List)}. */
        public Builder destinations(SolaceUpstreamConfigMessageDestination... values) {
            return set(DESTINATIONS, Arrays.asList(values));
        }

        /** Adds one to what {@link #destinations(List)} sets. */
        public Builder addDestination(SolaceUpstreamConfigMessageDestination value) {
            return add(DESTINATIONS, value);
        }

        /** Adds one to what {@link #destinations(List)} sets, described in place. */
        public Builder addDestination(Consumer<SolaceUpstreamConfigMessageDestination.Builder> value) {
            SolaceUpstreamConfigMessageDestination.Builder builder = SolaceUpstreamConfigMessageDestination.builder();
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
         * Whether the body is sent. Default: <code>false</code>.
         */
        public Builder forwardBody(@Nullable Boolean value) {
            return set(FORWARD_BODY, value);
        }

        /**
         * Whether to forward body raw only. Default: <code>false</code>.
         */
        public Builder forwardBodyRawOnly(@Nullable Boolean value) {
            return set(FORWARD_BODY_RAW_ONLY, value);
        }

        /**
         * Whether the headers are sent. Default: <code>false</code>.
         */
        public Builder forwardHeaders(@Nullable Boolean value) {
            return set(FORWARD_HEADERS, value);
        }

        /**
         * Whether the method is sent. Default: <code>false</code>.
         */
        public Builder forwardMethod(@Nullable Boolean value) {
            return set(FORWARD_METHOD, value);
        }

        /**
         * Whether the URI is sent. Default: <code>false</code>.
         */
        public Builder forwardUri(@Nullable Boolean value) {
            return set(FORWARD_URI, value);
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

        /**
         * Settings of user properties.
         */
        public Builder userProperties(@Nullable SolaceUpstreamConfigMessageUserProperties value) {
            return set(USER_PROPERTIES, value);
        }

        /** As {@link #userProperties(SolaceUpstreamConfigMessageUserProperties)}, described in place. */
        public Builder userProperties(Consumer<SolaceUpstreamConfigMessageUserProperties.Builder> value) {
            SolaceUpstreamConfigMessageUserProperties.Builder builder = SolaceUpstreamConfigMessageUserProperties.builder();
            value.accept(builder);
            return set(USER_PROPERTIES, builder.build());
        }
    }
}

