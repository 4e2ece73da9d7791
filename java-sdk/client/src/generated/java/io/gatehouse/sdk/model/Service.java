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
 * An upstream application that routes forward to.
 */
public final class Service extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<Long> CREATED_AT = new Field<>("created_at", Codec.LONG);
    private static final Field<Long> UPDATED_AT = new Field<>("updated_at", Codec.LONG);
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> URL = new Field<>("url", Codec.TEXT);
    private static final Field<Protocol> PROTOCOL = new Field<>("protocol", Codec.choice(Protocol::of));
    private static final Field<String> HOST = new Field<>("host", Codec.TEXT);
    private static final Field<Integer> PORT = new Field<>("port", Codec.INTEGER);
    private static final Field<String> PATH = new Field<>("path", Codec.TEXT);
    private static final Field<Integer> RETRIES = new Field<>("retries", Codec.INTEGER);
    private static final Field<Integer> CONNECT_TIMEOUT = new Field<>("connect_timeout", Codec.INTEGER);
    private static final Field<Integer> READ_TIMEOUT = new Field<>("read_timeout", Codec.INTEGER);
    private static final Field<Integer> WRITE_TIMEOUT = new Field<>("write_timeout", Codec.INTEGER);
    private static final Field<List<String>> TAGS = new Field<>("tags", Codec.list(Codec.TEXT));
    private static final Field<EntityReference> CLIENT_CERTIFICATE = new Field<>("client_certificate", Codec.model(EntityReference::of));
    private static final Field<Boolean> TLS_VERIFY = new Field<>("tls_verify", Codec.BOOLEAN);
    private static final Field<Integer> TLS_VERIFY_DEPTH = new Field<>("tls_verify_depth", Codec.INTEGER);
    private static final Field<ServiceTlsSans> TLS_SANS = new Field<>("tls_sans", Codec.model(ServiceTlsSans::of));
    private static final Field<List<String>> CA_CERTIFICATES = new Field<>("ca_certificates", Codec.list(Codec.TEXT));
    private static final Field<Boolean> ENABLED = new Field<>("enabled", Codec.BOOLEAN);

    private Service(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static Service of(ObjectNode json) {
        return new Service(json);
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
     * Chosen by the server unless sent.
     */
    public String id() {
        return required(ID);
    }

    /**
     * Creation time in epoch seconds.
     */
    public @Nullable Long createdAt() {
        return optional(CREATED_AT);
    }

    /**
     * Time of the last change in epoch seconds; a sent value is ignored.
     */
    public @Nullable Long updatedAt() {
        return optional(UPDATED_AT);
    }

    /**
     * A unique name that may stand for the id in URLs.
     */
    public @Nullable String name() {
        return optional(NAME);
    }

    /**
     * Sets protocol, host, port and path at once; never returned.
     */
    public @Nullable String url() {
        return optional(URL);
    }

    /**
     * How to talk to the upstream. Allowed: <code>grpc</code>, <code>grpcs</code>, <code>http</code>,
     * <code>https</code>, <code>tcp</code>, <code>tls</code>, <code>tls_passthrough</code>, <code>udp</code>,
     * <code>ws</code>, <code>wss</code>. Default: <code>http</code>.
     */
    public @Nullable Protocol protocol() {
        return optional(PROTOCOL);
    }

    /**
     * Host name or address of the upstream.
     */
    public String host() {
        return required(HOST);
    }

    /**
     * Port of the upstream. From 0 to 65535. Default: <code>80</code>.
     */
    public @Nullable Integer port() {
        return optional(PORT);
    }

    /**
     * Prefix of every upstream request's path.
     */
    public @Nullable String path() {
        return optional(PATH);
    }

    /**
     * How often a failed request is tried again. From 0 to 32767. Default: <code>5</code>.
     */
    public @Nullable Integer retries() {
        return optional(RETRIES);
    }

    /**
     * Milliseconds to establish a connection. From 1 to 2147483646. Default: <code>60000</code>.
     */
    public @Nullable Integer connectTimeout() {
        return optional(CONNECT_TIMEOUT);
    }

    /**
     * Milliseconds between two reads from the upstream. From 1 to 2147483646. Default: <code>60000</code>.
     */
    public @Nullable Integer readTimeout() {
        return optional(READ_TIMEOUT);
    }

    /**
     * Milliseconds between two writes to the upstream. From 1 to 2147483646. Default: <code>60000</code>.
     */
    public @Nullable Integer writeTimeout() {
        return optional(WRITE_TIMEOUT);
    }

    /**
     * Free labels for grouping; printable ASCII without comma and slash, or UTF-8. Duplicates are dropped.
     */
    public List<String> tags() {
        return elements(TAGS);
    }

    /**
     * The certificate shown to the upstream.
     */
    public @Nullable EntityReference clientCertificate() {
        return optional(CLIENT_CERTIFICATE);
    }

    /**
     * Whether the upstream's certificate is verified.
     */
    public @Nullable Boolean tlsVerify() {
        return optional(TLS_VERIFY);
    }

    /**
     * Longest certificate chain accepted. From 0 to 64.
     */
    public @Nullable Integer tlsVerifyDepth() {
        return optional(TLS_VERIFY_DEPTH);
    }

    /**
     * Names that the upstream's certificate must carry.
     */
    public @Nullable ServiceTlsSans tlsSans() {
        return optional(TLS_SANS);
    }

    /**
     * Ids of the CA certificates trusted for this upstream.
     */
    public List<String> caCertificates() {
        return elements(CA_CERTIFICATES);
    }

    /**
     * When false, the routes of the service answer as if they did not exist. Default: <code>true</code>.
     */
    public @Nullable Boolean enabled() {
        return optional(ENABLED);
    }

    /** What {@link Service#protocol()} is chosen from. */
    public static final class Protocol extends Choice {
        public static final Protocol GRPC = of("grpc");
        public static final Protocol GRPCS = of("grpcs");
        public static final Protocol HTTP = of("http");
        public static final Protocol HTTPS = of("https");
        public static final Protocol TCP = of("tcp");
        public static final Protocol TLS = of("tls");
        public static final Protocol TLS_PASSTHROUGH = of("tls_passthrough");
        public static final Protocol UDP = of("udp");
        public static final Protocol WS = of("ws");
        public static final Protocol WSS = of("wss");

        private Protocol(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Protocol of(String value) {
            return new Protocol(value);
        }
    }

    /** Builds a {@link Service}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<Service, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public Service build() {
            return new Service(fields());
        }

        /**
         * Chosen by the server unless sent.
         */
        public Builder id(@Nullable String value) {
            return set(ID, value);
        }

        /**
         * Creation time in epoch seconds.
         */
        public Builder createdAt(@Nullable Long value) {
            return set(CREATED_AT, value);
        }

        /** As {@link #createdAt(Long)}. */
        public Builder createdAt(long value) {
            return set(CREATED_AT, value);
        }

        /**
         * Time of the last change in epoch seconds; a sent value is ignored.
         */
        public Builder updatedAt(@Nullable Long value) {
            return set(UPDATED_AT, value);
        }

        /** As {@link #updatedAt(Long)}. */
        public Builder updatedAt(long value) {
            return set(UPDATED_AT, value);
        }

        /**
         * A unique name that may stand for the id in URLs.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * Sets protocol, host, port and path at once; never returned.
         */
        public Builder url(@Nullable String value) {
            return set(URL, value);
        }

        /**
         * How to talk to the upstream. Allowed: <code>grpc</code>, <code>grpcs</code>, <code>http</code>,
         * <code>https</code>, <code>tcp</code>, <code>tls</code>, <code>tls_passthrough</code>, <code>udp</code>,
         * <code>ws</code>, <code>wss</code>. Default: <code>http</code>.
         */
        public Builder protocol(@Nullable Protocol value) {
            return set(PROTOCOL, value);
        }

        /** As {@link #protocol(Protocol)}, also with a value that has no constant. */
        public Builder protocol(String value) {
            return set(PROTOCOL, Protocol.of(value));
        }

        /**
         * Host name or address of the upstream.
         */
        public Builder host(@Nullable String value) {
            return set(HOST, value);
        }

        /**
         * Port of the upstream. From 0 to 65535. Default: <code>80</code>.
         */
        public Builder port(@Nullable Integer value) {
            return set(PORT, value);
        }

        /**
         * Prefix of every upstream request's path.
         */
        public Builder path(@Nullable String value) {
            return set(PATH, value);
        }

        /**
         * How often a failed request is tried again. From 0 to 32767. Default: <code>5</code>.
         */
        public Builder retries(@Nullable Integer value) {
            return set(RETRIES, value);
        }

        /**
         * Milliseconds to establish a connection. From 1 to 2147483646. Default: <code>60000</code>.
         */
        public Builder connectTimeout(@Nullable Integer value) {
            return set(CONNECT_TIMEOUT, value);
        }

        /**
         * Milliseconds between two reads from the upstream. From 1 to 2147483646. Default: <code>60000</code>.
         */
        public Builder readTimeout(@Nullable Integer value) {
            return set(READ_TIMEOUT, value);
        }

        /**
         * Milliseconds between two writes to the upstream. From 1 to 2147483646. Default: <code>60000</code>.
         */
        public Builder writeTimeout(@Nullable Integer value) {
            return set(WRITE_TIMEOUT, value);
        }

        /**
         * Free labels for grouping; printable ASCII without comma and slash, or UTF-8. Duplicates are dropped.
         */
        public Builder tags(@Nullable List<String> value) {
            return set(TAGS, value);
        }

        /** As {@link #tags(List)}. */
        public Builder tags(String... values) {
            return set(TAGS, Arrays.asList(values));
        }

        /**
         * The certificate shown to the upstream.
         */
        public Builder clientCertificate(@Nullable EntityReference value) {
            return set(CLIENT_CERTIFICATE, value);
        }

        /** As {@link #clientCertificate(EntityReference)}, described in place. */
        public Builder clientCertificate(Consumer<EntityReference.Builder> value) {
            EntityReference.Builder builder = EntityReference.builder();
            value.accept(builder);
            return set(CLIENT_CERTIFICATE, builder.build());
        }

        /** As {@link #clientCertificate(EntityReference)}, by its id. */
        public Builder clientCertificate(String id) {
            return set(CLIENT_CERTIFICATE, EntityReference.builder().id(id).build());
        }

        /**
         * Whether the upstream's certificate is verified.
         */
        public Builder tlsVerify(@Nullable Boolean value) {
            return set(TLS_VERIFY, value);
        }

        /**
         * Longest certificate chain accepted. From 0 to 64.
         */
        public Builder tlsVerifyDepth(@Nullable Integer value) {
            return set(TLS_VERIFY_DEPTH, value);
        }

        /**
         * Names that the upstream's certificate must carry.
         */
        public Builder tlsSans(@Nullable ServiceTlsSans value) {
            return set(TLS_SANS, value);
        }

        /** As {@link #tlsSans(ServiceTlsSans)}, described in place. */
        public Builder tlsSans(Consumer<ServiceTlsSans.Builder> value) {
            ServiceTlsSans.Builder builder = ServiceTlsSans.builder();
            value.accept(builder);
            return set(TLS_SANS, builder.build());
        }

        /**
         * Ids of the CA certificates trusted for this upstream.
         */
        public Builder caCertificates(@Nullable List<String> value) {
            return set(CA_CERTIFICATES, value);
        }

        /** As {@link #caCertificates(List)}. */
        public Builder caCertificates(String... values) {
            return set(CA_CERTIFICATES, Arrays.asList(values));
        }

        /**
         * When false, the routes of the service answer as if they did not exist. Default: <code>true</code>.
         */
        public Builder enabled(@Nullable Boolean value) {
            return set(ENABLED, value);
        }
    }
}

