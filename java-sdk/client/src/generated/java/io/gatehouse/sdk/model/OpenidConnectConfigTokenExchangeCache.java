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
 * How results are remembered.
 */
public final class OpenidConnectConfigTokenExchangeCache extends JsonModel {
    private static final Field<Boolean> ENABLED = new Field<>("enabled", Codec.BOOLEAN);
    private static final Field<Long> TTL = new Field<>("ttl", Codec.LONG);

    private OpenidConnectConfigTokenExchangeCache(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static OpenidConnectConfigTokenExchangeCache of(ObjectNode json) {
        return new OpenidConnectConfigTokenExchangeCache(json);
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
     * Whether it is on. Default: <code>true</code>.
     */
    public @Nullable Boolean enabled() {
        return optional(ENABLED);
    }

    /**
     * Seconds for which an entry is kept.
     */
    public @Nullable Long ttl() {
        return optional(TTL);
    }

    /** Builds a {@link OpenidConnectConfigTokenExchangeCache}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<OpenidConnectConfigTokenExchangeCache, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public OpenidConnectConfigTokenExchangeCache build() {
            return new OpenidConnectConfigTokenExchangeCache(fields());
        }

        /**
         * Whether it is on. Default: <code>true</code>.
         */
        public Builder enabled(@Nullable Boolean value) {
            return set(ENABLED, value);
        }

        /**
         * Seconds for which an entry is kept.
         */
        public Builder ttl(@Nullable Long value) {
            return set(TTL, value);
        }

        /** As {@link #ttl(Long)}. */
        public Builder ttl(long value) {
            return set(TTL, value);
        }
    }
}

