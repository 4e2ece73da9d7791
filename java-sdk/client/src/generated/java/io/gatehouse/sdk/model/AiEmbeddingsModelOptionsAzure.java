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
 * Settings of Azure.
 */
public final class AiEmbeddingsModelOptionsAzure extends JsonModel {
    private static final Field<String> INSTANCE = new Field<>("instance", Codec.TEXT);
    private static final Field<String> DEPLOYMENT_ID = new Field<>("deployment_id", Codec.TEXT);
    private static final Field<String> API_VERSION = new Field<>("api_version", Codec.TEXT);

    private AiEmbeddingsModelOptionsAzure(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiEmbeddingsModelOptionsAzure of(ObjectNode json) {
        return new AiEmbeddingsModelOptionsAzure(json);
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
     * The Azure resource.
     */
    public @Nullable String instance() {
        return optional(INSTANCE);
    }

    /**
     * The deployment of the model.
     */
    public @Nullable String deploymentId() {
        return optional(DEPLOYMENT_ID);
    }

    /**
     * The API version. Default: <code>2023-05-15</code>.
     */
    public @Nullable String apiVersion() {
        return optional(API_VERSION);
    }

    /** Builds a {@link AiEmbeddingsModelOptionsAzure}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiEmbeddingsModelOptionsAzure, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiEmbeddingsModelOptionsAzure build() {
            return new AiEmbeddingsModelOptionsAzure(fields());
        }

        /**
         * The Azure resource.
         */
        public Builder instance(@Nullable String value) {
            return set(INSTANCE, value);
        }

        /**
         * The deployment of the model.
         */
        public Builder deploymentId(@Nullable String value) {
            return set(DEPLOYMENT_ID, value);
        }

        /**
         * The API version. Default: <code>2023-05-15</code>.
         */
        public Builder apiVersion(@Nullable String value) {
            return set(API_VERSION, value);
        }
    }
}

