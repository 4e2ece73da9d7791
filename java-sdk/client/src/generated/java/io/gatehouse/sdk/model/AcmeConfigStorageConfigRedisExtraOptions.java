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
 * Further settings.
 */
public final class AcmeConfigStorageConfigRedisExtraOptions extends JsonModel {
    private static final Field<String> NAMESPACE = new Field<>("namespace", Codec.TEXT);
    private static final Field<Double> SCAN_COUNT = new Field<>("scan_count", Codec.NUMBER);

    private AcmeConfigStorageConfigRedisExtraOptions(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AcmeConfigStorageConfigRedisExtraOptions of(ObjectNode json) {
        return new AcmeConfigStorageConfigRedisExtraOptions(json);
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
     * What the names of all keys start with. Default: <code></code>.
     */
    public @Nullable String namespace() {
        return optional(NAMESPACE);
    }

    /**
     * How many keys one scan step reads. Default: <code>10</code>.
     */
    public @Nullable Double scanCount() {
        return optional(SCAN_COUNT);
    }

    /** Builds a {@link AcmeConfigStorageConfigRedisExtraOptions}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AcmeConfigStorageConfigRedisExtraOptions, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AcmeConfigStorageConfigRedisExtraOptions build() {
            return new AcmeConfigStorageConfigRedisExtraOptions(fields());
        }

        /**
         * What the names of all keys start with. Default: <code></code>.
         */
        public Builder namespace(@Nullable String value) {
            return set(NAMESPACE, value);
        }

        /**
         * How many keys one scan step reads. Default: <code>10</code>.
         */
        public Builder scanCount(@Nullable Double value) {
            return set(SCAN_COUNT, value);
        }

        /** As {@link #scanCount(Double)}. */
        public Builder scanCount(double value) {
            return set(SCAN_COUNT, value);
        }
    }
}

