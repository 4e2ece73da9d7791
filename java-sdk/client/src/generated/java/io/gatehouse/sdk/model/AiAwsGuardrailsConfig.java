// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import io.gatehouse.sdk.json.PluginConfig;
import org.jspecify.annotations.Nullable;

/**
 * Has prompts and answers judged by Amazon Bedrock Guardrails.
 */
public final class AiAwsGuardrailsConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ai-aws-guardrails";

    private static final Field<Boolean> ALLOW_MASKING = new Field<>("allow_masking", Codec.BOOLEAN);
    private static final Field<String> AWS_ACCESS_KEY_ID = new Field<>("aws_access_key_id", Codec.TEXT);
    private static final Field<String> AWS_ASSUME_ROLE_ARN = new Field<>("aws_assume_role_arn", Codec.TEXT);
    private static final Field<String> AWS_REGION = new Field<>("aws_region", Codec.TEXT);
    private static final Field<String> AWS_ROLE_SESSION_NAME = new Field<>("aws_role_session_name", Codec.TEXT);
    private static final Field<String> AWS_SECRET_ACCESS_KEY = new Field<>("aws_secret_access_key", Codec.TEXT);
    private static final Field<String> AWS_STS_ENDPOINT_URL = new Field<>("aws_sts_endpoint_url", Codec.TEXT);
    private static final Field<GuardingMode> GUARDING_MODE = new Field<>("guarding_mode", Codec.choice(GuardingMode::of));
    private static final Field<String> GUARDRAILS_ID = new Field<>("guardrails_id", Codec.TEXT);
    private static final Field<String> GUARDRAILS_VERSION = new Field<>("guardrails_version", Codec.TEXT);
    private static final Field<Boolean> LOG_BLOCKED_CONTENT = new Field<>("log_blocked_content", Codec.BOOLEAN);
    private static final Field<Double> RESPONSE_BUFFER_SIZE = new Field<>("response_buffer_size", Codec.NUMBER);
    private static final Field<Boolean> SSL_VERIFY = new Field<>("ssl_verify", Codec.BOOLEAN);
    private static final Field<Boolean> STOP_ON_ERROR = new Field<>("stop_on_error", Codec.BOOLEAN);
    private static final Field<TextSource> TEXT_SOURCE = new Field<>("text_source", Codec.choice(TextSource::of));
    private static final Field<Double> TIMEOUT = new Field<>("timeout", Codec.NUMBER);

    private AiAwsGuardrailsConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiAwsGuardrailsConfig of(ObjectNode json) {
        return new AiAwsGuardrailsConfig(json);
    }

    /** A builder without a field. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode());
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    @Override
    public String pluginName() {
        return PLUGIN;
    }

    /**
     * Whether to allow masking. Default: <code>false</code>.
     */
    public @Nullable Boolean allowMasking() {
        return optional(ALLOW_MASKING);
    }

    /**
     * The AWS access key id. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String awsAccessKeyId() {
        return optional(AWS_ACCESS_KEY_ID);
    }

    /**
     * The AWS role to assume.
     */
    public @Nullable String awsAssumeRoleArn() {
        return optional(AWS_ASSUME_ROLE_ARN);
    }

    /**
     * The AWS region.
     */
    public String awsRegion() {
        return required(AWS_REGION);
    }

    /**
     * The session name of the assumed role.
     */
    public @Nullable String awsRoleSessionName() {
        return optional(AWS_ROLE_SESSION_NAME);
    }

    /**
     * The AWS secret access key. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String awsSecretAccessKey() {
        return optional(AWS_SECRET_ACCESS_KEY);
    }

    /**
     * Replaces the address of the token service.
     */
    public @Nullable String awsStsEndpointUrl() {
        return optional(AWS_STS_ENDPOINT_URL);
    }

    /**
     * Whether requests, responses or both are checked. Allowed: <code>BOTH</code>, <code>INPUT</code>,
     * <code>OUTPUT</code>. Default: <code>INPUT</code>.
     */
    public @Nullable GuardingMode guardingMode() {
        return optional(GUARDING_MODE);
    }

    /**
     * The guardrails id.
     */
    public String guardrailsId() {
        return required(GUARDRAILS_ID);
    }

    /**
     * The guardrails version.
     */
    public String guardrailsVersion() {
        return required(GUARDRAILS_VERSION);
    }

    /**
     * Whether refused content is logged. Default: <code>false</code>.
     */
    public @Nullable Boolean logBlockedContent() {
        return optional(LOG_BLOCKED_CONTENT);
    }

    /**
     * Bytes of a stream that are gathered before a check. Default: <code>100</code>.
     */
    public @Nullable Double responseBufferSize() {
        return optional(RESPONSE_BUFFER_SIZE);
    }

    /**
     * Whether the server's certificate is verified. Default: <code>false</code>.
     */
    public @Nullable Boolean sslVerify() {
        return optional(SSL_VERIFY);
    }

    /**
     * Whether a failure of the check refuses the request. Default: <code>true</code>.
     */
    public @Nullable Boolean stopOnError() {
        return optional(STOP_ON_ERROR);
    }

    /**
     * Which messages are checked. Allowed: <code>concatenate_all_content</code>,
     * <code>concatenate_user_content</code>. Default: <code>concatenate_all_content</code>.
     */
    public @Nullable TextSource textSource() {
        return optional(TEXT_SOURCE);
    }

    /**
     * How long to wait. Default: <code>10000</code>.
     */
    public @Nullable Double timeout() {
        return optional(TIMEOUT);
    }

    /** What {@link AiAwsGuardrailsConfig#guardingMode()} is chosen from. */
    public static final class GuardingMode extends Choice {
        public static final GuardingMode BOTH = of("BOTH");
        public static final GuardingMode INPUT = of("INPUT");
        public static final GuardingMode OUTPUT = of("OUTPUT");

        private GuardingMode(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static GuardingMode of(String value) {
            return new GuardingMode(value);
        }
    }

    /** What {@link AiAwsGuardrailsConfig#textSource()} is chosen from. */
    public static final class TextSource extends Choice {
        public static final TextSource CONCATENATE_ALL_CONTENT = of("concatenate_all_content");
        public static final TextSource CONCATENATE_USER_CONTENT = of("concatenate_user_content");

        private TextSource(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static TextSource of(String value) {
            return new TextSource(value);
        }
    }

    /** Builds a {@link AiAwsGuardrailsConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiAwsGuardrailsConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiAwsGuardrailsConfig build() {
            return new AiAwsGuardrailsConfig(fields());
        }

        /**
         * Whether to allow masking. Default: <code>false</code>.
         */
        public Builder allowMasking(@Nullable Boolean value) {
            return set(ALLOW_MASKING, value);
        }

        /**
         * The AWS access key id. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder awsAccessKeyId(@Nullable String value) {
            return set(AWS_ACCESS_KEY_ID, value);
        }

        /**
         * The AWS role to assume.
         */
        public Builder awsAssumeRoleArn(@Nullable String value) {
            return set(AWS_ASSUME_ROLE_ARN, value);
        }

        /**
         * The AWS region.
         */
        public Builder awsRegion(@Nullable String value) {
            return set(AWS_REGION, value);
        }

        /**
         * The session name of the assumed role.
         */
        public Builder awsRoleSessionName(@Nullable String value) {
            return set(AWS_ROLE_SESSION_NAME, value);
        }

        /**
         * The AWS secret access key. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder awsSecretAccessKey(@Nullable String value) {
            return set(AWS_SECRET_ACCESS_KEY, value);
        }

        /**
         * Replaces the address of the token service.
         */
        public Builder awsStsEndpointUrl(@Nullable String value) {
            return set(AWS_STS_ENDPOINT_URL, value);
        }

        /**
         * Whether requests, responses or both are checked. Allowed: <code>BOTH</code>, <code>INPUT</code>,
         * <code>OUTPUT</code>. Default: <code>INPUT</code>.
         */
        public Builder guardingMode(@Nullable GuardingMode value) {
            return set(GUARDING_MODE, value);
        }

        /** As {@link #guardingMode(GuardingMode)}, also with a value that has no constant. */
        public Builder guardingMode(String value) {
            return set(GUARDING_MODE, GuardingMode.of(value));
        }

        /**
         * The guardrails id.
         */
        public Builder guardrailsId(@Nullable String value) {
            return set(GUARDRAILS_ID, value);
        }

        /**
         * The guardrails version.
         */
        public Builder guardrailsVersion(@Nullable String value) {
            return set(GUARDRAILS_VERSION, value);
        }

        /**
         * Whether refused content is logged. Default: <code>false</code>.
         */
        public Builder logBlockedContent(@Nullable Boolean value) {
            return set(LOG_BLOCKED_CONTENT, value);
        }

        /**
         * Bytes of a stream that are gathered before a check. Default: <code>100</code>.
         */
        public Builder responseBufferSize(@Nullable Double value) {
            return set(RESPONSE_BUFFER_SIZE, value);
        }

        /** As {@link #responseBufferSize(Double)}. */
        public Builder responseBufferSize(double value) {
            return set(RESPONSE_BUFFER_SIZE, value);
        }

        /**
         * Whether the server's certificate is verified. Default: <code>false</code>.
         */
        public Builder sslVerify(@Nullable Boolean value) {
            return set(SSL_VERIFY, value);
        }

        /**
         * Whether a failure of the check refuses the request. Default: <code>true</code>.
         */
        public Builder stopOnError(@Nullable Boolean value) {
            return set(STOP_ON_ERROR, value);
        }

        /**
         * Which messages are checked. Allowed: <code>concatenate_all_content</code>,
         * <code>concatenate_user_content</code>. Default: <code>concatenate_all_content</code>.
         */
        public Builder textSource(@Nullable TextSource value) {
            return set(TEXT_SOURCE, value);
        }

        /** As {@link #textSource(TextSource)}, also with a value that has no constant. */
        public Builder textSource(String value) {
            return set(TEXT_SOURCE, TextSource.of(value));
        }

        /**
         * How long to wait. Default: <code>10000</code>.
         */
        public Builder timeout(@Nullable Double value) {
            return set(TIMEOUT, value);
        }

        /** As {@link #timeout(Double)}. */
        public Builder timeout(double value) {
            return set(TIMEOUT, value);
        }
    }
}

