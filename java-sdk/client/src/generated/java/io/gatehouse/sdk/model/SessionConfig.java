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
 * Keeps signed-in users in sessions.
 */
public final class SessionConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "session";

    private static final Field<String> SECRET = new Field<>("secret", Codec.TEXT);
    private static final Field<Storage> STORAGE = new Field<>("storage", Codec.choice(Storage::of));
    private static final Field<String> AUDIENCE = new Field<>("audience", Codec.TEXT);
    private static final Field<Double> IDLING_TIMEOUT = new Field<>("idling_timeout", Codec.NUMBER);
    private static final Field<Double> ROLLING_TIMEOUT = new Field<>("rolling_timeout", Codec.NUMBER);
    private static final Field<Double> ABSOLUTE_TIMEOUT = new Field<>("absolute_timeout", Codec.NUMBER);
    private static final Field<Double> STALE_TTL = new Field<>("stale_ttl", Codec.NUMBER);
    private static final Field<String> COOKIE_NAME = new Field<>("cookie_name", Codec.TEXT);
    private static final Field<String> COOKIE_PATH = new Field<>("cookie_path", Codec.TEXT);
    private static final Field<String> COOKIE_DOMAIN = new Field<>("cookie_domain", Codec.TEXT);
    private static final Field<CookieSameSite> COOKIE_SAME_SITE = new Field<>("cookie_same_site", Codec.choice(CookieSameSite::of));
    private static final Field<Boolean> COOKIE_HTTP_ONLY = new Field<>("cookie_http_only", Codec.BOOLEAN);
    private static final Field<Boolean> COOKIE_SECURE = new Field<>("cookie_secure", Codec.BOOLEAN);
    private static final Field<Boolean> REMEMBER = new Field<>("remember", Codec.BOOLEAN);
    private static final Field<String> REMEMBER_COOKIE_NAME = new Field<>("remember_cookie_name", Codec.TEXT);
    private static final Field<Double> REMEMBER_ROLLING_TIMEOUT = new Field<>("remember_rolling_timeout", Codec.NUMBER);
    private static final Field<Double> REMEMBER_ABSOLUTE_TIMEOUT = new Field<>("remember_absolute_timeout", Codec.NUMBER);
    private static final Field<List<ResponseHeader>> RESPONSE_HEADERS = new Field<>("response_headers", Codec.list(Codec.choice(ResponseHeader::of)));
    private static final Field<List<RequestHeader>> REQUEST_HEADERS = new Field<>("request_headers", Codec.list(Codec.choice(RequestHeader::of)));
    private static final Field<Boolean> READ_BODY_FOR_LOGOUT = new Field<>("read_body_for_logout", Codec.BOOLEAN);
    private static final Field<List<LogoutMethod>> LOGOUT_METHODS = new Field<>("logout_methods", Codec.list(Codec.choice(LogoutMethod::of)));
    private static final Field<String> LOGOUT_QUERY_ARG = new Field<>("logout_query_arg", Codec.TEXT);
    private static final Field<String> LOGOUT_POST_ARG = new Field<>("logout_post_arg", Codec.TEXT);
    private static final Field<Boolean> HASH_SUBJECT = new Field<>("hash_subject", Codec.BOOLEAN);
    private static final Field<Boolean> STORE_METADATA = new Field<>("store_metadata", Codec.BOOLEAN);
    private static final Field<List<Bind>> BIND = new Field<>("bind", Codec.list(Codec.choice(Bind::of)));
    private static final Field<Double> COOKIE_LIFETIME = new Field<>("cookie_lifetime", Codec.NUMBER);
    private static final Field<Double> COOKIE_IDLETIME = new Field<>("cookie_idletime", Codec.NUMBER);
    private static final Field<Double> COOKIE_RENEW = new Field<>("cookie_renew", Codec.NUMBER);
    private static final Field<Double> COOKIE_DISCARD = new Field<>("cookie_discard", Codec.NUMBER);
    private static final Field<String> COOKIE_SAMESITE = new Field<>("cookie_samesite", Codec.TEXT);
    private static final Field<Boolean> COOKIE_HTTPONLY = new Field<>("cookie_httponly", Codec.BOOLEAN);
    private static final Field<Boolean> COOKIE_PERSISTENT = new Field<>("cookie_persistent", Codec.BOOLEAN);

    private SessionConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static SessionConfig of(ObjectNode json) {
        return new SessionConfig(json);
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
     * The secret that encrypts cookies. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String secret() {
        return optional(SECRET);
    }

    /**
     * Where session data is kept. Allowed: <code>cookie</code>, <code>kong</code>. Default: <code>cookie</code>.
     */
    public @Nullable Storage storage() {
        return optional(STORAGE);
    }

    /**
     * Which application the session is for. Default: <code>default</code>.
     */
    public @Nullable String audience() {
        return optional(AUDIENCE);
    }

    /**
     * Seconds without requests after which a session ends; 0 means never. Default: <code>900</code>.
     */
    public @Nullable Double idlingTimeout() {
        return optional(IDLING_TIMEOUT);
    }

    /**
     * Seconds after which a session has to be renewed. Default: <code>3600</code>.
     */
    public @Nullable Double rollingTimeout() {
        return optional(ROLLING_TIMEOUT);
    }

    /**
     * Seconds after which a session ends in any case. Default: <code>86400</code>.
     */
    public @Nullable Double absoluteTimeout() {
        return optional(ABSOLUTE_TIMEOUT);
    }

    /**
     * Seconds for which a renewed session is still accepted. Default: <code>10</code>.
     */
    public @Nullable Double staleTtl() {
        return optional(STALE_TTL);
    }

    /**
     * The name of the cookie. Default: <code>session</code>.
     */
    public @Nullable String cookieName() {
        return optional(COOKIE_NAME);
    }

    /**
     * The path of the cookie. Default: <code>/</code>.
     */
    public @Nullable String cookiePath() {
        return optional(COOKIE_PATH);
    }

    /**
     * The domain of the cookie.
     */
    public @Nullable String cookieDomain() {
        return optional(COOKIE_DOMAIN);
    }

    /**
     * When other sites make browsers send the cookie. Allowed: <code>Default</code>, <code>Lax</code>,
     * <code>None</code>, <code>Strict</code>. Default: <code>Strict</code>.
     */
    public @Nullable CookieSameSite cookieSameSite() {
        return optional(COOKIE_SAME_SITE);
    }

    /**
     * Whether scripts can't read the cookie. Default: <code>true</code>.
     */
    public @Nullable Boolean cookieHttpOnly() {
        return optional(COOKIE_HTTP_ONLY);
    }

    /**
     * Whether browsers send the cookie over HTTPS only. Default: <code>true</code>.
     */
    public @Nullable Boolean cookieSecure() {
        return optional(COOKIE_SECURE);
    }

    /**
     * Whether a lasting cookie is set too. Default: <code>false</code>.
     */
    public @Nullable Boolean remember() {
        return optional(REMEMBER);
    }

    /**
     * The name of the lasting cookie. Default: <code>remember</code>.
     */
    public @Nullable String rememberCookieName() {
        return optional(REMEMBER_COOKIE_NAME);
    }

    /**
     * Seconds after which the lasting cookie has to be renewed. Default: <code>604800</code>.
     */
    public @Nullable Double rememberRollingTimeout() {
        return optional(REMEMBER_ROLLING_TIMEOUT);
    }

    /**
     * Seconds after which the lasting cookie ends in any case. Default: <code>2592000</code>.
     */
    public @Nullable Double rememberAbsoluteTimeout() {
        return optional(REMEMBER_ABSOLUTE_TIMEOUT);
    }

    /**
     * Which facts about the session the client gets in headers. Allowed: <code>absolute-timeout</code>,
     * <code>audience</code>, <code>id</code>, <code>idling-timeout</code>, <code>rolling-timeout</code>,
     * <code>subject</code>, <code>timeout</code>.
     */
    public List<ResponseHeader> responseHeaders() {
        return elements(RESPONSE_HEADERS);
    }

    /**
     * Which facts about the session the upstream gets in headers. Allowed: <code>absolute-timeout</code>,
     * <code>audience</code>, <code>id</code>, <code>idling-timeout</code>, <code>rolling-timeout</code>,
     * <code>subject</code>, <code>timeout</code>.
     */
    public List<RequestHeader> requestHeaders() {
        return elements(REQUEST_HEADERS);
    }

    /**
     * Whether bodies are looked at for logouts. Default: <code>false</code>.
     */
    public @Nullable Boolean readBodyForLogout() {
        return optional(READ_BODY_FOR_LOGOUT);
    }

    /**
     * Methods of logout requests. Allowed: <code>DELETE</code>, <code>GET</code>, <code>POST</code>. Default:
     * <code>["DELETE","POST"]</code>.
     */
    public List<LogoutMethod> logoutMethods() {
        return elements(LOGOUT_METHODS);
    }

    /**
     * The query parameter that makes a request a logout. Default: <code>session_logout</code>.
     */
    public @Nullable String logoutQueryArg() {
        return optional(LOGOUT_QUERY_ARG);
    }

    /**
     * The body field that makes a request a logout. Default: <code>session_logout</code>.
     */
    public @Nullable String logoutPostArg() {
        return optional(LOGOUT_POST_ARG);
    }

    /**
     * Whether the subject is kept as a hash. Default: <code>false</code>.
     */
    public @Nullable Boolean hashSubject() {
        return optional(HASH_SUBJECT);
    }

    /**
     * Whether data about sessions is kept with them. Default: <code>false</code>.
     */
    public @Nullable Boolean storeMetadata() {
        return optional(STORE_METADATA);
    }

    /**
     * What a session is bound to. Allowed: <code>ip</code>, <code>scheme</code>, <code>user-agent</code>.
     */
    public List<Bind> bind() {
        return elements(BIND);
    }

    /**
     * The older name of rolling_timeout.
     */
    @Deprecated
    public @Nullable Double cookieLifetime() {
        return optional(COOKIE_LIFETIME);
    }

    /**
     * The older name of idling_timeout.
     */
    @Deprecated
    public @Nullable Double cookieIdletime() {
        return optional(COOKIE_IDLETIME);
    }

    /**
     * An older field that has no effect any more.
     */
    @Deprecated
    public @Nullable Double cookieRenew() {
        return optional(COOKIE_RENEW);
    }

    /**
     * The older name of stale_ttl.
     */
    @Deprecated
    public @Nullable Double cookieDiscard() {
        return optional(COOKIE_DISCARD);
    }

    /**
     * The older name of cookie_same_site.
     */
    @Deprecated
    public @Nullable String cookieSamesite() {
        return optional(COOKIE_SAMESITE);
    }

    /**
     * The older name of cookie_http_only.
     */
    @Deprecated
    public @Nullable Boolean cookieHttponly() {
        return optional(COOKIE_HTTPONLY);
    }

    /**
     * The older name of remember.
     */
    @Deprecated
    public @Nullable Boolean cookiePersistent() {
        return optional(COOKIE_PERSISTENT);
    }

    /** What {@link SessionConfig#storage()} is chosen from. */
    public static final class Storage extends Choice {
        public static final Storage COOKIE = of("cookie");
        public static final Storage KONG = of("kong");

        private Storage(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Storage of(String value) {
            return new Storage(value);
        }
    }

    /** What {@link SessionConfig#cookieSameSite()} is chosen from. */
    public static final class CookieSameSite extends Choice {
        public static final CookieSameSite DEFAULT = of("Default");
        public static final CookieSameSite LAX = of("Lax");
        public static final CookieSameSite NONE = of("None");
        public static final CookieSameSite STRICT = of("Strict");

        private CookieSameSite(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static CookieSameSite of(String value) {
            return new CookieSameSite(value);
        }
    }

    /** What {@link SessionConfig#responseHeaders()} is chosen from. */
    public static final class ResponseHeader extends Choice {
        public static final ResponseHeader ABSOLUTE_TIMEOUT = of("absolute-timeout");
        public static final ResponseHeader AUDIENCE = of("audience");
        public static final ResponseHeader ID = of("id");
        public static final ResponseHeader IDLING_TIMEOUT = of("idling-timeout");
        public static final ResponseHeader ROLLING_TIMEOUT = of("rolling-timeout");
        public static final ResponseHeader SUBJECT = of("subject");
        public static final ResponseHeader TIMEOUT = of("timeout");

        private ResponseHeader(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ResponseHeader of(String value) {
            return new ResponseHeader(value);
        }
    }

    /** What {@link SessionConfig#requestHeaders()} is chosen from. */
    public static final class RequestHeader extends Choice {
        public static final RequestHeader ABSOLUTE_TIMEOUT = of("absolute-timeout");
        public static final RequestHeader AUDIENCE = of("audience");
        public static final RequestHeader ID = of("id");
        public static final RequestHeader IDLING_TIMEOUT = of("idling-timeout");
        public static final RequestHeader ROLLING_TIMEOUT = of("rolling-timeout");
        public static final RequestHeader SUBJECT = of("subject");
        public static final RequestHeader TIMEOUT = of("timeout");

        private RequestHeader(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static RequestHeader of(String value) {
            return new RequestHeader(value);
        }
    }

    /** What {@link SessionConfig#logoutMethods()} is chosen from. */
    public static final class LogoutMethod extends Choice {
        public static final LogoutMethod DELETE = of("DELETE");
        public static final LogoutMethod GET = of("GET");
        public static final LogoutMethod POST = of("POST");

        private LogoutMethod(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static LogoutMethod of(String value) {
            return new LogoutMethod(value);
        }
    }

    /** What {@link SessionConfig#bind()} is chosen from. */
    public static final class Bind extends Choice {
        public static final Bind IP = of("ip");
        public static final Bind SCHEME = of("scheme");
        public static final Bind USER_AGENT = of("user-agent");

        private Bind(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Bind of(String value) {
            return new Bind(value);
        }
    }

    /** Builds a {@link SessionConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<SessionConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public SessionConfig build() {
            return new SessionConfig(fields());
        }

        /**
         * The secret that encrypts cookies. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder secret(@Nullable String value) {
            return set(SECRET, value);
        }

        /**
         * Where session data is kept. Allowed: <code>cookie</code>, <code>kong</code>. Default: <code>cookie</code>.
         */
        public Builder storage(@Nullable Storage value) {
            return set(STORAGE, value);
        }

        /** As {@link #storage(Storage)}, also with a value that has no constant. */
        public Builder storage(String value) {
            return set(STORAGE, Storage.of(value));
        }

        /**
         * Which application the session is for. Default: <code>default</code>.
         */
        public Builder audience(@Nullable String value) {
            return set(AUDIENCE, value);
        }

        /**
         * Seconds without requests after which a session ends; 0 means never. Default: <code>900</code>.
         */
        public Builder idlingTimeout(@Nullable Double value) {
            return set(IDLING_TIMEOUT, value);
        }

        /** As {@link #idlingTimeout(Double)}. */
        public Builder idlingTimeout(double value) {
            return set(IDLING_TIMEOUT, value);
        }

        /**
         * Seconds after which a session has to be renewed. Default: <code>3600</code>.
         */
        public Builder rollingTimeout(@Nullable Double value) {
            return set(ROLLING_TIMEOUT, value);
        }

        /** As {@link #rollingTimeout(Double)}. */
        public Builder rollingTimeout(double value) {
            return set(ROLLING_TIMEOUT, value);
        }

        /**
         * Seconds after which a session ends in any case. Default: <code>86400</code>.
         */
        public Builder absoluteTimeout(@Nullable Double value) {
            return set(ABSOLUTE_TIMEOUT, value);
        }

        /** As {@link #absoluteTimeout(Double)}. */
        public Builder absoluteTimeout(double value) {
            return set(ABSOLUTE_TIMEOUT, value);
        }

        /**
         * Seconds for which a renewed session is still accepted. Default: <code>10</code>.
         */
        public Builder staleTtl(@Nullable Double value) {
            return set(STALE_TTL, value);
        }

        /** As {@link #staleTtl(Double)}. */
        public Builder staleTtl(double value) {
            return set(STALE_TTL, value);
        }

        /**
         * The name of the cookie. Default: <code>session</code>.
         */
        public Builder cookieName(@Nullable String value) {
            return set(COOKIE_NAME, value);
        }

        /**
         * The path of the cookie. Default: <code>/</code>.
         */
        public Builder cookiePath(@Nullable String value) {
            return set(COOKIE_PATH, value);
        }

        /**
         * The domain of the cookie.
         */
        public Builder cookieDomain(@Nullable String value) {
            return set(COOKIE_DOMAIN, value);
        }

        /**
         * When other sites make browsers send the cookie. Allowed: <code>Default</code>, <code>Lax</code>,
         * <code>None</code>, <code>Strict</code>. Default: <code>Strict</code>.
         */
        public Builder cookieSameSite(@Nullable CookieSameSite value) {
            return set(COOKIE_SAME_SITE, value);
        }

        /** As {@link #cookieSameSite(CookieSameSite)}, also with a value that has no constant. */
        public Builder cookieSameSite(String value) {
            return set(COOKIE_SAME_SITE, CookieSameSite.of(value));
        }

        /**
         * Whether scripts can't read the cookie. Default: <code>true</code>.
         */
        public Builder cookieHttpOnly(@Nullable Boolean value) {
            return set(COOKIE_HTTP_ONLY, value);
        }

        /**
         * Whether browsers send the cookie over HTTPS only. Default: <code>true</code>.
         */
        public Builder cookieSecure(@Nullable Boolean value) {
            return set(COOKIE_SECURE, value);
        }

        /**
         * Whether a lasting cookie is set too. Default: <code>false</code>.
         */
        public Builder remember(@Nullable Boolean value) {
            return set(REMEMBER, value);
        }

        /**
         * The name of the lasting cookie. Default: <code>remember</code>.
         */
        public Builder rememberCookieName(@Nullable String value) {
            return set(REMEMBER_COOKIE_NAME, value);
        }

        /**
         * Seconds after which the lasting cookie has to be renewed. Default: <code>604800</code>.
         */
        public Builder rememberRollingTimeout(@Nullable Double value) {
            return set(REMEMBER_ROLLING_TIMEOUT, value);
        }

        /** As {@link #rememberRollingTimeout(Double)}. */
        public Builder rememberRollingTimeout(double value) {
            return set(REMEMBER_ROLLING_TIMEOUT, value);
        }

        /**
         * Seconds after which the lasting cookie ends in any case. Default: <code>2592000</code>.
         */
        public Builder rememberAbsoluteTimeout(@Nullable Double value) {
            return set(REMEMBER_ABSOLUTE_TIMEOUT, value);
        }

        /** As {@link #rememberAbsoluteTimeout(Double)}. */
        public Builder rememberAbsoluteTimeout(double value) {
            return set(REMEMBER_ABSOLUTE_TIMEOUT, value);
        }

        /**
         * Which facts about the session the client gets in headers. Allowed: <code>absolute-timeout</code>,
         * <code>audience</code>, <code>id</code>, <code>idling-timeout</code>, <code>rolling-timeout</code>,
         * <code>subject</code>, <code>timeout</code>.
         */
        public Builder responseHeaders(@Nullable List<ResponseHeader> value) {
            return set(RESPONSE_HEADERS, value);
        }

        /** As {@link #responseHeaders(List)}. */
        public Builder responseHeaders(ResponseHeader... values) {
            return set(RESPONSE_HEADERS, Arrays.asList(values));
        }

        /** As {@link #responseHeaders(List)}, also with values that have no constants. */
        public Builder responseHeaders(String... values) {
            return set(RESPONSE_HEADERS, Arrays.stream(values).map(ResponseHeader::of).toList());
        }

        /**
         * Which facts about the session the upstream gets in headers. Allowed: <code>absolute-timeout</code>,
         * <code>audience</code>, <code>id</code>, <code>idling-timeout</code>, <code>rolling-timeout</code>,
         * <code>subject</code>, <code>timeout</code>.
         */
        public Builder requestHeaders(@Nullable List<RequestHeader> value) {
            return set(REQUEST_HEADERS, value);
        }

        /** As {@link #requestHeaders(List)}. */
        public Builder requestHeaders(RequestHeader... values) {
            return set(REQUEST_HEADERS, Arrays.asList(values));
        }

        /** As {@link #requestHeaders(List)}, also with values that have no constants. */
        public Builder requestHeaders(String... values) {
            return set(REQUEST_HEADERS, Arrays.stream(values).map(RequestHeader::of).toList());
        }

        /**
         * Whether bodies are looked at for logouts. Default: <code>false</code>.
         */
        public Builder readBodyForLogout(@Nullable Boolean value) {
            return set(READ_BODY_FOR_LOGOUT, value);
        }

        /**
         * Methods of logout requests. Allowed: <code>DELETE</code>, <code>GET</code>, <code>POST</code>. Default:
         * <code>["DELETE","POST"]</code>.
         */
        public Builder logoutMethods(@Nullable List<LogoutMethod> value) {
            return set(LOGOUT_METHODS, value);
        }

        /** As {@link #logoutMethods(List)}. */
        public Builder logoutMethods(LogoutMethod... values) {
            return set(LOGOUT_METHODS, Arrays.asList(values));
        }

        /** As {@link #logoutMethods(List)}, also with values that have no constants. */
        public Builder logoutMethods(String... values) {
            return set(LOGOUT_METHODS, Arrays.stream(values).map(LogoutMethod::of).toList());
        }

        /**
         * The query parameter that makes a request a logout. Default: <code>session_logout</code>.
         */
        public Builder logoutQueryArg(@Nullable String value) {
            return set(LOGOUT_QUERY_ARG, value);
        }

        /**
         * The body field that makes a request a logout. Default: <code>session_logout</code>.
         */
        public Builder logoutPostArg(@Nullable String value) {
            return set(LOGOUT_POST_ARG, value);
        }

        /**
         * Whether the subject is kept as a hash. Default: <code>false</code>.
         */
        public Builder hashSubject(@Nullable Boolean value) {
            return set(HASH_SUBJECT, value);
        }

        /**
         * Whether data about sessions is kept with them. Default: <code>false</code>.
         */
        public Builder storeMetadata(@Nullable Boolean value) {
            return set(STORE_METADATA, value);
        }

        /**
         * What a session is bound to. Allowed: <code>ip</code>, <code>scheme</code>, <code>user-agent</code>.
         */
        public Builder bind(@Nullable List<Bind> value) {
            return set(BIND, value);
        }

        /** As {@link #bind(List)}. */
        public Builder bind(Bind... values) {
            return set(BIND, Arrays.asList(values));
        }

        /** As {@link #bind(List)}, also with values that have no constants. */
        public Builder bind(String... values) {
            return set(BIND, Arrays.stream(values).map(Bind::of).toList());
        }

        /**
         * The older name of rolling_timeout.
         */
        @Deprecated
        public Builder cookieLifetime(@Nullable Double value) {
            return set(COOKIE_LIFETIME, value);
        }

        /** As {@link #cookieLifetime(Double)}. */
        @Deprecated
        public Builder cookieLifetime(double value) {
            return set(COOKIE_LIFETIME, value);
        }

        /**
         * The older name of idling_timeout.
         */
        @Deprecated
        public Builder cookieIdletime(@Nullable Double value) {
            return set(COOKIE_IDLETIME, value);
        }

        /** As {@link #cookieIdletime(Double)}. */
        @Deprecated
        public Builder cookieIdletime(double value) {
            return set(COOKIE_IDLETIME, value);
        }

        /**
         * An older field that has no effect any more.
         */
        @Deprecated
        public Builder cookieRenew(@Nullable Double value) {
            return set(COOKIE_RENEW, value);
        }

        /** As {@link #cookieRenew(Double)}. */
        @Deprecated
        public Builder cookieRenew(double value) {
            return set(COOKIE_RENEW, value);
        }

        /**
         * The older name of stale_ttl.
         */
        @Deprecated
        public Builder cookieDiscard(@Nullable Double value) {
            return set(COOKIE_DISCARD, value);
        }

        /** As {@link #cookieDiscard(Double)}. */
        @Deprecated
        public Builder cookieDiscard(double value) {
            return set(COOKIE_DISCARD, value);
        }

        /**
         * The older name of cookie_same_site.
         */
        @Deprecated
        public Builder cookieSamesite(@Nullable String value) {
            return set(COOKIE_SAMESITE, value);
        }

        /**
         * The older name of cookie_http_only.
         */
        @Deprecated
        public Builder cookieHttponly(@Nullable Boolean value) {
            return set(COOKIE_HTTPONLY, value);
        }

        /**
         * The older name of remember.
         */
        @Deprecated
        public Builder cookiePersistent(@Nullable Boolean value) {
            return set(COOKIE_PERSISTENT, value);
        }
    }
}

