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
 * Has prompts and answers judged by Google Cloud Model Armor.
 */
public final class AiGcpModelArmorConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ai-gcp-model-armor";

    private static final Field<Boolean> ENABLE_MULTI_LANGUAGE_DETECTION = new Field<>("enable_multi_language_detection", Codec.BOOLEAN);
    private static final Field<String> GCP_METADATA_URL = new Field<>("gcp_metadata_url", Codec.TEXT);
    private static final Field<String> GCP_OAUTH_TOKEN_URL = new Field<>("gcp_oauth_token_url", Codec.TEXT);
    private static final Field<String> GCP_SERVICE_ACCOUNT_JSON = new Field<>("gcp_service_account_json", Codec.TEXT);
    private static final Field<Boolean> GCP_USE_SERVICE_ACCOUNT = new Field<>("gcp_use_service_account", Codec.BOOLEAN);
    private static final Field<GuardingMode> GUARDING_MODE = new Field<>("guarding_mode", Codec.choice(GuardingMode::of));
    private static final Field<String> LOCATION_ID = new Field<>("location_id", Codec.TEXT);
    private static final Field<Boolean> LOG_BLOCKED_CONTENT = new Field<>("log_blocked_content", Codec.BOOLEAN);
    private static final Field<String> PROJECT_ID = new Field<>("project_id", Codec.TEXT);
    private static final Field<String> REQUEST_FAILURE_MESSAGE = new Field<>("request_failure_message", Codec.TEXT);
    private static final Field<Double> RESPONSE_BUFFER_SIZE = new Field<>("response_buffer_size", Codec.NUMBER);
    private static final Field<String> RESPONSE_FAILURE_MESSAGE = new Field<>("response_failure_message", Codec.TEXT);
    private static final Field<Boolean> REVEAL_FAILURE_CATEGORIES = new Field<>("reveal_failure_categories", Codec.BOOLEAN);
    private static final Field<String> SOURCE_LANGUAGE = new Field<>("source_language", Codec.TEXT);
    private static final Field<Boolean> STOP_ON_ERROR = new Field<>("stop_on_error", Codec.BOOLEAN);
    private static final Field<String> TEMPLATE_ID = new Field<>("template_id", Codec.TEXT);
    private static final Field<TextSource> TEXT_SOURCE = new Field<>("text_source", Codec.choice(TextSource::of));
    private static final Field<Double> TIMEOUT = new Field<>("timeout", Codec.NUMBER);

    private AiGcpModelArmorConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiGcpModelArmorConfig of(ObjectNode json) {
        return new AiGcpModelArmorConfig(json);
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
     * Whether to enable multi language detection. Default: <code>false</code>.
     */
    public @Nullable Boolean enableMultiLanguageDetection() {
        return optional(ENABLE_MULTI_LANGUAGE_DETECTION);
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
     * The key file of a Google Cloud service account as JSON text. May be a <code>&#123;vault://…&#125;</code>
     * reference.
     */
    public @Nullable String gcpServiceAccountJson() {
        return optional(GCP_SERVICE_ACCOUNT_JSON);
    }

    /**
     * Whether a service account of Google Cloud is used. Default: <code>false</code>.
     */
    public @Nullable Boolean gcpUseServiceAccount() {
        return optional(GCP_USE_SERVICE_ACCOUNT);
    }

    /**
     * Whether requests, responses or both are checked. Allowed: <code>BOTH</code>, <code>INPUT</code>,
     * <code>OUTPUT</code>. Default: <code>INPUT</code>.
     */
    public @Nullable GuardingMode guardingMode() {
        return optional(GUARDING_MODE);
    }

    /**
     * The location id.
     */
    public String locationId() {
        return required(LOCATION_ID);
    }

    /**
     * Whether refused content is logged. Default: <code>false</code>.
     */
    public @Nullable Boolean logBlockedContent() {
        return optional(LOG_BLOCKED_CONTENT);
    }

    /**
     * The project id.
     */
    public String projectId() {
        return required(PROJECT_ID);
    }

    /**
     * What the client reads when its request is refused. Default: <code>Request was filtered by GCP Model
     * Armor</code>.
     */
    public @Nullable String requestFailureMessage() {
        return optional(REQUEST_FAILURE_MESSAGE);
    }

    /**
     * Bytes of a stream that are gathered before a check. Default: <code>100</code>.
     */
    public @Nullable Double responseBufferSize() {
        return optional(RESPONSE_BUFFER_SIZE);
    }

    /**
     * What the client reads when the response is refused. Default: <code>Response was filtered by GCP Model
     * Armor</code>.
     */
    public @Nullable String responseFailureMessage() {
        return optional(RESPONSE_FAILURE_MESSAGE);
    }

    /**
     * Whether to reveal failure categories. Default: <code>false</code>.
     */
    public @Nullable Boolean revealFailureCategories() {
        return optional(REVEAL_FAILURE_CATEGORIES);
    }

    /**
     * The source language.
     */
    public @Nullable String sourceLanguage() {
        return optional(SOURCE_LANGUAGE);
    }

    /**
     * Whether a failure of the check refuses the request. Default: <code>true</code>.
     */
    public @Nullable Boolean stopOnError() {
        return optional(STOP_ON_ERROR);
    }

    /**
     * The template id.
     */
    public String templateId() {
        return required(TEMPLATE_ID);
    }

    /**
     * Which messages are checked. Allowed: <code>concatenate_all_content</code>,
     * <code>concatenate_user_content</code>, <code>last_message</code>. Default: <code>last_message</code>.
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

    /** What {@link AiGcpModelArmorConfig#guardingMode()} is chosen from. */
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

    /** What {@link AiGcpModelArmorConfig#textSource()} is chosen from. */
    public static final class TextSource extends Choice {
        public static final TextSource CONCATENATE_ALL_CONTENT = of("concatenate_all_content");
        public static final TextSource CONCATENATE_USER_CONTENT = of("concatenate_user_content");
        public static final TextSource LAST_MESSAGE = of("last_message");

        private TextSource(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static TextSource of(String value) {
            return new TextSource(value);
        }
    }

    /** Builds a {@link AiGcpModelArmorConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiGcpModelArmorConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiGcpModelArmorConfig build() {
            return new AiGcpModelArmorConfig(fields());
        }

        /**
         * Whether to enable multi language detection. Default: <code>false</code>.
         */
        public Builder enableMultiLanguageDetection(@Nullable Boolean value) {
            return set(ENABLE_MULTI_LANGUAGE_DETECTION, value);
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
         * The key file of a Google Cloud service account as JSON text. May be a <code>&#123;vault://…&#125;</code>
         * reference.
         */
        public Builder gcpServiceAccountJson(@Nullable String value) {
            return set(GCP_SERVICE_ACCOUNT_JSON, value);
        }

        /**
         * Whether a service account of Google Cloud is used. Default: <code>false</code>.
         */
        public Builder gcpUseServiceAccount(@Nullable Boolean value) {
            return set(GCP_USE_SERVICE_ACCOUNT, value);
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
         * The location id.
         */
        public Builder locationId(@Nullable String value) {
            return set(LOCATION_ID, value);
        }

        /**
         * Whether refused content is logged. Default: <code>false</code>.
         */
        public Builder logBlockedContent(@Nullable Boolean value) {
            return set(LOG_BLOCKED_CONTENT, value);
        }

        /**
         * The project id.
         */
        public Builder projectId(@Nullable String value) {
            return set(PROJECT_ID, value);
        }

        /**
         * What the client reads when its request is refused. Default: <code>Request was filtered by GCP Model
         * Armor</code>.
         */
        public Builder requestFailureMessage(@Nullable String value) {
            return set(REQUEST_FAILURE_MESSAGE, value);
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
         * What the client reads when the response is refused. Default: <code>Response was filtered by GCP Model
         * Armor</code>.
         */
        public Builder responseFailureMessage(@Nullable String value) {
            return set(RESPONSE_FAILURE_MESSAGE, value);
        }

        /**
         * Whether to reveal failure categories. Default: <code>false</code>.
         */
        public Builder revealFailureCategories(@Nullable Boolean value) {
            return set(REVEAL_FAILURE_CATEGORIES, value);
        }

        /**
         * The source language.
         */
        public Builder sourceLanguage(@Nullable String value) {
            return set(SOURCE_LANGUAGE, value);
        }

        /**
         * Whether a failure of the check refuses the request. Default: <code>true</code>.
         */
        public Builder stopOnError(@Nullable Boolean value) {
            return set(STOP_ON_ERROR, value);
        }

        /**
         * The template id.
         */
        public Builder templateId(@Nullable String value) {
            return set(TEMPLATE_ID, value);
        }

        /**
         * Which messages are checked. Allowed: <code>concatenate_all_content</code>,
         * <code>concatenate_user_content</code>, <code>last_message</code>. Default: <code>last_message</code>.
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

