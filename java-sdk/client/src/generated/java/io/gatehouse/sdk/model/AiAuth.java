// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import org.jspecify.annotations.Nullable;

/**
 * How the gateway authenticates itself to a model provider.
 */
public final class AiAuth extends JsonModel {
    private static final Field<String> HEADER_NAME = new Field<>("header_name", Codec.TEXT);
    private static final Field<String> HEADER_VALUE = new Field<>("header_value", Codec.TEXT);
    private static final Field<String> PARAM_NAME = new Field<>("param_name", Codec.TEXT);
    private static final Field<String> PARAM_VALUE = new Field<>("param_value", Codec.TEXT);
    private static final Field<ParamLocation> PARAM_LOCATION = new Field<>("param_location", Codec.choice(ParamLocation::of));
    private static final Field<Boolean> ALLOW_OVERRIDE = new Field<>("allow_override", Codec.BOOLEAN);
    private static final Field<Boolean> AZURE_USE_MANAGED_IDENTITY = new Field<>("azure_use_managed_identity", Codec.BOOLEAN);
    private static final Field<String> AZURE_CLIENT_ID = new Field<>("azure_client_id", Codec.TEXT);
    private static final Field<String> AZURE_CLIENT_SECRET = new Field<>("azure_client_secret", Codec.TEXT);
    private static final Field<String> AZURE_TENANT_ID = new Field<>("azure_tenant_id", Codec.TEXT);
    private static final Field<Boolean> GCP_USE_SERVICE_ACCOUNT = new Field<>("gcp_use_service_account", Codec.BOOLEAN);
    private static final Field<String> GCP_SERVICE_ACCOUNT_JSON = new Field<>("gcp_service_account_json", Codec.TEXT);
    private static final Field<String> GCP_METADATA_URL = new Field<>("gcp_metadata_url", Codec.TEXT);
    private static final Field<String> GCP_OAUTH_TOKEN_URL = new Field<>("gcp_oauth_token_url", Codec.TEXT);
    private static final Field<String> AWS_ACCESS_KEY_ID = new Field<>("aws_access_key_id", Codec.TEXT);
    private static final Field<String> AWS_SECRET_ACCESS_KEY = new Field<>("aws_secret_access_key", Codec.TEXT);

    private AiAuth(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiAuth of(ObjectNode json) {
        return new AiAuth(json);
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
     * The header that carries the key, such as <code>Authorization</code>. May be a
     * <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String headerName() {
        return optional(HEADER_NAME);
    }

    /**
     * The value of that header, such as <code>Bearer</code> and the key. May be a <code>&#123;vault://…&#125;</code>
     * reference.
     */
    public @Nullable String headerValue() {
        return optional(HEADER_VALUE);
    }

    /**
     * The query or body field that carries the key. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String paramName() {
        return optional(PARAM_NAME);
    }

    /**
     * The value of that field. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String paramValue() {
        return optional(PARAM_VALUE);
    }

    /**
     * Where that field goes. Allowed: <code>query</code>, <code>body</code>.
     */
    public @Nullable ParamLocation paramLocation() {
        return optional(PARAM_LOCATION);
    }

    /**
     * Whether the client's own credentials win. Default: <code>false</code>.
     */
    public @Nullable Boolean allowOverride() {
        return optional(ALLOW_OVERRIDE);
    }

    /**
     * Whether a managed identity of Azure is used. Default: <code>false</code>.
     */
    public @Nullable Boolean azureUseManagedIdentity() {
        return optional(AZURE_USE_MANAGED_IDENTITY);
    }

    /**
     * The client id of the managed identity or application. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String azureClientId() {
        return optional(AZURE_CLIENT_ID);
    }

    /**
     * The client secret of the application. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String azureClientSecret() {
        return optional(AZURE_CLIENT_SECRET);
    }

    /**
     * The tenant of the application. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String azureTenantId() {
        return optional(AZURE_TENANT_ID);
    }

    /**
     * Whether a service account of Google Cloud is used. Default: <code>false</code>.
     */
    public @Nullable Boolean gcpUseServiceAccount() {
        return optional(GCP_USE_SERVICE_ACCOUNT);
    }

    /**
     * The key file of the service account as JSON text. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String gcpServiceAccountJson() {
        return optional(GCP_SERVICE_ACCOUNT_JSON);
    }

    /**
     * Replaces the metadata server's address. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String gcpMetadataUrl() {
        return optional(GCP_METADATA_URL);
    }

    /**
     * Replaces the token endpoint's address. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String gcpOauthTokenUrl() {
        return optional(GCP_OAUTH_TOKEN_URL);
    }

    /**
     * The AWS access key id. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String awsAccessKeyId() {
        return optional(AWS_ACCESS_KEY_ID);
    }

    /**
     * The AWS secret access key. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String awsSecretAccessKey() {
        return optional(AWS_SECRET_ACCESS_KEY);
    }

    /** What {@link AiAuth#paramLocation()} is chosen from. */
    public static final class ParamLocation extends Choice {
        public static final ParamLocation QUERY = of("query");
        public static final ParamLocation BODY = of("body");

        private ParamLocation(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ParamLocation of(String value) {
            return new ParamLocation(value);
        }
    }

    /** Builds a {@link AiAuth}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiAuth, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiAuth build() {
            return new AiAuth(fields());
        }

        /**
         * The header that carries the key, such as <code>Authorization</code>. May be a
         * <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder headerName(@Nullable String value) {
            return set(HEADER_NAME, value);
        }

        /**
         * The value of that header, such as <code>Bearer</code> and the key. May be a <code>&#123;vault://…&#125;</code>
         * reference.
         */
        public Builder headerValue(@Nullable String value) {
            return set(HEADER_VALUE, value);
        }

        /**
         * The query or body field that carries the key. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder paramName(@Nullable String value) {
            return set(PARAM_NAME, value);
        }

        /**
         * The value of that field. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder paramValue(@Nullable String value) {
            return set(PARAM_VALUE, value);
        }

        /**
         * Where that field goes. Allowed: <code>query</code>, <code>body</code>.
         */
        public Builder paramLocation(@Nullable ParamLocation value) {
            return set(PARAM_LOCATION, value);
        }

        /** As {@link #paramLocation(ParamLocation)}, also with a value that has no constant. */
        public Builder paramLocation(String value) {
            return set(PARAM_LOCATION, ParamLocation.of(value));
        }

        /**
         * Whether the client's own credentials win. Default: <code>false</code>.
         */
        public Builder allowOverride(@Nullable Boolean value) {
            return set(ALLOW_OVERRIDE, value);
        }

        /**
         * Whether a managed identity of Azure is used. Default: <code>false</code>.
         */
        public Builder azureUseManagedIdentity(@Nullable Boolean value) {
            return set(AZURE_USE_MANAGED_IDENTITY, value);
        }

        /**
         * The client id of the managed identity or application. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder azureClientId(@Nullable String value) {
            return set(AZURE_CLIENT_ID, value);
        }

        /**
         * The client secret of the application. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder azureClientSecret(@Nullable String value) {
            return set(AZURE_CLIENT_SECRET, value);
        }

        /**
         * The tenant of the application. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder azureTenantId(@Nullable String value) {
            return set(AZURE_TENANT_ID, value);
        }

        /**
         * Whether a service account of Google Cloud is used. Default: <code>false</code>.
         */
        public Builder gcpUseServiceAccount(@Nullable Boolean value) {
            return set(GCP_USE_SERVICE_ACCOUNT, value);
        }

        /**
         * The key file of the service account as JSON text. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder gcpServiceAccountJson(@Nullable String value) {
            return set(GCP_SERVICE_ACCOUNT_JSON, value);
        }

        /**
         * Replaces the metadata server's address. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder gcpMetadataUrl(@Nullable String value) {
            return set(GCP_METADATA_URL, value);
        }

        /**
         * Replaces the token endpoint's address. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder gcpOauthTokenUrl(@Nullable String value) {
            return set(GCP_OAUTH_TOKEN_URL, value);
        }

        /**
         * The AWS access key id. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder awsAccessKeyId(@Nullable String value) {
            return set(AWS_ACCESS_KEY_ID, value);
        }

        /**
         * The AWS secret access key. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder awsSecretAccessKey(@Nullable String value) {
            return set(AWS_SECRET_ACCESS_KEY, value);
        }
    }
}

