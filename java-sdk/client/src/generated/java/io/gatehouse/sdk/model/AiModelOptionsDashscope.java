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
 * Settings of DashScope.
 */
public final class AiModelOptionsDashscope extends JsonModel {
    private static final Field<Boolean> INTERNATIONAL = new Field<>("international", Codec.BOOLEAN);

    private AiModelOptionsDashscope(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiModelOptionsDashscope of(ObjectNode json) {
        return new AiModelOptionsDashscope(json);
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
     * Whether the international endpoint is used. Default: <code>true</code>.
     */
    public @Nullable Boolean international() {
        return optional(INTERNATIONAL);
    }

    /** Builds a {@link AiModelOptionsDashscope}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiModelOptionsDashscope, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiModelOptionsDashscope build() {
            return new AiModelOptionsDashscope(fields());
        }

        /**
         * Whether the international endpoint is used. Default: <code>true</code>.
         */
        public Builder international(@Nullable Boolean value) {
            return set(INTERNATIONAL, value);
        }
    }
}

