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
 * Settings of Databricks.
 */
public final class AiModelOptionsDatabricks extends JsonModel {
    private static final Field<String> WORKSPACE_INSTANCE_ID = new Field<>("workspace_instance_id", Codec.TEXT);

    private AiModelOptionsDatabricks(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiModelOptionsDatabricks of(ObjectNode json) {
        return new AiModelOptionsDatabricks(json);
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
     * The workspace that serves the model.
     */
    public @Nullable String workspaceInstanceId() {
        return optional(WORKSPACE_INSTANCE_ID);
    }

    /** Builds a {@link AiModelOptionsDatabricks}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiModelOptionsDatabricks, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiModelOptionsDatabricks build() {
            return new AiModelOptionsDatabricks(fields());
        }

        /**
         * The workspace that serves the model.
         */
        public Builder workspaceInstanceId(@Nullable String value) {
            return set(WORKSPACE_INSTANCE_ID, value);
        }
    }
}

