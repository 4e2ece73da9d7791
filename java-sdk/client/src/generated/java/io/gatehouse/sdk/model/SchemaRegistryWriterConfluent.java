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
public final class SchemaRegistryWriterConfluent extends JsonModel {
    private static final Field<SchemaRegistryAuthentication> AUTHENTICATION = new Field<>("authentication", Codec.model(SchemaRegistryAuthentication::of));
    private static final Field<SchemaRegistryWriterConfluentKeySchema> KEY_SCHEMA = new Field<>("key_schema", Codec.model(SchemaRegistryWriterConfluentKeySchema::of));
    private static final Field<Boolean> SSL_VERIFY = new Field<>("ssl_verify", Codec.BOOLEAN);
    private static final Field<Double> TTL = new Field<>("ttl", Codec.NUMBER);
    private static final Field<String> URL = new Field<>("url", Codec.TEXT);
    private static final Field<SchemaRegistryWriterConfluentValueSchema> VALUE_SCHEMA = new Field<>("value_schema", Codec.model(SchemaRegistryWriterConfluentValueSchema::of));

    private SchemaRegistryWriterConfluent(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static SchemaRegistryWriterConfluent of(ObjectNode json) {
        return new SchemaRegistryWriterConfluent(json);
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
     * The schema of keys.
     */
    public @Nullable SchemaRegistryWriterConfluentKeySchema keySchema() {
        return optional(KEY_SCHEMA);
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

    /**
     * The schema of values.
     */
    public @Nullable SchemaRegistryWriterConfluentValueSchema valueSchema() {
        return optional(VALUE_SCHEMA);
    }

    /** Builds a {@link SchemaRegistryWriterConfluent}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<SchemaRegistryWriterConfluent, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public SchemaRegistryWriterConfluent build() {
            return new SchemaRegistryWriterConfluent(fields());
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
         * The schema of keys.
         */
        public Builder keySchema(@Nullable SchemaRegistryWriterConfluentKeySchema value) {
            return set(KEY_SCHEMA, value);
        }

        /** As {@link #keySchema(SchemaRegistryWriterConfluentKeySchema)}, described in place. */
        public Builder keySchema(Consumer<SchemaRegistryWriterConfluentKeySchema.Builder> value) {
            SchemaRegistryWriterConfluentKeySchema.Builder builder = SchemaRegistryWriterConfluentKeySchema.builder();
            value.accept(builder);
            return set(KEY_SCHEMA, builder.build());
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

        /**
         * The schema of values.
         */
        public Builder valueSchema(@Nullable SchemaRegistryWriterConfluentValueSchema value) {
            return set(VALUE_SCHEMA, value);
        }

        /** As {@link #valueSchema(SchemaRegistryWriterConfluentValueSchema)}, described in place. */
        public Builder valueSchema(Consumer<SchemaRegistryWriterConfluentValueSchema.Builder> value) {
            SchemaRegistryWriterConfluentValueSchema.Builder builder = SchemaRegistryWriterConfluentValueSchema.builder();
            value.accept(builder);
            return set(VALUE_SCHEMA, builder.build());
        }
    }
}

