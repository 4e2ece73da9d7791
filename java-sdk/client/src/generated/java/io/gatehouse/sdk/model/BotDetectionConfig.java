// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.PluginConfig;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests pass or refuses them by their User-Agent header.
 */
public final class BotDetectionConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "bot-detection";

    private static final Field<List<String>> ALLOW = new Field<>("allow", Codec.list(Codec.TEXT));
    private static final Field<List<String>> DENY = new Field<>("deny", Codec.list(Codec.TEXT));

    private BotDetectionConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static BotDetectionConfig of(ObjectNode json) {
        return new BotDetectionConfig(json);
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
     * Regular expressions for User-Agent headers that always pass. Default: <code>[]</code>.
     */
    public List<String> allow() {
        return elements(ALLOW);
    }

    /**
     * Regular expressions for User-Agent headers that are refused. Default: <code>[]</code>.
     */
    public List<String> deny() {
        return elements(DENY);
    }

    /** Builds a {@link BotDetectionConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<BotDetectionConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public BotDetectionConfig build() {
            return new BotDetectionConfig(fields());
        }

        /**
         * Regular expressions for User-Agent headers that always pass. Default: <code>[]</code>.
         */
        public Builder allow(@Nullable List<String> value) {
            return set(ALLOW, value);
        }

        /** As {@link #allow(List)}. */
        public Builder allow(String... values) {
            return set(ALLOW, Arrays.asList(values));
        }

        /**
         * Regular expressions for User-Agent headers that are refused. Default: <code>[]</code>.
         */
        public Builder deny(@Nullable List<String> value) {
            return set(DENY, value);
        }

        /** As {@link #deny(List)}. */
        public Builder deny(String... values) {
            return set(DENY, Arrays.asList(values));
        }
    }
}

