// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.PluginConfig;
import org.jspecify.annotations.Nullable;

/**
 * Checks requests and responses against an OpenAPI document.
 */
public final class OasValidationConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "oas-validation";

    private static final Field<String> ALLOWED_HEADER_PARAMETERS = new Field<>("allowed_header_parameters", Codec.TEXT);
    private static final Field<String> API_SPEC = new Field<>("api_spec", Codec.TEXT);
    private static final Field<Boolean> API_SPEC_ENCODED = new Field<>("api_spec_encoded", Codec.BOOLEAN);
    private static final Field<Boolean> COLLECT_ALL_ERRORS = new Field<>("collect_all_errors", Codec.BOOLEAN);
    private static final Field<String> CUSTOM_BASE_PATH = new Field<>("custom_base_path", Codec.TEXT);
    private static final Field<Boolean> HEADER_PARAMETER_CHECK = new Field<>("header_parameter_check", Codec.BOOLEAN);
    private static final Field<Boolean> INCLUDE_BASE_PATH = new Field<>("include_base_path", Codec.BOOLEAN);
    private static final Field<Boolean> NOTIFY_ONLY_REQUEST_VALIDATION_FAILURE = new Field<>("notify_only_request_validation_failure", Codec.BOOLEAN);
    private static final Field<Boolean> NOTIFY_ONLY_RESPONSE_BODY_VALIDATION_FAILURE = new Field<>("notify_only_response_body_validation_failure", Codec.BOOLEAN);
    private static final Field<Boolean> QUERY_PARAMETER_CHECK = new Field<>("query_parameter_check", Codec.BOOLEAN);
    private static final Field<Boolean> VALIDATE_REQUEST_BODY = new Field<>("validate_request_body", Codec.BOOLEAN);
    private static final Field<Boolean> VALIDATE_REQUEST_HEADER_PARAMS = new Field<>("validate_request_header_params", Codec.BOOLEAN);
    private static final Field<Boolean> VALIDATE_REQUEST_QUERY_PARAMS = new Field<>("validate_request_query_params", Codec.BOOLEAN);
    private static final Field<Boolean> VALIDATE_REQUEST_URI_PARAMS = new Field<>("validate_request_uri_params", Codec.BOOLEAN);
    private static final Field<Boolean> VALIDATE_RESPONSE_BODY = new Field<>("validate_response_body", Codec.BOOLEAN);
    private static final Field<Boolean> VERBOSE_RESPONSE = new Field<>("verbose_response", Codec.BOOLEAN);

    private OasValidationConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static OasValidationConfig of(ObjectNode json) {
        return new OasValidationConfig(json);
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
     * The allowed header parameters. Default: <code>Host,Content-Type,User-Agent,Accept,Content-Length</code>.
     */
    public @Nullable String allowedHeaderParameters() {
        return optional(ALLOWED_HEADER_PARAMETERS);
    }

    /**
     * The OpenAPI document as text.
     */
    public String apiSpec() {
        return required(API_SPEC);
    }

    /**
     * Switches API spec encoded on. Default: <code>true</code>.
     */
    public @Nullable Boolean apiSpecEncoded() {
        return optional(API_SPEC_ENCODED);
    }

    /**
     * Whether to collect all errors. Default: <code>false</code>.
     */
    public @Nullable Boolean collectAllErrors() {
        return optional(COLLECT_ALL_ERRORS);
    }

    /**
     * The custom base path.
     */
    public @Nullable String customBasePath() {
        return optional(CUSTOM_BASE_PATH);
    }

    /**
     * Switches header parameter check on. Default: <code>false</code>.
     */
    public @Nullable Boolean headerParameterCheck() {
        return optional(HEADER_PARAMETER_CHECK);
    }

    /**
     * Whether to include base path. Default: <code>false</code>.
     */
    public @Nullable Boolean includeBasePath() {
        return optional(INCLUDE_BASE_PATH);
    }

    /**
     * Whether to notify only request validation failure. Default: <code>false</code>.
     */
    public @Nullable Boolean notifyOnlyRequestValidationFailure() {
        return optional(NOTIFY_ONLY_REQUEST_VALIDATION_FAILURE);
    }

    /**
     * Whether to notify only response body validation failure. Default: <code>false</code>.
     */
    public @Nullable Boolean notifyOnlyResponseBodyValidationFailure() {
        return optional(NOTIFY_ONLY_RESPONSE_BODY_VALIDATION_FAILURE);
    }

    /**
     * Switches query parameter check on. Default: <code>false</code>.
     */
    public @Nullable Boolean queryParameterCheck() {
        return optional(QUERY_PARAMETER_CHECK);
    }

    /**
     * Whether the body's digest is checked. Default: <code>true</code>.
     */
    public @Nullable Boolean validateRequestBody() {
        return optional(VALIDATE_REQUEST_BODY);
    }

    /**
     * Whether to validate request header parameters. Default: <code>true</code>.
     */
    public @Nullable Boolean validateRequestHeaderParams() {
        return optional(VALIDATE_REQUEST_HEADER_PARAMS);
    }

    /**
     * Whether to validate request query parameters. Default: <code>true</code>.
     */
    public @Nullable Boolean validateRequestQueryParams() {
        return optional(VALIDATE_REQUEST_QUERY_PARAMS);
    }

    /**
     * Whether to validate request URI parameters. Default: <code>true</code>.
     */
    public @Nullable Boolean validateRequestUriParams() {
        return optional(VALIDATE_REQUEST_URI_PARAMS);
    }

    /**
     * Whether to validate response body. Default: <code>false</code>.
     */
    public @Nullable Boolean validateResponseBody() {
        return optional(VALIDATE_RESPONSE_BODY);
    }

    /**
     * Switches verbose response on. Default: <code>false</code>.
     */
    public @Nullable Boolean verboseResponse() {
        return optional(VERBOSE_RESPONSE);
    }

    /** Builds a {@link OasValidationConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<OasValidationConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public OasValidationConfig build() {
            return new OasValidationConfig(fields());
        }

        /**
         * The allowed header parameters. Default: <code>Host,Content-Type,User-Agent,Accept,Content-Length</code>.
         */
        public Builder allowedHeaderParameters(@Nullable String value) {
            return set(ALLOWED_HEADER_PARAMETERS, value);
        }

        /**
         * The OpenAPI document as text.
         */
        public Builder apiSpec(@Nullable String value) {
            return set(API_SPEC, value);
        }

        /**
         * Switches API spec encoded on. Default: <code>true</code>.
         */
        public Builder apiSpecEncoded(@Nullable Boolean value) {
            return set(API_SPEC_ENCODED, value);
        }

        /**
         * Whether to collect all errors. Default: <code>false</code>.
         */
        public Builder collectAllErrors(@Nullable Boolean value) {
            return set(COLLECT_ALL_ERRORS, value);
        }

        /**
         * The custom base path.
         */
        public Builder customBasePath(@Nullable String value) {
            return set(CUSTOM_BASE_PATH, value);
        }

        /**
         * Switches header parameter check on. Default: <code>false</code>.
         */
        public Builder headerParameterCheck(@Nullable Boolean value) {
            return set(HEADER_PARAMETER_CHECK, value);
        }

        /**
         * Whether to include base path. Default: <code>false</code>.
         */
        public Builder includeBasePath(@Nullable Boolean value) {
            return set(INCLUDE_BASE_PATH, value);
        }

        /**
         * Whether to notify only request validation failure. Default: <code>false</code>.
         */
        public Builder notifyOnlyRequestValidationFailure(@Nullable Boolean value) {
            return set(NOTIFY_ONLY_REQUEST_VALIDATION_FAILURE, value);
        }

        /**
         * Whether to notify only response body validation failure. Default: <code>false</code>.
         */
        public Builder notifyOnlyResponseBodyValidationFailure(@Nullable Boolean value) {
            return set(NOTIFY_ONLY_RESPONSE_BODY_VALIDATION_FAILURE, value);
        }

        /**
         * Switches query parameter check on. Default: <code>false</code>.
         */
        public Builder queryParameterCheck(@Nullable Boolean value) {
            return set(QUERY_PARAMETER_CHECK, value);
        }

        /**
         * Whether the body's digest is checked. Default: <code>true</code>.
         */
        public Builder validateRequestBody(@Nullable Boolean value) {
            return set(VALIDATE_REQUEST_BODY, value);
        }

        /**
         * Whether to validate request header parameters. Default: <code>true</code>.
         */
        public Builder validateRequestHeaderParams(@Nullable Boolean value) {
            return set(VALIDATE_REQUEST_HEADER_PARAMS, value);
        }

        /**
         * Whether to validate request query parameters. Default: <code>true</code>.
         */
        public Builder validateRequestQueryParams(@Nullable Boolean value) {
            return set(VALIDATE_REQUEST_QUERY_PARAMS, value);
        }

        /**
         * Whether to validate request URI parameters. Default: <code>true</code>.
         */
        public Builder validateRequestUriParams(@Nullable Boolean value) {
            return set(VALIDATE_REQUEST_URI_PARAMS, value);
        }

        /**
         * Whether to validate response body. Default: <code>false</code>.
         */
        public Builder validateResponseBody(@Nullable Boolean value) {
            return set(VALIDATE_RESPONSE_BODY, value);
        }

        /**
         * Switches verbose response on. Default: <code>false</code>.
         */
        public Builder verboseResponse(@Nullable Boolean value) {
            return set(VERBOSE_RESPONSE, value);
        }
    }
}

