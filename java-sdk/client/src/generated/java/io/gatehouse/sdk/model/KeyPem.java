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
 * The key in PEM.
 */
public final class KeyPem extends JsonModel {
    private static final Field<String> PRIVATE_KEY = new Field<>("private_key", Codec.TEXT);
    private static final Field<String> PUBLIC_KEY = new Field<>("public_key", Codec.TEXT);

    private KeyPem(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static KeyPem of(ObjectNode json) {
        return new KeyPem(json);
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
     * The private key. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String privateKey() {
        return optional(PRIVATE_KEY);
    }

    /**
     * The public key. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String publicKey() {
        return optional(PUBLIC_KEY);
    }

    /** Builds a {@link KeyPem}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<KeyPem, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public KeyPem build() {
            return new KeyPem(fields());
        }

        /**
         * The private key. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder privateKey(@Nullable String value) {
            return set(PRIVATE_KEY, value);
        }

        /**
         * The public key. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder publicKey(@Nullable String value) {
            return set(PUBLIC_KEY, value);
        }
    }
}

