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
 * The shared memory, for that storage.
 */
public final class AcmeConfigStorageConfigShm extends JsonModel {
    private static final Field<String> SHM_NAME = new Field<>("shm_name", Codec.TEXT);

    private AcmeConfigStorageConfigShm(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AcmeConfigStorageConfigShm of(ObjectNode json) {
        return new AcmeConfigStorageConfigShm(json);
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
     * The name of the shared memory. Default: <code>kong</code>.
     */
    public @Nullable String shmName() {
        return optional(SHM_NAME);
    }

    /** Builds a {@link AcmeConfigStorageConfigShm}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AcmeConfigStorageConfigShm, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AcmeConfigStorageConfigShm build() {
            return new AcmeConfigStorageConfigShm(fields());
        }

        /**
         * The name of the shared memory. Default: <code>kong</code>.
         */
        public Builder shmName(@Nullable String value) {
            return set(SHM_NAME, value);
        }
    }
}

