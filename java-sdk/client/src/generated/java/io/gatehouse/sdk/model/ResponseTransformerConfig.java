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
 * Changes headers and JSON bodies of responses.
 */
public final class ResponseTransformerConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "response-transformer";

    private static final Field<ResponseTransformerConfigRemove> REMOVE = new Field<>("remove", Codec.model(ResponseTransformerConfigRemove::of));
    private static final Field<ResponseTransformerConfigRename> RENAME = new Field<>("rename", Codec.model(ResponseTransformerConfigRename::of));
    private static final Field<ResponseTransformerConfigReplace> REPLACE = new Field<>("replace", Codec.model(ResponseTransformerConfigReplace::of));
    private static final Field<ResponseTransformerConfigAdd> ADD = new Field<>("add", Codec.model(ResponseTransformerConfigAdd::of));
    private static final Field<ResponseTransformerConfigAppend> APPEND = new Field<>("append", Codec.model(ResponseTransformerConfigAppend::of));

    private ResponseTransformerConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ResponseTransformerConfig of(ObjectNode json) {
        return new ResponseTransformerConfig(json);
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
     * What to take away; runs first. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable ResponseTransformerConfigRemove remove() {
        return optional(REMOVE);
    }

    /**
     * What to rename, as <code>old:new</code>. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable ResponseTransformerConfigRename rename() {
        return optional(RENAME);
    }

    /**
     * What to set when it is present, as <code>name:value</code>. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable ResponseTransformerConfigReplace replace() {
        return optional(REPLACE);
    }

    /**
     * What to set when it is absent, as <code>name:value</code>. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable ResponseTransformerConfigAdd add() {
        return optional(ADD);
    }

    /**
     * What to add beside values that are present, as <code>name:value</code>. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable ResponseTransformerConfigAppend append() {
        return optional(APPEND);
    }

    /** Builds a {@link ResponseTransformerConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ResponseTransformerConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ResponseTransformerConfig build() {
            return new ResponseTransformerConfig(fields());
        }

        /**
         * What to take away; runs first. Default: <code>&#123;&#125;</code>.
         */
        public Builder remove(@Nullable ResponseTransformerConfigRemove value) {
            return set(REMOVE, value);
        }

        /** As {@link #remove(ResponseTransformerConfigRemove)}, described in place. */
        public Builder remove(Consumer<ResponseTransformerConfigRemove.Builder> value) {
            ResponseTransformerConfigRemove.Builder builder = ResponseTransformerConfigRemove.builder();
            value.accept(builder);
            return set(REMOVE, builder.build());
        }

        /**
         * What to rename, as <code>old:new</code>. Default: <code>&#123;&#125;</code>.
         */
        public Builder rename(@Nullable ResponseTransformerConfigRename value) {
            return set(RENAME, value);
        }

        /** As {@link #rename(ResponseTransformerConfigRename)}, described in place. */
        public Builder rename(Consumer<ResponseTransformerConfigRename.Builder> value) {
            ResponseTransformerConfigRename.Builder builder = ResponseTransformerConfigRename.builder();
            value.accept(builder);
            return set(RENAME, builder.build());
        }

        /**
         * What to set when it is present, as <code>name:value</code>. Default: <code>&#123;&#125;</code>.
         */
        public Builder replace(@Nullable ResponseTransformerConfigReplace value) {
            return set(REPLACE, value);
        }

        /** As {@link #replace(ResponseTransformerConfigReplace)}, described in place. */
        public Builder replace(Consumer<ResponseTransformerConfigReplace.Builder> value) {
            ResponseTransformerConfigReplace.Builder builder = ResponseTransformerConfigReplace.builder();
            value.accept(builder);
            return set(REPLACE, builder.build());
        }

        /**
         * What to set when it is absent, as <code>name:value</code>. Default: <code>&#123;&#125;</code>.
         */
        public Builder add(@Nullable ResponseTransformerConfigAdd value) {
            return set(ADD, value);
        }

        /** As {@link #add(ResponseTransformerConfigAdd)}, described in place. */
        public Builder add(Consumer<ResponseTransformerConfigAdd.Builder> value) {
            ResponseTransformerConfigAdd.Builder builder = ResponseTransformerConfigAdd.builder();
            value.accept(builder);
            return set(ADD, builder.build());
        }

        /**
         * What to add beside values that are present, as <code>name:value</code>. Default: <code>&#123;&#125;</code>.
         */
        public Builder append(@Nullable ResponseTransformerConfigAppend value) {
            return set(APPEND, value);
        }

        /** As {@link #append(ResponseTransformerConfigAppend)}, described in place. */
        public Builder append(Consumer<ResponseTransformerConfigAppend.Builder> value) {
            ResponseTransformerConfigAppend.Builder builder = ResponseTransformerConfigAppend.builder();
            value.accept(builder);
            return set(APPEND, builder.build());
        }
    }
}

