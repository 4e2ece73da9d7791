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
import org.jspecify.annotations.Nullable;

/**
 * Asks clients for a certificate during the TLS handshake.
 */
public final class TlsHandshakeModifierConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "tls-handshake-modifier";

    private static final Field<TlsClientCertificate> TLS_CLIENT_CERTIFICATE = new Field<>("tls_client_certificate", Codec.choice(TlsClientCertificate::of));

    private TlsHandshakeModifierConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static TlsHandshakeModifierConfig of(ObjectNode json) {
        return new TlsHandshakeModifierConfig(json);
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
     * The certificate for the TLS client. Allowed: <code>REQUEST</code>. Default: <code>REQUEST</code>.
     */
    public @Nullable TlsClientCertificate tlsClientCertificate() {
        return optional(TLS_CLIENT_CERTIFICATE);
    }

    /** What {@link TlsHandshakeModifierConfig#tlsClientCertificate()} is chosen from. */
    public static final class TlsClientCertificate extends Choice {
        public static final TlsClientCertificate REQUEST = of("REQUEST");

        private TlsClientCertificate(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static TlsClientCertificate of(String value) {
            return new TlsClientCertificate(value);
        }
    }

    /** Builds a {@link TlsHandshakeModifierConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<TlsHandshakeModifierConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public TlsHandshakeModifierConfig build() {
            return new TlsHandshakeModifierConfig(fields());
        }

        /**
         * The certificate for the TLS client. Allowed: <code>REQUEST</code>. Default: <code>REQUEST</code>.
         */
        public Builder tlsClientCertificate(@Nullable TlsClientCertificate value) {
            return set(TLS_CLIENT_CERTIFICATE, value);
        }

        /** As {@link #tlsClientCertificate(TlsClientCertificate)}, also with a value that has no constant. */
        public Builder tlsClientCertificate(String value) {
            return set(TLS_CLIENT_CERTIFICATE, TlsClientCertificate.of(value));
        }
    }
}

