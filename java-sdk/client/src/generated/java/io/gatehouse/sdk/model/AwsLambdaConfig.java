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
 * Calls an AWS Lambda function instead of an upstream service.
 */
public final class AwsLambdaConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "aws-lambda";

    private static final Field<Double> TIMEOUT = new Field<>("timeout", Codec.NUMBER);
    private static final Field<Double> KEEPALIVE = new Field<>("keepalive", Codec.NUMBER);
    private static final Field<String> AWS_KEY = new Field<>("aws_key", Codec.TEXT);
    private static final Field<String> AWS_SECRET = new Field<>("aws_secret", Codec.TEXT);
    private static final Field<String> AWS_ASSUME_ROLE_ARN = new Field<>("aws_assume_role_arn", Codec.TEXT);
    private static final Field<String> AWS_ROLE_SESSION_NAME = new Field<>("aws_role_session_name", Codec.TEXT);
    private static final Field<String> AWS_STS_ENDPOINT_URL = new Field<>("aws_sts_endpoint_url", Codec.TEXT);
    private static final Field<String> AWS_REGION = new Field<>("aws_region", Codec.TEXT);
    private static final Field<String> FUNCTION_NAME = new Field<>("function_name", Codec.TEXT);
    private static final Field<String> QUALIFIER = new Field<>("qualifier", Codec.TEXT);
    private static final Field<InvocationType> INVOCATION_TYPE = new Field<>("invocation_type", Codec.choice(InvocationType::of));
    private static final Field<LogType> LOG_TYPE = new Field<>("log_type", Codec.choice(LogType::of));
    private static final Field<String> HOST = new Field<>("host", Codec.TEXT);
    private static final Field<Integer> PORT = new Field<>("port", Codec.INTEGER);
    private static final Field<Boolean> DISABLE_HTTPS = new Field<>("disable_https", Codec.BOOLEAN);
    private static final Field<Integer> UNHANDLED_STATUS = new Field<>("unhandled_status", Codec.INTEGER);
    private static final Field<Boolean> FORWARD_REQUEST_METHOD = new Field<>("forward_request_method", Codec.BOOLEAN);
    private static final Field<Boolean> FORWARD_REQUEST_URI = new Field<>("forward_request_uri", Codec.BOOLEAN);
    private static final Field<Boolean> FORWARD_REQUEST_HEADERS = new Field<>("forward_request_headers", Codec.BOOLEAN);
    private static final Field<Boolean> FORWARD_REQUEST_BODY = new Field<>("forward_request_body", Codec.BOOLEAN);
    private static final Field<Boolean> IS_PROXY_INTEGRATION = new Field<>("is_proxy_integration", Codec.BOOLEAN);
    private static final Field<Boolean> AWSGATEWAY_COMPATIBLE = new Field<>("awsgateway_compatible", Codec.BOOLEAN);
    private static final Field<String> PROXY_URL = new Field<>("proxy_url", Codec.TEXT);
    private static final Field<Boolean> SKIP_LARGE_BODIES = new Field<>("skip_large_bodies", Codec.BOOLEAN);
    private static final Field<Boolean> BASE64_ENCODE_BODY = new Field<>("base64_encode_body", Codec.BOOLEAN);
    private static final Field<AwsImdsProtocolVersion> AWS_IMDS_PROTOCOL_VERSION = new Field<>("aws_imds_protocol_version", Codec.choice(AwsImdsProtocolVersion::of));
    private static final Field<EmptyArraysMode> EMPTY_ARRAYS_MODE = new Field<>("empty_arrays_mode", Codec.choice(EmptyArraysMode::of));
    private static final Field<AwsgatewayCompatiblePayloadVersion> AWSGATEWAY_COMPATIBLE_PAYLOAD_VERSION = new Field<>("awsgateway_compatible_payload_version", Codec.choice(AwsgatewayCompatiblePayloadVersion::of));
    private static final Field<Boolean> SSL_VERIFY = new Field<>("ssl_verify", Codec.BOOLEAN);

    private AwsLambdaConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AwsLambdaConfig of(ObjectNode json) {
        return new AwsLambdaConfig(json);
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
     * Milliseconds for the call. Default: <code>60000</code>.
     */
    public @Nullable Double timeout() {
        return optional(TIMEOUT);
    }

    /**
     * Milliseconds for which an idle connection is kept. Default: <code>60000</code>.
     */
    public @Nullable Double keepalive() {
        return optional(KEEPALIVE);
    }

    /**
     * The AWS access key id. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String awsKey() {
        return optional(AWS_KEY);
    }

    /**
     * The AWS secret access key. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String awsSecret() {
        return optional(AWS_SECRET);
    }

    /**
     * The AWS role to assume. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String awsAssumeRoleArn() {
        return optional(AWS_ASSUME_ROLE_ARN);
    }

    /**
     * The session name of the assumed role. Default: <code>kong</code>.
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
     * The AWS region.
     */
    public @Nullable String awsRegion() {
        return optional(AWS_REGION);
    }

    /**
     * The name or ARN of the function.
     */
    public @Nullable String functionName() {
        return optional(FUNCTION_NAME);
    }

    /**
     * The version or alias of the function.
     */
    public @Nullable String qualifier() {
        return optional(QUALIFIER);
    }

    /**
     * The invocation type. Allowed: <code>DryRun</code>, <code>Event</code>, <code>RequestResponse</code>. Default:
     * <code>RequestResponse</code>.
     */
    public @Nullable InvocationType invocationType() {
        return optional(INVOCATION_TYPE);
    }

    /**
     * The log type. Allowed: <code>None</code>, <code>Tail</code>. Default: <code>Tail</code>.
     */
    public @Nullable LogType logType() {
        return optional(LOG_TYPE);
    }

    /**
     * Replaces the host of the Lambda service.
     */
    public @Nullable String host() {
        return optional(HOST);
    }

    /**
     * Port of the Lambda service. From 0 to 65535. Default: <code>443</code>.
     */
    public @Nullable Integer port() {
        return optional(PORT);
    }

    /**
     * Whether plain HTTP is used. Default: <code>false</code>.
     */
    public @Nullable Boolean disableHttps() {
        return optional(DISABLE_HTTPS);
    }

    /**
     * The status when the function fails. From 100 to 999.
     */
    public @Nullable Integer unhandledStatus() {
        return optional(UNHANDLED_STATUS);
    }

    /**
     * Whether the function gets the method. Default: <code>false</code>.
     */
    public @Nullable Boolean forwardRequestMethod() {
        return optional(FORWARD_REQUEST_METHOD);
    }

    /**
     * Whether the function gets the URI. Default: <code>false</code>.
     */
    public @Nullable Boolean forwardRequestUri() {
        return optional(FORWARD_REQUEST_URI);
    }

    /**
     * Whether the function gets the headers. Default: <code>false</code>.
     */
    public @Nullable Boolean forwardRequestHeaders() {
        return optional(FORWARD_REQUEST_HEADERS);
    }

    /**
     * Whether the function gets the body. Default: <code>false</code>.
     */
    public @Nullable Boolean forwardRequestBody() {
        return optional(FORWARD_REQUEST_BODY);
    }

    /**
     * Whether the function's result holds status, headers and body. Default: <code>false</code>.
     */
    public @Nullable Boolean isProxyIntegration() {
        return optional(IS_PROXY_INTEGRATION);
    }

    /**
     * Whether the event looks like one of the Amazon API Gateway. Default: <code>false</code>.
     */
    public @Nullable Boolean awsgatewayCompatible() {
        return optional(AWSGATEWAY_COMPATIBLE);
    }

    /**
     * The HTTP proxy to go through.
     */
    public @Nullable String proxyUrl() {
        return optional(PROXY_URL);
    }

    /**
     * Whether a body that does not fit into memory is left out. Default: <code>true</code>.
     */
    public @Nullable Boolean skipLargeBodies() {
        return optional(SKIP_LARGE_BODIES);
    }

    /**
     * Whether the body is encoded as Base64. Default: <code>true</code>.
     */
    public @Nullable Boolean base64EncodeBody() {
        return optional(BASE64_ENCODE_BODY);
    }

    /**
     * The version of the instance metadata protocol. Allowed: <code>v1</code>, <code>v2</code>. Default:
     * <code>v1</code>.
     */
    public @Nullable AwsImdsProtocolVersion awsImdsProtocolVersion() {
        return optional(AWS_IMDS_PROTOCOL_VERSION);
    }

    /**
     * How empty arrays in the response are written. Allowed: <code>correct</code>, <code>legacy</code>. Default:
     * <code>legacy</code>.
     */
    public @Nullable EmptyArraysMode emptyArraysMode() {
        return optional(EMPTY_ARRAYS_MODE);
    }

    /**
     * The version of that event format. Allowed: <code>1.0</code>, <code>2.0</code>. Default: <code>1.0</code>.
     */
    public @Nullable AwsgatewayCompatiblePayloadVersion awsgatewayCompatiblePayloadVersion() {
        return optional(AWSGATEWAY_COMPATIBLE_PAYLOAD_VERSION);
    }

    /**
     * Whether the server's certificate is verified. Default: <code>false</code>.
     */
    public @Nullable Boolean sslVerify() {
        return optional(SSL_VERIFY);
    }

    /** What {@link AwsLambdaConfig#invocationType()} is chosen from. */
    public static final class InvocationType extends Choice {
        public static final InvocationType DRY_RUN = of("DryRun");
        public static final InvocationType EVENT = of("Event");
        public static final InvocationType REQUEST_RESPONSE = of("RequestResponse");

        private InvocationType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static InvocationType of(String value) {
            return new InvocationType(value);
        }
    }

    /** What {@link AwsLambdaConfig#logType()} is chosen from. */
    public static final class LogType extends Choice {
        public static final LogType NONE = of("None");
        public static final LogType TAIL = of("Tail");

        private LogType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static LogType of(String value) {
            return new LogType(value);
        }
    }

    /** What {@link AwsLambdaConfig#awsImdsProtocolVersion()} is chosen from. */
    public static final class AwsImdsProtocolVersion extends Choice {
        public static final AwsImdsProtocolVersion V1 = of("v1");
        public static final AwsImdsProtocolVersion V2 = of("v2");

        private AwsImdsProtocolVersion(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static AwsImdsProtocolVersion of(String value) {
            return new AwsImdsProtocolVersion(value);
        }
    }

    /** What {@link AwsLambdaConfig#emptyArraysMode()} is chosen from. */
    public static final class EmptyArraysMode extends Choice {
        public static final EmptyArraysMode CORRECT = of("correct");
        public static final EmptyArraysMode LEGACY = of("legacy");

        private EmptyArraysMode(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static EmptyArraysMode of(String value) {
            return new EmptyArraysMode(value);
        }
    }

    /** What {@link AwsLambdaConfig#awsgatewayCompatiblePayloadVersion()} is chosen from. */
    public static final class AwsgatewayCompatiblePayloadVersion extends Choice {
        public static final AwsgatewayCompatiblePayloadVersion _1_0 = of("1.0");
        public static final AwsgatewayCompatiblePayloadVersion _2_0 = of("2.0");

        private AwsgatewayCompatiblePayloadVersion(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static AwsgatewayCompatiblePayloadVersion of(String value) {
            return new AwsgatewayCompatiblePayloadVersion(value);
        }
    }

    /** Builds a {@link AwsLambdaConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AwsLambdaConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AwsLambdaConfig build() {
            return new AwsLambdaConfig(fields());
        }

        /**
         * Milliseconds for the call. Default: <code>60000</code>.
         */
        public Builder timeout(@Nullable Double value) {
            return set(TIMEOUT, value);
        }

        /** As {@link #timeout(Double)}. */
        public Builder timeout(double value) {
            return set(TIMEOUT, value);
        }

        /**
         * Milliseconds for which an idle connection is kept. Default: <code>60000</code>.
         */
        public Builder keepalive(@Nullable Double value) {
            return set(KEEPALIVE, value);
        }

        /** As {@link #keepalive(Double)}. */
        public Builder keepalive(double value) {
            return set(KEEPALIVE, value);
        }

        /**
         * The AWS access key id. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder awsKey(@Nullable String value) {
            return set(AWS_KEY, value);
        }

        /**
         * The AWS secret access key. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder awsSecret(@Nullable String value) {
            return set(AWS_SECRET, value);
        }

        /**
         * The AWS role to assume. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder awsAssumeRoleArn(@Nullable String value) {
            return set(AWS_ASSUME_ROLE_ARN, value);
        }

        /**
         * The session name of the assumed role. Default: <code>kong</code>.
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
         * The AWS region.
         */
        public Builder awsRegion(@Nullable String value) {
            return set(AWS_REGION, value);
        }

        /**
         * The name or ARN of the function.
         */
        public Builder functionName(@Nullable String value) {
            return set(FUNCTION_NAME, value);
        }

        /**
         * The version or alias of the function.
         */
        public Builder qualifier(@Nullable String value) {
            return set(QUALIFIER, value);
        }

        /**
         * The invocation type. Allowed: <code>DryRun</code>, <code>Event</code>, <code>RequestResponse</code>. Default:
         * <code>RequestResponse</code>.
         */
        public Builder invocationType(@Nullable InvocationType value) {
            return set(INVOCATION_TYPE, value);
        }

        /** As {@link #invocationType(InvocationType)}, also with a value that has no constant. */
        public Builder invocationType(String value) {
            return set(INVOCATION_TYPE, InvocationType.of(value));
        }

        /**
         * The log type. Allowed: <code>None</code>, <code>Tail</code>. Default: <code>Tail</code>.
         */
        public Builder logType(@Nullable LogType value) {
            return set(LOG_TYPE, value);
        }

        /** As {@link #logType(LogType)}, also with a value that has no constant. */
        public Builder logType(String value) {
            return set(LOG_TYPE, LogType.of(value));
        }

        /**
         * Replaces the host of the Lambda service.
         */
        public Builder host(@Nullable String value) {
            return set(HOST, value);
        }

        /**
         * Port of the Lambda service. From 0 to 65535. Default: <code>443</code>.
         */
        public Builder port(@Nullable Integer value) {
            return set(PORT, value);
        }

        /**
         * Whether plain HTTP is used. Default: <code>false</code>.
         */
        public Builder disableHttps(@Nullable Boolean value) {
            return set(DISABLE_HTTPS, value);
        }

        /**
         * The status when the function fails. From 100 to 999.
         */
        public Builder unhandledStatus(@Nullable Integer value) {
            return set(UNHANDLED_STATUS, value);
        }

        /**
         * Whether the function gets the method. Default: <code>false</code>.
         */
        public Builder forwardRequestMethod(@Nullable Boolean value) {
            return set(FORWARD_REQUEST_METHOD, value);
        }

        /**
         * Whether the function gets the URI. Default: <code>false</code>.
         */
        public Builder forwardRequestUri(@Nullable Boolean value) {
            return set(FORWARD_REQUEST_URI, value);
        }

        /**
         * Whether the function gets the headers. Default: <code>false</code>.
         */
        public Builder forwardRequestHeaders(@Nullable Boolean value) {
            return set(FORWARD_REQUEST_HEADERS, value);
        }

        /**
         * Whether the function gets the body. Default: <code>false</code>.
         */
        public Builder forwardRequestBody(@Nullable Boolean value) {
            return set(FORWARD_REQUEST_BODY, value);
        }

        /**
         * Whether the function's result holds status, headers and body. Default: <code>false</code>.
         */
        public Builder isProxyIntegration(@Nullable Boolean value) {
            return set(IS_PROXY_INTEGRATION, value);
        }

        /**
         * Whether the event looks like one of the Amazon API Gateway. Default: <code>false</code>.
         */
        public Builder awsgatewayCompatible(@Nullable Boolean value) {
            return set(AWSGATEWAY_COMPATIBLE, value);
        }

        /**
         * The HTTP proxy to go through.
         */
        public Builder proxyUrl(@Nullable String value) {
            return set(PROXY_URL, value);
        }

        /**
         * Whether a body that does not fit into memory is left out. Default: <code>true</code>.
         */
        public Builder skipLargeBodies(@Nullable Boolean value) {
            return set(SKIP_LARGE_BODIES, value);
        }

        /**
         * Whether the body is encoded as Base64. Default: <code>true</code>.
         */
        public Builder base64EncodeBody(@Nullable Boolean value) {
            return set(BASE64_ENCODE_BODY, value);
        }

        /**
         * The version of the instance metadata protocol. Allowed: <code>v1</code>, <code>v2</code>. Default:
         * <code>v1</code>.
         */
        public Builder awsImdsProtocolVersion(@Nullable AwsImdsProtocolVersion value) {
            return set(AWS_IMDS_PROTOCOL_VERSION, value);
        }

        /** As {@link #awsImdsProtocolVersion(AwsImdsProtocolVersion)}, also with a value that has no constant. */
        public Builder awsImdsProtocolVersion(String value) {
            return set(AWS_IMDS_PROTOCOL_VERSION, AwsImdsProtocolVersion.of(value));
        }

        /**
         * How empty arrays in the response are written. Allowed: <code>correct</code>, <code>legacy</code>. Default:
         * <code>legacy</code>.
         */
        public Builder emptyArraysMode(@Nullable EmptyArraysMode value) {
            return set(EMPTY_ARRAYS_MODE, value);
        }

        /** As {@link #emptyArraysMode(EmptyArraysMode)}, also with a value that has no constant. */
        public Builder emptyArraysMode(String value) {
            return set(EMPTY_ARRAYS_MODE, EmptyArraysMode.of(value));
        }

        /**
         * The version of that event format. Allowed: <code>1.0</code>, <code>2.0</code>. Default: <code>1.0</code>.
         */
        public Builder awsgatewayCompatiblePayloadVersion(@Nullable AwsgatewayCompatiblePayloadVersion value) {
            return set(AWSGATEWAY_COMPATIBLE_PAYLOAD_VERSION, value);
        }

        /** As {@link #awsgatewayCompatiblePayloadVersion(AwsgatewayCompatiblePayloadVersion)}, also with a value that has no constant. */
        public Builder awsgatewayCompatiblePayloadVersion(String value) {
            return set(AWSGATEWAY_COMPATIBLE_PAYLOAD_VERSION, AwsgatewayCompatiblePayloadVersion.of(value));
        }

        /**
         * Whether the server's certificate is verified. Default: <code>false</code>.
         */
        public Builder sslVerify(@Nullable Boolean value) {
            return set(SSL_VERIFY, value);
        }
    }
}

