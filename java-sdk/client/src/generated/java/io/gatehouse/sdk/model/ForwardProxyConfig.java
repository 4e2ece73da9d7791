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
import org.jspecify.annotations.Nullable;

/**
 * Reaches the upstream through another HTTP proxy.
 */
public final class ForwardProxyConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "forward-proxy";

    private static final Field<String> AUTH_PASSWORD = new Field<>("auth_password", Codec.TEXT);
    private static final Field<String> AUTH_USERNAME = new Field<>("auth_username", Codec.TEXT);
    private static final Field<String> HTTP_PROXY_HOST = new Field<>("http_proxy_host", Codec.TEXT);
    private static final Field<Integer> HTTP_PROXY_PORT = new Field<>("http_proxy_port", Codec.INTEGER);
    private static final Field<String> HTTPS_PROXY_HOST = new Field<>("https_proxy_host", Codec.TEXT);
    private static final Field<Integer> HTTPS_PROXY_PORT = new Field<>("https_proxy_port", Codec.INTEGER);
    private static final Field<Boolean> HTTPS_VERIFY = new Field<>("https_verify", Codec.BOOLEAN);
    private static final Field<ProxyScheme> PROXY_SCHEME = new Field<>("proxy_scheme", Codec.choice(ProxyScheme::of));
    private static final Field<XHeaders> X_HEADERS = new Field<>("x_headers", Codec.choice(XHeaders::of));

    private ForwardProxyConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ForwardProxyConfig of(ObjectNode json) {
        return new ForwardProxyConfig(json);
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
     * The password for the authentication. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String authPassword() {
        return optional(AUTH_PASSWORD);
    }

    /**
     * The user for the authentication. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String authUsername() {
        return optional(AUTH_USERNAME);
    }

    /**
     * Host of the proxy for HTTP.
     */
    public @Nullable String httpProxyHost() {
        return optional(HTTP_PROXY_HOST);
    }

    /**
     * Port of the proxy for HTTP. From 0 to 65535.
     */
    public @Nullable Integer httpProxyPort() {
        return optional(HTTP_PROXY_PORT);
    }

    /**
     * Host of the proxy for HTTPS.
     */
    public @Nullable String httpsProxyHost() {
        return optional(HTTPS_PROXY_HOST);
    }

    /**
     * Port of the proxy for HTTPS. From 0 to 65535.
     */
    public @Nullable Integer httpsProxyPort() {
        return optional(HTTPS_PROXY_PORT);
    }

    /**
     * Whether the server's certificate is verified. Default: <code>false</code>.
     */
    public @Nullable Boolean httpsVerify() {
        return optional(HTTPS_VERIFY);
    }

    /**
     * The proxy scheme. Allowed: <code>http</code>. Default: <code>http</code>.
     */
    public @Nullable ProxyScheme proxyScheme() {
        return optional(PROXY_SCHEME);
    }

    /**
     * The x headers. Allowed: <code>append</code>, <code>delete</code>, <code>transparent</code>. Default:
     * <code>append</code>.
     */
    public @Nullable XHeaders xHeaders() {
        return optional(X_HEADERS);
    }

    /** What {@link ForwardProxyConfig#proxyScheme()} is chosen from. */
    public static final class ProxyScheme extends Choice {
        public static final ProxyScheme HTTP = of("http");

        private ProxyScheme(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ProxyScheme of(String value) {
            return new ProxyScheme(value);
        }
    }

    /** What {@link ForwardProxyConfig#xHeaders()} is chosen from. */
    public static final class XHeaders extends Choice {
        public static final XHeaders APPEND = of("append");
        public static final XHeaders DELETE = of("delete");
        public static final XHeaders TRANSPARENT = of("transparent");

        private XHeaders(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static XHeaders of(String value) {
            return new XHeaders(value);
        }
    }

    /** Builds a {@link ForwardProxyConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ForwardProxyConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ForwardProxyConfig build() {
            return new ForwardProxyConfig(fields());
        }

        /**
         * The password for the authentication. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder authPassword(@Nullable String value) {
            return set(AUTH_PASSWORD, value);
        }

        /**
         * The user for the authentication. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder authUsername(@Nullable String value) {
            return set(AUTH_USERNAME, value);
        }

        /**
         * Host of the proxy for HTTP.
         */
        public Builder httpProxyHost(@Nullable String value) {
            return set(HTTP_PROXY_HOST, value);
        }

        /**
         * Port of the proxy for HTTP. From 0 to 65535.
         */
        public Builder httpProxyPort(@Nullable Integer value) {
            return set(HTTP_PROXY_PORT, value);
        }

        /**
         * Host of the proxy for HTTPS.
         */
        public Builder httpsProxyHost(@Nullable String value) {
            return set(HTTPS_PROXY_HOST, value);
        }

        /**
         * Port of the proxy for HTTPS. From 0 to 65535.
         */
        public Builder httpsProxyPort(@Nullable Integer value) {
            return set(HTTPS_PROXY_PORT, value);
        }

        /**
         * Whether the server's certificate is verified. Default: <code>false</code>.
         */
        public Builder httpsVerify(@Nullable Boolean value) {
            return set(HTTPS_VERIFY, value);
        }

        /**
         * The proxy scheme. Allowed: <code>http</code>. Default: <code>http</code>.
         */
        public Builder proxyScheme(@Nullable ProxyScheme value) {
            return set(PROXY_SCHEME, value);
        }

        /** As {@link #proxyScheme(ProxyScheme)}, also with a value that has no constant. */
        public Builder proxyScheme(String value) {
            return set(PROXY_SCHEME, ProxyScheme.of(value));
        }

        /**
         * The x headers. Allowed: <code>append</code>, <code>delete</code>, <code>transparent</code>. Default:
         * <code>append</code>.
         */
        public Builder xHeaders(@Nullable XHeaders value) {
            return set(X_HEADERS, value);
        }

        /** As {@link #xHeaders(XHeaders)}, also with a value that has no constant. */
        public Builder xHeaders(String value) {
            return set(X_HEADERS, XHeaders.of(value));
        }
    }
}

