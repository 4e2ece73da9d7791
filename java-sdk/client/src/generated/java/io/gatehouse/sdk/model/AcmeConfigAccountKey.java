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
 * A private key of a key set for the account.
 */
public final class AcmeConfigAccountKey extends JsonModel {
    private static final Field<String> KEY_ID = new Field<>("key_id", Codec.TEXT);
    private static final Field<String> KEY_SET = new Field<>("key_set", Codec.TEXT);

    private AcmeConfigAccountKey(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AcmeConfigAccountKey of(ObjectNode json) {
        return new AcmeConfigAccountKey(json);
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
     * The id of the key.
     */
    public String keyId() {
        return required(KEY_ID);
    }

    /**
     * The name of the key set.
     */
    public @Nullable String keySet() {
        return optional(KEY_SET);
    }

    /** Builds a {@link AcmeConfigAccountKey}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AcmeConfigAccountKey, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AcmeConfigAccountKey build() {
            return new AcmeConfigAccountKey(fields());
        }

        /**
         * The id of the key.
         */
        public Builder keyId(@Nullable String value) {
            return set(KEY_ID, value);
        }

        /**
         * The name of the key set.
         */
        public Builder keySet(@Nullable String value) {
            return set(KEY_SET, value);
        }
    }
}

