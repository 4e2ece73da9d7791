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
 * Lets a request pass when it carries the username and password of a consumer.
 */
public final class BasicAuthConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "basic-auth";

    private static final Field<String> ANONYMOUS = new Field<>("anonymous", Codec.TEXT);
    private static final Field<Boolean> HIDE_CREDENTIALS = new Field<>("hide_credentials", Codec.BOOLEAN);
    private static final Field<String> REALM = new Field<>("realm", Codec.TEXT);
    private static final Field<BasicAuthConfigBruteForceProtection> BRUTE_FORCE_PROTECTION = new Field<>("brute_force_protection", Codec.model(BasicAuthConfigBruteForceProtection::of));

    private BasicAuthConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static BasicAuthConfig of(ObjectNode json) {
        return new BasicAuthConfig(json);
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
     * Id or username of the consumer that stands in when authentication fails.
     */
    public @Nullable String anonymous() {
        return optional(ANONYMOUS);
    }

    /**
     * Whether the credentials are removed before the request goes upstream. Default: <code>false</code>.
     */
    public @Nullable Boolean hideCredentials() {
        return optional(HIDE_CREDENTIALS);
    }

    /**
     * The realm of the WWW-Authenticate header. Default: <code>service</code>.
     */
    public @Nullable String realm() {
        return optional(REALM);
    }

    /**
     * Slows down those who guess passwords. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable BasicAuthConfigBruteForceProtection bruteForceProtection() {
        return optional(BRUTE_FORCE_PROTECTION);
    }

    /** Builds a {@link BasicAuthConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<BasicAuthConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public BasicAuthConfig build() {
            return new BasicAuthConfig(fields());
        }

        /**
         * Id or username of the consumer that stands in when authentication fails.
         */
        public Builder anonymous(@Nullable String value) {
            return set(ANONYMOUS, value);
        }

        /**
         * Whether the credentials are removed before the request goes upstream. Default: <code>false</code>.
         */
        public Builder hideCredentials(@Nullable Boolean value) {
            return set(HIDE_CREDENTIALS, value);
        }

        /**
         * The realm of the WWW-Authenticate header. Default: <code>service</code>.
         */
        public Builder realm(@Nullable String value) {
            return set(REALM, value);
        }

        /**
         * Slows down those who guess passwords. Default: <code>&#123;&#125;</code>.
         */
        public Builder bruteForceProtection(@Nullable BasicAuthConfigBruteForceProtection value) {
            return set(BRUTE_FORCE_PROTECTION, value);
        }

        /** As {@link #bruteForceProtection(BasicAuthConfigBruteForceProtection)}, described in place. */
        public Builder bruteForceProtection(Consumer<BasicAuthConfigBruteForceProtection.Builder> value) {
            BasicAuthConfigBruteForceProtection.Builder builder = BasicAuthConfigBruteForceProtection.builder();
            value.accept(builder);
            return set(BRUTE_FORCE_PROTECTION, builder.build());
        }
    }
}

