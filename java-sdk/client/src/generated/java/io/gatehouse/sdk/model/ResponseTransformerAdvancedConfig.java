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
 * Changes responses before they reach the client, also by status.
 */
public final class ResponseTransformerAdvancedConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "response-transformer-advanced";

    private static final Field<ResponseTransformerAdvancedConfigAdd> ADD = new Field<>("add", Codec.model(ResponseTransformerAdvancedConfigAdd::of));
    private static final Field<ResponseTransformerAdvancedConfigAllow> ALLOW = new Field<>("allow", Codec.model(ResponseTransformerAdvancedConfigAllow::of));
    private static final Field<ResponseTransformerAdvancedConfigAppend> APPEND = new Field<>("append", Codec.model(ResponseTransformerAdvancedConfigAppend::of));
    private static final Field<Boolean> DOTS_IN_KEYS = new Field<>("dots_in_keys", Codec.BOOLEAN);
    private static final Field<ResponseTransformerAdvancedConfigRemove> REMOVE = new Field<>("remove", Codec.model(ResponseTransformerAdvancedConfigRemove::of));
    private static final Field<ResponseTransformerAdvancedConfigRename> RENAME = new Field<>("rename", Codec.model(ResponseTransformerAdvancedConfigRename::of));
    private static final Field<ResponseTransformerAdvancedConfigReplace> REPLACE = new Field<>("replace", Codec.model(ResponseTransformerAdvancedConfigReplace::of));
    private static final Field<ResponseTransformerAdvancedConfigTransform> TRANSFORM = new Field<>("transform", Codec.model(ResponseTransformerAdvancedConfigTransform::of));

    private ResponseTransformerAdvancedConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ResponseTransformerAdvancedConfig of(ObjectNode json) {
        return new ResponseTransformerAdvancedConfig(json);
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
     * What to set when it is absent. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable ResponseTransformerAdvancedConfigAdd add() {
        return optional(ADD);
    }

    /**
     * What may pass. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable ResponseTransformerAdvancedConfigAllow allow() {
        return optional(ALLOW);
    }

    /**
     * What to add beside values that are present. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable ResponseTransformerAdvancedConfigAppend append() {
        return optional(APPEND);
    }

    /**
     * Whether dots in names stand for themselves. Default: <code>true</code>.
     */
    public @Nullable Boolean dotsInKeys() {
        return optional(DOTS_IN_KEYS);
    }

    /**
     * What to take away. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable ResponseTransformerAdvancedConfigRemove remove() {
        return optional(REMOVE);
    }

    /**
     * What to rename, as <code>old:new</code>. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable ResponseTransformerAdvancedConfigRename rename() {
        return optional(RENAME);
    }

    /**
     * What to set when it is present. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable ResponseTransformerAdvancedConfigReplace replace() {
        return optional(REPLACE);
    }

    /**
     * Lua functions that change it. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable ResponseTransformerAdvancedConfigTransform transform() {
        return optional(TRANSFORM);
    }

    /** Builds a {@link ResponseTransformerAdvancedConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ResponseTransformerAdvancedConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ResponseTransformerAdvancedConfig build() {
            return new ResponseTransformerAdvancedConfig(fields());
        }

        /**
         * What to set when it is absent. Default: <code>&#123;&#125;</code>.
         */
        public Builder add(@Nullable ResponseTransformerAdvancedConfigAdd value) {
            return set(ADD, value);
        }

        /** As {@link #add(ResponseTransformerAdvancedConfigAdd)}, described in place. */
        public Builder add(Consumer<ResponseTransformerAdvancedConfigAdd.Builder> value) {
            ResponseTransformerAdvancedConfigAdd.Builder builder = ResponseTransformerAdvancedConfigAdd.builder();
            value.accept(builder);
            return set(ADD, builder.build());
        }

        /**
         * What may pass. Default: <code>&#123;&#125;</code>.
         */
        public Builder allow(@Nullable ResponseTransformerAdvancedConfigAllow value) {
            return set(ALLOW, value);
        }

        /** As {@link #allow(ResponseTransformerAdvancedConfigAllow)}, described in place. */
        public Builder allow(Consumer<ResponseTransformerAdvancedConfigAllow.Builder> value) {
            ResponseTransformerAdvancedConfigAllow.Builder builder = ResponseTransformerAdvancedConfigAllow.builder();
            value.accept(builder);
            return set(ALLOW, builder.build());
        }

        /**
         * What to add beside values that are present. Default: <code>&#123;&#125;</code>.
         */
        public Builder append(@Nullable ResponseTransformerAdvancedConfigAppend value) {
            return set(APPEND, value);
        }

        /** As {@link #append(ResponseTransformerAdvancedConfigAppend)}, described in place. */
        public Builder append(Consumer<ResponseTransformerAdvancedConfigAppend.Builder> value) {
            ResponseTransformerAdvancedConfigAppend.Builder builder = ResponseTransformerAdvancedConfigAppend.builder();
            value.accept(builder);
            return set(APPEND, builder.build());
        }

        /**
         * Whether dots in names stand for themselves. Default: <code>true</code>.
         */
        public Builder dotsInKeys(@Nullable Boolean value) {
            return set(DOTS_IN_KEYS, value);
        }

        /**
         * What to take away. Default: <code>&#123;&#125;</code>.
         */
        public Builder remove(@Nullable ResponseTransformerAdvancedConfigRemove value) {
            return set(REMOVE, value);
        }

        /** As {@link #remove(ResponseTransformerAdvancedConfigRemove)}, described in place. */
        public Builder remove(Consumer<ResponseTransformerAdvancedConfigRemove.Builder> value) {
            ResponseTransformerAdvancedConfigRemove.Builder builder = ResponseTransformerAdvancedConfigRemove.builder();
            value.accept(builder);
            return set(REMOVE, builder.build());
        }

        /**
         * What to rename, as <code>old:new</code>. Default: <code>&#123;&#125;</code>.
         */
        public Builder rename(@Nullable ResponseTransformerAdvancedConfigRename value) {
            return set(RENAME, value);
        }

        /** As {@link #rename(ResponseTransformerAdvancedConfigRename)}, described in place. */
        public Builder rename(Consumer<ResponseTransformerAdvancedConfigRename.Builder> value) {
            ResponseTransformerAdvancedConfigRename.Builder builder = ResponseTransformerAdvancedConfigRename.builder();
            value.accept(builder);
            return set(RENAME, builder.build());
        }

        /**
         * What to set when it is present. Default: <code>&#123;&#125;</code>.
         */
        public Builder replace(@Nullable ResponseTransformerAdvancedConfigReplace value) {
            return set(REPLACE, value);
        }

        /** As {@link #replace(ResponseTransformerAdvancedConfigReplace)}, described in place. */
        public Builder replace(Consumer<ResponseTransformerAdvancedConfigReplace.Builder> value) {
            ResponseTransformerAdvancedConfigReplace.Builder builder = ResponseTransformerAdvancedConfigReplace.builder();
            value.accept(builder);
            return set(REPLACE, builder.build());
        }

        /**
         * Lua functions that change it. Default: <code>&#123;&#125;</code>.
         */
        public Builder transform(@Nullable ResponseTransformerAdvancedConfigTransform value) {
            return set(TRANSFORM, value);
        }

        /** As {@link #transform(ResponseTransformerAdvancedConfigTransform)}, described in place. */
        public Builder transform(Consumer<ResponseTransformerAdvancedConfigTransform.Builder> value) {
            ResponseTransformerAdvancedConfigTransform.Builder builder = ResponseTransformerAdvancedConfigTransform.builder();
            value.accept(builder);
            return set(TRANSFORM, builder.build());
        }
    }
}

