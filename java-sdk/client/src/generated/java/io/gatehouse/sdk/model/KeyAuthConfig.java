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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request pass when it carries the API key of a consumer.
 */
public final class KeyAuthConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "key-auth";

    private static final Field<List<String>> KEY_NAMES = new Field<>("key_names", Codec.list(Codec.TEXT));
    private static final Field<Boolean> KEY_IN_HEADER = new Field<>("key_in_header", Codec.BOOLEAN);
    private static final Field<Boolean> KEY_IN_QUERY = new Field<>("key_in_query", Codec.BOOLEAN);
    private static final Field<Boolean> KEY_IN_BODY = new Field<>("key_in_body", Codec.BOOLEAN);
    private static final Field<Boolean> HIDE_CREDENTIALS = new Field<>("hide_credentials", Codec.BOOLEAN);
    private static final Field<String> ANONYMOUS = new Field<>("anonymous", Codec.TEXT);
    private static final Field<String> REALM = new Field<>("realm", Codec.TEXT);
    private static final Field<Boolean> RUN_ON_PREFLIGHT = new Field<>("run_on_preflight", Codec.BOOLEAN);
    private static final Field<List<KeyAuthConfigIdentityRealm>> IDENTITY_REALMS = new Field<>("identity_realms", Codec.list(Codec.model(KeyAuthConfigIdentityRealm::of)));

    private KeyAuthConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static KeyAuthConfig of(ObjectNode json) {
        return new KeyAuthConfig(json);
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
     * Header, query or body fields in which a key is looked for, in this order. Default: <code>["apikey"]</code>.
     */
    public List<String> keyNames() {
        return elements(KEY_NAMES);
    }

    /**
     * Whether headers are looked at. Default: <code>true</code>.
     */
    public @Nullable Boolean keyInHeader() {
        return optional(KEY_IN_HEADER);
    }

    /**
     * Whether the query string is looked at. Default: <code>true</code>.
     */
    public @Nullable Boolean keyInQuery() {
        return optional(KEY_IN_QUERY);
    }

    /**
     * Whether a form or JSON body is looked at. Default: <code>false</code>.
     */
    public @Nullable Boolean keyInBody() {
        return optional(KEY_IN_BODY);
    }

    /**
     * Whether the key is removed before the request goes upstream. Default: <code>false</code>.
     */
    public @Nullable Boolean hideCredentials() {
        return optional(HIDE_CREDENTIALS);
    }

    /**
     * Id or username of the consumer that stands in when no valid key is sent.
     */
    public @Nullable String anonymous() {
        return optional(ANONYMOUS);
    }

    /**
     * The realm of the WWW-Authenticate header.
     */
    public @Nullable String realm() {
        return optional(REALM);
    }

    /**
     * Whether an OPTIONS preflight request needs a key too. Default: <code>true</code>.
     */
    public @Nullable Boolean runOnPreflight() {
        return optional(RUN_ON_PREFLIGHT);
    }

    /**
     * Where consumers are looked up; this gateway knows its own control plane. Default:
     * <code>[&#123;"scope":"cp"&#125;]</code>.
     */
    public List<KeyAuthConfigIdentityRealm> identityRealms() {
        return elements(IDENTITY_REALMS);
    }

    /** Builds a {@link KeyAuthConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<KeyAuthConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public KeyAuthConfig build() {
            return new KeyAuthConfig(fields());
        }

        /**
         * Header, query or body fields in which a key is looked for, in this order. Default: <code>["apikey"]</code>.
         */
        public Builder keyNames(@Nullable List<String> value) {
            return set(KEY_NAMES, value);
        }

        /** As {@link #keyNames(List)}. */
        public Builder keyNames(String... values) {
            return set(KEY_NAMES, Arrays.asList(values));
        }

        /**
         * Whether headers are looked at. Default: <code>true</code>.
         */
        public Builder keyInHeader(@Nullable Boolean value) {
            return set(KEY_IN_HEADER, value);
        }

        /**
         * Whether the query string is looked at. Default: <code>true</code>.
         */
        public Builder keyInQuery(@Nullable Boolean value) {
            return set(KEY_IN_QUERY, value);
        }

        /**
         * Whether a form or JSON body is looked at. Default: <code>false</code>.
         */
        public Builder keyInBody(@Nullable Boolean value) {
            return set(KEY_IN_BODY, value);
        }

        /**
         * Whether the key is removed before the request goes upstream. Default: <code>false</code>.
         */
        public Builder hideCredentials(@Nullable Boolean value) {
            return set(HIDE_CREDENTIALS, value);
        }

        /**
         * Id or username of the consumer that stands in when no valid key is sent.
         */
        public Builder anonymous(@Nullable String value) {
            return set(ANONYMOUS, value);
        }

        /**
         * The realm of the WWW-Authenticate header.
         */
        public Builder realm(@Nullable String value) {
            return set(REALM, value);
        }

        /**
         * Whether an OPTIONS preflight request needs a key too. Default: <code>true</code>.
         */
        public Builder runOnPreflight(@Nullable Boolean value) {
            return set(RUN_ON_PREFLIGHT, value);
        }

        /**
         * Where consumers are looked up; this gateway knows its own control plane. Default:
         * <code>[&#123;"scope":"cp"&#125;]</code>.
         */
        public Builder identityRealms(@Nullable List<KeyAuthConfigIdentityRealm> value) {
            return set(IDENTITY_REALMS, value);
        }

        /** As {@link #identityRealms(List)}. */
        public Builder identityRealms(KeyAuthConfigIdentityRealm... values) {
            return set(IDENTITY_REALMS, Arrays.asList(values));
        }

        /** Adds one to what {@link #identityRealms(List)} sets. */
        public Builder addIdentityRealm(KeyAuthConfigIdentityRealm value) {
            return add(IDENTITY_REALMS, value);
        }

        /** Adds one to what {@link #identityRealms(List)} sets, described in place. */
        public Builder addIdentityRealm(Consumer<KeyAuthConfigIdentityRealm.Builder> value) {
            KeyAuthConfigIdentityRealm.Builder builder = KeyAuthConfigIdentityRealm.builder();
            value.accept(builder);
            return add(IDENTITY_REALMS, builder.build());
        }
    }
}

