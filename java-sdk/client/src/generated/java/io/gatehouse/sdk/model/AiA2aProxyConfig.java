// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.PluginConfig;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Passes agent-to-agent calls on and observes them.
 */
public final class AiA2aProxyConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ai-a2a-proxy";

    private static final Field<AiA2aProxyConfigLogging> LOGGING = new Field<>("logging", Codec.model(AiA2aProxyConfigLogging::of));
    private static final Field<Long> MAX_REQUEST_BODY_SIZE = new Field<>("max_request_body_size", Codec.LONG);

    private AiA2aProxyConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiA2aProxyConfig of(ObjectNode json) {
        return new AiA2aProxyConfig(json);
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
     * What is logged. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable AiA2aProxyConfigLogging logging() {
        return optional(LOGGING);
    }

    /**
     * The largest request body in bytes; 0 means no limit of the plugin's own. At least 0. Default:
     * <code>1048576</code>.
     */
    public @Nullable Long maxRequestBodySize() {
        return optional(MAX_REQUEST_BODY_SIZE);
    }

    /** Builds a {@link AiA2aProxyConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiA2aProxyConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiA2aProxyConfig build() {
            return new AiA2aProxyConfig(fields());
        }

        /**
         * What is logged. Default: <code>&#123;&#125;</code>.
         */
        public Builder logging(@Nullable AiA2aProxyConfigLogging value) {
            return set(LOGGING, value);
        }

        /** As {@link #logging(AiA2aProxyConfigLogging)}, described in place. */
        public Builder logging(Consumer<AiA2aProxyConfigLogging.Builder> value) {
            AiA2aProxyConfigLogging.Builder builder = AiA2aProxyConfigLogging.builder();
            value.accept(builder);
            return set(LOGGING, builder.build());
        }

        /**
         * The largest request body in bytes; 0 means no limit of the plugin's own. At least 0. Default:
         * <code>1048576</code>.
         */
        public Builder maxRequestBodySize(@Nullable Long value) {
            return set(MAX_REQUEST_BODY_SIZE, value);
        }

        /** As {@link #maxRequestBodySize(Long)}. */
        public Builder maxRequestBodySize(long value) {
            return set(MAX_REQUEST_BODY_SIZE, value);
        }
    }
}

