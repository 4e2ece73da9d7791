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
 * Gets an access token for the upstream from an OAuth 2.0 server.
 */
public final class UpstreamOauthConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "upstream-oauth";

    private static final Field<UpstreamOauthConfigBehavior> BEHAVIOR = new Field<>("behavior", Codec.model(UpstreamOauthConfigBehavior::of));
    private static final Field<UpstreamOauthConfigCache> CACHE = new Field<>("cache", Codec.model(UpstreamOauthConfigCache::of));
    private static final Field<OAuth2Client> CLIENT = new Field<>("client", Codec.model(OAuth2Client::of));
    private static final Field<UpstreamOauthConfigOauth> OAUTH = new Field<>("oauth", Codec.model(UpstreamOauthConfigOauth::of));

    private UpstreamOauthConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static UpstreamOauthConfig of(ObjectNode json) {
        return new UpstreamOauthConfig(json);
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
     * Settings of behavior.
     */
    public @Nullable UpstreamOauthConfigBehavior behavior() {
        return optional(BEHAVIOR);
    }

    /**
     * How results are remembered. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable UpstreamOauthConfigCache cache() {
        return optional(CACHE);
    }

    /**
     * What concerns the client. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable OAuth2Client client() {
        return optional(CLIENT);
    }

    /**
     * Settings of OAuth 2.0.
     */
    public UpstreamOauthConfigOauth oauth() {
        return required(OAUTH);
    }

    /** Builds a {@link UpstreamOauthConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<UpstreamOauthConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public UpstreamOauthConfig build() {
            return new UpstreamOauthConfig(fields());
        }

        /**
         * Settings of behavior.
         */
        public Builder behavior(@Nullable UpstreamOauthConfigBehavior value) {
            return set(BEHAVIOR, value);
        }

        /** As {@link #behavior(UpstreamOauthConfigBehavior)}, described in place. */
        public Builder behavior(Consumer<UpstreamOauthConfigBehavior.Builder> value) {
            UpstreamOauthConfigBehavior.Builder builder = UpstreamOauthConfigBehavior.builder();
            value.accept(builder);
            return set(BEHAVIOR, builder.build());
        }

        /**
         * How results are remembered. Default: <code>&#123;&#125;</code>.
         */
        public Builder cache(@Nullable UpstreamOauthConfigCache value) {
            return set(CACHE, value);
        }

        /** As {@link #cache(UpstreamOauthConfigCache)}, described in place. */
        public Builder cache(Consumer<UpstreamOauthConfigCache.Builder> value) {
            UpstreamOauthConfigCache.Builder builder = UpstreamOauthConfigCache.builder();
            value.accept(builder);
            return set(CACHE, builder.build());
        }

        /**
         * What concerns the client. Default: <code>&#123;&#125;</code>.
         */
        public Builder client(@Nullable OAuth2Client value) {
            return set(CLIENT, value);
        }

        /** As {@link #client(OAuth2Client)}, described in place. */
        public Builder client(Consumer<OAuth2Client.Builder> value) {
            OAuth2Client.Builder builder = OAuth2Client.builder();
            value.accept(builder);
            return set(CLIENT, builder.build());
        }

        /**
         * Settings of OAuth 2.0.
         */
        public Builder oauth(@Nullable UpstreamOauthConfigOauth value) {
            return set(OAUTH, value);
        }

        /** As {@link #oauth(UpstreamOauthConfigOauth)}, described in place. */
        public Builder oauth(Consumer<UpstreamOauthConfigOauth.Builder> value) {
            UpstreamOauthConfigOauth.Builder builder = UpstreamOauthConfigOauth.builder();
            value.accept(builder);
            return set(OAUTH, builder.build());
        }
    }
}

