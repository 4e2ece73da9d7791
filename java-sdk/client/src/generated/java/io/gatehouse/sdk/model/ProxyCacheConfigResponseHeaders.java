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
 * Which headers tell the client about the cache.
 */
public final class ProxyCacheConfigResponseHeaders extends JsonModel {
    private static final Field<Boolean> AGE = new Field<>("age", Codec.BOOLEAN);
    private static final Field<Boolean> X_CACHE_STATUS = new Field<>("X-Cache-Status", Codec.BOOLEAN);
    private static final Field<Boolean> X_CACHE_KEY = new Field<>("X-Cache-Key", Codec.BOOLEAN);

    private ProxyCacheConfigResponseHeaders(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ProxyCacheConfigResponseHeaders of(ObjectNode json) {
        return new ProxyCacheConfigResponseHeaders(json);
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
     * Whether Age is sent. Default: <code>true</code>.
     */
    public @Nullable Boolean age() {
        return optional(AGE);
    }

    /**
     * Whether X-Cache-Status is sent. Default: <code>true</code>.
     */
    public @Nullable Boolean xCacheStatus() {
        return optional(X_CACHE_STATUS);
    }

    /**
     * Whether X-Cache-Key is sent. Default: <code>true</code>.
     */
    public @Nullable Boolean xCacheKey() {
        return optional(X_CACHE_KEY);
    }

    /** Builds a {@link ProxyCacheConfigResponseHeaders}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ProxyCacheConfigResponseHeaders, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ProxyCacheConfigResponseHeaders build() {
            return new ProxyCacheConfigResponseHeaders(fields());
        }

        /**
         * Whether Age is sent. Default: <code>true</code>.
         */
        public Builder age(@Nullable Boolean value) {
            return set(AGE, value);
        }

        /**
         * Whether X-Cache-Status is sent. Default: <code>true</code>.
         */
        public Builder xCacheStatus(@Nullable Boolean value) {
            return set(X_CACHE_STATUS, value);
        }

        /**
         * Whether X-Cache-Key is sent. Default: <code>true</code>.
         */
        public Builder xCacheKey(@Nullable Boolean value) {
            return set(X_CACHE_KEY, value);
        }
    }
}

