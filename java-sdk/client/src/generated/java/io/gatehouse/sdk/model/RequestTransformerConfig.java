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
 * Changes headers, query, body, method and path of a request before it goes upstream.
 */
public final class RequestTransformerConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "request-transformer";

    private static final Field<String> HTTP_METHOD = new Field<>("http_method", Codec.TEXT);
    private static final Field<RequestTransformerConfigRemove> REMOVE = new Field<>("remove", Codec.model(RequestTransformerConfigRemove::of));
    private static final Field<RequestTransformerConfigRename> RENAME = new Field<>("rename", Codec.model(RequestTransformerConfigRename::of));
    private static final Field<RequestTransformerConfigReplace> REPLACE = new Field<>("replace", Codec.model(RequestTransformerConfigReplace::of));
    private static final Field<RequestTransformerConfigAdd> ADD = new Field<>("add", Codec.model(RequestTransformerConfigAdd::of));
    private static final Field<RequestTransformerConfigAppend> APPEND = new Field<>("append", Codec.model(RequestTransformerConfigAppend::of));

    private RequestTransformerConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RequestTransformerConfig of(ObjectNode json) {
        return new RequestTransformerConfig(json);
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
     * The upstream method, in capitals.
     */
    public @Nullable String httpMethod() {
        return optional(HTTP_METHOD);
    }

    /**
     * What to take away; runs first. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable RequestTransformerConfigRemove remove() {
        return optional(REMOVE);
    }

    /**
     * What to rename, as <code>old:new</code>. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable RequestTransformerConfigRename rename() {
        return optional(RENAME);
    }

    /**
     * What to set when it is present, as <code>name:value</code>. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable RequestTransformerConfigReplace replace() {
        return optional(REPLACE);
    }

    /**
     * What to set when it is absent, as <code>name:value</code>. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable RequestTransformerConfigAdd add() {
        return optional(ADD);
    }

    /**
     * What to add beside values that are present, as <code>name:value</code>. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable RequestTransformerConfigAppend append() {
        return optional(APPEND);
    }

    /** Builds a {@link RequestTransformerConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RequestTransformerConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RequestTransformerConfig build() {
            return new RequestTransformerConfig(fields());
        }

        /**
         * The upstream method, in capitals.
         */
        public Builder httpMethod(@Nullable String value) {
            return set(HTTP_METHOD, value);
        }

        /**
         * What to take away; runs first. Default: <code>&#123;&#125;</code>.
         */
        public Builder remove(@Nullable RequestTransformerConfigRemove value) {
            return set(REMOVE, value);
        }

        /** As {@link #remove(RequestTransformerConfigRemove)}, described in place. */
        public Builder remove(Consumer<RequestTransformerConfigRemove.Builder> value) {
            RequestTransformerConfigRemove.Builder builder = RequestTransformerConfigRemove.builder();
            value.accept(builder);
            return set(REMOVE, builder.build());
        }

        /**
         * What to rename, as <code>old:new</code>. Default: <code>&#123;&#125;</code>.
         */
        public Builder rename(@Nullable RequestTransformerConfigRename value) {
            return set(RENAME, value);
        }

        /** As {@link #rename(RequestTransformerConfigRename)}, described in place. */
        public Builder rename(Consumer<RequestTransformerConfigRename.Builder> value) {
            RequestTransformerConfigRename.Builder builder = RequestTransformerConfigRename.builder();
            value.accept(builder);
            return set(RENAME, builder.build());
        }

        /**
         * What to set when it is present, as <code>name:value</code>. Default: <code>&#123;&#125;</code>.
         */
        public Builder replace(@Nullable RequestTransformerConfigReplace value) {
            return set(REPLACE, value);
        }

        /** As {@link #replace(RequestTransformerConfigReplace)}, described in place. */
        public Builder replace(Consumer<RequestTransformerConfigReplace.Builder> value) {
            RequestTransformerConfigReplace.Builder builder = RequestTransformerConfigReplace.builder();
            value.accept(builder);
            return set(REPLACE, builder.build());
        }

        /**
         * What to set when it is absent, as <code>name:value</code>. Default: <code>&#123;&#125;</code>.
         */
        public Builder add(@Nullable RequestTransformerConfigAdd value) {
            return set(ADD, value);
        }

        /** As {@link #add(RequestTransformerConfigAdd)}, described in place. */
        public Builder add(Consumer<RequestTransformerConfigAdd.Builder> value) {
            RequestTransformerConfigAdd.Builder builder = RequestTransformerConfigAdd.builder();
            value.accept(builder);
            return set(ADD, builder.build());
        }

        /**
         * What to add beside values that are present, as <code>name:value</code>. Default: <code>&#123;&#125;</code>.
         */
        public Builder append(@Nullable RequestTransformerConfigAppend value) {
            return set(APPEND, value);
        }

        /** As {@link #append(RequestTransformerConfigAppend)}, described in place. */
        public Builder append(Consumer<RequestTransformerConfigAppend.Builder> value) {
            RequestTransformerConfigAppend.Builder builder = RequestTransformerConfigAppend.builder();
            value.accept(builder);
            return set(APPEND, builder.build());
        }
    }
}

