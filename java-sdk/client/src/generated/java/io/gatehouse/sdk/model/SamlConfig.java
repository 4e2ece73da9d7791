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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Signs users in with a SAML identity provider.
 */
public final class SamlConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "saml";

    private static final Field<String> ANONYMOUS = new Field<>("anonymous", Codec.TEXT);
    private static final Field<String> ASSERTION_CONSUMER_PATH = new Field<>("assertion_consumer_path", Codec.TEXT);
    private static final Field<String> IDP_CERTIFICATE = new Field<>("idp_certificate", Codec.TEXT);
    private static final Field<String> IDP_SSO_URL = new Field<>("idp_sso_url", Codec.TEXT);
    private static final Field<String> ISSUER = new Field<>("issuer", Codec.TEXT);
    private static final Field<NameidFormat> NAMEID_FORMAT = new Field<>("nameid_format", Codec.choice(NameidFormat::of));
    private static final Field<SessionRedis> REDIS = new Field<>("redis", Codec.model(SessionRedis::of));
    private static final Field<RequestDigestAlgorithm> REQUEST_DIGEST_ALGORITHM = new Field<>("request_digest_algorithm", Codec.choice(RequestDigestAlgorithm::of));
    private static final Field<RequestSignatureAlgorithm> REQUEST_SIGNATURE_ALGORITHM = new Field<>("request_signature_algorithm", Codec.choice(RequestSignatureAlgorithm::of));
    private static final Field<String> REQUEST_SIGNING_CERTIFICATE = new Field<>("request_signing_certificate", Codec.TEXT);
    private static final Field<String> REQUEST_SIGNING_KEY = new Field<>("request_signing_key", Codec.TEXT);
    private static final Field<ResponseDigestAlgorithm> RESPONSE_DIGEST_ALGORITHM = new Field<>("response_digest_algorithm", Codec.choice(ResponseDigestAlgorithm::of));
    private static final Field<String> RESPONSE_ENCRYPTION_KEY = new Field<>("response_encryption_key", Codec.TEXT);
    private static final Field<ResponseSignatureAlgorithm> RESPONSE_SIGNATURE_ALGORITHM = new Field<>("response_signature_algorithm", Codec.choice(ResponseSignatureAlgorithm::of));
    private static final Field<Double> SESSION_ABSOLUTE_TIMEOUT = new Field<>("session_absolute_timeout", Codec.NUMBER);
    private static final Field<String> SESSION_AUDIENCE = new Field<>("session_audience", Codec.TEXT);
    private static final Field<String> SESSION_COOKIE_DOMAIN = new Field<>("session_cookie_domain", Codec.TEXT);
    private static final Field<Boolean> SESSION_COOKIE_HTTP_ONLY = new Field<>("session_cookie_http_only", Codec.BOOLEAN);
    private static final Field<String> SESSION_COOKIE_NAME = new Field<>("session_cookie_name", Codec.TEXT);
    private static final Field<String> SESSION_COOKIE_PATH = new Field<>("session_cookie_path", Codec.TEXT);
    private static final Field<SessionCookieSameSite> SESSION_COOKIE_SAME_SITE = new Field<>("session_cookie_same_site", Codec.choice(SessionCookieSameSite::of));
    private static final Field<Boolean> SESSION_COOKIE_SECURE = new Field<>("session_cookie_secure", Codec.BOOLEAN);
    private static final Field<Boolean> SESSION_ENFORCE_SAME_SUBJECT = new Field<>("session_enforce_same_subject", Codec.BOOLEAN);
    private static final Field<Boolean> SESSION_HASH_STORAGE_KEY = new Field<>("session_hash_storage_key", Codec.BOOLEAN);
    private static final Field<Boolean> SESSION_HASH_SUBJECT = new Field<>("session_hash_subject", Codec.BOOLEAN);
    private static final Field<Double> SESSION_IDLING_TIMEOUT = new Field<>("session_idling_timeout", Codec.NUMBER);
    private static final Field<String> SESSION_MEMCACHED_HOST = new Field<>("session_memcached_host", Codec.TEXT);
    private static final Field<Integer> SESSION_MEMCACHED_PORT = new Field<>("session_memcached_port", Codec.INTEGER);
    private static final Field<String> SESSION_MEMCACHED_PREFIX = new Field<>("session_memcached_prefix", Codec.TEXT);
    private static final Field<String> SESSION_MEMCACHED_SOCKET = new Field<>("session_memcached_socket", Codec.TEXT);
    private static final Field<Boolean> SESSION_REMEMBER = new Field<>("session_remember", Codec.BOOLEAN);
    private static final Field<Double> SESSION_REMEMBER_ABSOLUTE_TIMEOUT = new Field<>("session_remember_absolute_timeout", Codec.NUMBER);
    private static final Field<String> SESSION_REMEMBER_COOKIE_NAME = new Field<>("session_remember_cookie_name", Codec.TEXT);
    private static final Field<Double> SESSION_REMEMBER_ROLLING_TIMEOUT = new Field<>("session_remember_rolling_timeout", Codec.NUMBER);
    private static final Field<List<SessionRequestHeader>> SESSION_REQUEST_HEADERS = new Field<>("session_request_headers", Codec.list(Codec.choice(SessionRequestHeader::of)));
    private static final Field<List<SessionResponseHeader>> SESSION_RESPONSE_HEADERS = new Field<>("session_response_headers", Codec.list(Codec.choice(SessionResponseHeader::of)));
    private static final Field<Double> SESSION_ROLLING_TIMEOUT = new Field<>("session_rolling_timeout", Codec.NUMBER);
    private static final Field<String> SESSION_SECRET = new Field<>("session_secret", Codec.TEXT);
    private static final Field<SessionStorage> SESSION_STORAGE = new Field<>("session_storage", Codec.choice(SessionStorage::of));
    private static final Field<Boolean> SESSION_STORE_METADATA = new Field<>("session_store_metadata", Codec.BOOLEAN);
    private static final Field<Boolean> VALIDATE_ASSERTION_SIGNATURE = new Field<>("validate_assertion_signature", Codec.BOOLEAN);

    private SamlConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static SamlConfig of(ObjectNode json) {
        return new SamlConfig(json);
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
     * The assertion consumer path.
     */
    public String assertionConsumerPath() {
        return required(ASSERTION_CONSUMER_PATH);
    }

    /**
     * The certificate for the identity provider. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String idpCertificate() {
        return optional(IDP_CERTIFICATE);
    }

    /**
     * The address of the identity provider sign-on.
     */
    public String idpSsoUrl() {
        return required(IDP_SSO_URL);
    }

    /**
     * Who issues tokens.
     */
    public String issuer() {
        return required(ISSUER);
    }

    /**
     * The nameid format. Allowed: <code>EmailAddress</code>, <code>Persistent</code>, <code>Transient</code>,
     * <code>Unspecified</code>. Default: <code>EmailAddress</code>.
     */
    public @Nullable NameidFormat nameidFormat() {
        return optional(NAMEID_FORMAT);
    }

    /**
     * How to reach Redis.
     */
    public @Nullable SessionRedis redis() {
        return optional(REDIS);
    }

    /**
     * The algorithm of the request digest. Allowed: <code>SHA1</code>, <code>SHA256</code>. Default:
     * <code>SHA256</code>.
     */
    public @Nullable RequestDigestAlgorithm requestDigestAlgorithm() {
        return optional(REQUEST_DIGEST_ALGORITHM);
    }

    /**
     * The algorithm of the request signature. Allowed: <code>SHA256</code>, <code>SHA384</code>,
     * <code>SHA512</code>. Default: <code>SHA256</code>.
     */
    public @Nullable RequestSignatureAlgorithm requestSignatureAlgorithm() {
        return optional(REQUEST_SIGNATURE_ALGORITHM);
    }

    /**
     * The certificate for the request signing. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String requestSigningCertificate() {
        return optional(REQUEST_SIGNING_CERTIFICATE);
    }

    /**
     * The request signing key. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String requestSigningKey() {
        return optional(REQUEST_SIGNING_KEY);
    }

    /**
     * The algorithm of the response digest. Allowed: <code>SHA1</code>, <code>SHA256</code>. Default:
     * <code>SHA256</code>.
     */
    public @Nullable ResponseDigestAlgorithm responseDigestAlgorithm() {
        return optional(RESPONSE_DIGEST_ALGORITHM);
    }

    /**
     * The response encryption key. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String responseEncryptionKey() {
        return optional(RESPONSE_ENCRYPTION_KEY);
    }

    /**
     * The algorithm of the response signature. Allowed: <code>SHA256</code>, <code>SHA384</code>,
     * <code>SHA512</code>. Default: <code>SHA256</code>.
     */
    public @Nullable ResponseSignatureAlgorithm responseSignatureAlgorithm() {
        return optional(RESPONSE_SIGNATURE_ALGORITHM);
    }

    /**
     * Seconds after which a session ends in any case. Default: <code>86400</code>.
     */
    public @Nullable Double sessionAbsoluteTimeout() {
        return optional(SESSION_ABSOLUTE_TIMEOUT);
    }

    /**
     * Which application the session is for. Default: <code>default</code>.
     */
    public @Nullable String sessionAudience() {
        return optional(SESSION_AUDIENCE);
    }

    /**
     * The domain of the cookie.
     */
    public @Nullable String sessionCookieDomain() {
        return optional(SESSION_COOKIE_DOMAIN);
    }

    /**
     * Whether scripts can't read the cookie. Default: <code>true</code>.
     */
    public @Nullable Boolean sessionCookieHttpOnly() {
        return optional(SESSION_COOKIE_HTTP_ONLY);
    }

    /**
     * The name of the cookie. Default: <code>session</code>.
     */
    public @Nullable String sessionCookieName() {
        return optional(SESSION_COOKIE_NAME);
    }

    /**
     * The path of the cookie. Default: <code>/</code>.
     */
    public @Nullable String sessionCookiePath() {
        return optional(SESSION_COOKIE_PATH);
    }

    /**
     * When other sites make browsers send the cookie. Allowed: <code>Default</code>, <code>Lax</code>,
     * <code>None</code>, <code>Strict</code>. Default: <code>Lax</code>.
     */
    public @Nullable SessionCookieSameSite sessionCookieSameSite() {
        return optional(SESSION_COOKIE_SAME_SITE);
    }

    /**
     * Whether browsers send the cookie over HTTPS only.
     */
    public @Nullable Boolean sessionCookieSecure() {
        return optional(SESSION_COOKIE_SECURE);
    }

    /**
     * Switches session enforce same subject on. Default: <code>false</code>.
     */
    public @Nullable Boolean sessionEnforceSameSubject() {
        return optional(SESSION_ENFORCE_SAME_SUBJECT);
    }

    /**
     * Switches session hash storage key on. Default: <code>false</code>.
     */
    public @Nullable Boolean sessionHashStorageKey() {
        return optional(SESSION_HASH_STORAGE_KEY);
    }

    /**
     * Whether the subject is kept as a hash. Default: <code>false</code>.
     */
    public @Nullable Boolean sessionHashSubject() {
        return optional(SESSION_HASH_SUBJECT);
    }

    /**
     * Seconds without requests after which a session ends; 0 means never. Default: <code>900</code>.
     */
    public @Nullable Double sessionIdlingTimeout() {
        return optional(SESSION_IDLING_TIMEOUT);
    }

    /**
     * Host of the session memcached. Default: <code>127.0.0.1</code>.
     */
    public @Nullable String sessionMemcachedHost() {
        return optional(SESSION_MEMCACHED_HOST);
    }

    /**
     * Port of the session memcached. From 0 to 65535. Default: <code>11211</code>.
     */
    public @Nullable Integer sessionMemcachedPort() {
        return optional(SESSION_MEMCACHED_PORT);
    }

    /**
     * The session memcached prefix.
     */
    public @Nullable String sessionMemcachedPrefix() {
        return optional(SESSION_MEMCACHED_PREFIX);
    }

    /**
     * The session memcached socket.
     */
    public @Nullable String sessionMemcachedSocket() {
        return optional(SESSION_MEMCACHED_SOCKET);
    }

    /**
     * Whether a lasting cookie is set too. Default: <code>false</code>.
     */
    public @Nullable Boolean sessionRemember() {
        return optional(SESSION_REMEMBER);
    }

    /**
     * Seconds after which the lasting cookie ends in any case. Default: <code>2592000</code>.
     */
    public @Nullable Double sessionRememberAbsoluteTimeout() {
        return optional(SESSION_REMEMBER_ABSOLUTE_TIMEOUT);
    }

    /**
     * The name of the lasting cookie. Default: <code>remember</code>.
     */
    public @Nullable String sessionRememberCookieName() {
        return optional(SESSION_REMEMBER_COOKIE_NAME);
    }

    /**
     * Seconds after which the lasting cookie has to be renewed. Default: <code>604800</code>.
     */
    public @Nullable Double sessionRememberRollingTimeout() {
        return optional(SESSION_REMEMBER_ROLLING_TIMEOUT);
    }

    /**
     * Session request headers. Allowed: <code>absolute-timeout</code>, <code>audience</code>, <code>id</code>,
     * <code>idling-timeout</code>, <code>rolling-timeout</code>, <code>subject</code>, <code>timeout</code>.
     */
    public List<SessionRequestHeader> sessionRequestHeaders() {
        return elements(SESSION_REQUEST_HEADERS);
    }

    /**
     * Session response headers. Allowed: <code>absolute-timeout</code>, <code>audience</code>, <code>id</code>,
     * <code>idling-timeout</code>, <code>rolling-timeout</code>, <code>subject</code>, <code>timeout</code>.
     */
    public List<SessionResponseHeader> sessionResponseHeaders() {
        return elements(SESSION_RESPONSE_HEADERS);
    }

    /**
     * Seconds after which a session has to be renewed. Default: <code>3600</code>.
     */
    public @Nullable Double sessionRollingTimeout() {
        return optional(SESSION_ROLLING_TIMEOUT);
    }

    /**
     * The secret that encrypts cookies. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public String sessionSecret() {
        return required(SESSION_SECRET);
    }

    /**
     * The session storage. Allowed: <code>cookie</code>, <code>memcache</code>, <code>memcached</code>,
     * <code>redis</code>. Default: <code>cookie</code>.
     */
    public @Nullable SessionStorage sessionStorage() {
        return optional(SESSION_STORAGE);
    }

    /**
     * Whether data about sessions is kept with them. Default: <code>false</code>.
     */
    public @Nullable Boolean sessionStoreMetadata() {
        return optional(SESSION_STORE_METADATA);
    }

    /**
     * Whether to validate assertion signature. Default: <code>true</code>.
     */
    public @Nullable Boolean validateAssertionSignature() {
        return optional(VALIDATE_ASSERTION_SIGNATURE);
    }

    /** What {@link SamlConfig#nameidFormat()} is chosen from. */
    public static final class NameidFormat extends Choice {
        public static final NameidFormat EMAIL_ADDRESS = of("EmailAddress");
        public static final NameidFormat PERSISTENT = of("Persistent");
        public static final NameidFormat TRANSIENT = of("Transient");
        public static final NameidFormat UNSPECIFIED = of("Unspecified");

        private NameidFormat(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static NameidFormat of(String value) {
            return new NameidFormat(value);
        }
    }

    /** What {@link SamlConfig#requestDigestAlgorithm()} is chosen from. */
    public static final class RequestDigestAlgorithm extends Choice {
        public static final RequestDigestAlgorithm SHA1 = of("SHA1");
        public static final RequestDigestAlgorithm SHA256 = of("SHA256");

        private RequestDigestAlgorithm(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static RequestDigestAlgorithm of(String value) {
            return new RequestDigestAlgorithm(value);
        }
    }

    /** What {@link SamlConfig#requestSignatureAlgorithm()} is chosen from. */
    public static final class RequestSignatureAlgorithm extends Choice {
        public static final RequestSignatureAlgorithm SHA256 = of("SHA256");
        public static final RequestSignatureAlgorithm SHA384 = of("SHA384");
        public static final RequestSignatureAlgorithm SHA512 = of("SHA512");

        private RequestSignatureAlgorithm(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static RequestSignatureAlgorithm of(String value) {
            return new RequestSignatureAlgorithm(value);
        }
    }

    /** What {@link SamlConfig#responseDigestAlgorithm()} is chosen from. */
    public static final class ResponseDigestAlgorithm extends Choice {
        public static final ResponseDigestAlgorithm SHA1 = of("SHA1");
        public static final ResponseDigestAlgorithm SHA256 = of("SHA256");

        private ResponseDigestAlgorithm(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ResponseDigestAlgorithm of(String value) {
            return new ResponseDigestAlgorithm(value);
        }
    }

    /** What {@link SamlConfig#responseSignatureAlgorithm()} is chosen from. */
    public static final class ResponseSignatureAlgorithm extends Choice {
        public static final ResponseSignatureAlgorithm SHA256 = of("SHA256");
        public static final ResponseSignatureAlgorithm SHA384 = of("SHA384");
        public static final ResponseSignatureAlgorithm SHA512 = of("SHA512");

        private ResponseSignatureAlgorithm(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ResponseSignatureAlgorithm of(String value) {
            return new ResponseSignatureAlgorithm(value);
        }
    }

    /** What {@link SamlConfig#sessionCookieSameSite()} is chosen from. */
    public static final class SessionCookieSameSite extends Choice {
        public static final SessionCookieSameSite DEFAULT = of("Default");
        public static final SessionCookieSameSite LAX = of("Lax");
        public static final SessionCookieSameSite NONE = of("None");
        public static final SessionCookieSameSite STRICT = of("Strict");

        private SessionCookieSameSite(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static SessionCookieSameSite of(String value) {
            return new SessionCookieSameSite(value);
        }
    }

    /** What {@link SamlConfig#sessionRequestHeaders()} is chosen from. */
    public static final class SessionRequestHeader extends Choice {
        public static final SessionRequestHeader ABSOLUTE_TIMEOUT = of("absolute-timeout");
        public static final SessionRequestHeader AUDIENCE = of("audience");
        public static final SessionRequestHeader ID = of("id");
        public static final SessionRequestHeader IDLING_TIMEOUT = of("idling-timeout");
        public static final SessionRequestHeader ROLLING_TIMEOUT = of("rolling-timeout");
        public static final SessionRequestHeader SUBJECT = of("subject");
        public static final SessionRequestHeader TIMEOUT = of("timeout");

        private SessionRequestHeader(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static SessionRequestHeader of(String value) {
            return new SessionRequestHeader(value);
        }
    }

    /** What {@link SamlConfig#sessionResponseHeaders()} is chosen from. */
    public static final class SessionResponseHeader extends Choice {
        public static final SessionResponseHeader ABSOLUTE_TIMEOUT = of("absolute-timeout");
        public static final SessionResponseHeader AUDIENCE = of("audience");
        public static final SessionResponseHeader ID = of("id");
        public static final SessionResponseHeader IDLING_TIMEOUT = of("idling-timeout");
        public static final SessionResponseHeader ROLLING_TIMEOUT = of("rolling-timeout");
        public static final SessionResponseHeader SUBJECT = of("subject");
        public static final SessionResponseHeader TIMEOUT = of("timeout");

        private SessionResponseHeader(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static SessionResponseHeader of(String value) {
            return new SessionResponseHeader(value);
        }
    }

    /** What {@link SamlConfig#sessionStorage()} is chosen from. */
    public static final class SessionStorage extends Choice {
        public static final SessionStorage COOKIE = of("cookie");
        public static final SessionStorage MEMCACHE = of("memcache");
        public static final SessionStorage MEMCACHED = of("memcached");
        public static final SessionStorage REDIS = of("redis");

        private SessionStorage(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static SessionStorage of(String value) {
            return new SessionStorage(value);
        }
    }

    /** Builds a {@link SamlConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<SamlConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public SamlConfig build() {
            return new SamlConfig(fields());
        }

        /**
         * Id or username of the consumer that stands in when authentication fails.
         */
        public Builder anonymous(@Nullable String value) {
            return set(ANONYMOUS, value);
        }

        /**
         * The assertion consumer path.
         */
        public Builder assertionConsumerPath(@Nullable String value) {
            return set(ASSERTION_CONSUMER_PATH, value);
        }

        /**
         * The certificate for the identity provider. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder idpCertificate(@Nullable String value) {
            return set(IDP_CERTIFICATE, value);
        }

        /**
         * The address of the identity provider sign-on.
         */
        public Builder idpSsoUrl(@Nullable String value) {
            return set(IDP_SSO_URL, value);
        }

        /**
         * Who issues tokens.
         */
        public Builder issuer(@Nullable String value) {
            return set(ISSUER, value);
        }

        /**
         * The nameid format. Allowed: <code>EmailAddress</code>, <code>Persistent</code>, <code>Transient</code>,
         * <code>Unspecified</code>. Default: <code>EmailAddress</code>.
         */
        public Builder nameidFormat(@Nullable NameidFormat value) {
            return set(NAMEID_FORMAT, value);
        }

        /** As {@link #nameidFormat(NameidFormat)}, also with a value that has no constant. */
        public Builder nameidFormat(String value) {
            return set(NAMEID_FORMAT, NameidFormat.of(value));
        }

        /**
         * How to reach Redis.
         */
        public Builder redis(@Nullable SessionRedis value) {
            return set(REDIS, value);
        }

        /** As {@link #redis(SessionRedis)}, described in place. */
        public Builder redis(Consumer<SessionRedis.Builder> value) {
            SessionRedis.Builder builder = SessionRedis.builder();
            value.accept(builder);
            return set(REDIS, builder.build());
        }

        /**
         * The algorithm of the request digest. Allowed: <code>SHA1</code>, <code>SHA256</code>. Default:
         * <code>SHA256</code>.
         */
        public Builder requestDigestAlgorithm(@Nullable RequestDigestAlgorithm value) {
            return set(REQUEST_DIGEST_ALGORITHM, value);
        }

        /** As {@link #requestDigestAlgorithm(RequestDigestAlgorithm)}, also with a value that has no constant. */
        public Builder requestDigestAlgorithm(String value) {
            return set(REQUEST_DIGEST_ALGORITHM, RequestDigestAlgorithm.of(value));
        }

        /**
         * The algorithm of the request signature. Allowed: <code>SHA256</code>, <code>SHA384</code>,
         * <code>SHA512</code>. Default: <code>SHA256</code>.
         */
        public Builder requestSignatureAlgorithm(@Nullable RequestSignatureAlgorithm value) {
            return set(REQUEST_SIGNATURE_ALGORITHM, value);
        }

        /** As {@link #requestSignatureAlgorithm(RequestSignatureAlgorithm)}, also with a value that has no constant. */
        public Builder requestSignatureAlgorithm(String value) {
            return set(REQUEST_SIGNATURE_ALGORITHM, RequestSignatureAlgorithm.of(value));
        }

        /**
         * The certificate for the request signing. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder requestSigningCertificate(@Nullable String value) {
            return set(REQUEST_SIGNING_CERTIFICATE, value);
        }

        /**
         * The request signing key. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder requestSigningKey(@Nullable String value) {
            return set(REQUEST_SIGNING_KEY, value);
        }

        /**
         * The algorithm of the response digest. Allowed: <code>SHA1</code>, <code>SHA256</code>. Default:
         * <code>SHA256</code>.
         */
        public Builder responseDigestAlgorithm(@Nullable ResponseDigestAlgorithm value) {
            return set(RESPONSE_DIGEST_ALGORITHM, value);
        }

        /** As {@link #responseDigestAlgorithm(ResponseDigestAlgorithm)}, also with a value that has no constant. */
        public Builder responseDigestAlgorithm(String value) {
            return set(RESPONSE_DIGEST_ALGORITHM, ResponseDigestAlgorithm.of(value));
        }

        /**
         * The response encryption key. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder responseEncryptionKey(@Nullable String value) {
            return set(RESPONSE_ENCRYPTION_KEY, value);
        }

        /**
         * The algorithm of the response signature. Allowed: <code>SHA256</code>, <code>SHA384</code>,
         * <code>SHA512</code>. Default: <code>SHA256</code>.
         */
        public Builder responseSignatureAlgorithm(@Nullable ResponseSignatureAlgorithm value) {
            return set(RESPONSE_SIGNATURE_ALGORITHM, value);
        }

        /** As {@link #responseSignatureAlgorithm(ResponseSignatureAlgorithm)}, also with a value that has no constant. */
        public Builder responseSignatureAlgorithm(String value) {
            return set(RESPONSE_SIGNATURE_ALGORITHM, ResponseSignatureAlgorithm.of(value));
        }

        /**
         * Seconds after which a session ends in any case. Default: <code>86400</code>.
         */
        public Builder sessionAbsoluteTimeout(@Nullable Double value) {
            return set(SESSION_ABSOLUTE_TIMEOUT, value);
        }

        /** As {@link #sessionAbsoluteTimeout(Double)}. */
        public Builder sessionAbsoluteTimeout(double value) {
            return set(SESSION_ABSOLUTE_TIMEOUT, value);
        }

        /**
         * Which application the session is for. Default: <code>default</code>.
         */
        public Builder sessionAudience(@Nullable String value) {
            return set(SESSION_AUDIENCE, value);
        }

        /**
         * The domain of the cookie.
         */
        public Builder sessionCookieDomain(@Nullable String value) {
            return set(SESSION_COOKIE_DOMAIN, value);
        }

        /**
         * Whether scripts can't read the cookie. Default: <code>true</code>.
         */
        public Builder sessionCookieHttpOnly(@Nullable Boolean value) {
            return set(SESSION_COOKIE_HTTP_ONLY, value);
        }

        /**
         * The name of the cookie. Default: <code>session</code>.
         */
        public Builder sessionCookieName(@Nullable String value) {
            return set(SESSION_COOKIE_NAME, value);
        }

        /**
         * The path of the cookie. Default: <code>/</code>.
         */
        public Builder sessionCookiePath(@Nullable String value) {
            return set(SESSION_COOKIE_PATH, value);
        }

        /**
         * When other sites make browsers send the cookie. Allowed: <code>Default</code>, <code>Lax</code>,
         * <code>None</code>, <code>Strict</code>. Default: <code>Lax</code>.
         */
        public Builder sessionCookieSameSite(@Nullable SessionCookieSameSite value) {
            return set(SESSION_COOKIE_SAME_SITE, value);
        }

        /** As {@link #sessionCookieSameSite(SessionCookieSameSite)}, also with a value that has no constant. */
        public Builder sessionCookieSameSite(String value) {
            return set(SESSION_COOKIE_SAME_SITE, SessionCookieSameSite.of(value));
        }

        /**
         * Whether browsers send the cookie over HTTPS only.
         */
        public Builder sessionCookieSecure(@Nullable Boolean value) {
            return set(SESSION_COOKIE_SECURE, value);
        }

        /**
         * Switches session enforce same subject on. Default: <code>false</code>.
         */
        public Builder sessionEnforceSameSubject(@Nullable Boolean value) {
            return set(SESSION_ENFORCE_SAME_SUBJECT, value);
        }

        /**
         * Switches session hash storage key on. Default: <code>false</code>.
         */
        public Builder sessionHashStorageKey(@Nullable Boolean value) {
            return set(SESSION_HASH_STORAGE_KEY, value);
        }

        /**
         * Whether the subject is kept as a hash. Default: <code>false</code>.
         */
        public Builder sessionHashSubject(@Nullable Boolean value) {
            return set(SESSION_HASH_SUBJECT, value);
        }

        /**
         * Seconds without requests after which a session ends; 0 means never. Default: <code>900</code>.
         */
        public Builder sessionIdlingTimeout(@Nullable Double value) {
            return set(SESSION_IDLING_TIMEOUT, value);
        }

        /** As {@link #sessionIdlingTimeout(Double)}. */
        public Builder sessionIdlingTimeout(double value) {
            return set(SESSION_IDLING_TIMEOUT, value);
        }

        /**
         * Host of the session memcached. Default: <code>127.0.0.1</code>.
         */
        public Builder sessionMemcachedHost(@Nullable String value) {
            return set(SESSION_MEMCACHED_HOST, value);
        }

        /**
         * Port of the session memcached. From 0 to 65535. Default: <code>11211</code>.
         */
        public Builder sessionMemcachedPort(@Nullable Integer value) {
            return set(SESSION_MEMCACHED_PORT, value);
        }

        /**
         * The session memcached prefix.
         */
        public Builder sessionMemcachedPrefix(@Nullable String value) {
            return set(SESSION_MEMCACHED_PREFIX, value);
        }

        /**
         * The session memcached socket.
         */
        public Builder sessionMemcachedSocket(@Nullable String value) {
            return set(SESSION_MEMCACHED_SOCKET, value);
        }

        /**
         * Whether a lasting cookie is set too. Default: <code>false</code>.
         */
        public Builder sessionRemember(@Nullable Boolean value) {
            return set(SESSION_REMEMBER, value);
        }

        /**
         * Seconds after which the lasting cookie ends in any case. Default: <code>2592000</code>.
         */
        public Builder sessionRememberAbsoluteTimeout(@Nullable Double value) {
            return set(SESSION_REMEMBER_ABSOLUTE_TIMEOUT, value);
        }

        /** As {@link #sessionRememberAbsoluteTimeout(Double)}. */
        public Builder sessionRememberAbsoluteTimeout(double value) {
            return set(SESSION_REMEMBER_ABSOLUTE_TIMEOUT, value);
        }

        /**
         * The name of the lasting cookie. Default: <code>remember</code>.
         */
        public Builder sessionRememberCookieName(@Nullable String value) {
            return set(SESSION_REMEMBER_COOKIE_NAME, value);
        }

        /**
         * Seconds after which the lasting cookie has to be renewed. Default: <code>604800</code>.
         */
        public Builder sessionRememberRollingTimeout(@Nullable Double value) {
            return set(SESSION_REMEMBER_ROLLING_TIMEOUT, value);
        }

        /** As {@link #sessionRememberRollingTimeout(Double)}. */
        public Builder sessionRememberRollingTimeout(double value) {
            return set(SESSION_REMEMBER_ROLLING_TIMEOUT, value);
        }

        /**
         * Session request headers. Allowed: <code>absolute-timeout</code>, <code>audience</code>, <code>id</code>,
         * <code>idling-timeout</code>, <code>rolling-timeout</code>, <code>subject</code>, <code>timeout</code>.
         */
        public Builder sessionRequestHeaders(@Nullable List<SessionRequestHeader> value) {
            return set(SESSION_REQUEST_HEADERS, value);
        }

        /** As {@link #sessionRequestHeaders(List)}. */
        public Builder sessionRequestHeaders(SessionRequestHeader... values) {
            return set(SESSION_REQUEST_HEADERS, Arrays.asList(values));
        }

        /** As {@link #sessionRequestHeaders(List)}, also with values that have no constants. */
        public Builder sessionRequestHeaders(String... values) {
            return set(SESSION_REQUEST_HEADERS, Arrays.stream(values).map(SessionRequestHeader::of).toList());
        }

        /**
         * Session response headers. Allowed: <code>absolute-timeout</code>, <code>audience</code>, <code>id</code>,
         * <code>idling-timeout</code>, <code>rolling-timeout</code>, <code>subject</code>, <code>timeout</code>.
         */
        public Builder sessionResponseHeaders(@Nullable List<SessionResponseHeader> value) {
            return set(SESSION_RESPONSE_HEADERS, value);
        }

        /** As {@link #sessionResponseHeaders(List)}. */
        public Builder sessionResponseHeaders(SessionResponseHeader... values) {
            return set(SESSION_RESPONSE_HEADERS, Arrays.asList(values));
        }

        /** As {@link #sessionResponseHeaders(List)}, also with values that have no constants. */
        public Builder sessionResponseHeaders(String... values) {
            return set(SESSION_RESPONSE_HEADERS, Arrays.stream(values).map(SessionResponseHeader::of).toList());
        }

        /**
         * Seconds after which a session has to be renewed. Default: <code>3600</code>.
         */
        public Builder sessionRollingTimeout(@Nullable Double value) {
            return set(SESSION_ROLLING_TIMEOUT, value);
        }

        /** As {@link #sessionRollingTimeout(Double)}. */
        public Builder sessionRollingTimeout(double value) {
            return set(SESSION_ROLLING_TIMEOUT, value);
        }

        /**
         * The secret that encrypts cookies. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder sessionSecret(@Nullable String value) {
            return set(SESSION_SECRET, value);
        }

        /**
         * The session storage. Allowed: <code>cookie</code>, <code>memcache</code>, <code>memcached</code>,
         * <code>redis</code>. Default: <code>cookie</code>.
         */
        public Builder sessionStorage(@Nullable SessionStorage value) {
            return set(SESSION_STORAGE, value);
        }

        /** As {@link #sessionStorage(SessionStorage)}, also with a value that has no constant. */
        public Builder sessionStorage(String value) {
            return set(SESSION_STORAGE, SessionStorage.of(value));
        }

        /**
         * Whether data about sessions is kept with them. Default: <code>false</code>.
         */
        public Builder sessionStoreMetadata(@Nullable Boolean value) {
            return set(SESSION_STORE_METADATA, value);
        }

        /**
         * Whether to validate assertion signature. Default: <code>true</code>.
         */
        public Builder validateAssertionSignature(@Nullable Boolean value) {
            return set(VALIDATE_ASSERTION_SIGNATURE, value);
        }
    }
}

