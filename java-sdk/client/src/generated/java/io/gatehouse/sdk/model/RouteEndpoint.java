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
 * An address of a connection; one of the two parts may be left out.
 */
public final class RouteEndpoint extends JsonModel {
    private static final Field<String> IP = new Field<>("ip", Codec.TEXT);
    private static final Field<Integer> PORT = new Field<>("port", Codec.INTEGER);

    private RouteEndpoint(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RouteEndpoint of(ObjectNode json) {
        return new RouteEndpoint(json);
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
     * An IP address or a CIDR range.
     */
    public @Nullable String ip() {
        return optional(IP);
    }

    /**
     * A port. From 0 to 65535.
     */
    public @Nullable Integer port() {
        return optional(PORT);
    }

    /** Builds a {@link RouteEndpoint}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RouteEndpoint, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RouteEndpoint build() {
            return new RouteEndpoint(fields());
        }

        /**
         * An IP address or a CIDR range.
         */
        public Builder ip(@Nullable String value) {
            return set(IP, value);
        }

        /**
         * A port. From 0 to 65535.
         */
        public Builder port(@Nullable Integer value) {
            return set(PORT, value);
        }
    }
}

