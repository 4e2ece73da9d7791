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
 * Signs in with a cloud identity instead of a password.
 */
public final class RedisCloudAuthentication extends JsonModel {
    private static final Field<AuthProvider> AUTH_PROVIDER = new Field<>("auth_provider", Codec.choice(AuthProvider::of));
    private static final Field<String> AWS_ACCESS_KEY_ID = new Field<>("aws_access_key_id", Codec.TEXT);
    private static final Field<String> AWS_SECRET_ACCESS_KEY = new Field<>("aws_secret_access_key", Codec.TEXT);
    private static final Field<String> AWS_ASSUME_ROLE_ARN = new Field<>("aws_assume_role_arn", Codec.TEXT);
    private static final Field<String> AWS_ROLE_SESSION_NAME = new Field<>("aws_role_session_name", Codec.TEXT);
    private static final Field<String> AWS_REGION = new Field<>("aws_region", Codec.TEXT);
    private static final Field<String> AWS_CACHE_NAME = new Field<>("aws_cache_name", Codec.TEXT);
    private static final Field<Boolean> AWS_IS_SERVERLESS = new Field<>("aws_is_serverless", Codec.BOOLEAN);
    private static final Field<String> AZURE_CLIENT_ID = new Field<>("azure_client_id", Codec.TEXT);
    private static final Field<String> AZURE_CLIENT_SECRET = new Field<>("azure_client_secret", Codec.TEXT);
    private static final Field<String> AZURE_TENANT_ID = new Field<>("azure_tenant_id", Codec.TEXT);
    private static final Field<String> GCP_SERVICE_ACCOUNT_JSON = new Field<>("gcp_service_account_json", Codec.TEXT);

    private RedisCloudAuthentication(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RedisCloudAuthentication of(ObjectNode json) {
        return new RedisCloudAuthentication(json);
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
     * Whose identity is used. Allowed: <code>aws</code>, <code>azure</code>, <code>gcp</code>. May be a
     * <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable AuthProvider authProvider() {
        return optional(AUTH_PROVIDER);
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

    /**
     * The AWS role to assume. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String awsAssumeRoleArn() {
        return optional(AWS_ASSUME_ROLE_ARN);
    }

    /**
     * The session name of the assumed role. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String awsRoleSessionName() {
        return optional(AWS_ROLE_SESSION_NAME);
    }

    /**
     * The AWS region. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String awsRegion() {
        return optional(AWS_REGION);
    }

    /**
     * The name of the cache. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String awsCacheName() {
        return optional(AWS_CACHE_NAME);
    }

    /**
     * Whether the cache is serverless. Default: <code>true</code>.
     */
    public @Nullable Boolean awsIsServerless() {
        return optional(AWS_IS_SERVERLESS);
    }

    /**
     * The Azure client id. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String azureClientId() {
        return optional(AZURE_CLIENT_ID);
    }

    /**
     * The Azure client secret. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String azureClientSecret() {
        return optional(AZURE_CLIENT_SECRET);
    }

    /**
     * The Azure tenant. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String azureTenantId() {
        return optional(AZURE_TENANT_ID);
    }

    /**
     * The key file of a Google Cloud service account as JSON text. May be a <code>&#123;vault://…&#125;</code>
     * reference.
     */
    public @Nullable String gcpServiceAccountJson() {
        return optional(GCP_SERVICE_ACCOUNT_JSON);
    }

    /** What {@link RedisCloudAuthentication#authProvider()} is chosen from. */
    public static final class AuthProvider extends Choice {
        public static final AuthProvider AWS = of("aws");
        public static final AuthProvider AZURE = of("azure");
        public static final AuthProvider GCP = of("gcp");

        private AuthProvider(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static AuthProvider of(String value) {
            return new AuthProvider(value);
        }
    }

    /** Builds a {@link RedisCloudAuthentication}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RedisCloudAuthentication, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RedisCloudAuthentication build() {
            return new RedisCloudAuthentication(fields());
        }

        /**
         * Whose identity is used. Allowed: <code>aws</code>, <code>azure</code>, <code>gcp</code>. May be a
         * <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder authProvider(@Nullable AuthProvider value) {
            return set(AUTH_PROVIDER, value);
        }

        /** As {@link #authProvider(AuthProvider)}, also with a value that has no constant. */
        public Builder authProvider(String value) {
            return set(AUTH_PROVIDER, AuthProvider.of(value));
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

        /**
         * The AWS role to assume. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder awsAssumeRoleArn(@Nullable String value) {
            return set(AWS_ASSUME_ROLE_ARN, value);
        }

        /**
         * The session name of the assumed role. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder awsRoleSessionName(@Nullable String value) {
            return set(AWS_ROLE_SESSION_NAME, value);
        }

        /**
         * The AWS region. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder awsRegion(@Nullable String value) {
            return set(AWS_REGION, value);
        }

        /**
         * The name of the cache. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder awsCacheName(@Nullable String value) {
            return set(AWS_CACHE_NAME, value);
        }

        /**
         * Whether the cache is serverless. Default: <code>true</code>.
         */
        public Builder awsIsServerless(@Nullable Boolean value) {
            return set(AWS_IS_SERVERLESS, value);
        }

        /**
         * The Azure client id. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder azureClientId(@Nullable String value) {
            return set(AZURE_CLIENT_ID, value);
        }

        /**
         * The Azure client secret. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder azureClientSecret(@Nullable String value) {
            return set(AZURE_CLIENT_SECRET, value);
        }

        /**
         * The Azure tenant. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder azureTenantId(@Nullable String value) {
            return set(AZURE_TENANT_ID, value);
        }

        /**
         * The key file of a Google Cloud service account as JSON text. May be a <code>&#123;vault://…&#125;</code>
         * reference.
         */
        public Builder gcpServiceAccountJson(@Nullable String value) {
            return set(GCP_SERVICE_ACCOUNT_JSON, value);
        }
    }
}

