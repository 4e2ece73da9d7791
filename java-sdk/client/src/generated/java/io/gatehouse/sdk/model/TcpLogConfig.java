// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.PluginConfig;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sends a JSON line for each request over TCP.
 */
public final class TcpLogConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "tcp-log";

    private static final Field<String> HOST = new Field<>("host", Codec.TEXT);
    private static final Field<Integer> PORT = new Field<>("port", Codec.INTEGER);
    private static final Field<Double> TIMEOUT = new Field<>("timeout", Codec.NUMBER);
    private static final Field<Double> KEEPALIVE = new Field<>("keepalive", Codec.NUMBER);
    private static final Field<Boolean> TLS = new Field<>("tls", Codec.BOOLEAN);
    private static final Field<String> TLS_SNI = new Field<>("tls_sni", Codec.TEXT);
    private static final Field<Map<String, String>> CUSTOM_FIELDS_BY_LUA = new Field<>("custom_fields_by_lua", Codec.map(Codec.TEXT));
    private static final Field<Boolean> SSL_VERIFY = new Field<>("ssl_verify", Codec.BOOLEAN);

    private TcpLogConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static TcpLogConfig of(ObjectNode json) {
        return new TcpLogConfig(json);
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
     * Host of the server.
     */
    public String host() {
        return required(HOST);
    }

    /**
     * Port of the server. From 0 to 65535.
     */
    public Integer port() {
        return required(PORT);
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
     * Whether TLS is used. Default: <code>false</code>.
     */
    public @Nullable Boolean tls() {
        return optional(TLS);
    }

    /**
     * The server name of the TLS handshake.
     */
    public @Nullable String tlsSni() {
        return optional(TLS_SNI);
    }

    /**
     * Fields of the log entry by name; each value is a Lua function that computes it.
     */
    public Map<String, String> customFieldsByLua() {
        return members(CUSTOM_FIELDS_BY_LUA);
    }

    /**
     * Whether the server's certificate is verified. Default: <code>false</code>.
     */
    public @Nullable Boolean sslVerify() {
        return optional(SSL_VERIFY);
    }

    /** Builds a {@link TcpLogConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<TcpLogConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public TcpLogConfig build() {
            return new TcpLogConfig(fields());
        }

        /**
         * Host of the server.
         */
        public Builder host(@Nullable String value) {
            return set(HOST, value);
        }

        /**
         * Port of the server. From 0 to 65535.
         */
        public Builder port(@Nullable Integer value) {
            return set(PORT, value);
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
         * Whether TLS is used. Default: <code>false</code>.
         */
        public Builder tls(@Nullable Boolean value) {
            return set(TLS, value);
        }

        /**
         * The server name of the TLS handshake.
         */
        public Builder tlsSni(@Nullable String value) {
            return set(TLS_SNI, value);
        }

        /**
         * Fields of the log entry by name; each value is a Lua function that computes it.
         */
        public Builder customFieldsByLua(@Nullable Map<String, String> value) {
            return set(CUSTOM_FIELDS_BY_LUA, value);
        }

        /**
         * Whether the server's certificate is verified. Default: <code>false</code>.
         */
        public Builder sslVerify(@Nullable Boolean value) {
            return set(SSL_VERIFY, value);
        }
    }
}

