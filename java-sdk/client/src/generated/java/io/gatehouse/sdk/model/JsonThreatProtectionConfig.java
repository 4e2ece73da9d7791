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
 * Refuses JSON bodies that are too large, deep or long.
 */
public final class JsonThreatProtectionConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "json-threat-protection";

    private static final Field<Boolean> ALLOW_DUPLICATE_OBJECT_ENTRY_NAME = new Field<>("allow_duplicate_object_entry_name", Codec.BOOLEAN);
    private static final Field<Boolean> ALLOW_NON_JSON_REQUESTS = new Field<>("allow_non_json_requests", Codec.BOOLEAN);
    private static final Field<EnforcementMode> ENFORCEMENT_MODE = new Field<>("enforcement_mode", Codec.choice(EnforcementMode::of));
    private static final Field<String> ERROR_MESSAGE = new Field<>("error_message", Codec.TEXT);
    private static final Field<Integer> ERROR_STATUS_CODE = new Field<>("error_status_code", Codec.INTEGER);
    private static final Field<Long> MAX_ARRAY_ELEMENT_COUNT = new Field<>("max_array_element_count", Codec.LONG);
    private static final Field<Long> MAX_BODY_SIZE = new Field<>("max_body_size", Codec.LONG);
    private static final Field<Long> MAX_CONTAINER_DEPTH = new Field<>("max_container_depth", Codec.LONG);
    private static final Field<Long> MAX_OBJECT_ENTRY_COUNT = new Field<>("max_object_entry_count", Codec.LONG);
    private static final Field<Long> MAX_OBJECT_ENTRY_NAME_LENGTH = new Field<>("max_object_entry_name_length", Codec.LONG);
    private static final Field<Long> MAX_STRING_VALUE_LENGTH = new Field<>("max_string_value_length", Codec.LONG);

    private JsonThreatProtectionConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static JsonThreatProtectionConfig of(ObjectNode json) {
        return new JsonThreatProtectionConfig(json);
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
     * Whether to allow duplicate object entry name. Default: <code>true</code>.
     */
    public @Nullable Boolean allowDuplicateObjectEntryName() {
        return optional(ALLOW_DUPLICATE_OBJECT_ENTRY_NAME);
    }

    /**
     * Whether to allow non JSON requests. Default: <code>false</code>.
     */
    public @Nullable Boolean allowNonJsonRequests() {
        return optional(ALLOW_NON_JSON_REQUESTS);
    }

    /**
     * The enforcement mode. Allowed: <code>block</code>, <code>log_only</code>. Default: <code>block</code>.
     */
    public @Nullable EnforcementMode enforcementMode() {
        return optional(ENFORCEMENT_MODE);
    }

    /**
     * The message of a refusal. Default: <code>Bad Request</code>.
     */
    public @Nullable String errorMessage() {
        return optional(ERROR_MESSAGE);
    }

    /**
     * The error status code. From 400 to 499. Default: <code>400</code>.
     */
    public @Nullable Integer errorStatusCode() {
        return optional(ERROR_STATUS_CODE);
    }

    /**
     * The greatest array element count that is allowed. From -1 to 2147483648. Default: <code>-1</code>.
     */
    public @Nullable Long maxArrayElementCount() {
        return optional(MAX_ARRAY_ELEMENT_COUNT);
    }

    /**
     * The greatest body size that is allowed. From -1 to 2147483648. Default: <code>8192</code>.
     */
    public @Nullable Long maxBodySize() {
        return optional(MAX_BODY_SIZE);
    }

    /**
     * The greatest container depth that is allowed. From -1 to 2147483648. Default: <code>-1</code>.
     */
    public @Nullable Long maxContainerDepth() {
        return optional(MAX_CONTAINER_DEPTH);
    }

    /**
     * The greatest object entry count that is allowed. From -1 to 2147483648. Default: <code>-1</code>.
     */
    public @Nullable Long maxObjectEntryCount() {
        return optional(MAX_OBJECT_ENTRY_COUNT);
    }

    /**
     * The greatest object entry name length that is allowed. From -1 to 2147483648. Default: <code>-1</code>.
     */
    public @Nullable Long maxObjectEntryNameLength() {
        return optional(MAX_OBJECT_ENTRY_NAME_LENGTH);
    }

    /**
     * The greatest string value length that is allowed. From -1 to 2147483648. Default: <code>-1</code>.
     */
    public @Nullable Long maxStringValueLength() {
        return optional(MAX_STRING_VALUE_LENGTH);
    }

    /** What {@link JsonThreatProtectionConfig#enforcementMode()} is chosen from. */
    public static final class EnforcementMode extends Choice {
        public static final EnforcementMode BLOCK = of("block");
        public static final EnforcementMode LOG_ONLY = of("log_only");

        private EnforcementMode(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static EnforcementMode of(String value) {
            return new EnforcementMode(value);
        }
    }

    /** Builds a {@link JsonThreatProtectionConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<JsonThreatProtectionConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public JsonThreatProtectionConfig build() {
            return new JsonThreatProtectionConfig(fields());
        }

        /**
         * Whether to allow duplicate object entry name. Default: <code>true</code>.
         */
        public Builder allowDuplicateObjectEntryName(@Nullable Boolean value) {
            return set(ALLOW_DUPLICATE_OBJECT_ENTRY_NAME, value);
        }

        /**
         * Whether to allow non JSON requests. Default: <code>false</code>.
         */
        public Builder allowNonJsonRequests(@Nullable Boolean value) {
            return set(ALLOW_NON_JSON_REQUESTS, value);
        }

        /**
         * The enforcement mode. Allowed: <code>block</code>, <code>log_only</code>. Default: <code>block</code>.
         */
        public Builder enforcementMode(@Nullable EnforcementMode value) {
            return set(ENFORCEMENT_MODE, value);
        }

        /** As {@link #enforcementMode(EnforcementMode)}, also with a value that has no constant. */
        public Builder enforcementMode(String value) {
            return set(ENFORCEMENT_MODE, EnforcementMode.of(value));
        }

        /**
         * The message of a refusal. Default: <code>Bad Request</code>.
         */
        public Builder errorMessage(@Nullable String value) {
            return set(ERROR_MESSAGE, value);
        }

        /**
         * The error status code. From 400 to 499. Default: <code>400</code>.
         */
        public Builder errorStatusCode(@Nullable Integer value) {
            return set(ERROR_STATUS_CODE, value);
        }

        /**
         * The greatest array element count that is allowed. From -1 to 2147483648. Default: <code>-1</code>.
         */
        public Builder maxArrayElementCount(@Nullable Long value) {
            return set(MAX_ARRAY_ELEMENT_COUNT, value);
        }

        /** As {@link #maxArrayElementCount(Long)}. */
        public Builder maxArrayElementCount(long value) {
            return set(MAX_ARRAY_ELEMENT_COUNT, value);
        }

        /**
         * The greatest body size that is allowed. From -1 to 2147483648. Default: <code>8192</code>.
         */
        public Builder maxBodySize(@Nullable Long value) {
            return set(MAX_BODY_SIZE, value);
        }

        /** As {@link #maxBodySize(Long)}. */
        public Builder maxBodySize(long value) {
            return set(MAX_BODY_SIZE, value);
        }

        /**
         * The greatest container depth that is allowed. From -1 to 2147483648. Default: <code>-1</code>.
         */
        public Builder maxContainerDepth(@Nullable Long value) {
            return set(MAX_CONTAINER_DEPTH, value);
        }

        /** As {@link #maxContainerDepth(Long)}. */
        public Builder maxContainerDepth(long value) {
            return set(MAX_CONTAINER_DEPTH, value);
        }

        /**
         * The greatest object entry count that is allowed. From -1 to 2147483648. Default: <code>-1</code>.
         */
        public Builder maxObjectEntryCount(@Nullable Long value) {
            return set(MAX_OBJECT_ENTRY_COUNT, value);
        }

        /** As {@link #maxObjectEntryCount(Long)}. */
        public Builder maxObjectEntryCount(long value) {
            return set(MAX_OBJECT_ENTRY_COUNT, value);
        }

        /**
         * The greatest object entry name length that is allowed. From -1 to 2147483648. Default: <code>-1</code>.
         */
        public Builder maxObjectEntryNameLength(@Nullable Long value) {
            return set(MAX_OBJECT_ENTRY_NAME_LENGTH, value);
        }

        /** As {@link #maxObjectEntryNameLength(Long)}. */
        public Builder maxObjectEntryNameLength(long value) {
            return set(MAX_OBJECT_ENTRY_NAME_LENGTH, value);
        }

        /**
         * The greatest string value length that is allowed. From -1 to 2147483648. Default: <code>-1</code>.
         */
        public Builder maxStringValueLength(@Nullable Long value) {
            return set(MAX_STRING_VALUE_LENGTH, value);
        }

        /** As {@link #maxStringValueLength(Long)}. */
        public Builder maxStringValueLength(long value) {
            return set(MAX_STRING_VALUE_LENGTH, value);
        }
    }
}

