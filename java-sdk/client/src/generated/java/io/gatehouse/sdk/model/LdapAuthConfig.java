// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.PluginConfig;
import org.jspecify.annotations.Nullable;

/**
 * Checks a username and password against an LDAP directory.
 */
public final class LdapAuthConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ldap-auth";

    private static final Field<String> LDAP_HOST = new Field<>("ldap_host", Codec.TEXT);
    private static final Field<Integer> LDAP_PORT = new Field<>("ldap_port", Codec.INTEGER);
    private static final Field<Boolean> LDAPS = new Field<>("ldaps", Codec.BOOLEAN);
    private static final Field<Boolean> START_TLS = new Field<>("start_tls", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_LDAP_HOST = new Field<>("verify_ldap_host", Codec.BOOLEAN);
    private static final Field<String> BASE_DN = new Field<>("base_dn", Codec.TEXT);
    private static final Field<String> ATTRIBUTE = new Field<>("attribute", Codec.TEXT);
    private static final Field<Double> CACHE_TTL = new Field<>("cache_ttl", Codec.NUMBER);
    private static final Field<Boolean> HIDE_CREDENTIALS = new Field<>("hide_credentials", Codec.BOOLEAN);
    private static final Field<Double> TIMEOUT = new Field<>("timeout", Codec.NUMBER);
    private static final Field<Double> KEEPALIVE = new Field<>("keepalive", Codec.NUMBER);
    private static final Field<String> ANONYMOUS = new Field<>("anonymous", Codec.TEXT);
    private static final Field<String> HEADER_TYPE = new Field<>("header_type", Codec.TEXT);
    private static final Field<String> REALM = new Field<>("realm", Codec.TEXT);

    private LdapAuthConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static LdapAuthConfig of(ObjectNode json) {
        return new LdapAuthConfig(json);
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
     * Host of the directory.
     */
    public String ldapHost() {
        return required(LDAP_HOST);
    }

    /**
     * Port of the directory. From 0 to 65535. Default: <code>389</code>.
     */
    public @Nullable Integer ldapPort() {
        return optional(LDAP_PORT);
    }

    /**
     * Whether TLS is used from the start. Default: <code>false</code>.
     */
    public @Nullable Boolean ldaps() {
        return optional(LDAPS);
    }

    /**
     * Whether the connection changes to TLS. Default: <code>false</code>.
     */
    public @Nullable Boolean startTls() {
        return optional(START_TLS);
    }

    /**
     * Whether the server's certificate is verified. Default: <code>false</code>.
     */
    public @Nullable Boolean verifyLdapHost() {
        return optional(VERIFY_LDAP_HOST);
    }

    /**
     * The entry below which users are looked for.
     */
    public String baseDn() {
        return required(BASE_DN);
    }

    /**
     * The attribute that holds the username.
     */
    public String attribute() {
        return required(ATTRIBUTE);
    }

    /**
     * Seconds for which a successful check is remembered. Default: <code>60</code>.
     */
    public @Nullable Double cacheTtl() {
        return optional(CACHE_TTL);
    }

    /**
     * Whether the credentials are removed before the request goes upstream. Default: <code>false</code>.
     */
    public @Nullable Boolean hideCredentials() {
        return optional(HIDE_CREDENTIALS);
    }

    /**
     * Milliseconds to wait. Default: <code>10000</code>.
     */
    public @Nullable Double timeout() {
        return optional(TIMEOUT);
    }

    /**
     * Milliseconds for which an idle connection is kept. Default: <code>60000</code>.
     */
    public @Nullable Double keepalive() {
        return optional(KEEPALIVE);
    }

    /**
     * Id or username of the consumer that stands in when authentication fails.
     */
    public @Nullable String anonymous() {
        return optional(ANONYMOUS);
    }

    /**
     * The scheme word of the Authorization header. Default: <code>ldap</code>.
     */
    public @Nullable String headerType() {
        return optional(HEADER_TYPE);
    }

    /**
     * The realm of the WWW-Authenticate header.
     */
    public @Nullable String realm() {
        return optional(REALM);
    }

    /** Builds a {@link LdapAuthConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<LdapAuthConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public LdapAuthConfig build() {
            return new LdapAuthConfig(fields());
        }

        /**
         * Host of the directory.
         */
        public Builder ldapHost(@Nullable String value) {
            return set(LDAP_HOST, value);
        }

        /**
         * Port of the directory. From 0 to 65535. Default: <code>389</code>.
         */
        public Builder ldapPort(@Nullable Integer value) {
            return set(LDAP_PORT, value);
        }

        /**
         * Whether TLS is used from the start. Default: <code>false</code>.
         */
        public Builder ldaps(@Nullable Boolean value) {
            return set(LDAPS, value);
        }

        /**
         * Whether the connection changes to TLS. Default: <code>false</code>.
         */
        public Builder startTls(@Nullable Boolean value) {
            return set(START_TLS, value);
        }

        /**
         * Whether the server's certificate is verified. Default: <code>false</code>.
         */
        public Builder verifyLdapHost(@Nullable Boolean value) {
            return set(VERIFY_LDAP_HOST, value);
        }

        /**
         * The entry below which users are looked for.
         */
        public Builder baseDn(@Nullable String value) {
            return set(BASE_DN, value);
        }

        /**
         * The attribute that holds the username.
         */
        public Builder attribute(@Nullable String value) {
            return set(ATTRIBUTE, value);
        }

        /**
         * Seconds for which a successful check is remembered. Default: <code>60</code>.
         */
        public Builder cacheTtl(@Nullable Double value) {
            return set(CACHE_TTL, value);
        }

        /** As {@link #cacheTtl(Double)}. */
        public Builder cacheTtl(double value) {
            return set(CACHE_TTL, value);
        }

        /**
         * Whether the credentials are removed before the request goes upstream. Default: <code>false</code>.
         */
        public Builder hideCredentials(@Nullable Boolean value) {
            return set(HIDE_CREDENTIALS, value);
        }

        /**
         * Milliseconds to wait. Default: <code>10000</code>.
         */
        public Builder timeout(@Nullable Double value) {
            return set(TIMEOUT, value);
        }

        /** As {@link #timeout(Double)}. */
        public Builder timeout(double value) {
            return set(TIMEOUT, value);
        }

        /**
         * Milliseconds for which an idle connection is kept. Default: <code>60000</code>.
         */
        public Builder keepalive(@Nullable Double value) {
            return set(KEEPALIVE, value);
        }

        /** As {@link #keepalive(Double)}. */
        public Builder keepalive(double value) {
            return set(KEEPALIVE, value);
        }

        /**
         * Id or username of the consumer that stands in when authentication fails.
         */
        public Builder anonymous(@Nullable String value) {
            return set(ANONYMOUS, value);
        }

        /**
         * The scheme word of the Authorization header. Default: <code>ldap</code>.
         */
        public Builder headerType(@Nullable String value) {
            return set(HEADER_TYPE, value);
        }

        /**
         * The realm of the WWW-Authenticate header.
         */
        public Builder realm(@Nullable String value) {
            return set(REALM, value);
        }
    }
}

