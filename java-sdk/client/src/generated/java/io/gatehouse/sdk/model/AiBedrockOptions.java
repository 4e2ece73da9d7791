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
 * Settings of Amazon Bedrock.
 */
public final class AiBedrockOptions extends JsonModel {
    private static final Field<String> AWS_REGION = new Field<>("aws_region", Codec.TEXT);
    private static final Field<String> AWS_ASSUME_ROLE_ARN = new Field<>("aws_assume_role_arn", Codec.TEXT);
    private static final Field<String> AWS_ROLE_SESSION_NAME = new Field<>("aws_role_session_name", Codec.TEXT);
    private static final Field<String> AWS_STS_ENDPOINT_URL = new Field<>("aws_sts_endpoint_url", Codec.TEXT);
    private static final Field<String> BATCH_BUCKET_PREFIX = new Field<>("batch_bucket_prefix", Codec.TEXT);
    private static final Field<String> BATCH_ROLE_ARN = new Field<>("batch_role_arn", Codec.TEXT);
    private static final Field<Boolean> EMBEDDINGS_NORMALIZE = new Field<>("embeddings_normalize", Codec.BOOLEAN);
    private static final Field<String> PERFORMANCE_CONFIG_LATENCY = new Field<>("performance_config_latency", Codec.TEXT);
    private static final Field<String> VIDEO_OUTPUT_S3_URI = new Field<>("video_output_s3_uri", Codec.TEXT);

    private AiBedrockOptions(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiBedrockOptions of(ObjectNode json) {
        return new AiBedrockOptions(json);
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
     * The AWS region.
     */
    public @Nullable String awsRegion() {
        return optional(AWS_REGION);
    }

    /**
     * The role to assume.
     */
    public @Nullable String awsAssumeRoleArn() {
        return optional(AWS_ASSUME_ROLE_ARN);
    }

    /**
     * The session name of the assumed role.
     */
    public @Nullable String awsRoleSessionName() {
        return optional(AWS_ROLE_SESSION_NAME);
    }

    /**
     * Replaces the address of the token service.
     */
    public @Nullable String awsStsEndpointUrl() {
        return optional(AWS_STS_ENDPOINT_URL);
    }

    /**
     * Where batch jobs keep their files.
     */
    public @Nullable String batchBucketPrefix() {
        return optional(BATCH_BUCKET_PREFIX);
    }

    /**
     * The role that runs batch jobs.
     */
    public @Nullable String batchRoleArn() {
        return optional(BATCH_ROLE_ARN);
    }

    /**
     * Whether embedding vectors are normalized. Default: <code>false</code>.
     */
    public @Nullable Boolean embeddingsNormalize() {
        return optional(EMBEDDINGS_NORMALIZE);
    }

    /**
     * The latency class of the model.
     */
    public @Nullable String performanceConfigLatency() {
        return optional(PERFORMANCE_CONFIG_LATENCY);
    }

    /**
     * Where generated videos are written.
     */
    public @Nullable String videoOutputS3Uri() {
        return optional(VIDEO_OUTPUT_S3_URI);
    }

    /** Builds a {@link AiBedrockOptions}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiBedrockOptions, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiBedrockOptions build() {
            return new AiBedrockOptions(fields());
        }

        /**
         * The AWS region.
         */
        public Builder awsRegion(@Nullable String value) {
            return set(AWS_REGION, value);
        }

        /**
         * The role to assume.
         */
        public Builder awsAssumeRoleArn(@Nullable String value) {
            return set(AWS_ASSUME_ROLE_ARN, value);
        }

        /**
         * The session name of the assumed role.
         */
        public Builder awsRoleSessionName(@Nullable String value) {
            return set(AWS_ROLE_SESSION_NAME, value);
        }

        /**
         * Replaces the address of the token service.
         */
        public Builder awsStsEndpointUrl(@Nullable String value) {
            return set(AWS_STS_ENDPOINT_URL, value);
        }

        /**
         * Where batch jobs keep their files.
         */
        public Builder batchBucketPrefix(@Nullable String value) {
            return set(BATCH_BUCKET_PREFIX, value);
        }

        /**
         * The role that runs batch jobs.
         */
        public Builder batchRoleArn(@Nullable String value) {
            return set(BATCH_ROLE_ARN, value);
        }

        /**
         * Whether embedding vectors are normalized. Default: <code>false</code>.
         */
        public Builder embeddingsNormalize(@Nullable Boolean value) {
            return set(EMBEDDINGS_NORMALIZE, value);
        }

        /**
         * The latency class of the model.
         */
        public Builder performanceConfigLatency(@Nullable String value) {
            return set(PERFORMANCE_CONFIG_LATENCY, value);
        }

        /**
         * Where generated videos are written.
         */
        public Builder videoOutputS3Uri(@Nullable String value) {
            return set(VIDEO_OUTPUT_S3_URI, value);
        }
    }
}

