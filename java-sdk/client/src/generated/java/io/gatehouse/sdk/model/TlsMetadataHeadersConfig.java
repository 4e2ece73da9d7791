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
 * Tells the upstream about the client certificate in headers.
 */
public final class TlsMetadataHeadersConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "tls-metadata-headers";

    private static final Field<String> CLIENT_CERT_FINGERPRINT_HEADER_NAME = new Field<>("client_cert_fingerprint_header_name", Codec.TEXT);
    private static final Field<String> CLIENT_CERT_HEADER_NAME = new Field<>("client_cert_header_name", Codec.TEXT);
    private static final Field<String> CLIENT_CERT_ISSUER_DN_HEADER_NAME = new Field<>("client_cert_issuer_dn_header_name", Codec.TEXT);
    private static final Field<String> CLIENT_CERT_SUBJECT_DN_HEADER_NAME = new Field<>("client_cert_subject_dn_header_name", Codec.TEXT);
    private static final Field<String> CLIENT_SERIAL_HEADER_NAME = new Field<>("client_serial_header_name", Codec.TEXT);
    private static final Field<Boolean> INJECT_CLIENT_CERT_DETAILS = new Field<>("inject_client_cert_details", Codec.BOOLEAN);

    private TlsMetadataHeadersConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static TlsMetadataHeadersConfig of(ObjectNode json) {
        return new TlsMetadataHeadersConfig(json);
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
     * The client cert fingerprint header name. Default: <code>X-Client-Cert-Fingerprint</code>.
     */
    public @Nullable String clientCertFingerprintHeaderName() {
        return optional(CLIENT_CERT_FINGERPRINT_HEADER_NAME);
    }

    /**
     * The client cert header name. Default: <code>X-Client-Cert</code>.
     */
    public @Nullable String clientCertHeaderName() {
        return optional(CLIENT_CERT_HEADER_NAME);
    }

    /**
     * The client cert issuer DN header name. Default: <code>X-Client-Cert-Issuer-DN</code>.
     */
    public @Nullable String clientCertIssuerDnHeaderName() {
        return optional(CLIENT_CERT_ISSUER_DN_HEADER_NAME);
    }

    /**
     * The client cert subject DN header name. Default: <code>X-Client-Cert-Subject-DN</code>.
     */
    public @Nullable String clientCertSubjectDnHeaderName() {
        return optional(CLIENT_CERT_SUBJECT_DN_HEADER_NAME);
    }

    /**
     * The client serial header name. Default: <code>X-Client-Cert-Serial</code>.
     */
    public @Nullable String clientSerialHeaderName() {
        return optional(CLIENT_SERIAL_HEADER_NAME);
    }

    /**
     * Whether to inject client cert details. Default: <code>false</code>.
     */
    public @Nullable Boolean injectClientCertDetails() {
        return optional(INJECT_CLIENT_CERT_DETAILS);
    }

    /** Builds a {@link TlsMetadataHeadersConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<TlsMetadataHeadersConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public TlsMetadataHeadersConfig build() {
            return new TlsMetadataHeadersConfig(fields());
        }

        /**
         * The client cert fingerprint header name. Default: <code>X-Client-Cert-Fingerprint</code>.
         */
        public Builder clientCertFingerprintHeaderName(@Nullable String value) {
            return set(CLIENT_CERT_FINGERPRINT_HEADER_NAME, value);
        }

        /**
         * The client cert header name. Default: <code>X-Client-Cert</code>.
         */
        public Builder clientCertHeaderName(@Nullable String value) {
            return set(CLIENT_CERT_HEADER_NAME, value);
        }

        /**
         * The client cert issuer DN header name. Default: <code>X-Client-Cert-Issuer-DN</code>.
         */
        public Builder clientCertIssuerDnHeaderName(@Nullable String value) {
            return set(CLIENT_CERT_ISSUER_DN_HEADER_NAME, value);
        }

        /**
         * The client cert subject DN header name. Default: <code>X-Client-Cert-Subject-DN</code>.
         */
        public Builder clientCertSubjectDnHeaderName(@Nullable String value) {
            return set(CLIENT_CERT_SUBJECT_DN_HEADER_NAME, value);
        }

        /**
         * The client serial header name. Default: <code>X-Client-Cert-Serial</code>.
         */
        public Builder clientSerialHeaderName(@Nullable String value) {
            return set(CLIENT_SERIAL_HEADER_NAME, value);
        }

        /**
         * Whether to inject client cert details. Default: <code>false</code>.
         */
        public Builder injectClientCertDetails(@Nullable Boolean value) {
            return set(INJECT_CLIENT_CERT_DETAILS, value);
        }
    }
}

