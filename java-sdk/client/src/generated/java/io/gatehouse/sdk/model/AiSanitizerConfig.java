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
 * Removes personal data from prompts and answers.
 */
public final class AiSanitizerConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ai-sanitizer";

    private static final Field<Boolean> ALLOW_ALL_CONVERSATION_HISTORY = new Field<>("allow_all_conversation_history", Codec.BOOLEAN);
    private static final Field<List<Anonymize>> ANONYMIZE = new Field<>("anonymize", Codec.list(Codec.choice(Anonymize::of)));
    private static final Field<Boolean> BLOCK_IF_DETECTED = new Field<>("block_if_detected", Codec.BOOLEAN);
    private static final Field<List<AiSanitizerConfigCustomPattern>> CUSTOM_PATTERNS = new Field<>("custom_patterns", Codec.list(Codec.model(AiSanitizerConfigCustomPattern::of)));
    private static final Field<String> HOST = new Field<>("host", Codec.TEXT);
    private static final Field<Double> KEEPALIVE_TIMEOUT = new Field<>("keepalive_timeout", Codec.NUMBER);
    private static final Field<Double> PORT = new Field<>("port", Codec.NUMBER);
    private static final Field<Boolean> RECOVER_REDACTED = new Field<>("recover_redacted", Codec.BOOLEAN);
    private static final Field<RedactType> REDACT_TYPE = new Field<>("redact_type", Codec.choice(RedactType::of));
    private static final Field<SanitizationMode> SANITIZATION_MODE = new Field<>("sanitization_mode", Codec.choice(SanitizationMode::of));
    private static final Field<String> SCHEME = new Field<>("scheme", Codec.TEXT);
    private static final Field<Boolean> SKIP_LOGGING_SANITIZED_ITEMS = new Field<>("skip_logging_sanitized_items", Codec.BOOLEAN);
    private static final Field<Boolean> STOP_ON_ERROR = new Field<>("stop_on_error", Codec.BOOLEAN);
    private static final Field<Double> TIMEOUT = new Field<>("timeout", Codec.NUMBER);

    private AiSanitizerConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiSanitizerConfig of(ObjectNode json) {
        return new AiSanitizerConfig(json);
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
     * Whether only the last message is looked at. Default: <code>true</code>.
     */
    public @Nullable Boolean allowAllConversationHistory() {
        return optional(ALLOW_ALL_CONVERSATION_HISTORY);
    }

    /**
     * Kinds of data to remove. Allowed: <code>all</code>, <code>all_and_credentials</code>, <code>bank</code>,
     * <code>credentials</code>, <code>creditcard</code>, <code>crypto</code>, <code>custom</code>,
     * <code>date</code>, <code>domain</code>, <code>driverlicense</code>, <code>email</code>, <code>general</code>,
     * <code>ip</code>, <code>medical</code>, <code>nationalid</code>, <code>nrp</code>, <code>passport</code>,
     * <code>phone</code>, <code>ssn</code>, <code>url</code>. Default: <code>["all_and_credentials"]</code>.
     */
    public List<Anonymize> anonymize() {
        return elements(ANONYMIZE);
    }

    /**
     * Whether to block if detected. Default: <code>false</code>.
     */
    public @Nullable Boolean blockIfDetected() {
        return optional(BLOCK_IF_DETECTED);
    }

    /**
     * Custom patterns.
     */
    public List<AiSanitizerConfigCustomPattern> customPatterns() {
        return elements(CUSTOM_PATTERNS);
    }

    /**
     * Host of the server. Default: <code>localhost</code>.
     */
    public @Nullable String host() {
        return optional(HOST);
    }

    /**
     * How long the keepalive may take. Default: <code>60000</code>.
     */
    public @Nullable Double keepaliveTimeout() {
        return optional(KEEPALIVE_TIMEOUT);
    }

    /**
     * Port of the server. Default: <code>8080</code>.
     */
    public @Nullable Double port() {
        return optional(PORT);
    }

    /**
     * Whether to recover redacted. Default: <code>true</code>.
     */
    public @Nullable Boolean recoverRedacted() {
        return optional(RECOVER_REDACTED);
    }

    /**
     * What replaces personal data. Allowed: <code>placeholder</code>, <code>synthetic</code>. Default:
     * <code>placeholder</code>.
     */
    public @Nullable RedactType redactType() {
        return optional(REDACT_TYPE);
    }

    /**
     * The sanitization mode. Allowed: <code>BOTH</code>, <code>INPUT</code>, <code>OUTPUT</code>. Default:
     * <code>INPUT</code>.
     */
    public @Nullable SanitizationMode sanitizationMode() {
        return optional(SANITIZATION_MODE);
    }

    /**
     * The scheme. Default: <code>http</code>.
     */
    public @Nullable String scheme() {
        return optional(SCHEME);
    }

    /**
     * Whether to skip logging sanitized items. Default: <code>false</code>.
     */
    public @Nullable Boolean skipLoggingSanitizedItems() {
        return optional(SKIP_LOGGING_SANITIZED_ITEMS);
    }

    /**
     * Whether a failure of the check refuses the request. Default: <code>true</code>.
     */
    public @Nullable Boolean stopOnError() {
        return optional(STOP_ON_ERROR);
    }

    /**
     * How long to wait. Default: <code>10000</code>.
     */
    public @Nullable Double timeout() {
        return optional(TIMEOUT);
    }

    /** What {@link AiSanitizerConfig#anonymize()} is chosen from. */
    public static final class Anonymize extends Choice {
        public static final Anonymize ALL = of("all");
        public static final Anonymize ALL_AND_CREDENTIALS = of("all_and_credentials");
        public static final Anonymize BANK = of("bank");
        public static final Anonymize CREDENTIALS = of("credentials");
        public static final Anonymize CREDITCARD = of("creditcard");
        public static final Anonymize CRYPTO = of("crypto");
        public static final Anonymize CUSTOM = of("custom");
        public static final Anonymize DATE = of("date");
        public static final Anonymize DOMAIN = of("domain");
        public static final Anonymize DRIVERLICENSE = of("driverlicense");
        public static final Anonymize EMAIL = of("email");
        public static final Anonymize GENERAL = of("general");
        public static final Anonymize IP = of("ip");
        public static final Anonymize MEDICAL = of("medical");
        public static final Anonymize NATIONALID = of("nationalid");
        public static final Anonymize NRP = of("nrp");
        public static final Anonymize PASSPORT = of("passport");
        public static final Anonymize PHONE = of("phone");
        public static final Anonymize SSN = of("ssn");
        public static final Anonymize URL = of("url");

        private Anonymize(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Anonymize of(String value) {
            return new Anonymize(value);
        }
    }

    /** What {@link AiSanitizerConfig#redactType()} is chosen from. */
    public static final class RedactType extends Choice {
        public static final RedactType PLACEHOLDER = of("placeholder");
        public static final RedactType SYNTHETIC = of("synthetic");

        private RedactType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static RedactType of(String value) {
            return new RedactType(value);
        }
    }

    /** What {@link AiSanitizerConfig#sanitizationMode()} is chosen from. */
    public static final class SanitizationMode extends Choice {
        public static final SanitizationMode BOTH = of("BOTH");
        public static final SanitizationMode INPUT = of("INPUT");
        public static final SanitizationMode OUTPUT = of("OUTPUT");

        private SanitizationMode(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static SanitizationMode of(String value) {
            return new SanitizationMode(value);
        }
    }

    /** Builds a {@link AiSanitizerConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiSanitizerConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiSanitizerConfig build() {
            return new AiSanitizerConfig(fields());
        }

        /**
         * Whether only the last message is looked at. Default: <code>true</code>.
         */
        public Builder allowAllConversationHistory(@Nullable Boolean value) {
            return set(ALLOW_ALL_CONVERSATION_HISTORY, value);
        }

        /**
         * Kinds of data to remove. Allowed: <code>all</code>, <code>all_and_credentials</code>, <code>bank</code>,
         * <code>credentials</code>, <code>creditcard</code>, <code>crypto</code>, <code>custom</code>,
         * <code>date</code>, <code>domain</code>, <code>driverlicense</code>, <code>email</code>, <code>general</code>,
         * <code>ip</code>, <code>medical</code>, <code>nationalid</code>, <code>nrp</code>, <code>passport</code>,
         * <code>phone</code>, <code>ssn</code>, <code>url</code>. Default: <code>["all_and_credentials"]</code>.
         */
        public Builder anonymize(@Nullable List<Anonymize> value) {
            return set(ANONYMIZE, value);
        }

        /** As {@link #anonymize(List)}. */
        public Builder anonymize(Anonymize... values) {
            return set(ANONYMIZE, Arrays.asList(values));
        }

        /** As {@link #anonymize(List)}, also with values that have no constants. */
        public Builder anonymize(String... values) {
            return set(ANONYMIZE, Arrays.stream(values).map(Anonymize::of).toList());
        }

        /**
         * Whether to block if detected. Default: <code>false</code>.
         */
        public Builder blockIfDetected(@Nullable Boolean value) {
            return set(BLOCK_IF_DETECTED, value);
        }

        /**
         * Custom patterns.
         */
        public Builder customPatterns(@Nullable List<AiSanitizerConfigCustomPattern> value) {
            return set(CUSTOM_PATTERNS, value);
        }

        /** As {@link #customPatterns(List)}. */
        public Builder customPatterns(AiSanitizerConfigCustomPattern... values) {
            return set(CUSTOM_PATTERNS, Arrays.asList(values));
        }

        /** Adds one to what {@link #customPatterns(List)} sets. */
        public Builder addCustomPattern(AiSanitizerConfigCustomPattern value) {
            return add(CUSTOM_PATTERNS, value);
        }

        /** Adds one to what {@link #customPatterns(List)} sets, described in place. */
        public Builder addCustomPattern(Consumer<AiSanitizerConfigCustomPattern.Builder> value) {
            AiSanitizerConfigCustomPattern.Builder builder = AiSanitizerConfigCustomPattern.builder();
            value.accept(builder);
            return add(CUSTOM_PATTERNS, builder.build());
        }

        /**
         * Host of the server. Default: <code>localhost</code>.
         */
        public Builder host(@Nullable String value) {
            return set(HOST, value);
        }

        /**
         * How long the keepalive may take. Default: <code>60000</code>.
         */
        public Builder keepaliveTimeout(@Nullable Double value) {
            return set(KEEPALIVE_TIMEOUT, value);
        }

        /** As {@link #keepaliveTimeout(Double)}. */
        public Builder keepaliveTimeout(double value) {
            return set(KEEPALIVE_TIMEOUT, value);
        }

        /**
         * Port of the server. Default: <code>8080</code>.
         */
        public Builder port(@Nullable Double value) {
            return set(PORT, value);
        }

        /** As {@link #port(Double)}. */
        public Builder port(double value) {
            return set(PORT, value);
        }

        /**
         * Whether to recover redacted. Default: <code>true</code>.
         */
        public Builder recoverRedacted(@Nullable Boolean value) {
            return set(RECOVER_REDACTED, value);
        }

        /**
         * What replaces personal data. Allowed: <code>placeholder</code>, <code>synthetic</code>. Default:
         * <code>placeholder</code>.
         */
        public Builder redactType(@Nullable RedactType value) {
            return set(REDACT_TYPE, value);
        }

        /** As {@link #redactType(RedactType)}, also with a value that has no constant. */
        public Builder redactType(String value) {
            return set(REDACT_TYPE, RedactType.of(value));
        }

        /**
         * The sanitization mode. Allowed: <code>BOTH</code>, <code>INPUT</code>, <code>OUTPUT</code>. Default:
         * <code>INPUT</code>.
         */
        public Builder sanitizationMode(@Nullable SanitizationMode value) {
            return set(SANITIZATION_MODE, value);
        }

        /** As {@link #sanitizationMode(SanitizationMode)}, also with a value that has no constant. */
        public Builder sanitizationMode(String value) {
            return set(SANITIZATION_MODE, SanitizationMode.of(value));
        }

        /**
         * The scheme. Default: <code>http</code>.
         */
        public Builder scheme(@Nullable String value) {
            return set(SCHEME, value);
        }

        /**
         * Whether to skip logging sanitized items. Default: <code>false</code>.
         */
        public Builder skipLoggingSanitizedItems(@Nullable Boolean value) {
            return set(SKIP_LOGGING_SANITIZED_ITEMS, value);
        }

        /**
         * Whether a failure of the check refuses the request. Default: <code>true</code>.
         */
        public Builder stopOnError(@Nullable Boolean value) {
            return set(STOP_ON_ERROR, value);
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

