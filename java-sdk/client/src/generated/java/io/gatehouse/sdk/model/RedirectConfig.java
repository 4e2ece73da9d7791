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
 * Answers with a redirect.
 */
public final class RedirectConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "redirect";

    private static final Field<Integer> STATUS_CODE = new Field<>("status_code", Codec.INTEGER);
    private static final Field<String> LOCATION = new Field<>("location", Codec.TEXT);
    private static final Field<Boolean> KEEP_INCOMING_PATH = new Field<>("keep_incoming_path", Codec.BOOLEAN);

    private RedirectConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RedirectConfig of(ObjectNode json) {
        return new RedirectConfig(json);
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
     * The status of the redirect. From 100 to 599. Default: <code>301</code>.
     */
    public @Nullable Integer statusCode() {
        return optional(STATUS_CODE);
    }

    /**
     * Where to go.
     */
    public String location() {
        return required(LOCATION);
    }

    /**
     * Whether the path and query of the request are appended. Default: <code>false</code>.
     */
    public @Nullable Boolean keepIncomingPath() {
        return optional(KEEP_INCOMING_PATH);
    }

    /** Builds a {@link RedirectConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RedirectConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RedirectConfig build() {
            return new RedirectConfig(fields());
        }

        /**
         * The status of the redirect. From 100 to 599. Default: <code>301</code>.
         */
        public Builder statusCode(@Nullable Integer value) {
            return set(STATUS_CODE, value);
        }

        /**
         * Where to go.
         */
        public Builder location(@Nullable String value) {
            return set(LOCATION, value);
        }

        /**
         * Whether the path and query of the request are appended. Default: <code>false</code>.
         */
        public Builder keepIncomingPath(@Nullable Boolean value) {
            return set(KEEP_INCOMING_PATH, value);
        }
    }
}

