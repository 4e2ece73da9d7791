// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The session with the Solace broker.
 */
public final class SolaceSession extends JsonModel {
    private static final Field<SolaceAuthentication> AUTHENTICATION = new Field<>("authentication", Codec.model(SolaceAuthentication::of));
    private static final Field<Boolean> CALCULATE_MESSAGE_EXPIRY = new Field<>("calculate_message_expiry", Codec.BOOLEAN);
    private static final Field<Integer> CONNECT_TIMEOUT = new Field<>("connect_timeout", Codec.INTEGER);
    private static final Field<Boolean> GENERATE_RCV_TIMESTAMPS = new Field<>("generate_rcv_timestamps", Codec.BOOLEAN);
    private static final Field<Boolean> GENERATE_SEND_TIMESTAMPS = new Field<>("generate_send_timestamps", Codec.BOOLEAN);
    private static final Field<Boolean> GENERATE_SENDER_ID = new Field<>("generate_sender_id", Codec.BOOLEAN);
    private static final Field<Boolean> GENERATE_SEQUENCE_NUMBER = new Field<>("generate_sequence_number", Codec.BOOLEAN);
    private static final Field<String> HOST = new Field<>("host", Codec.TEXT);
    private static final Field<Map<String, String>> PROPERTIES = new Field<>("properties", Codec.map(Codec.TEXT));
    private static final Field<Boolean> SSL_VALIDATE_CERTIFICATE = new Field<>("ssl_validate_certificate", Codec.BOOLEAN);
    private static final Field<String> VPN_NAME = new Field<>("vpn_name", Codec.TEXT);

    private SolaceSession(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static SolaceSession of(ObjectNode json) {
        return new SolaceSession(json);
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
     * How to sign in.
     */
    public @Nullable SolaceAuthentication authentication() {
        return optional(AUTHENTICATION);
    }

    /**
     * Whether to calculate message expiry. Default: <code>true</code>.
     */
    public @Nullable Boolean calculateMessageExpiry() {
        return optional(CALCULATE_MESSAGE_EXPIRY);
    }

    /**
     * Milliseconds to establish a connection. From 100 to 100000. Default: <code>3000</code>.
     */
    public @Nullable Integer connectTimeout() {
        return optional(CONNECT_TIMEOUT);
    }

    /**
     * Whether to generate rcv timestamps. Default: <code>true</code>.
     */
    public @Nullable Boolean generateRcvTimestamps() {
        return optional(GENERATE_RCV_TIMESTAMPS);
    }

    /**
     * Whether to generate send timestamps. Default: <code>true</code>.
     */
    public @Nullable Boolean generateSendTimestamps() {
        return optional(GENERATE_SEND_TIMESTAMPS);
    }

    /**
     * Whether to generate sender id. Default: <code>true</code>.
     */
    public @Nullable Boolean generateSenderId() {
        return optional(GENERATE_SENDER_ID);
    }

    /**
     * Whether to generate sequence number. Default: <code>true</code>.
     */
    public @Nullable Boolean generateSequenceNumber() {
        return optional(GENERATE_SEQUENCE_NUMBER);
    }

    /**
     * Host of the server. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public String host() {
        return required(HOST);
    }

    /**
     * Further properties by name.
     */
    public Map<String, String> properties() {
        return members(PROPERTIES);
    }

    /**
     * Switches TLS validate certificate on. Default: <code>false</code>.
     */
    public @Nullable Boolean sslValidateCertificate() {
        return optional(SSL_VALIDATE_CERTIFICATE);
    }

    /**
     * The vpn name.
     */
    public @Nullable String vpnName() {
        return optional(VPN_NAME);
    }

    /** Builds a {@link SolaceSession}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<SolaceSession, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public SolaceSession build() {
            return new SolaceSession(fields());
        }

        /**
         * How to sign in.
         */
        public Builder authentication(@Nullable SolaceAuthentication value) {
            return set(AUTHENTICATION, value);
        }

        /** As {@link #authentication(SolaceAuthentication)}, described in place. */
        public Builder authentication(Consumer<SolaceAuthentication.Builder> value) {
            SolaceAuthentication.Builder builder = SolaceAuthentication.builder();
            value.accept(builder);
            return set(AUTHENTICATION, builder.build());
        }

        /**
         * Whether to calculate message expiry. Default: <code>true</code>.
         */
        public Builder calculateMessageExpiry(@Nullable Boolean value) {
            return set(CALCULATE_MESSAGE_EXPIRY, value);
        }

        /**
         * Milliseconds to establish a connection. From 100 to 100000. Default: <code>3000</code>.
         */
        public Builder connectTimeout(@Nullable Integer value) {
            return set(CONNECT_TIMEOUT, value);
        }

        /**
         * Whether to generate rcv timestamps. Default: <code>true</code>.
         */
        public Builder generateRcvTimestamps(@Nullable Boolean value) {
            return set(GENERATE_RCV_TIMESTAMPS, value);
        }

        /**
         * Whether to generate send timestamps. Default: <code>true</code>.
         */
        public Builder generateSendTimestamps(@Nullable Boolean value) {
            return set(GENERATE_SEND_TIMESTAMPS, value);
        }

        /**
         * Whether to generate sender id. Default: <code>true</code>.
         */
        public Builder generateSenderId(@Nullable Boolean value) {
            return set(GENERATE_SENDER_ID, value);
        }

        /**
         * Whether to generate sequence number. Default: <code>true</code>.
         */
        public Builder generateSequenceNumber(@Nullable Boolean value) {
            return set(GENERATE_SEQUENCE_NUMBER, value);
        }

        /**
         * Host of the server. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder host(@Nullable String value) {
            return set(HOST, value);
        }

        /**
         * Further properties by name.
         */
        public Builder properties(@Nullable Map<String, String> value) {
            return set(PROPERTIES, value);
        }

        /**
         * Switches TLS validate certificate on. Default: <code>false</code>.
         */
        public Builder sslValidateCertificate(@Nullable Boolean value) {
            return set(SSL_VALIDATE_CERTIFICATE, value);
        }

        /**
         * The vpn name.
         */
        public Builder vpnName(@Nullable String value) {
            return set(VPN_NAME, value);
        }
    }
}

