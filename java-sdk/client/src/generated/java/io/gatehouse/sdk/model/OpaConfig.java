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
 * Asks an Open Policy Agent whether a request may pass.
 */
public final class OpaConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "opa";

    private static final Field<Boolean> INCLUDE_BODY_IN_OPA_INPUT = new Field<>("include_body_in_opa_input", Codec.BOOLEAN);
    private static final Field<Boolean> INCLUDE_CONSUMER_IN_OPA_INPUT = new Field<>("include_consumer_in_opa_input", Codec.BOOLEAN);
    private static final Field<Boolean> INCLUDE_PARSED_JSON_BODY_IN_OPA_INPUT = new Field<>("include_parsed_json_body_in_opa_input", Codec.BOOLEAN);
    private static final Field<Boolean> INCLUDE_ROUTE_IN_OPA_INPUT = new Field<>("include_route_in_opa_input", Codec.BOOLEAN);
    private static final Field<Boolean> INCLUDE_SERVICE_IN_OPA_INPUT = new Field<>("include_service_in_opa_input", Codec.BOOLEAN);
    private static final Field<Boolean> INCLUDE_URI_CAPTURES_IN_OPA_INPUT = new Field<>("include_uri_captures_in_opa_input", Codec.BOOLEAN);
    private static final Field<String> OPA_HOST = new Field<>("opa_host", Codec.TEXT);
    private static final Field<String> OPA_PATH = new Field<>("opa_path", Codec.TEXT);
    private static final Field<Integer> OPA_PORT = new Field<>("opa_port", Codec.INTEGER);
    private static final Field<OpaProtocol> OPA_PROTOCOL = new Field<>("opa_protocol", Codec.choice(OpaProtocol::of));
    private static final Field<Boolean> SSL_VERIFY = new Field<>("ssl_verify", Codec.BOOLEAN);

    private OpaConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static OpaConfig of(ObjectNode json) {
        return new OpaConfig(json);
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
     * Whether to include body in OPA input. Default: <code>false</code>.
     */
    public @Nullable Boolean includeBodyInOpaInput() {
        return optional(INCLUDE_BODY_IN_OPA_INPUT);
    }

    /**
     * Whether to include consumer in OPA input. Default: <code>false</code>.
     */
    public @Nullable Boolean includeConsumerInOpaInput() {
        return optional(INCLUDE_CONSUMER_IN_OPA_INPUT);
    }

    /**
     * Whether to include parsed JSON body in OPA input. Default: <code>false</code>.
     */
    public @Nullable Boolean includeParsedJsonBodyInOpaInput() {
        return optional(INCLUDE_PARSED_JSON_BODY_IN_OPA_INPUT);
    }

    /**
     * Whether to include route in OPA input. Default: <code>false</code>.
     */
    public @Nullable Boolean includeRouteInOpaInput() {
        return optional(INCLUDE_ROUTE_IN_OPA_INPUT);
    }

    /**
     * Whether to include service in OPA input. Default: <code>false</code>.
     */
    public @Nullable Boolean includeServiceInOpaInput() {
        return optional(INCLUDE_SERVICE_IN_OPA_INPUT);
    }

    /**
     * Whether to include URI captures in OPA input. Default: <code>false</code>.
     */
    public @Nullable Boolean includeUriCapturesInOpaInput() {
        return optional(INCLUDE_URI_CAPTURES_IN_OPA_INPUT);
    }

    /**
     * Host of the OPA. Default: <code>localhost</code>.
     */
    public @Nullable String opaHost() {
        return optional(OPA_HOST);
    }

    /**
     * The OPA path.
     */
    public String opaPath() {
        return required(OPA_PATH);
    }

    /**
     * Port of the OPA. From 0 to 65535. Default: <code>8181</code>.
     */
    public @Nullable Integer opaPort() {
        return optional(OPA_PORT);
    }

    /**
     * The OPA protocol. Allowed: <code>http</code>, <code>https</code>. Default: <code>http</code>.
     */
    public @Nullable OpaProtocol opaProtocol() {
        return optional(OPA_PROTOCOL);
    }

    /**
     * Whether the server's certificate is verified. Default: <code>true</code>.
     */
    public @Nullable Boolean sslVerify() {
        return optional(SSL_VERIFY);
    }

    /** What {@link OpaConfig#opaProtocol()} is chosen from. */
    public static final class OpaProtocol extends Choice {
        public static final OpaProtocol HTTP = of("http");
        public static final OpaProtocol HTTPS = of("https");

        private OpaProtocol(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static OpaProtocol of(String value) {
            return new OpaProtocol(value);
        }
    }

    /** Builds a {@link OpaConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<OpaConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public OpaConfig build() {
            return new OpaConfig(fields());
        }

        /**
         * Whether to include body in OPA input. Default: <code>false</code>.
         */
        public Builder includeBodyInOpaInput(@Nullable Boolean value) {
            return set(INCLUDE_BODY_IN_OPA_INPUT, value);
        }

        /**
         * Whether to include consumer in OPA input. Default: <code>false</code>.
         */
        public Builder includeConsumerInOpaInput(@Nullable Boolean value) {
            return set(INCLUDE_CONSUMER_IN_OPA_INPUT, value);
        }

        /**
         * Whether to include parsed JSON body in OPA input. Default: <code>false</code>.
         */
        public Builder includeParsedJsonBodyInOpaInput(@Nullable Boolean value) {
            return set(INCLUDE_PARSED_JSON_BODY_IN_OPA_INPUT, value);
        }

        /**
         * Whether to include route in OPA input. Default: <code>false</code>.
         */
        public Builder includeRouteInOpaInput(@Nullable Boolean value) {
            return set(INCLUDE_ROUTE_IN_OPA_INPUT, value);
        }

        /**
         * Whether to include service in OPA input. Default: <code>false</code>.
         */
        public Builder includeServiceInOpaInput(@Nullable Boolean value) {
            return set(INCLUDE_SERVICE_IN_OPA_INPUT, value);
        }

        /**
         * Whether to include URI captures in OPA input. Default: <code>false</code>.
         */
        public Builder includeUriCapturesInOpaInput(@Nullable Boolean value) {
            return set(INCLUDE_URI_CAPTURES_IN_OPA_INPUT, value);
        }

        /**
         * Host of the OPA. Default: <code>localhost</code>.
         */
        public Builder opaHost(@Nullable String value) {
            return set(OPA_HOST, value);
        }

        /**
         * The OPA path.
         */
        public Builder opaPath(@Nullable String value) {
            return set(OPA_PATH, value);
        }

        /**
         * Port of the OPA. From 0 to 65535. Default: <code>8181</code>.
         */
        public Builder opaPort(@Nullable Integer value) {
            return set(OPA_PORT, value);
        }

        /**
         * The OPA protocol. Allowed: <code>http</code>, <code>https</code>. Default: <code>http</code>.
         */
        public Builder opaProtocol(@Nullable OpaProtocol value) {
            return set(OPA_PROTOCOL, value);
        }

        /** As {@link #opaProtocol(OpaProtocol)}, also with a value that has no constant. */
        public Builder opaProtocol(String value) {
            return set(OPA_PROTOCOL, OpaProtocol.of(value));
        }

        /**
         * Whether the server's certificate is verified. Default: <code>true</code>.
         */
        public Builder sslVerify(@Nullable Boolean value) {
            return set(SSL_VERIFY, value);
        }
    }
}

