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
 * Settings of Gemini and Vertex AI.
 */
public final class AiModelOptionsGemini extends JsonModel {
    private static final Field<String> API_ENDPOINT = new Field<>("api_endpoint", Codec.TEXT);
    private static final Field<String> PROJECT_ID = new Field<>("project_id", Codec.TEXT);
    private static final Field<String> LOCATION_ID = new Field<>("location_id", Codec.TEXT);
    private static final Field<String> ENDPOINT_ID = new Field<>("endpoint_id", Codec.TEXT);

    private AiModelOptionsGemini(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiModelOptionsGemini of(ObjectNode json) {
        return new AiModelOptionsGemini(json);
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
     * The regional host of Vertex AI.
     */
    public @Nullable String apiEndpoint() {
        return optional(API_ENDPOINT);
    }

    /**
     * The Google Cloud project.
     */
    public @Nullable String projectId() {
        return optional(PROJECT_ID);
    }

    /**
     * The Google Cloud location.
     */
    public @Nullable String locationId() {
        return optional(LOCATION_ID);
    }

    /**
     * The endpoint of a model garden deployment.
     */
    public @Nullable String endpointId() {
        return optional(ENDPOINT_ID);
    }

    /** Builds a {@link AiModelOptionsGemini}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiModelOptionsGemini, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiModelOptionsGemini build() {
            return new AiModelOptionsGemini(fields());
        }

        /**
         * The regional host of Vertex AI.
         */
        public Builder apiEndpoint(@Nullable String value) {
            return set(API_ENDPOINT, value);
        }

        /**
         * The Google Cloud project.
         */
        public Builder projectId(@Nullable String value) {
            return set(PROJECT_ID, value);
        }

        /**
         * The Google Cloud location.
         */
        public Builder locationId(@Nullable String value) {
            return set(LOCATION_ID, value);
        }

        /**
         * The endpoint of a model garden deployment.
         */
        public Builder endpointId(@Nullable String value) {
            return set(ENDPOINT_ID, value);
        }
    }
}

