// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import io.gatehouse.sdk.json.PluginConfig;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request pass when it carries a token that a consumer's key signed.
 */
public final class JwtConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "jwt";

    private static final Field<List<String>> URI_PARAM_NAMES = new Field<>("uri_param_names", Codec.list(Codec.TEXT));
    private static final Field<List<String>> COOKIE_NAMES = new Field<>("cookie_names", Codec.list(Codec.TEXT));
    private static final Field<String> KEY_CLAIM_NAME = new Field<>("key_claim_name", Codec.TEXT);
    private static final Field<Boolean> SECRET_IS_BASE64 = new Field<>("secret_is_base64", Codec.BOOLEAN);
    private static final Field<List<ClaimsToVerify>> CLAIMS_TO_VERIFY = new Field<>("claims_to_verify", Codec.list(Codec.choice(ClaimsToVerify::of)));
    private static final Field<String> ANONYMOUS = new Field<>("anonymous", Codec.TEXT);
    private static final Field<Boolean> RUN_ON_PREFLIGHT = new Field<>("run_on_preflight", Codec.BOOLEAN);
    private static final Field<Double> MAXIMUM_EXPIRATION = new Field<>("maximum_expiration", Codec.NUMBER);
    private static final Field<List<String>> HEADER_NAMES = new Field<>("header_names", Codec.list(Codec.TEXT));
    private static final Field<String> REALM = new Field<>("realm", Codec.TEXT);

    private JwtConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static JwtConfig of(ObjectNode json) {
        return new JwtConfig(json);
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
     * Query parameters in which a token is looked for. Default: <code>["jwt"]</code>.
     */
    public List<String> uriParamNames() {
        return elements(URI_PARAM_NAMES);
    }

    /**
     * Cookies in which a token is looked for. Default: <code>[]</code>.
     */
    public List<String> cookieNames() {
        return elements(COOKIE_NAMES);
    }

    /**
     * The claim that names the consumer's key. Default: <code>iss</code>.
     */
    public @Nullable String keyClaimName() {
        return optional(KEY_CLAIM_NAME);
    }

    /**
     * Whether the secret is written in Base64. Default: <code>false</code>.
     */
    public @Nullable Boolean secretIsBase64() {
        return optional(SECRET_IS_BASE64);
    }

    /**
     * Registered claims to check. Allowed: <code>exp</code>, <code>nbf</code>.
     */
    public List<ClaimsToVerify> claimsToVerify() {
        return elements(CLAIMS_TO_VERIFY);
    }

    /**
     * Id or username of the consumer that stands in when authentication fails.
     */
    public @Nullable String anonymous() {
        return optional(ANONYMOUS);
    }

    /**
     * Whether an OPTIONS preflight request needs a token too. Default: <code>true</code>.
     */
    public @Nullable Boolean runOnPreflight() {
        return optional(RUN_ON_PREFLIGHT);
    }

    /**
     * The longest lifetime of a token in seconds; 0 means any. From 0 to 31536000. Default: <code>0</code>.
     */
    public @Nullable Double maximumExpiration() {
        return optional(MAXIMUM_EXPIRATION);
    }

    /**
     * Headers in which a token is looked for. Default: <code>["authorization"]</code>.
     */
    public List<String> headerNames() {
        return elements(HEADER_NAMES);
    }

    /**
     * The realm of the WWW-Authenticate header.
     */
    public @Nullable String realm() {
        return optional(REALM);
    }

    /** What {@link JwtConfig#claimsToVerify()} is chosen from. */
    public static final class ClaimsToVerify extends Choice {
        public static final ClaimsToVerify EXP = of("exp");
        public static final ClaimsToVerify NBF = of("nbf");

        private ClaimsToVerify(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ClaimsToVerify of(String value) {
            return new ClaimsToVerify(value);
        }
    }

    /** Builds a {@link JwtConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<JwtConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public JwtConfig build() {
            return new JwtConfig(fields());
        }

        /**
         * Query parameters in which a token is looked for. Default: <code>["jwt"]</code>.
         */
        public Builder uriParamNames(@Nullable List<String> value) {
            return set(URI_PARAM_NAMES, value);
        }

        /** As {@link #uriParamNames(List)}. */
        public Builder uriParamNames(String... values) {
            return set(URI_PARAM_NAMES, Arrays.asList(values));
        }

        /**
         * Cookies in which a token is looked for. Default: <code>[]</code>.
         */
        public Builder cookieNames(@Nullable List<String> value) {
            return set(COOKIE_NAMES, value);
        }

        /** As {@link #cookieNames(List)}. */
        public Builder cookieNames(String... values) {
            return set(COOKIE_NAMES, Arrays.asList(values));
        }

        /**
         * The claim that names the consumer's key. Default: <code>iss</code>.
         */
        public Builder keyClaimName(@Nullable String value) {
            return set(KEY_CLAIM_NAME, value);
        }

        /**
         * Whether the secret is written in Base64. Default: <code>false</code>.
         */
        public Builder secretIsBase64(@Nullable Boolean value) {
            return set(SECRET_IS_BASE64, value);
        }

        /**
         * Registered claims to check. Allowed: <code>exp</code>, <code>nbf</code>.
         */
        public Builder claimsToVerify(@Nullable List<ClaimsToVerify> value) {
            return set(CLAIMS_TO_VERIFY, value);
        }

        /** As {@link #claimsToVerify(List)}. */
        public Builder claimsToVerify(ClaimsToVerify... values) {
            return set(CLAIMS_TO_VERIFY, Arrays.asList(values));
        }

        /** As {@link #claimsToVerify(List)}, also with values that have no constants. */
        public Builder claimsToVerify(String... values) {
            return set(CLAIMS_TO_VERIFY, Arrays.stream(values).map(ClaimsToVerify::of).toList());
        }

        /**
         * Id or username of the consumer that stands in when authentication fails.
         */
        public Builder anonymous(@Nullable String value) {
            return set(ANONYMOUS, value);
        }

        /**
         * Whether an OPTIONS preflight request needs a token too. Default: <code>true</code>.
         */
        public Builder runOnPreflight(@Nullable Boolean value) {
            return set(RUN_ON_PREFLIGHT, value);
        }

        /**
         * The longest lifetime of a token in seconds; 0 means any. From 0 to 31536000. Default: <code>0</code>.
         */
        public Builder maximumExpiration(@Nullable Double value) {
            return set(MAXIMUM_EXPIRATION, value);
        }

        /** As {@link #maximumExpiration(Double)}. */
        public Builder maximumExpiration(double value) {
            return set(MAXIMUM_EXPIRATION, value);
        }

        /**
         * Headers in which a token is looked for. Default: <code>["authorization"]</code>.
         */
        public Builder headerNames(@Nullable List<String> value) {
            return set(HEADER_NAMES, value);
        }

        /** As {@link #headerNames(List)}. */
        public Builder headerNames(String... values) {
            return set(HEADER_NAMES, Arrays.asList(values));
        }

        /**
         * The realm of the WWW-Authenticate header.
         */
        public Builder realm(@Nullable String value) {
            return set(REALM, value);
        }
    }
}

