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
 * Checks a username and password against an LDAP directory, with groups.
 */
public final class LdapAuthAdvancedConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ldap-auth-advanced";

    private static final Field<String> ANONYMOUS = new Field<>("anonymous", Codec.TEXT);
    private static final Field<String> ATTRIBUTE = new Field<>("attribute", Codec.TEXT);
    private static final Field<String> BASE_DN = new Field<>("base_dn", Codec.TEXT);
    private static final Field<String> BIND_DN = new Field<>("bind_dn", Codec.TEXT);
    private static final Field<Double> CACHE_TTL = new Field<>("cache_ttl", Codec.NUMBER);
    private static final Field<List<ConsumerBy>> CONSUMER_BY = new Field<>("consumer_by", Codec.list(Codec.choice(ConsumerBy::of)));
    private static final Field<Boolean> CONSUMER_OPTIONAL = new Field<>("consumer_optional", Codec.BOOLEAN);
    private static final Field<String> GROUP_BASE_DN = new Field<>("group_base_dn", Codec.TEXT);
    private static final Field<String> GROUP_MEMBER_ATTRIBUTE = new Field<>("group_member_attribute", Codec.TEXT);
    private static final Field<String> GROUP_NAME_ATTRIBUTE = new Field<>("group_name_attribute", Codec.TEXT);
    private static final Field<List<String>> GROUPS_REQUIRED = new Field<>("groups_required", Codec.list(Codec.TEXT));
    private static final Field<String> HEADER_TYPE = new Field<>("header_type", Codec.TEXT);
    private static final Field<Boolean> HIDE_CREDENTIALS = new Field<>("hide_credentials", Codec.BOOLEAN);
    private static final Field<Double> KEEPALIVE = new Field<>("keepalive", Codec.NUMBER);
    private static final Field<String> LDAP_HOST = new Field<>("ldap_host", Codec.TEXT);
    private static final Field<String> LDAP_PASSWORD = new Field<>("ldap_password", Codec.TEXT);
    private static final Field<Double> LDAP_PORT = new Field<>("ldap_port", Codec.NUMBER);
    private static final Field<Boolean> LDAPS = new Field<>("ldaps", Codec.BOOLEAN);
    private static final Field<Boolean> LOG_SEARCH_RESULTS = new Field<>("log_search_results", Codec.BOOLEAN);
    private static final Field<String> REALM = new Field<>("realm", Codec.TEXT);
    private static final Field<Boolean> START_TLS = new Field<>("start_tls", Codec.BOOLEAN);
    private static final Field<Double> TIMEOUT = new Field<>("timeout", Codec.NUMBER);
    private static final Field<Boolean> VERIFY_LDAP_HOST = new Field<>("verify_ldap_host", Codec.BOOLEAN);

    private LdapAuthAdvancedConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static LdapAuthAdvancedConfig of(ObjectNode json) {
        return new LdapAuthAdvancedConfig(json);
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
     * The attribute.
     */
    public String attribute() {
        return required(ATTRIBUTE);
    }

    /**
     * The entry below which users are looked for.
     */
    public String baseDn() {
        return required(BASE_DN);
    }

    /**
     * The bind DN. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String bindDn() {
        return optional(BIND_DN);
    }

    /**
     * Seconds for which a result is remembered. Default: <code>60</code>.
     */
    public @Nullable Double cacheTtl() {
        return optional(CACHE_TTL);
    }

    /**
     * Fields by which a consumer is found. Allowed: <code>custom_id</code>, <code>username</code>. Default:
     * <code>["custom_id","username"]</code>.
     */
    public List<ConsumerBy> consumerBy() {
        return elements(CONSUMER_BY);
    }

    /**
     * Whether a request passes without a consumer. Default: <code>false</code>.
     */
    public @Nullable Boolean consumerOptional() {
        return optional(CONSUMER_OPTIONAL);
    }

    /**
     * The group base DN.
     */
    public @Nullable String groupBaseDn() {
        return optional(GROUP_BASE_DN);
    }

    /**
     * The group member attribute. Default: <code>memberOf</code>.
     */
    public @Nullable String groupMemberAttribute() {
        return optional(GROUP_MEMBER_ATTRIBUTE);
    }

    /**
     * The group name attribute.
     */
    public @Nullable String groupNameAttribute() {
        return optional(GROUP_NAME_ATTRIBUTE);
    }

    /**
     * Required groups.
     */
    public List<String> groupsRequired() {
        return elements(GROUPS_REQUIRED);
    }

    /**
     * The header type. Default: <code>ldap</code>.
     */
    public @Nullable String headerType() {
        return optional(HEADER_TYPE);
    }

    /**
     * Whether the credentials are removed before the request goes upstream. Default: <code>false</code>.
     */
    public @Nullable Boolean hideCredentials() {
        return optional(HIDE_CREDENTIALS);
    }

    /**
     * How long an idle connection is kept. Default: <code>60000</code>.
     */
    public @Nullable Double keepalive() {
        return optional(KEEPALIVE);
    }

    /**
     * Host of the directory.
     */
    public String ldapHost() {
        return required(LDAP_HOST);
    }

    /**
     * The password for the LDAP. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String ldapPassword() {
        return optional(LDAP_PASSWORD);
    }

    /**
     * Port of the directory. Default: <code>389</code>.
     */
    public @Nullable Double ldapPort() {
        return optional(LDAP_PORT);
    }

    /**
     * Whether TLS is used from the start. Default: <code>false</code>.
     */
    public @Nullable Boolean ldaps() {
        return optional(LDAPS);
    }

    /**
     * Whether to log search results. Default: <code>false</code>.
     */
    public @Nullable Boolean logSearchResults() {
        return optional(LOG_SEARCH_RESULTS);
    }

    /**
     * The realm of the WWW-Authenticate header.
     */
    public @Nullable String realm() {
        return optional(REALM);
    }

    /**
     * Whether the connection changes to TLS. Default: <code>false</code>.
     */
    public @Nullable Boolean startTls() {
        return optional(START_TLS);
    }

    /**
     * How long to wait. Default: <code>10000</code>.
     */
    public @Nullable Double timeout() {
        return optional(TIMEOUT);
    }

    /**
     * Whether the server's certificate is verified. Default: <code>false</code>.
     */
    public @Nullable Boolean verifyLdapHost() {
        return optional(VERIFY_LDAP_HOST);
    }

    /** What {@link LdapAuthAdvancedConfig#consumerBy()} is chosen from. */
    public static final class ConsumerBy extends Choice {
        public static final ConsumerBy CUSTOM_ID = of("custom_id");
        public static final ConsumerBy USERNAME = of("username");

        private ConsumerBy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ConsumerBy of(String value) {
            return new ConsumerBy(value);
        }
    }

    /** Builds a {@link LdapAuthAdvancedConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<LdapAuthAdvancedConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public LdapAuthAdvancedConfig build() {
            return new LdapAuthAdvancedConfig(fields());
        }

        /**
         * Id or username of the consumer that stands in when authentication fails. Default: <code></code>.
         */
        public Builder anonymous(@Nullable String value) {
            return set(ANONYMOUS, value);
        }

        /**
         * The attribute.
         */
        public Builder attribute(@Nullable String value) {
            return set(ATTRIBUTE, value);
        }

        /**
         * The entry below which users are looked for.
         */
        public Builder baseDn(@Nullable String value) {
            return set(BASE_DN, value);
        }

        /**
         * The bind DN. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder bindDn(@Nullable String value) {
            return set(BIND_DN, value);
        }

        /**
         * Seconds for which a result is remembered. Default: <code>60</code>.
         */
        public Builder cacheTtl(@Nullable Double value) {
            return set(CACHE_TTL, value);
        }

        /** As {@link #cacheTtl(Double)}. */
        public Builder cacheTtl(double value) {
            return set(CACHE_TTL, value);
        }

        /**
         * Fields by which a consumer is found. Allowed: <code>custom_id</code>, <code>username</code>. Default:
         * <code>["custom_id","username"]</code>.
         */
        public Builder consumerBy(@Nullable List<ConsumerBy> value) {
            return set(CONSUMER_BY, value);
        }

        /** As {@link #consumerBy(List)}. */
        public Builder consumerBy(ConsumerBy... values) {
            return set(CONSUMER_BY, Arrays.asList(values));
        }

        /** As {@link #consumerBy(List)}, also with values that have no constants. */
        public Builder consumerBy(String... values) {
            return set(CONSUMER_BY, Arrays.stream(values).map(ConsumerBy::of).toList());
        }

        /**
         * Whether a request passes without a consumer. Default: <code>false</code>.
         */
        public Builder consumerOptional(@Nullable Boolean value) {
            return set(CONSUMER_OPTIONAL, value);
        }

        /**
         * The group base DN.
         */
        public Builder groupBaseDn(@Nullable String value) {
            return set(GROUP_BASE_DN, value);
        }

        /**
         * The group member attribute. Default: <code>memberOf</code>.
         */
        public Builder groupMemberAttribute(@Nullable String value) {
            return set(GROUP_MEMBER_ATTRIBUTE, value);
        }

        /**
         * The group name attribute.
         */
        public Builder groupNameAttribute(@Nullable String value) {
            return set(GROUP_NAME_ATTRIBUTE, value);
        }

        /**
         * Required groups.
         */
        public Builder groupsRequired(@Nullable List<String> value) {
            return set(GROUPS_REQUIRED, value);
        }

        /** As {@link #groupsRequired(List)}. */
        public Builder groupsRequired(String... values) {
            return set(GROUPS_REQUIRED, Arrays.asList(values));
        }

        /**
         * The header type. Default: <code>ldap</code>.
         */
        public Builder headerType(@Nullable String value) {
            return set(HEADER_TYPE, value);
        }

        /**
         * Whether the credentials are removed before the request goes upstream. Default: <code>false</code>.
         */
        public Builder hideCredentials(@Nullable Boolean value) {
            return set(HIDE_CREDENTIALS, value);
        }

        /**
         * How long an idle connection is kept. Default: <code>60000</code>.
         */
        public Builder keepalive(@Nullable Double value) {
            return set(KEEPALIVE, value);
        }

        /** As {@link #keepalive(Double)}. */
        public Builder keepalive(double value) {
            return set(KEEPALIVE, value);
        }

        /**
         * Host of the directory.
         */
        public Builder ldapHost(@Nullable String value) {
            return set(LDAP_HOST, value);
        }

        /**
         * The password for the LDAP. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder ldapPassword(@Nullable String value) {
            return set(LDAP_PASSWORD, value);
        }

        /**
         * Port of the directory. Default: <code>389</code>.
         */
        public Builder ldapPort(@Nullable Double value) {
            return set(LDAP_PORT, value);
        }

        /** As {@link #ldapPort(Double)}. */
        public Builder ldapPort(double value) {
            return set(LDAP_PORT, value);
        }

        /**
         * Whether TLS is used from the start. Default: <code>false</code>.
         */
        public Builder ldaps(@Nullable Boolean value) {
            return set(LDAPS, value);
        }

        /**
         * Whether to log search results. Default: <code>false</code>.
         */
        public Builder logSearchResults(@Nullable Boolean value) {
            return set(LOG_SEARCH_RESULTS, value);
        }

        /**
         * The realm of the WWW-Authenticate header.
         */
        public Builder realm(@Nullable String value) {
            return set(REALM, value);
        }

        /**
         * Whether the connection changes to TLS. Default: <code>false</code>.
         */
        public Builder startTls(@Nullable Boolean value) {
            return set(START_TLS, value);
        }

        /**
         * How long to wait. Default: <code>10000</code>.
         */
        public Builder timeout(@Nullable Double value) {
            return set(TIMEOUT, value);
        }

        /** As {@link #timeout(Double)}. */
        public Builder timeout(double value) {
            return set(TIMEOUT, value);
        }

        /**
         * Whether the server's certificate is verified. Default: <code>false</code>.
         */
        public Builder verifyLdapHost(@Nullable Boolean value) {
            return set(VERIFY_LDAP_HOST, value);
        }
    }
}

