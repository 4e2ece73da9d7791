// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL database with pgvector.
 */
public final class PgVector extends JsonModel {
    private static final Field<String> HOST = new Field<>("host", Codec.TEXT);
    private static final Field<Long> PORT = new Field<>("port", Codec.LONG);
    private static final Field<String> DATABASE = new Field<>("database", Codec.TEXT);
    private static final Field<String> USER = new Field<>("user", Codec.TEXT);
    private static final Field<String> PASSWORD = new Field<>("password", Codec.TEXT);
    private static final Field<Double> TIMEOUT = new Field<>("timeout", Codec.NUMBER);
    private static final Field<Boolean> SSL = new Field<>("ssl", Codec.BOOLEAN);
    private static final Field<Boolean> SSL_REQUIRED = new Field<>("ssl_required", Codec.BOOLEAN);
    private static final Field<Boolean> SSL_VERIFY = new Field<>("ssl_verify", Codec.BOOLEAN);
    private static final Field<SslVersion> SSL_VERSION = new Field<>("ssl_version", Codec.choice(SslVersion::of));
    private static final Field<String> SSL_CERT = new Field<>("ssl_cert", Codec.TEXT);
    private static final Field<String> SSL_CERT_KEY = new Field<>("ssl_cert_key", Codec.TEXT);

    private PgVector(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static PgVector of(ObjectNode json) {
        return new PgVector(json);
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
     * Host of the database. Default: <code>127.0.0.1</code>.
     */
    public @Nullable String host() {
        return optional(HOST);
    }

    /**
     * Port of the database. Default: <code>5432</code>.
     */
    public @Nullable Long port() {
        return optional(PORT);
    }

    /**
     * Name of the database. Default: <code>kong-pgvector</code>.
     */
    public @Nullable String database() {
        return optional(DATABASE);
    }

    /**
     * User of the database. Default: <code>postgres</code>. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String user() {
        return optional(USER);
    }

    /**
     * The user's password. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String password() {
        return optional(PASSWORD);
    }

    /**
     * Milliseconds for one operation. Default: <code>5000</code>.
     */
    public @Nullable Double timeout() {
        return optional(TIMEOUT);
    }

    /**
     * Whether TLS is used. Default: <code>false</code>.
     */
    public @Nullable Boolean ssl() {
        return optional(SSL);
    }

    /**
     * Whether a server without TLS is refused. Default: <code>false</code>.
     */
    public @Nullable Boolean sslRequired() {
        return optional(SSL_REQUIRED);
    }

    /**
     * Whether the server's certificate is verified. Default: <code>false</code>.
     */
    public @Nullable Boolean sslVerify() {
        return optional(SSL_VERIFY);
    }

    /**
     * The TLS version. Allowed: <code>tlsv1_2</code>, <code>tlsv1_3</code>, <code>any</code>. Default:
     * <code>tlsv1_2</code>.
     */
    public @Nullable SslVersion sslVersion() {
        return optional(SSL_VERSION);
    }

    /**
     * Path of the client certificate.
     */
    public @Nullable String sslCert() {
        return optional(SSL_CERT);
    }

    /**
     * Path of the client certificate's key.
     */
    public @Nullable String sslCertKey() {
        return optional(SSL_CERT_KEY);
    }

    /** What {@link PgVector#sslVersion()} is chosen from. */
    public static final class SslVersion extends Choice {
        public static final SslVersion TLSV1_2 = of("tlsv1_2");
        public static final SslVersion TLSV1_3 = of("tlsv1_3");
        public static final SslVersion ANY = of("any");

        private SslVersion(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static SslVersion of(String value) {
            return new SslVersion(value);
        }
    }

    /** Builds a {@link PgVector}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<PgVector, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public PgVector build() {
            return new PgVector(fields());
        }

        /**
         * Host of the database. Default: <code>127.0.0.1</code>.
         */
        public Builder host(@Nullable String value) {
            return set(HOST, value);
        }

        /**
         * Port of the database. Default: <code>5432</code>.
         */
        public Builder port(@Nullable Long value) {
            return set(PORT, value);
        }

        /** As {@link #port(Long)}. */
        public Builder port(long value) {
            return set(PORT, value);
        }

        /**
         * Name of the database. Default: <code>kong-pgvector</code>.
         */
        public Builder database(@Nullable String value) {
            return set(DATABASE, value);
        }

        /**
         * User of the database. Default: <code>postgres</code>. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder user(@Nullable String value) {
            return set(USER, value);
        }

        /**
         * The user's password. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder password(@Nullable String value) {
            return set(PASSWORD, value);
        }

        /**
         * Milliseconds for one operation. Default: <code>5000</code>.
         */
        public Builder timeout(@Nullable Double value) {
            return set(TIMEOUT, value);
        }

        /** As {@link #timeout(Double)}. */
        public Builder timeout(double value) {
            return set(TIMEOUT, value);
        }

        /**
         * Whether TLS is used. Default: <code>false</code>.
         */
        public Builder ssl(@Nullable Boolean value) {
            return set(SSL, value);
        }

        /**
         * Whether a server without TLS is refused. Default: <code>false</code>.
         */
        public Builder sslRequired(@Nullable Boolean value) {
            return set(SSL_REQUIRED, value);
        }

        /**
         * Whether the server's certificate is verified. Default: <code>false</code>.
         */
        public Builder sslVerify(@Nullable Boolean value) {
            return set(SSL_VERIFY, value);
        }

        /**
         * The TLS version. Allowed: <code>tlsv1_2</code>, <code>tlsv1_3</code>, <code>any</code>. Default:
         * <code>tlsv1_2</code>.
         */
        public Builder sslVersion(@Nullable SslVersion value) {
            return set(SSL_VERSION, value);
        }

        /** As {@link #sslVersion(SslVersion)}, also with a value that has no constant. */
        public Builder sslVersion(String value) {
            return set(SSL_VERSION, SslVersion.of(value));
        }

        /**
         * Path of the client certificate.
         */
        public Builder sslCert(@Nullable String value) {
            return set(SSL_CERT, value);
        }

        /**
         * Path of the client certificate's key.
         */
        public Builder sslCertKey(@Nullable String value) {
            return set(SSL_CERT_KEY, value);
        }
    }
}

