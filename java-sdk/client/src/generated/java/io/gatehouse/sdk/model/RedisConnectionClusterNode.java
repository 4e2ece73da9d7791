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
 * A part of a document.
 */
public final class RedisConnectionClusterNode extends JsonModel {
    private static final Field<String> IP = new Field<>("ip", Codec.TEXT);
    private static final Field<Integer> PORT = new Field<>("port", Codec.INTEGER);

    private RedisConnectionClusterNode(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RedisConnectionClusterNode of(ObjectNode json) {
        return new RedisConnectionClusterNode(json);
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
     * Address of the node. Default: <code>127.0.0.1</code>.
     */
    public @Nullable String ip() {
        return optional(IP);
    }

    /**
     * Port of the node. From 0 to 65535. Default: <code>6379</code>.
     */
    public @Nullable Integer port() {
        return optional(PORT);
    }

    /** Builds a {@link RedisConnectionClusterNode}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RedisConnectionClusterNode, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RedisConnectionClusterNode build() {
            return new RedisConnectionClusterNode(fields());
        }

        /**
         * Address of the node. Default: <code>127.0.0.1</code>.
         */
        public Builder ip(@Nullable String value) {
            return set(IP, value);
        }

        /**
         * Port of the node. From 0 to 65535. Default: <code>6379</code>.
         */
        public Builder port(@Nullable Integer value) {
            return set(PORT, value);
        }
    }
}

