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
 * One of the sentinel nodes.
 */
public final class RateLimitingAdvancedConfigRedisSentinelNode extends JsonModel {
    private static final Field<String> HOST = new Field<>("host", Codec.TEXT);
    private static final Field<Integer> PORT = new Field<>("port", Codec.INTEGER);

    private RateLimitingAdvancedConfigRedisSentinelNode(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RateLimitingAdvancedConfigRedisSentinelNode of(ObjectNode json) {
        return new RateLimitingAdvancedConfigRedisSentinelNode(json);
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
     * Host of the server. Default: <code>127.0.0.1</code>.
     */
    public @Nullable String host() {
        return optional(HOST);
    }

    /**
     * Port of the server. From 0 to 65535. Default: <code>6379</code>.
     */
    public @Nullable Integer port() {
        return optional(PORT);
    }

    /** Builds a {@link RateLimitingAdvancedConfigRedisSentinelNode}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RateLimitingAdvancedConfigRedisSentinelNode, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RateLimitingAdvancedConfigRedisSentinelNode build() {
            return new RateLimitingAdvancedConfigRedisSentinelNode(fields());
        }

        /**
         * Host of the server. Default: <code>127.0.0.1</code>.
         */
        public Builder host(@Nullable String value) {
            return set(HOST, value);
        }

        /**
         * Port of the server. From 0 to 65535. Default: <code>6379</code>.
         */
        public Builder port(@Nullable Integer value) {
            return set(PORT, value);
        }
    }
}

