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
 * Answers at once with a fixed response.
 */
public final class RequestTerminationConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "request-termination";

    private static final Field<Integer> STATUS_CODE = new Field<>("status_code", Codec.INTEGER);
    private static final Field<String> MESSAGE = new Field<>("message", Codec.TEXT);
    private static final Field<String> CONTENT_TYPE = new Field<>("content_type", Codec.TEXT);
    private static final Field<String> BODY = new Field<>("body", Codec.TEXT);
    private static final Field<Boolean> ECHO = new Field<>("echo", Codec.BOOLEAN);
    private static final Field<String> TRIGGER = new Field<>("trigger", Codec.TEXT);

    private RequestTerminationConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RequestTerminationConfig of(ObjectNode json) {
        return new RequestTerminationConfig(json);
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
     * The status of the response. From 100 to 599. Default: <code>503</code>.
     */
    public @Nullable Integer statusCode() {
        return optional(STATUS_CODE);
    }

    /**
     * The message of a JSON response; not together with a body.
     */
    public @Nullable String message() {
        return optional(MESSAGE);
    }

    /**
     * The Content-Type of the response.
     */
    public @Nullable String contentType() {
        return optional(CONTENT_TYPE);
    }

    /**
     * The response body.
     */
    public @Nullable String body() {
        return optional(BODY);
    }

    /**
     * Whether the request is sent back. Default: <code>false</code>.
     */
    public @Nullable Boolean echo() {
        return optional(ECHO);
    }

    /**
     * The header or query parameter without which the request passes.
     */
    public @Nullable String trigger() {
        return optional(TRIGGER);
    }

    /** Builds a {@link RequestTerminationConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RequestTerminationConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RequestTerminationConfig build() {
            return new RequestTerminationConfig(fields());
        }

        /**
         * The status of the response. From 100 to 599. Default: <code>503</code>.
         */
        public Builder statusCode(@Nullable Integer value) {
            return set(STATUS_CODE, value);
        }

        /**
         * The message of a JSON response; not together with a body.
         */
        public Builder message(@Nullable String value) {
            return set(MESSAGE, value);
        }

        /**
         * The Content-Type of the response.
         */
        public Builder contentType(@Nullable String value) {
            return set(CONTENT_TYPE, value);
        }

        /**
         * The response body.
         */
        public Builder body(@Nullable String value) {
            return set(BODY, value);
        }

        /**
         * Whether the request is sent back. Default: <code>false</code>.
         */
        public Builder echo(@Nullable Boolean value) {
            return set(ECHO, value);
        }

        /**
         * The header or query parameter without which the request passes.
         */
        public Builder trigger(@Nullable String value) {
            return set(TRIGGER, value);
        }
    }
}

