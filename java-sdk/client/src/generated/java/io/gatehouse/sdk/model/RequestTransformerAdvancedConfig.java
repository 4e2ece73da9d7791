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
 * Changes requests before they go upstream, with a list of headers to keep and typed JSON values.
 */
public final class RequestTransformerAdvancedConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "request-transformer-advanced";

    private static final Field<RequestTransformerAdvancedConfigAdd> ADD = new Field<>("add", Codec.model(RequestTransformerAdvancedConfigAdd::of));
    private static final Field<RequestTransformerAdvancedConfigAllow> ALLOW = new Field<>("allow", Codec.model(RequestTransformerAdvancedConfigAllow::of));
    private static final Field<RequestTransformerAdvancedConfigAppend> APPEND = new Field<>("append", Codec.model(RequestTransformerAdvancedConfigAppend::of));
    private static final Field<Boolean> DOTS_IN_KEYS = new Field<>("dots_in_keys", Codec.BOOLEAN);
    private static final Field<String> HTTP_METHOD = new Field<>("http_method", Codec.TEXT);
    private static final Field<RequestTransformerAdvancedConfigRemove> REMOVE = new Field<>("remove", Codec.model(RequestTransformerAdvancedConfigRemove::of));
    private static final Field<RequestTransformerAdvancedConfigRename> RENAME = new Field<>("rename", Codec.model(RequestTransformerAdvancedConfigRename::of));
    private static final Field<RequestTransformerAdvancedConfigReplace> REPLACE = new Field<>("replace", Codec.model(RequestTransformerAdvancedConfigReplace::of));

    private RequestTransformerAdvancedConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RequestTransformerAdvancedConfig of(ObjectNode json) {
        return new RequestTransformerAdvancedConfig(json);
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
    public @Nullable RequestTransformerAdvancedConfigAdd add() {
        return optional(ADD);
    }

    /**
     * What may pass. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable RequestTransformerAdvancedConfigAllow allow() {
        return optional(ALLOW);
    }

    /**
     * What to add beside values that are present. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable RequestTransformerAdvancedConfigAppend append() {
        return optional(APPEND);
    }

    /**
     * Whether dots in names stand for themselves. Default: <code>true</code>.
     */
    public @Nullable Boolean dotsInKeys() {
        return optional(DOTS_IN_KEYS);
    }

    /**
     * The HTTP method.
     */
    public @Nullable String httpMethod() {
        return optional(HTTP_METHOD);
    }

    /**
     * What to take away. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable RequestTransformerAdvancedConfigRemove remove() {
        return optional(REMOVE);
    }

    /**
     * What to rename, as <code>old:new</code>. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable RequestTransformerAdvancedConfigRename rename() {
        return optional(RENAME);
    }

    /**
     * What to set when it is present. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable RequestTransformerAdvancedConfigReplace replace() {
        return optional(REPLACE);
    }

    /** Builds a {@link RequestTransformerAdvancedConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RequestTransformerAdvancedConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RequestTransformerAdvancedConfig build() {
            return new RequestTransformerAdvancedConfig(fields());
        }

        /**
         * What to set when it is absent. Default: <code>&#123;&#125;</code>.
         */
        public Builder add(@Nullable RequestTransformerAdvancedConfigAdd value) {
            return set(ADD, value);
        }

        /** As {@link #add(RequestTransformerAdvancedConfigAdd)}, described in place. */
        public Builder add(Consumer<RequestTransformerAdvancedConfigAdd.Builder> value) {
            RequestTransformerAdvancedConfigAdd.Builder builder = RequestTransformerAdvancedConfigAdd.builder();
            value.accept(builder);
            return set(ADD, builder.build());
        }

        /**
         * What may pass. Default: <code>&#123;&#125;</code>.
         */
        public Builder allow(@Nullable RequestTransformerAdvancedConfigAllow value) {
            return set(ALLOW, value);
        }

        /** As {@link #allow(RequestTransformerAdvancedConfigAllow)}, described in place. */
        public Builder allow(Consumer<RequestTransformerAdvancedConfigAllow.Builder> value) {
            RequestTransformerAdvancedConfigAllow.Builder builder = RequestTransformerAdvancedConfigAllow.builder();
            value.accept(builder);
            return set(ALLOW, builder.build());
        }

        /**
         * What to add beside values that are present. Default: <code>&#123;&#125;</code>.
         */
        public Builder append(@Nullable RequestTransformerAdvancedConfigAppend value) {
            return set(APPEND, value);
        }

        /** As {@link #append(RequestTransformerAdvancedConfigAppend)}, described in place. */
        public Builder append(Consumer<RequestTransformerAdvancedConfigAppend.Builder> value) {
            RequestTransformerAdvancedConfigAppend.Builder builder = RequestTransformerAdvancedConfigAppend.builder();
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
         * The HTTP method.
         */
        public Builder httpMethod(@Nullable String value) {
            return set(HTTP_METHOD, value);
        }

        /**
         * What to take away. Default: <code>&#123;&#125;</code>.
         */
        public Builder remove(@Nullable RequestTransformerAdvancedConfigRemove value) {
            return set(REMOVE, value);
        }

        /** As {@link #remove(RequestTransformerAdvancedConfigRemove)}, described in place. */
        public Builder remove(Consumer<RequestTransformerAdvancedConfigRemove.Builder> value) {
            RequestTransformerAdvancedConfigRemove.Builder builder = RequestTransformerAdvancedConfigRemove.builder();
            value.accept(builder);
            return set(REMOVE, builder.build());
        }

        /**
         * What to rename, as <code>old:new</code>. Default: <code>&#123;&#125;</code>.
         */
        public Builder rename(@Nullable RequestTransformerAdvancedConfigRename value) {
            return set(RENAME, value);
        }

        /** As {@link #rename(RequestTransformerAdvancedConfigRename)}, described in place. */
        public Builder rename(Consumer<RequestTransformerAdvancedConfigRename.Builder> value) {
            RequestTransformerAdvancedConfigRename.Builder builder = RequestTransformerAdvancedConfigRename.builder();
            value.accept(builder);
            return set(RENAME, builder.build());
        }

        /**
         * What to set when it is present. Default: <code>&#123;&#125;</code>.
         */
        public Builder replace(@Nullable RequestTransformerAdvancedConfigReplace value) {
            return set(REPLACE, value);
        }

        /** As {@link #replace(RequestTransformerAdvancedConfigReplace)}, described in place. */
        public Builder replace(Consumer<RequestTransformerAdvancedConfigReplace.Builder> value) {
            RequestTransformerAdvancedConfigReplace.Builder builder = RequestTransformerAdvancedConfigReplace.builder();
            value.accept(builder);
            return set(REPLACE, builder.build());
        }
    }
}

