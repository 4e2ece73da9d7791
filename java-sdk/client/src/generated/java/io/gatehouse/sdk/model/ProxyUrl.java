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
 * An address on which the gateway serves a control plane.
 */
public final class ProxyUrl extends JsonModel {
    private static final Field<String> HOST = new Field<>("host", Codec.TEXT);
    private static final Field<Integer> PORT = new Field<>("port", Codec.INTEGER);
    private static final Field<String> PROTOCOL = new Field<>("protocol", Codec.TEXT);

    private ProxyUrl(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ProxyUrl of(ObjectNode json) {
        return new ProxyUrl(json);
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
     * A host name.
     */
    public String host() {
        return required(HOST);
    }

    /**
     * A port. From 1 to 65535.
     */
    public Integer port() {
        return required(PORT);
    }

    /**
     * The protocol, such as <code>http</code> or <code>https</code>.
     */
    public String protocol() {
        return required(PROTOCOL);
    }

    /** Builds a {@link ProxyUrl}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ProxyUrl, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ProxyUrl build() {
            return new ProxyUrl(fields());
        }

        /**
         * A host name.
         */
        public Builder host(@Nullable String value) {
            return set(HOST, value);
        }

        /**
         * A port. From 1 to 65535.
         */
        public Builder port(@Nullable Integer value) {
            return set(PORT, value);
        }

        /**
         * The protocol, such as <code>http</code> or <code>https</code>.
         */
        public Builder protocol(@Nullable String value) {
            return set(PROTOCOL, value);
        }
    }
}

