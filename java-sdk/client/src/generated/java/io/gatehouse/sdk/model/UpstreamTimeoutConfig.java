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
 * Replaces the timeouts of the service.
 */
public final class UpstreamTimeoutConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "upstream-timeout";

    private static final Field<Integer> CONNECT_TIMEOUT = new Field<>("connect_timeout", Codec.INTEGER);
    private static final Field<Integer> READ_TIMEOUT = new Field<>("read_timeout", Codec.INTEGER);
    private static final Field<Integer> SEND_TIMEOUT = new Field<>("send_timeout", Codec.INTEGER);

    private UpstreamTimeoutConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static UpstreamTimeoutConfig of(ObjectNode json) {
        return new UpstreamTimeoutConfig(json);
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
     * Milliseconds to establish a connection. From 0 to 2147483646.
     */
    public @Nullable Integer connectTimeout() {
        return optional(CONNECT_TIMEOUT);
    }

    /**
     * Milliseconds between two reads. From 0 to 2147483646.
     */
    public @Nullable Integer readTimeout() {
        return optional(READ_TIMEOUT);
    }

    /**
     * Milliseconds between two writes. From 0 to 2147483646.
     */
    public @Nullable Integer sendTimeout() {
        return optional(SEND_TIMEOUT);
    }

    /** Builds a {@link UpstreamTimeoutConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<UpstreamTimeoutConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public UpstreamTimeoutConfig build() {
            return new UpstreamTimeoutConfig(fields());
        }

        /**
         * Milliseconds to establish a connection. From 0 to 2147483646.
         */
        public Builder connectTimeout(@Nullable Integer value) {
            return set(CONNECT_TIMEOUT, value);
        }

        /**
         * Milliseconds between two reads. From 0 to 2147483646.
         */
        public Builder readTimeout(@Nullable Integer value) {
            return set(READ_TIMEOUT, value);
        }

        /**
         * Milliseconds between two writes. From 0 to 2147483646.
         */
        public Builder sendTimeout(@Nullable Integer value) {
            return set(SEND_TIMEOUT, value);
        }
    }
}

