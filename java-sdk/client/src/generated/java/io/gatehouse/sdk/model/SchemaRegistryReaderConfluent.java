// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A Confluent schema registry.
 */
public final class SchemaRegistryReaderConfluent extends JsonModel {
    private static final Field<SchemaRegistryAuthentication> AUTHENTICATION = new Field<>("authentication", Codec.model(SchemaRegistryAuthentication::of));
    private static final Field<Boolean> SSL_VERIFY = new Field<>("ssl_verify", Codec.BOOLEAN);
    private static final Field<Double> TTL = new Field<>("ttl", Codec.NUMBER);
    private static final Field<String> URL = new Field<>("url", Codec.TEXT);

    private SchemaRegistryReaderConfluent(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static SchemaRegistryReaderConfluent of(ObjectNode json) {
        return new SchemaRegistryReaderConfluent(json);
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
    public @Nullable SchemaRegistryAuthentication authentication() {
        return optional(AUTHENTICATION);
    }

    /**
     * Whether the server's certificate is verified. Default: <code>true</code>.
     */
    public @Nullable Boolean sslVerify() {
        return optional(SSL_VERIFY);
    }

    /**
     * Seconds for which an entry is kept. From 0 to 3600.
     */
    public @Nullable Double ttl() {
        return optional(TTL);
    }

    /**
     * The address.
     */
    public @Nullable String url() {
        return optional(URL);
    }

    /** Builds a {@link SchemaRegistryReaderConfluent}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<SchemaRegistryReaderConfluent, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public SchemaRegistryReaderConfluent build() {
            return new SchemaRegistryReaderConfluent(fields());
        }

        /**
         * How to sign in.
         */
        public Builder authentication(@Nullable SchemaRegistryAuthentication value) {
            return set(AUTHENTICATION, value);
        }

        /** As {@link #authentication(SchemaRegistryAuthentication)}, described in place. */
        public Builder authentication(Consumer<SchemaRegistryAuthentication.Builder> value) {
            SchemaRegistryAuthentication.Builder builder = SchemaRegistryAuthentication.builder();
            value.accept(builder);
            return set(AUTHENTICATION, builder.build());
        }

        /**
         * Whether the server's certificate is verified. Default: <code>true</code>.
         */
        public Builder sslVerify(@Nullable Boolean value) {
            return set(SSL_VERIFY, value);
        }

        /**
         * Seconds for which an entry is kept. From 0 to 3600.
         */
        public Builder ttl(@Nullable Double value) {
            return set(TTL, value);
        }

        /** As {@link #ttl(Double)}. */
        public Builder ttl(double value) {
            return set(TTL, value);
        }

        /**
         * The address.
         */
        public Builder url(@Nullable String value) {
            return set(URL, value);
        }
    }
}

