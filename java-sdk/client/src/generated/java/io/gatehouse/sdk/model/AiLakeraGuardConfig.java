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
 * Has prompts and answers judged by Lakera Guard.
 */
public final class AiLakeraGuardConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ai-lakera-guard";

    private static final Field<String> API_KEY = new Field<>("api_key", Codec.TEXT);
    private static final Field<GuardingMode> GUARDING_MODE = new Field<>("guarding_mode", Codec.choice(GuardingMode::of));
    private static final Field<String> LAKERA_SERVICE_URL = new Field<>("lakera_service_url", Codec.TEXT);
    private static final Field<Boolean> LOG_BLOCKED_CONTENT = new Field<>("log_blocked_content", Codec.BOOLEAN);
    private static final Field<String> PROJECT_ID = new Field<>("project_id", Codec.TEXT);
    private static final Field<String> REQUEST_FAILURE_MESSAGE = new Field<>("request_failure_message", Codec.TEXT);
    private static final Field<Double> RESPONSE_BUFFER_SIZE = new Field<>("response_buffer_size", Codec.NUMBER);
    private static final Field<String> RESPONSE_FAILURE_MESSAGE = new Field<>("response_failure_message", Codec.TEXT);
    private static final Field<Boolean> REVEAL_FAILURE_CATEGORIES = new Field<>("reveal_failure_categories", Codec.BOOLEAN);
    private static final Field<Boolean> STOP_ON_ERROR = new Field<>("stop_on_error", Codec.BOOLEAN);
    private static final Field<TextSource> TEXT_SOURCE = new Field<>("text_source", Codec.choice(TextSource::of));
    private static final Field<Double> TIMEOUT = new Field<>("timeout", Codec.NUMBER);
    private static final Field<Boolean> VERIFY_SSL = new Field<>("verify_ssl", Codec.BOOLEAN);

    private AiLakeraGuardConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiLakeraGuardConfig of(ObjectNode json) {
        return new AiLakeraGuardConfig(json);
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
     * The API key. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String apiKey() {
        return optional(API_KEY);
    }

    /**
     * Whether requests, responses or both are checked. Allowed: <code>BOTH</code>, <code>INPUT</code>,
     * <code>OUTPUT</code>. Default: <code>INPUT</code>.
     */
    public @Nullable GuardingMode guardingMode() {
        return optional(GUARDING_MODE);
    }

    /**
     * The address of the lakera service. Default: <code>https://api.lakera.ai/v2/guard</code>. May be a
     * <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String lakeraServiceUrl() {
        return optional(LAKERA_SERVICE_URL);
    }

    /**
     * Whether refused content is logged. Default: <code>false</code>.
     */
    public @Nullable Boolean logBlockedContent() {
        return optional(LOG_BLOCKED_CONTENT);
    }

    /**
     * The project id. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String projectId() {
        return optional(PROJECT_ID);
    }

    /**
     * What the client reads when its request is refused. Default: <code>Request was filtered by Lakera Guard</code>.
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
     * What the client reads when the response is refused. Default: <code>Response was filtered by Lakera
     * Guard</code>.
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
     * Whether a failure of the check refuses the request. Default: <code>true</code>.
     */
    public @Nullable Boolean stopOnError() {
        return optional(STOP_ON_ERROR);
    }

    /**
     * Which messages are checked. Allowed: <code>concatenate_all_content</code>,
     * <code>concatenate_user_content</code>, <code>last_message</code>. Default:
     * <code>concatenate_all_content</code>.
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

    /**
     * Whether the server's certificate is verified. Default: <code>true</code>.
     */
    public @Nullable Boolean verifySsl() {
        return optional(VERIFY_SSL);
    }

    /** What {@link AiLakeraGuardConfig#guardingMode()} is chosen from. */
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

    /** What {@link AiLakeraGuardConfig#textSource()} is chosen from. */
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

    /** Builds a {@link AiLakeraGuardConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiLakeraGuardConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiLakeraGuardConfig build() {
            return new AiLakeraGuardConfig(fields());
        }

        /**
         * The API key. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder apiKey(@Nullable String value) {
            return set(API_KEY, value);
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
         * The address of the lakera service. Default: <code>https://api.lakera.ai/v2/guard</code>. May be a
         * <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder lakeraServiceUrl(@Nullable String value) {
            return set(LAKERA_SERVICE_URL, value);
        }

        /**
         * Whether refused content is logged. Default: <code>false</code>.
         */
        public Builder logBlockedContent(@Nullable Boolean value) {
            return set(LOG_BLOCKED_CONTENT, value);
        }

        /**
         * The project id. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder projectId(@Nullable String value) {
            return set(PROJECT_ID, value);
        }

        /**
         * What the client reads when its request is refused. Default: <code>Request was filtered by Lakera Guard</code>.
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
         * What the client reads when the response is refused. Default: <code>Response was filtered by Lakera
         * Guard</code>.
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
         * Whether a failure of the check refuses the request. Default: <code>true</code>.
         */
        public Builder stopOnError(@Nullable Boolean value) {
            return set(STOP_ON_ERROR, value);
        }

        /**
         * Which messages are checked. Allowed: <code>concatenate_all_content</code>,
         * <code>concatenate_user_content</code>, <code>last_message</code>. Default:
         * <code>concatenate_all_content</code>.
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

        /**
         * Whether the server's certificate is verified. Default: <code>true</code>.
         */
        public Builder verifySsl(@Nullable Boolean value) {
            return set(VERIFY_SSL, value);
        }
    }
}

