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
 * The Consul server, for that storage.
 */
public final class AcmeConfigStorageConfigConsul extends JsonModel {
    private static final Field<Boolean> HTTPS = new Field<>("https", Codec.BOOLEAN);
    private static final Field<String> HOST = new Field<>("host", Codec.TEXT);
    private static final Field<Integer> PORT = new Field<>("port", Codec.INTEGER);
    private static final Field<String> KV_PATH = new Field<>("kv_path", Codec.TEXT);
    private static final Field<Double> TIMEOUT = new Field<>("timeout", Codec.NUMBER);
    private static final Field<String> TOKEN = new Field<>("token", Codec.TEXT);

    private AcmeConfigStorageConfigConsul(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AcmeConfigStorageConfigConsul of(ObjectNode json) {
        return new AcmeConfigStorageConfigConsul(json);
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
     * Whether HTTPS is used. Default: <code>false</code>.
     */
    public @Nullable Boolean https() {
        return optional(HTTPS);
    }

    /**
     * Host of the server.
     */
    public @Nullable String host() {
        return optional(HOST);
    }

    /**
     * Port of the server. From 0 to 65535.
     */
    public @Nullable Integer port() {
        return optional(PORT);
    }

    /**
     * What the names of all keys start with.
     */
    public @Nullable String kvPath() {
        return optional(KV_PATH);
    }

    /**
     * Milliseconds to wait.
     */
    public @Nullable Double timeout() {
        return optional(TIMEOUT);
    }

    /**
     * The access token. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String token() {
        return optional(TOKEN);
    }

    /** Builds a {@link AcmeConfigStorageConfigConsul}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AcmeConfigStorageConfigConsul, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AcmeConfigStorageConfigConsul build() {
            return new AcmeConfigStorageConfigConsul(fields());
        }

        /**
         * Whether HTTPS is used. Default: <code>false</code>.
         */
        public Builder https(@Nullable Boolean value) {
            return set(HTTPS, value);
        }

        /**
         * Host of the server.
         */
        public Builder host(@Nullable String value) {
            return set(HOST, value);
        }

        /**
         * Port of the server. From 0 to 65535.
         */
        public Builder port(@Nullable Integer value) {
            return set(PORT, value);
        }

        /**
         * What the names of all keys start with.
         */
        public Builder kvPath(@Nullable String value) {
            return set(KV_PATH, value);
        }

        /**
         * Milliseconds to wait.
         */
        public Builder timeout(@Nullable Double value) {
            return set(TIMEOUT, value);
        }

        /** As {@link #timeout(Double)}. */
        public Builder timeout(double value) {
            return set(TIMEOUT, value);
        }

        /**
         * The access token. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder token(@Nullable String value) {
            return set(TOKEN, value);
        }
    }
}

