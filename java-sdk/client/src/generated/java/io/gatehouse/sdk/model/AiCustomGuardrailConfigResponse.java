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
 * What concerns the response.
 */
public final class AiCustomGuardrailConfigResponse extends JsonModel {
    private static final Field<String> BLOCK = new Field<>("block", Codec.TEXT);
    private static final Field<String> BLOCK_MESSAGE = new Field<>("block_message", Codec.TEXT);

    private AiCustomGuardrailConfigResponse(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiCustomGuardrailConfigResponse of(ObjectNode json) {
        return new AiCustomGuardrailConfigResponse(json);
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
     * The block.
     */
    public String block() {
        return required(BLOCK);
    }

    /**
     * The block message.
     */
    public String blockMessage() {
        return required(BLOCK_MESSAGE);
    }

    /** Builds a {@link AiCustomGuardrailConfigResponse}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiCustomGuardrailConfigResponse, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiCustomGuardrailConfigResponse build() {
            return new AiCustomGuardrailConfigResponse(fields());
        }

        /**
         * The block.
         */
        public Builder block(@Nullable String value) {
            return set(BLOCK, value);
        }

        /**
         * The block message.
         */
        public Builder blockMessage(@Nullable String value) {
            return set(BLOCK_MESSAGE, value);
        }
    }
}

