// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import org.jspecify.annotations.Nullable;

/**
 * How connections are secured.
 */
public final class KafkaUpstreamConfigSecurity extends JsonModel {
    private static final Field<String> CERTIFICATE_ID = new Field<>("certificate_id", Codec.TEXT);
    private static final Field<Boolean> SSL = new Field<>("ssl", Codec.BOOLEAN);
    private static final Field<Boolean> SSL_VERIFY = new Field<>("ssl_verify", Codec.BOOLEAN);

    private KafkaUpstreamConfigSecurity(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static KafkaUpstreamConfigSecurity of(ObjectNode json) {
        return new KafkaUpstreamConfigSecurity(json);
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
     * The certificate id.
     */
    public @Nullable String certificateId() {
        return optional(CERTIFICATE_ID);
    }

    /**
     * Whether TLS is used.
     */
    public @Nullable Boolean ssl() {
        return optional(SSL);
    }

    /**
     * Whether the server's certificate is verified. Default: <code>false</code>.
     */
    public @Nullable Boolean sslVerify() {
        return optional(SSL_VERIFY);
    }

    /** Builds a {@link KafkaUpstreamConfigSecurity}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<KafkaUpstreamConfigSecurity, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public KafkaUpstreamConfigSecurity build() {
            return new KafkaUpstreamConfigSecurity(fields());
        }

        /**
         * The certificate id.
         */
        public Builder certificateId(@Nullable String value) {
            return set(CERTIFICATE_ID, value);
        }

        /**
         * Whether TLS is used.
         */
        public Builder ssl(@Nullable Boolean value) {
            return set(SSL, value);
        }

        /**
         * Whether the server's certificate is verified. Default: <code>false</code>.
         */
        public Builder sslVerify(@Nullable Boolean value) {
            return set(SSL_VERIFY, value);
        }
    }
}

