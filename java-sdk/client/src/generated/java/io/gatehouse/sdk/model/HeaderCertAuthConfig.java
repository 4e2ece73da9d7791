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
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the client certificate from a header that a load balancer set.
 */
public final class HeaderCertAuthConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "header-cert-auth";

    private static final Field<Boolean> ALLOW_PARTIAL_CHAIN = new Field<>("allow_partial_chain", Codec.BOOLEAN);
    private static final Field<String> ANONYMOUS = new Field<>("anonymous", Codec.TEXT);
    private static final Field<AuthenticatedGroupBy> AUTHENTICATED_GROUP_BY = new Field<>("authenticated_group_by", Codec.choice(AuthenticatedGroupBy::of));
    private static final Field<List<String>> CA_CERTIFICATES = new Field<>("ca_certificates", Codec.list(Codec.TEXT));
    private static final Field<Double> CACHE_TTL = new Field<>("cache_ttl", Codec.NUMBER);
    private static final Field<Double> CERT_CACHE_TTL = new Field<>("cert_cache_ttl", Codec.NUMBER);
    private static final Field<CertificateHeaderFormat> CERTIFICATE_HEADER_FORMAT = new Field<>("certificate_header_format", Codec.choice(CertificateHeaderFormat::of));
    private static final Field<String> CERTIFICATE_HEADER_NAME = new Field<>("certificate_header_name", Codec.TEXT);
    private static final Field<List<ConsumerBy>> CONSUMER_BY = new Field<>("consumer_by", Codec.list(Codec.choice(ConsumerBy::of)));
    private static final Field<String> DEFAULT_CONSUMER = new Field<>("default_consumer", Codec.TEXT);
    private static final Field<String> HTTP_PROXY_HOST = new Field<>("http_proxy_host", Codec.TEXT);
    private static final Field<Integer> HTTP_PROXY_PORT = new Field<>("http_proxy_port", Codec.INTEGER);
    private static final Field<Double> HTTP_TIMEOUT = new Field<>("http_timeout", Codec.NUMBER);
    private static final Field<String> HTTPS_PROXY_HOST = new Field<>("https_proxy_host", Codec.TEXT);
    private static final Field<Integer> HTTPS_PROXY_PORT = new Field<>("https_proxy_port", Codec.INTEGER);
    private static final Field<RevocationCheckMode> REVOCATION_CHECK_MODE = new Field<>("revocation_check_mode", Codec.choice(RevocationCheckMode::of));
    private static final Field<Boolean> SECURE_SOURCE = new Field<>("secure_source", Codec.BOOLEAN);
    private static final Field<Boolean> SKIP_CONSUMER_LOOKUP = new Field<>("skip_consumer_lookup", Codec.BOOLEAN);
    private static final Field<Boolean> SSL_VERIFY = new Field<>("ssl_verify", Codec.BOOLEAN);

    private HeaderCertAuthConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static HeaderCertAuthConfig of(ObjectNode json) {
        return new HeaderCertAuthConfig(json);
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
     * Whether a chain may end in an intermediate certificate. Default: <code>false</code>.
     */
    public @Nullable Boolean allowPartialChain() {
        return optional(ALLOW_PARTIAL_CHAIN);
    }

    /**
     * Id or username of the consumer that stands in when authentication fails.
     */
    public @Nullable String anonymous() {
        return optional(ANONYMOUS);
    }

    /**
     * The part of the certificate that is taken as group. Allowed: <code>CN</code>, <code>DN</code>. Default:
     * <code>CN</code>.
     */
    public @Nullable AuthenticatedGroupBy authenticatedGroupBy() {
        return optional(AUTHENTICATED_GROUP_BY);
    }

    /**
     * Ids of authorities whose certificates are accepted.
     */
    public List<String> caCertificates() {
        return elements(CA_CERTIFICATES);
    }

    /**
     * Seconds for which a result is remembered. Default: <code>60</code>.
     */
    public @Nullable Double cacheTtl() {
        return optional(CACHE_TTL);
    }

    /**
     * Milliseconds for which a check is remembered. Default: <code>60000</code>.
     */
    public @Nullable Double certCacheTtl() {
        return optional(CERT_CACHE_TTL);
    }

    /**
     * The certificate header format. Allowed: <code>base64_encoded</code>, <code>url_encoded</code>.
     */
    public CertificateHeaderFormat certificateHeaderFormat() {
        return required(CERTIFICATE_HEADER_FORMAT);
    }

    /**
     * The certificate header name.
     */
    public String certificateHeaderName() {
        return required(CERTIFICATE_HEADER_NAME);
    }

    /**
     * Fields by which a consumer is found. Allowed: <code>custom_id</code>, <code>username</code>. Default:
     * <code>["custom_id","username"]</code>.
     */
    public List<ConsumerBy> consumerBy() {
        return elements(CONSUMER_BY);
    }

    /**
     * The default consumer.
     */
    public @Nullable String defaultConsumer() {
        return optional(DEFAULT_CONSUMER);
    }

    /**
     * Host of the proxy for HTTP.
     */
    public @Nullable String httpProxyHost() {
        return optional(HTTP_PROXY_HOST);
    }

    /**
     * Port of the proxy for HTTP. From 0 to 65535.
     */
    public @Nullable Integer httpProxyPort() {
        return optional(HTTP_PROXY_PORT);
    }

    /**
     * Milliseconds for a call. Default: <code>30000</code>.
     */
    public @Nullable Double httpTimeout() {
        return optional(HTTP_TIMEOUT);
    }

    /**
     * Host of the proxy for HTTPS.
     */
    public @Nullable String httpsProxyHost() {
        return optional(HTTPS_PROXY_HOST);
    }

    /**
     * Port of the proxy for HTTPS. From 0 to 65535.
     */
    public @Nullable Integer httpsProxyPort() {
        return optional(HTTPS_PROXY_PORT);
    }

    /**
     * What happens when revocation can't be checked. Allowed: <code>IGNORE_CA_ERROR</code>, <code>SKIP</code>,
     * <code>STRICT</code>. Default: <code>IGNORE_CA_ERROR</code>.
     */
    public @Nullable RevocationCheckMode revocationCheckMode() {
        return optional(REVOCATION_CHECK_MODE);
    }

    /**
     * Switches secure source on. Default: <code>true</code>.
     */
    public @Nullable Boolean secureSource() {
        return optional(SECURE_SOURCE);
    }

    /**
     * Whether no consumer is looked for. Default: <code>false</code>.
     */
    public @Nullable Boolean skipConsumerLookup() {
        return optional(SKIP_CONSUMER_LOOKUP);
    }

    /**
     * Whether the server's certificate is verified. Default: <code>false</code>.
     */
    public @Nullable Boolean sslVerify() {
        return optional(SSL_VERIFY);
    }

    /** What {@link HeaderCertAuthConfig#authenticatedGroupBy()} is chosen from. */
    public static final class AuthenticatedGroupBy extends Choice {
        public static final AuthenticatedGroupBy CN = of("CN");
        public static final AuthenticatedGroupBy DN = of("DN");

        private AuthenticatedGroupBy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static AuthenticatedGroupBy of(String value) {
            return new AuthenticatedGroupBy(value);
        }
    }

    /** What {@link HeaderCertAuthConfig#certificateHeaderFormat()} is chosen from. */
    public static final class CertificateHeaderFormat extends Choice {
        public static final CertificateHeaderFormat BASE64_ENCODED = of("base64_encoded");
        public static final CertificateHeaderFormat URL_ENCODED = of("url_encoded");

        private CertificateHeaderFormat(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static CertificateHeaderFormat of(String value) {
            return new CertificateHeaderFormat(value);
        }
    }

    /** What {@link HeaderCertAuthConfig#consumerBy()} is chosen from. */
    public static final class ConsumerBy extends Choice {
        public static final ConsumerBy CUSTOM_ID = of("custom_id");
        public static final ConsumerBy USERNAME = of("username");

        private ConsumerBy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ConsumerBy of(String value) {
            return new ConsumerBy(value);
        }
    }

    /** What {@link HeaderCertAuthConfig#revocationCheckMode()} is chosen from. */
    public static final class RevocationCheckMode extends Choice {
        public static final RevocationCheckMode IGNORE_CA_ERROR = of("IGNORE_CA_ERROR");
        public static final RevocationCheckMode SKIP = of("SKIP");
        public static final RevocationCheckMode STRICT = of("STRICT");

        private RevocationCheckMode(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static RevocationCheckMode of(String value) {
            return new RevocationCheckMode(value);
        }
    }

    /** Builds a {@link HeaderCertAuthConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<HeaderCertAuthConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public HeaderCertAuthConfig build() {
            return new HeaderCertAuthConfig(fields());
        }

        /**
         * Whether a chain may end in an intermediate certificate. Default: <code>false</code>.
         */
        public Builder allowPartialChain(@Nullable Boolean value) {
            return set(ALLOW_PARTIAL_CHAIN, value);
        }

        /**
         * Id or username of the consumer that stands in when authentication fails.
         */
        public Builder anonymous(@Nullable String value) {
            return set(ANONYMOUS, value);
        }

        /**
         * The part of the certificate that is taken as group. Allowed: <code>CN</code>, <code>DN</code>. Default:
         * <code>CN</code>.
         */
        public Builder authenticatedGroupBy(@Nullable AuthenticatedGroupBy value) {
            return set(AUTHENTICATED_GROUP_BY, value);
        }

        /** As {@link #authenticatedGroupBy(AuthenticatedGroupBy)}, also with a value that has no constant. */
        public Builder authenticatedGroupBy(String value) {
            return set(AUTHENTICATED_GROUP_BY, AuthenticatedGroupBy.of(value));
        }

        /**
         * Ids of authorities whose certificates are accepted.
         */
        public Builder caCertificates(@Nullable List<String> value) {
            return set(CA_CERTIFICATES, value);
        }

        /** As {@link #caCertificates(List)}. */
        public Builder caCertificates(String... values) {
            return set(CA_CERTIFICATES, Arrays.asList(values));
        }

        /**
         * Seconds for which a result is remembered. Default: <code>60</code>.
         */
        public Builder cacheTtl(@Nullable Double value) {
            return set(CACHE_TTL, value);
        }

        /** As {@link #cacheTtl(Double)}. */
        public Builder cacheTtl(double value) {
            return set(CACHE_TTL, value);
        }

        /**
         * Milliseconds for which a check is remembered. Default: <code>60000</code>.
         */
        public Builder certCacheTtl(@Nullable Double value) {
            return set(CERT_CACHE_TTL, value);
        }

        /** As {@link #certCacheTtl(Double)}. */
        public Builder certCacheTtl(double value) {
            return set(CERT_CACHE_TTL, value);
        }

        /**
         * The certificate header format. Allowed: <code>base64_encoded</code>, <code>url_encoded</code>.
         */
        public Builder certificateHeaderFormat(@Nullable CertificateHeaderFormat value) {
            return set(CERTIFICATE_HEADER_FORMAT, value);
        }

        /** As {@link #certificateHeaderFormat(CertificateHeaderFormat)}, also with a value that has no constant. */
        public Builder certificateHeaderFormat(String value) {
            return set(CERTIFICATE_HEADER_FORMAT, CertificateHeaderFormat.of(value));
        }

        /**
         * The certificate header name.
         */
        public Builder certificateHeaderName(@Nullable String value) {
            return set(CERTIFICATE_HEADER_NAME, value);
        }

        /**
         * Fields by which a consumer is found. Allowed: <code>custom_id</code>, <code>username</code>. Default:
         * <code>["custom_id","username"]</code>.
         */
        public Builder consumerBy(@Nullable List<ConsumerBy> value) {
            return set(CONSUMER_BY, value);
        }

        /** As {@link #consumerBy(List)}. */
        public Builder consumerBy(ConsumerBy... values) {
            return set(CONSUMER_BY, Arrays.asList(values));
        }

        /** As {@link #consumerBy(List)}, also with values that have no constants. */
        public Builder consumerBy(String... values) {
            return set(CONSUMER_BY, Arrays.stream(values).map(ConsumerBy::of).toList());
        }

        /**
         * The default consumer.
         */
        public Builder defaultConsumer(@Nullable String value) {
            return set(DEFAULT_CONSUMER, value);
        }

        /**
         * Host of the proxy for HTTP.
         */
        public Builder httpProxyHost(@Nullable String value) {
            return set(HTTP_PROXY_HOST, value);
        }

        /**
         * Port of the proxy for HTTP. From 0 to 65535.
         */
        public Builder httpProxyPort(@Nullable Integer value) {
            return set(HTTP_PROXY_PORT, value);
        }

        /**
         * Milliseconds for a call. Default: <code>30000</code>.
         */
        public Builder httpTimeout(@Nullable Double value) {
            return set(HTTP_TIMEOUT, value);
        }

        /** As {@link #httpTimeout(Double)}. */
        public Builder httpTimeout(double value) {
            return set(HTTP_TIMEOUT, value);
        }

        /**
         * Host of the proxy for HTTPS.
         */
        public Builder httpsProxyHost(@Nullable String value) {
            return set(HTTPS_PROXY_HOST, value);
        }

        /**
         * Port of the proxy for HTTPS. From 0 to 65535.
         */
        public Builder httpsProxyPort(@Nullable Integer value) {
            return set(HTTPS_PROXY_PORT, value);
        }

        /**
         * What happens when revocation can't be checked. Allowed: <code>IGNORE_CA_ERROR</code>, <code>SKIP</code>,
         * <code>STRICT</code>. Default: <code>IGNORE_CA_ERROR</code>.
         */
        public Builder revocationCheckMode(@Nullable RevocationCheckMode value) {
            return set(REVOCATION_CHECK_MODE, value);
        }

        /** As {@link #revocationCheckMode(RevocationCheckMode)}, also with a value that has no constant. */
        public Builder revocationCheckMode(String value) {
            return set(REVOCATION_CHECK_MODE, RevocationCheckMode.of(value));
        }

        /**
         * Switches secure source on. Default: <code>true</code>.
         */
        public Builder secureSource(@Nullable Boolean value) {
            return set(SECURE_SOURCE, value);
        }

        /**
         * Whether no consumer is looked for. Default: <code>false</code>.
         */
        public Builder skipConsumerLookup(@Nullable Boolean value) {
            return set(SKIP_CONSUMER_LOOKUP, value);
        }

        /**
         * Whether the server's certificate is verified. Default: <code>false</code>.
         */
        public Builder sslVerify(@Nullable Boolean value) {
            return set(SSL_VERIFY, value);
        }
    }
}

