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
 * Settings of Hugging Face.
 */
public final class AiHuggingfaceOptions extends JsonModel {
    private static final Field<Boolean> USE_CACHE = new Field<>("use_cache", Codec.BOOLEAN);
    private static final Field<Boolean> WAIT_FOR_MODEL = new Field<>("wait_for_model", Codec.BOOLEAN);

    private AiHuggingfaceOptions(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiHuggingfaceOptions of(ObjectNode json) {
        return new AiHuggingfaceOptions(json);
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
     * Whether a cached answer may be used.
     */
    public @Nullable Boolean useCache() {
        return optional(USE_CACHE);
    }

    /**
     * Whether to wait until the model is loaded.
     */
    public @Nullable Boolean waitForModel() {
        return optional(WAIT_FOR_MODEL);
    }

    /** Builds a {@link AiHuggingfaceOptions}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiHuggingfaceOptions, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiHuggingfaceOptions build() {
            return new AiHuggingfaceOptions(fields());
        }

        /**
         * Whether a cached answer may be used.
         */
        public Builder useCache(@Nullable Boolean value) {
            return set(USE_CACHE, value);
        }

        /**
         * Whether to wait until the model is loaded.
         */
        public Builder waitForModel(@Nullable Boolean value) {
            return set(WAIT_FOR_MODEL, value);
        }
    }
}

