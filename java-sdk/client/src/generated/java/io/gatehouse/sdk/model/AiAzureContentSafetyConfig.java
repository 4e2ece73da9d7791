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
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Has prompts and answers judged by Azure AI Content Safety.
 */
public final class AiAzureContentSafetyConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ai-azure-content-safety";

    private static final Field<String> AZURE_API_VERSION = new Field<>("azure_api_version", Codec.TEXT);
    private static final Field<String> AZURE_CLIENT_ID = new Field<>("azure_client_id", Codec.TEXT);
    private static final Field<String> AZURE_CLIENT_SECRET = new Field<>("azure_client_secret", Codec.TEXT);
    private static final Field<String> AZURE_TENANT_ID = new Field<>("azure_tenant_id", Codec.TEXT);
    private static final Field<Boolean> AZURE_USE_MANAGED_IDENTITY = new Field<>("azure_use_managed_identity", Codec.BOOLEAN);
    private static final Field<List<String>> BLOCKLIST_NAMES = new Field<>("blocklist_names", Codec.list(Codec.TEXT));
    private static final Field<List<AiAzureContentSafetyConfigCategory>> CATEGORIES = new Field<>("categories", Codec.list(Codec.model(AiAzureContentSafetyConfigCategory::of)));
    private static final Field<String> CONTENT_SAFETY_KEY = new Field<>("content_safety_key", Codec.TEXT);
    private static final Field<String> CONTENT_SAFETY_URL = new Field<>("content_safety_url", Codec.TEXT);
    private static final Field<GuardingMode> GUARDING_MODE = new Field<>("guarding_mode", Codec.choice(GuardingMode::of));
    private static final Field<Boolean> HALT_ON_BLOCKLIST_HIT = new Field<>("halt_on_blocklist_hit", Codec.BOOLEAN);
    private static final Field<Boolean> LOG_BLOCKED_CONTENT = new Field<>("log_blocked_content", Codec.BOOLEAN);
    private static final Field<OutputType> OUTPUT_TYPE = new Field<>("output_type", Codec.choice(OutputType::of));
    private static final Field<Double> RESPONSE_BUFFER_SIZE = new Field<>("response_buffer_size", Codec.NUMBER);
    private static final Field<Boolean> REVEAL_FAILURE_REASON = new Field<>("reveal_failure_reason", Codec.BOOLEAN);
    private static final Field<Boolean> SSL_VERIFY = new Field<>("ssl_verify", Codec.BOOLEAN);
    private static final Field<Boolean> STOP_ON_ERROR = new Field<>("stop_on_error", Codec.BOOLEAN);
    private static final Field<TextSource> TEXT_SOURCE = new Field<>("text_source", Codec.choice(TextSource::of));

    private AiAzureContentSafetyConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiAzureContentSafetyConfig of(ObjectNode json) {
        return new AiAzureContentSafetyConfig(json);
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
     * The Azure API version. Default: <code>2023-10-01</code>.
     */
    public @Nullable String azureApiVersion() {
        return optional(AZURE_API_VERSION);
    }

    /**
     * The Azure client id.
     */
    public @Nullable String azureClientId() {
        return optional(AZURE_CLIENT_ID);
    }

    /**
     * The Azure client secret.
     */
    public @Nullable String azureClientSecret() {
        return optional(AZURE_CLIENT_SECRET);
    }

    /**
     * The Azure tenant.
     */
    public @Nullable String azureTenantId() {
        return optional(AZURE_TENANT_ID);
    }

    /**
     * Whether a managed identity of Azure is used. Default: <code>false</code>.
     */
    public @Nullable Boolean azureUseManagedIdentity() {
        return optional(AZURE_USE_MANAGED_IDENTITY);
    }

    /**
     * Names of the blocklist.
     */
    public List<String> blocklistNames() {
        return elements(BLOCKLIST_NAMES);
    }

    /**
     * Categories.
     */
    public List<AiAzureContentSafetyConfigCategory> categories() {
        return elements(CATEGORIES);
    }

    /**
     * The content safety key. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String contentSafetyKey() {
        return optional(CONTENT_SAFETY_KEY);
    }

    /**
     * The address of the content safety. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public String contentSafetyUrl() {
        return required(CONTENT_SAFETY_URL);
    }

    /**
     * Whether requests, responses or both are checked. Allowed: <code>BOTH</code>, <code>INPUT</code>,
     * <code>OUTPUT</code>. Default: <code>INPUT</code>.
     */
    public @Nullable GuardingMode guardingMode() {
        return optional(GUARDING_MODE);
    }

    /**
     * Whether a hit in the block list ends the check. Default: <code>true</code>.
     */
    public @Nullable Boolean haltOnBlocklistHit() {
        return optional(HALT_ON_BLOCKLIST_HIT);
    }

    /**
     * Whether refused content is logged. Default: <code>false</code>.
     */
    public @Nullable Boolean logBlockedContent() {
        return optional(LOG_BLOCKED_CONTENT);
    }

    /**
     * The output type. Allowed: <code>EightSeverityLevels</code>, <code>FourSeverityLevels</code>. Default:
     * <code>FourSeverityLevels</code>.
     */
    public @Nullable OutputType outputType() {
        return optional(OUTPUT_TYPE);
    }

    /**
     * Bytes of a stream that are gathered before a check. Default: <code>100</code>.
     */
    public @Nullable Double responseBufferSize() {
        return optional(RESPONSE_BUFFER_SIZE);
    }

    /**
     * Whether to reveal failure reason. Default: <code>true</code>.
     */
    public @Nullable Boolean revealFailureReason() {
        return optional(REVEAL_FAILURE_REASON);
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

    /** What {@link AiAzureContentSafetyConfig#guardingMode()} is chosen from. */
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

    /** What {@link AiAzureContentSafetyConfig#outputType()} is chosen from. */
    public static final class OutputType extends Choice {
        public static final OutputType EIGHT_SEVERITY_LEVELS = of("EightSeverityLevels");
        public static final OutputType FOUR_SEVERITY_LEVELS = of("FourSeverityLevels");

        private OutputType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static OutputType of(String value) {
            return new OutputType(value);
        }
    }

    /** What {@link AiAzureContentSafetyConfig#textSource()} is chosen from. */
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

    /** Builds a {@link AiAzureContentSafetyConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiAzureContentSafetyConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiAzureContentSafetyConfig build() {
            return new AiAzureContentSafetyConfig(fields());
        }

        /**
         * The Azure API version. Default: <code>2023-10-01</code>.
         */
        public Builder azureApiVersion(@Nullable String value) {
            return set(AZURE_API_VERSION, value);
        }

        /**
         * The Azure client id.
         */
        public Builder azureClientId(@Nullable String value) {
            return set(AZURE_CLIENT_ID, value);
        }

        /**
         * The Azure client secret.
         */
        public Builder azureClientSecret(@Nullable String value) {
            return set(AZURE_CLIENT_SECRET, value);
        }

        /**
         * The Azure tenant.
         */
        public Builder azureTenantId(@Nullable String value) {
            return set(AZURE_TENANT_ID, value);
        }

        /**
         * Whether a managed identity of Azure is used. Default: <code>false</code>.
         */
        public Builder azureUseManagedIdentity(@Nullable Boolean value) {
            return set(AZURE_USE_MANAGED_IDENTITY, value);
        }

        /**
         * Names of the blocklist.
         */
        public Builder blocklistNames(@Nullable List<String> value) {
            return set(BLOCKLIST_NAMES, value);
        }

        /** As {@link #blocklistNames(List)}. */
        public Builder blocklistNames(String... values) {
            return set(BLOCKLIST_NAMES, Arrays.asList(values));
        }

        /**
         * Categories.
         */
        public Builder categories(@Nullable List<AiAzureContentSafetyConfigCategory> value) {
            return set(CATEGORIES, value);
        }

        /** As {@link #categories(List)}. */
        public Builder categories(AiAzureContentSafetyConfigCategory... values) {
            return set(CATEGORIES, Arrays.asList(values));
        }

        /** Adds one to what {@link #categories(List)} sets. */
        public Builder addCategory(AiAzureContentSafetyConfigCategory value) {
            return add(CATEGORIES, value);
        }

        /** Adds one to what {@link #categories(List)} sets, described in place. */
        public Builder addCategory(Consumer<AiAzureContentSafetyConfigCategory.Builder> value) {
            AiAzureContentSafetyConfigCategory.Builder builder = AiAzureContentSafetyConfigCategory.builder();
            value.accept(builder);
            return add(CATEGORIES, builder.build());
        }

        /**
         * The content safety key. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder contentSafetyKey(@Nullable String value) {
            return set(CONTENT_SAFETY_KEY, value);
        }

        /**
         * The address of the content safety. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder contentSafetyUrl(@Nullable String value) {
            return set(CONTENT_SAFETY_URL, value);
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
         * Whether a hit in the block list ends the check. Default: <code>true</code>.
         */
        public Builder haltOnBlocklistHit(@Nullable Boolean value) {
            return set(HALT_ON_BLOCKLIST_HIT, value);
        }

        /**
         * Whether refused content is logged. Default: <code>false</code>.
         */
        public Builder logBlockedContent(@Nullable Boolean value) {
            return set(LOG_BLOCKED_CONTENT, value);
        }

        /**
         * The output type. Allowed: <code>EightSeverityLevels</code>, <code>FourSeverityLevels</code>. Default:
         * <code>FourSeverityLevels</code>.
         */
        public Builder outputType(@Nullable OutputType value) {
            return set(OUTPUT_TYPE, value);
        }

        /** As {@link #outputType(OutputType)}, also with a value that has no constant. */
        public Builder outputType(String value) {
            return set(OUTPUT_TYPE, OutputType.of(value));
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
         * Whether to reveal failure reason. Default: <code>true</code>.
         */
        public Builder revealFailureReason(@Nullable Boolean value) {
            return set(REVEAL_FAILURE_REASON, value);
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
    }
}

