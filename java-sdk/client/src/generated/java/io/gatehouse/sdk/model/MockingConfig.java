// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.PluginConfig;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers with the examples of an OpenAPI document.
 */
public final class MockingConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "mocking";

    private static final Field<String> API_SPECIFICATION = new Field<>("api_specification", Codec.TEXT);
    private static final Field<String> API_SPECIFICATION_FILENAME = new Field<>("api_specification_filename", Codec.TEXT);
    private static final Field<String> CUSTOM_BASE_PATH = new Field<>("custom_base_path", Codec.TEXT);
    private static final Field<Boolean> INCLUDE_BASE_PATH = new Field<>("include_base_path", Codec.BOOLEAN);
    private static final Field<List<Long>> INCLUDED_STATUS_CODES = new Field<>("included_status_codes", Codec.list(Codec.LONG));
    private static final Field<Double> MAX_DELAY_TIME = new Field<>("max_delay_time", Codec.NUMBER);
    private static final Field<Double> MIN_DELAY_TIME = new Field<>("min_delay_time", Codec.NUMBER);
    private static final Field<Boolean> RANDOM_DELAY = new Field<>("random_delay", Codec.BOOLEAN);
    private static final Field<Boolean> RANDOM_EXAMPLES = new Field<>("random_examples", Codec.BOOLEAN);
    private static final Field<Boolean> RANDOM_STATUS_CODE = new Field<>("random_status_code", Codec.BOOLEAN);

    private MockingConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static MockingConfig of(ObjectNode json) {
        return new MockingConfig(json);
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
     * The OpenAPI document as text.
     */
    public @Nullable String apiSpecification() {
        return optional(API_SPECIFICATION);
    }

    /**
     * The API specification filename.
     */
    public @Nullable String apiSpecificationFilename() {
        return optional(API_SPECIFICATION_FILENAME);
    }

    /**
     * The custom base path.
     */
    public @Nullable String customBasePath() {
        return optional(CUSTOM_BASE_PATH);
    }

    /**
     * Whether to include base path. Default: <code>false</code>.
     */
    public @Nullable Boolean includeBasePath() {
        return optional(INCLUDE_BASE_PATH);
    }

    /**
     * Included status codes.
     */
    public List<Long> includedStatusCodes() {
        return elements(INCLUDED_STATUS_CODES);
    }

    /**
     * The greatest delay time that is allowed. Default: <code>1</code>.
     */
    public @Nullable Double maxDelayTime() {
        return optional(MAX_DELAY_TIME);
    }

    /**
     * The least delay time.
     */
    public @Nullable Double minDelayTime() {
        return optional(MIN_DELAY_TIME);
    }

    /**
     * Switches random delay on. Default: <code>false</code>.
     */
    public @Nullable Boolean randomDelay() {
        return optional(RANDOM_DELAY);
    }

    /**
     * Switches random examples on. Default: <code>false</code>.
     */
    public @Nullable Boolean randomExamples() {
        return optional(RANDOM_EXAMPLES);
    }

    /**
     * Switches random status code on. Default: <code>false</code>.
     */
    public @Nullable Boolean randomStatusCode() {
        return optional(RANDOM_STATUS_CODE);
    }

    /** Builds a {@link MockingConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<MockingConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public MockingConfig build() {
            return new MockingConfig(fields());
        }

        /**
         * The OpenAPI document as text.
         */
        public Builder apiSpecification(@Nullable String value) {
            return set(API_SPECIFICATION, value);
        }

        /**
         * The API specification filename.
         */
        public Builder apiSpecificationFilename(@Nullable String value) {
            return set(API_SPECIFICATION_FILENAME, value);
        }

        /**
         * The custom base path.
         */
        public Builder customBasePath(@Nullable String value) {
            return set(CUSTOM_BASE_PATH, value);
        }

        /**
         * Whether to include base path. Default: <code>false</code>.
         */
        public Builder includeBasePath(@Nullable Boolean value) {
            return set(INCLUDE_BASE_PATH, value);
        }

        /**
         * Included status codes.
         */
        public Builder includedStatusCodes(@Nullable List<Long> value) {
            return set(INCLUDED_STATUS_CODES, value);
        }

        /**
         * The greatest delay time that is allowed. Default: <code>1</code>.
         */
        public Builder maxDelayTime(@Nullable Double value) {
            return set(MAX_DELAY_TIME, value);
        }

        /** As {@link #maxDelayTime(Double)}. */
        public Builder maxDelayTime(double value) {
            return set(MAX_DELAY_TIME, value);
        }

        /**
         * The least delay time.
         */
        public Builder minDelayTime(@Nullable Double value) {
            return set(MIN_DELAY_TIME, value);
        }

        /** As {@link #minDelayTime(Double)}. */
        public Builder minDelayTime(double value) {
            return set(MIN_DELAY_TIME, value);
        }

        /**
         * Switches random delay on. Default: <code>false</code>.
         */
        public Builder randomDelay(@Nullable Boolean value) {
            return set(RANDOM_DELAY, value);
        }

        /**
         * Switches random examples on. Default: <code>false</code>.
         */
        public Builder randomExamples(@Nullable Boolean value) {
            return set(RANDOM_EXAMPLES, value);
        }

        /**
         * Switches random status code on. Default: <code>false</code>.
         */
        public Builder randomStatusCode(@Nullable Boolean value) {
            return set(RANDOM_STATUS_CODE, value);
        }
    }
}

