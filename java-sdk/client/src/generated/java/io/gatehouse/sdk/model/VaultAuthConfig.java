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
 * Checks an access token and secret against HashiCorp Vault.
 */
public final class VaultAuthConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "vault-auth";

    private static final Field<String> ACCESS_TOKEN_NAME = new Field<>("access_token_name", Codec.TEXT);
    private static final Field<String> ANONYMOUS = new Field<>("anonymous", Codec.TEXT);
    private static final Field<Boolean> HIDE_CREDENTIALS = new Field<>("hide_credentials", Codec.BOOLEAN);
    private static final Field<Boolean> RUN_ON_PREFLIGHT = new Field<>("run_on_preflight", Codec.BOOLEAN);
    private static final Field<String> SECRET_TOKEN_NAME = new Field<>("secret_token_name", Codec.TEXT);
    private static final Field<Boolean> TOKENS_IN_BODY = new Field<>("tokens_in_body", Codec.BOOLEAN);
    private static final Field<EntityReference> VAULT = new Field<>("vault", Codec.model(EntityReference::of));

    private VaultAuthConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static VaultAuthConfig of(ObjectNode json) {
        return new VaultAuthConfig(json);
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
     * The access token name. Default: <code>access_token</code>.
     */
    public @Nullable String accessTokenName() {
        return optional(ACCESS_TOKEN_NAME);
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
     * Whether preflight requests are checked too. Default: <code>true</code>.
     */
    public @Nullable Boolean runOnPreflight() {
        return optional(RUN_ON_PREFLIGHT);
    }

    /**
     * The secret token name. Default: <code>secret_token</code>.
     */
    public @Nullable String secretTokenName() {
        return optional(SECRET_TOKEN_NAME);
    }

    /**
     * Switches tokens in body on. Default: <code>false</code>.
     */
    public @Nullable Boolean tokensInBody() {
        return optional(TOKENS_IN_BODY);
    }

    /**
     * Secrets by the name that steps use.
     */
    public @Nullable EntityReference vault() {
        return optional(VAULT);
    }

    /** Builds a {@link VaultAuthConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<VaultAuthConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public VaultAuthConfig build() {
            return new VaultAuthConfig(fields());
        }

        /**
         * The access token name. Default: <code>access_token</code>.
         */
        public Builder accessTokenName(@Nullable String value) {
            return set(ACCESS_TOKEN_NAME, value);
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
         * Whether preflight requests are checked too. Default: <code>true</code>.
         */
        public Builder runOnPreflight(@Nullable Boolean value) {
            return set(RUN_ON_PREFLIGHT, value);
        }

        /**
         * The secret token name. Default: <code>secret_token</code>.
         */
        public Builder secretTokenName(@Nullable String value) {
            return set(SECRET_TOKEN_NAME, value);
        }

        /**
         * Switches tokens in body on. Default: <code>false</code>.
         */
        public Builder tokensInBody(@Nullable Boolean value) {
            return set(TOKENS_IN_BODY, value);
        }

        /**
         * Secrets by the name that steps use.
         */
        public Builder vault(@Nullable EntityReference value) {
            return set(VAULT, value);
        }

        /** As {@link #vault(EntityReference)}, described in place. */
        public Builder vault(Consumer<EntityReference.Builder> value) {
            EntityReference.Builder builder = EntityReference.builder();
            value.accept(builder);
            return set(VAULT, builder.build());
        }

        /** As {@link #vault(EntityReference)}, by its id. */
        public Builder vault(String id) {
            return set(VAULT, EntityReference.builder().id(id).build());
        }
    }
}

