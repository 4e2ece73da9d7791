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
 * Calls an Azure function instead of an upstream service.
 */
public final class AzureFunctionsConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "azure-functions";

    private static final Field<Double> TIMEOUT = new Field<>("timeout", Codec.NUMBER);
    private static final Field<Double> KEEPALIVE = new Field<>("keepalive", Codec.NUMBER);
    private static final Field<Boolean> HTTPS = new Field<>("https", Codec.BOOLEAN);
    private static final Field<Boolean> HTTPS_VERIFY = new Field<>("https_verify", Codec.BOOLEAN);
    private static final Field<String> APIKEY = new Field<>("apikey", Codec.TEXT);
    private static final Field<String> CLIENTID = new Field<>("clientid", Codec.TEXT);
    private static final Field<String> APPNAME = new Field<>("appname", Codec.TEXT);
    private static final Field<String> HOSTDOMAIN = new Field<>("hostdomain", Codec.TEXT);
    private static final Field<String> ROUTEPREFIX = new Field<>("routeprefix", Codec.TEXT);
    private static final Field<String> FUNCTIONNAME = new Field<>("functionname", Codec.TEXT);

    private AzureFunctionsConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AzureFunctionsConfig of(ObjectNode json) {
        return new AzureFunctionsConfig(json);
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
     * Milliseconds to wait. Default: <code>600000</code>.
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
     * Whether HTTPS is used. Default: <code>true</code>.
     */
    public @Nullable Boolean https() {
        return optional(HTTPS);
    }

    /**
     * Whether the server's certificate is verified. Default: <code>false</code>.
     */
    public @Nullable Boolean httpsVerify() {
        return optional(HTTPS_VERIFY);
    }

    /**
     * The function's key. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String apikey() {
        return optional(APIKEY);
    }

    /**
     * The id of the client that the key belongs to. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String clientid() {
        return optional(CLIENTID);
    }

    /**
     * The name of the application.
     */
    public String appname() {
        return required(APPNAME);
    }

    /**
     * The domain of the application's host. Default: <code>azurewebsites.net</code>.
     */
    public @Nullable String hostdomain() {
        return optional(HOSTDOMAIN);
    }

    /**
     * The path before the function's name. Default: <code>api</code>.
     */
    public @Nullable String routeprefix() {
        return optional(ROUTEPREFIX);
    }

    /**
     * The name of the function.
     */
    public String functionname() {
        return required(FUNCTIONNAME);
    }

    /** Builds a {@link AzureFunctionsConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AzureFunctionsConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AzureFunctionsConfig build() {
            return new AzureFunctionsConfig(fields());
        }

        /**
         * Milliseconds to wait. Default: <code>600000</code>.
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
         * Whether HTTPS is used. Default: <code>true</code>.
         */
        public Builder https(@Nullable Boolean value) {
            return set(HTTPS, value);
        }

        /**
         * Whether the server's certificate is verified. Default: <code>false</code>.
         */
        public Builder httpsVerify(@Nullable Boolean value) {
            return set(HTTPS_VERIFY, value);
        }

        /**
         * The function's key. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder apikey(@Nullable String value) {
            return set(APIKEY, value);
        }

        /**
         * The id of the client that the key belongs to. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder clientid(@Nullable String value) {
            return set(CLIENTID, value);
        }

        /**
         * The name of the application.
         */
        public Builder appname(@Nullable String value) {
            return set(APPNAME, value);
        }

        /**
         * The domain of the application's host. Default: <code>azurewebsites.net</code>.
         */
        public Builder hostdomain(@Nullable String value) {
            return set(HOSTDOMAIN, value);
        }

        /**
         * The path before the function's name. Default: <code>api</code>.
         */
        public Builder routeprefix(@Nullable String value) {
            return set(ROUTEPREFIX, value);
        }

        /**
         * The name of the function.
         */
        public Builder functionname(@Nullable String value) {
            return set(FUNCTIONNAME, value);
        }
    }
}

