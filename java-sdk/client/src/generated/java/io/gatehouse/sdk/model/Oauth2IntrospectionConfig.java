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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks an OAuth 2.0 server whether an access token is good.
 */
public final class Oauth2IntrospectionConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "oauth2-introspection";

    private static final Field<String> ANONYMOUS = new Field<>("anonymous", Codec.TEXT);
    private static final Field<String> AUTHORIZATION_VALUE = new Field<>("authorization_value", Codec.TEXT);
    private static final Field<ConsumerBy> CONSUMER_BY = new Field<>("consumer_by", Codec.choice(ConsumerBy::of));
    private static final Field<List<String>> CUSTOM_CLAIMS_FORWARD = new Field<>("custom_claims_forward", Codec.list(Codec.TEXT));
    private static final Field<Map<String, String>> CUSTOM_INTROSPECTION_HEADERS = new Field<>("custom_introspection_headers", Codec.map(Codec.TEXT));
    private static final Field<Boolean> HIDE_CREDENTIALS = new Field<>("hide_credentials", Codec.BOOLEAN);
    private static final Field<Boolean> INTROSPECT_REQUEST = new Field<>("introspect_request", Codec.BOOLEAN);
    private static final Field<String> INTROSPECTION_URL = new Field<>("introspection_url", Codec.TEXT);
    private static final Field<Long> KEEPALIVE = new Field<>("keepalive", Codec.LONG);
    private static final Field<Boolean> RUN_ON_PREFLIGHT = new Field<>("run_on_preflight", Codec.BOOLEAN);
    private static final Field<Long> TIMEOUT = new Field<>("timeout", Codec.LONG);
    private static final Field<String> TOKEN_TYPE_HINT = new Field<>("token_type_hint", Codec.TEXT);
    private static final Field<Double> TTL = new Field<>("ttl", Codec.NUMBER);

    private Oauth2IntrospectionConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static Oauth2IntrospectionConfig of(ObjectNode json) {
        return new Oauth2IntrospectionConfig(json);
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
     * Id or username of the consumer that stands in when authentication fails. Default: <code></code>.
     */
    public @Nullable String anonymous() {
        return optional(ANONYMOUS);
    }

    /**
     * The value. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public String authorizationValue() {
        return required(AUTHORIZATION_VALUE);
    }

    /**
     * Fields by which a consumer is found. Allowed: <code>client_id</code>, <code>username</code>. Default:
     * <code>username</code>.
     */
    public @Nullable ConsumerBy consumerBy() {
        return optional(CONSUMER_BY);
    }

    /**
     * Custom claims forward. Default: <code>[]</code>.
     */
    public List<String> customClaimsForward() {
        return elements(CUSTOM_CLAIMS_FORWARD);
    }

    /**
     * Custom introspection headers by name. Default: <code>&#123;&#125;</code>.
     */
    public Map<String, String> customIntrospectionHeaders() {
        return members(CUSTOM_INTROSPECTION_HEADERS);
    }

    /**
     * Whether the credentials are removed before the request goes upstream. Default: <code>false</code>.
     */
    public @Nullable Boolean hideCredentials() {
        return optional(HIDE_CREDENTIALS);
    }

    /**
     * Whether to introspect request. Default: <code>false</code>.
     */
    public @Nullable Boolean introspectRequest() {
        return optional(INTROSPECT_REQUEST);
    }

    /**
     * The address of the introspection.
     */
    public String introspectionUrl() {
        return required(INTROSPECTION_URL);
    }

    /**
     * How long an idle connection is kept. Default: <code>60000</code>.
     */
    public @Nullable Long keepalive() {
        return optional(KEEPALIVE);
    }

    /**
     * Whether preflight requests are checked too. Default: <code>true</code>.
     */
    public @Nullable Boolean runOnPreflight() {
        return optional(RUN_ON_PREFLIGHT);
    }

    /**
     * How long to wait. Default: <code>10000</code>.
     */
    public @Nullable Long timeout() {
        return optional(TIMEOUT);
    }

    /**
     * The token type hint.
     */
    public @Nullable String tokenTypeHint() {
        return optional(TOKEN_TYPE_HINT);
    }

    /**
     * Seconds for which an entry is kept. Default: <code>30</code>.
     */
    public @Nullable Double ttl() {
        return optional(TTL);
    }

    /** What {@link Oauth2IntrospectionConfig#consumerBy()} is chosen from. */
    public static final class ConsumerBy extends Choice {
        public static final ConsumerBy CLIENT_ID = of("client_id");
        public static final ConsumerBy USERNAME = of("username");

        private ConsumerBy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ConsumerBy of(String value) {
            return new ConsumerBy(value);
        }
    }

    /** Builds a {@link Oauth2IntrospectionConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<Oauth2IntrospectionConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public Oauth2IntrospectionConfig build() {
            return new Oauth2IntrospectionConfig(fields());
        }

        /**
         * Id or username of the consumer that stands in when authentication fails. Default: <code></code>.
         */
        public Builder anonymous(@Nullable String value) {
            return set(ANONYMOUS, value);
        }

        /**
         * The value. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder authorizationValue(@Nullable String value) {
            return set(AUTHORIZATION_VALUE, value);
        }

        /**
         * Fields by which a consumer is found. Allowed: <code>client_id</code>, <code>username</code>. Default:
         * <code>username</code>.
         */
        public Builder consumerBy(@Nullable ConsumerBy value) {
            return set(CONSUMER_BY, value);
        }

        /** As {@link #consumerBy(ConsumerBy)}, also with a value that has no constant. */
        public Builder consumerBy(String value) {
            return set(CONSUMER_BY, ConsumerBy.of(value));
        }

        /**
         * Custom claims forward. Default: <code>[]</code>.
         */
        public Builder customClaimsForward(@Nullable List<String> value) {
            return set(CUSTOM_CLAIMS_FORWARD, value);
        }

        /** As {@link #customClaimsForward(List)}. */
        public Builder customClaimsForward(String... values) {
            return set(CUSTOM_CLAIMS_FORWARD, Arrays.asList(values));
        }

        /**
         * Custom introspection headers by name. Default: <code>&#123;&#125;</code>.
         */
        public Builder customIntrospectionHeaders(@Nullable Map<String, String> value) {
            return set(CUSTOM_INTROSPECTION_HEADERS, value);
        }

        /**
         * Whether the credentials are removed before the request goes upstream. Default: <code>false</code>.
         */
        public Builder hideCredentials(@Nullable Boolean value) {
            return set(HIDE_CREDENTIALS, value);
        }

        /**
         * Whether to introspect request. Default: <code>false</code>.
         */
        public Builder introspectRequest(@Nullable Boolean value) {
            return set(INTROSPECT_REQUEST, value);
        }

        /**
         * The address of the introspection.
         */
        public Builder introspectionUrl(@Nullable String value) {
            return set(INTROSPECTION_URL, value);
        }

        /**
         * How long an idle connection is kept. Default: <code>60000</code>.
         */
        public Builder keepalive(@Nullable Long value) {
            return set(KEEPALIVE, value);
        }

        /** As {@link #keepalive(Long)}. */
        public Builder keepalive(long value) {
            return set(KEEPALIVE, value);
        }

        /**
         * Whether preflight requests are checked too. Default: <code>true</code>.
         */
        public Builder runOnPreflight(@Nullable Boolean value) {
            return set(RUN_ON_PREFLIGHT, value);
        }

        /**
         * How long to wait. Default: <code>10000</code>.
         */
        public Builder timeout(@Nullable Long value) {
            return set(TIMEOUT, value);
        }

        /** As {@link #timeout(Long)}. */
        public Builder timeout(long value) {
            return set(TIMEOUT, value);
        }

        /**
         * The token type hint.
         */
        public Builder tokenTypeHint(@Nullable String value) {
            return set(TOKEN_TYPE_HINT, value);
        }

        /**
         * Seconds for which an entry is kept. Default: <code>30</code>.
         */
        public Builder ttl(@Nullable Double value) {
            return set(TTL, value);
        }

        /** As {@link #ttl(Double)}. */
        public Builder ttl(double value) {
            return set(TTL, value);
        }
    }
}

