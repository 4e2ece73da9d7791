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
 * Checks the signature of webhooks that follow the Standard Webhooks scheme.
 */
public final class StandardWebhooksConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "standard-webhooks";

    private static final Field<String> SECRET_V1 = new Field<>("secret_v1", Codec.TEXT);
    private static final Field<Long> TOLERANCE_SECOND = new Field<>("tolerance_second", Codec.LONG);

    private StandardWebhooksConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static StandardWebhooksConfig of(ObjectNode json) {
        return new StandardWebhooksConfig(json);
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
     * The secret that signs webhooks. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public String secretV1() {
        return required(SECRET_V1);
    }

    /**
     * Seconds by which a timestamp may be off. Default: <code>300</code>.
     */
    public @Nullable Long toleranceSecond() {
        return optional(TOLERANCE_SECOND);
    }

    /** Builds a {@link StandardWebhooksConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<StandardWebhooksConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public StandardWebhooksConfig build() {
            return new StandardWebhooksConfig(fields());
        }

        /**
         * The secret that signs webhooks. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder secretV1(@Nullable String value) {
            return set(SECRET_V1, value);
        }

        /**
         * Seconds by which a timestamp may be off. Default: <code>300</code>.
         */
        public Builder toleranceSecond(@Nullable Long value) {
            return set(TOLERANCE_SECOND, value);
        }

        /** As {@link #toleranceSecond(Long)}. */
        public Builder toleranceSecond(long value) {
            return set(TOLERANCE_SECOND, value);
        }
    }
}

