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
 * Refuses request bodies that are too large.
 */
public final class RequestSizeLimitingConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "request-size-limiting";

    private static final Field<Long> ALLOWED_PAYLOAD_SIZE = new Field<>("allowed_payload_size", Codec.LONG);
    private static final Field<SizeUnit> SIZE_UNIT = new Field<>("size_unit", Codec.choice(SizeUnit::of));
    private static final Field<Boolean> REQUIRE_CONTENT_LENGTH = new Field<>("require_content_length", Codec.BOOLEAN);

    private RequestSizeLimitingConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RequestSizeLimitingConfig of(ObjectNode json) {
        return new RequestSizeLimitingConfig(json);
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
     * The largest body, in the given unit. Default: <code>128</code>.
     */
    public @Nullable Long allowedPayloadSize() {
        return optional(ALLOWED_PAYLOAD_SIZE);
    }

    /**
     * The unit of the size. Allowed: <code>bytes</code>, <code>kilobytes</code>, <code>megabytes</code>. Default:
     * <code>megabytes</code>.
     */
    public @Nullable SizeUnit sizeUnit() {
        return optional(SIZE_UNIT);
    }

    /**
     * Whether a request must say its length. Default: <code>false</code>.
     */
    public @Nullable Boolean requireContentLength() {
        return optional(REQUIRE_CONTENT_LENGTH);
    }

    /** What {@link RequestSizeLimitingConfig#sizeUnit()} is chosen from. */
    public static final class SizeUnit extends Choice {
        public static final SizeUnit BYTES = of("bytes");
        public static final SizeUnit KILOBYTES = of("kilobytes");
        public static final SizeUnit MEGABYTES = of("megabytes");

        private SizeUnit(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static SizeUnit of(String value) {
            return new SizeUnit(value);
        }
    }

    /** Builds a {@link RequestSizeLimitingConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RequestSizeLimitingConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RequestSizeLimitingConfig build() {
            return new RequestSizeLimitingConfig(fields());
        }

        /**
         * The largest body, in the given unit. Default: <code>128</code>.
         */
        public Builder allowedPayloadSize(@Nullable Long value) {
            return set(ALLOWED_PAYLOAD_SIZE, value);
        }

        /** As {@link #allowedPayloadSize(Long)}. */
        public Builder allowedPayloadSize(long value) {
            return set(ALLOWED_PAYLOAD_SIZE, value);
        }

        /**
         * The unit of the size. Allowed: <code>bytes</code>, <code>kilobytes</code>, <code>megabytes</code>. Default:
         * <code>megabytes</code>.
         */
        public Builder sizeUnit(@Nullable SizeUnit value) {
            return set(SIZE_UNIT, value);
        }

        /** As {@link #sizeUnit(SizeUnit)}, also with a value that has no constant. */
        public Builder sizeUnit(String value) {
            return set(SIZE_UNIT, SizeUnit.of(value));
        }

        /**
         * Whether a request must say its length. Default: <code>false</code>.
         */
        public Builder requireContentLength(@Nullable Boolean value) {
            return set(REQUIRE_CONTENT_LENGTH, value);
        }
    }
}

