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
 * One of the bootstrap servers.
 */
public final class ConfluentConfigBootstrapServer extends JsonModel {
    private static final Field<String> HOST = new Field<>("host", Codec.TEXT);
    private static final Field<Integer> PORT = new Field<>("port", Codec.INTEGER);

    private ConfluentConfigBootstrapServer(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ConfluentConfigBootstrapServer of(ObjectNode json) {
        return new ConfluentConfigBootstrapServer(json);
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
     * Host of the server.
     */
    public String host() {
        return required(HOST);
    }

    /**
     * Port of the server. From 0 to 65535.
     */
    public Integer port() {
        return required(PORT);
    }

    /** Builds a {@link ConfluentConfigBootstrapServer}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ConfluentConfigBootstrapServer, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ConfluentConfigBootstrapServer build() {
            return new ConfluentConfigBootstrapServer(fields());
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
    }
}

