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
 * The schema.
 */
public final class AiMcpProxyConfigToolParameterSchema extends JsonModel {
    private static final Field<String> TYPE = new Field<>("type", Codec.TEXT);

    private AiMcpProxyConfigToolParameterSchema(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiMcpProxyConfigToolParameterSchema of(ObjectNode json) {
        return new AiMcpProxyConfigToolParameterSchema(json);
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
     * The kind.
     */
    public @Nullable String type() {
        return optional(TYPE);
    }

    /** Builds a {@link AiMcpProxyConfigToolParameterSchema}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiMcpProxyConfigToolParameterSchema, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiMcpProxyConfigToolParameterSchema build() {
            return new AiMcpProxyConfigToolParameterSchema(fields());
        }

        /**
         * The kind.
         */
        public Builder type(@Nullable String value) {
            return set(TYPE, value);
        }
    }
}

