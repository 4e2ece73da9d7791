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
 * Answers what browsers ask before they call another origin.
 */
public final class CorsConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "cors";

    private static final Field<List<String>> ORIGINS = new Field<>("origins", Codec.list(Codec.TEXT));
    private static final Field<List<String>> HEADERS = new Field<>("headers", Codec.list(Codec.TEXT));
    private static final Field<List<String>> EXPOSED_HEADERS = new Field<>("exposed_headers", Codec.list(Codec.TEXT));
    private static final Field<List<Method>> METHODS = new Field<>("methods", Codec.list(Codec.choice(Method::of)));
    private static final Field<Double> MAX_AGE = new Field<>("max_age", Codec.NUMBER);
    private static final Field<Boolean> CREDENTIALS = new Field<>("credentials", Codec.BOOLEAN);
    private static final Field<Boolean> PRIVATE_NETWORK = new Field<>("private_network", Codec.BOOLEAN);
    private static final Field<Boolean> PREFLIGHT_CONTINUE = new Field<>("preflight_continue", Codec.BOOLEAN);
    private static final Field<Boolean> ALLOW_ORIGIN_ABSENT = new Field<>("allow_origin_absent", Codec.BOOLEAN);

    private CorsConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static CorsConfig of(ObjectNode json) {
        return new CorsConfig(json);
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
     * Origins that may call; <code>*</code>, literal origins or regular expressions.
     */
    public List<String> origins() {
        return elements(ORIGINS);
    }

    /**
     * Request headers that browsers may send; those they ask for when not set.
     */
    public List<String> headers() {
        return elements(HEADERS);
    }

    /**
     * Response headers that scripts may read.
     */
    public List<String> exposedHeaders() {
        return elements(EXPOSED_HEADERS);
    }

    /**
     * Methods that are allowed. Allowed: <code>CONNECT</code>, <code>DELETE</code>, <code>GET</code>,
     * <code>HEAD</code>, <code>OPTIONS</code>, <code>PATCH</code>, <code>POST</code>, <code>PUT</code>,
     * <code>TRACE</code>. Default:
     * <code>["CONNECT","DELETE","GET","HEAD","OPTIONS","PATCH","POST","PUT","TRACE"]</code>.
     */
    public List<Method> methods() {
        return elements(METHODS);
    }

    /**
     * Seconds for which browsers may remember the answer.
     */
    public @Nullable Double maxAge() {
        return optional(MAX_AGE);
    }

    /**
     * Whether browsers may send cookies and authorization. Default: <code>false</code>.
     */
    public @Nullable Boolean credentials() {
        return optional(CREDENTIALS);
    }

    /**
     * Whether private network access is allowed. Default: <code>false</code>.
     */
    public @Nullable Boolean privateNetwork() {
        return optional(PRIVATE_NETWORK);
    }

    /**
     * Whether preflight requests go upstream. Default: <code>false</code>.
     */
    public @Nullable Boolean preflightContinue() {
        return optional(PREFLIGHT_CONTINUE);
    }

    /**
     * Whether requests without an Origin header pass. Default: <code>true</code>.
     */
    public @Nullable Boolean allowOriginAbsent() {
        return optional(ALLOW_ORIGIN_ABSENT);
    }

    /** What {@link CorsConfig#methods()} is chosen from. */
    public static final class Method extends Choice {
        public static final Method CONNECT = of("CONNECT");
        public static final Method DELETE = of("DELETE");
        public static final Method GET = of("GET");
        public static final Method HEAD = of("HEAD");
        public static final Method OPTIONS = of("OPTIONS");
        public static final Method PATCH = of("PATCH");
        public static final Method POST = of("POST");
        public static final Method PUT = of("PUT");
        public static final Method TRACE = of("TRACE");

        private Method(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Method of(String value) {
            return new Method(value);
        }
    }

    /** Builds a {@link CorsConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<CorsConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public CorsConfig build() {
            return new CorsConfig(fields());
        }

        /**
         * Origins that may call; <code>*</code>, literal origins or regular expressions.
         */
        public Builder origins(@Nullable List<String> value) {
            return set(ORIGINS, value);
        }

        /** As {@link #origins(List)}. */
        public Builder origins(String... values) {
            return set(ORIGINS, Arrays.asList(values));
        }

        /**
         * Request headers that browsers may send; those they ask for when not set.
         */
        public Builder headers(@Nullable List<String> value) {
            return set(HEADERS, value);
        }

        /** As {@link #headers(List)}. */
        public Builder headers(String... values) {
            return set(HEADERS, Arrays.asList(values));
        }

        /**
         * Response headers that scripts may read.
         */
        public Builder exposedHeaders(@Nullable List<String> value) {
            return set(EXPOSED_HEADERS, value);
        }

        /** As {@link #exposedHeaders(List)}. */
        public Builder exposedHeaders(String... values) {
            return set(EXPOSED_HEADERS, Arrays.asList(values));
        }

        /**
         * Methods that are allowed. Allowed: <code>CONNECT</code>, <code>DELETE</code>, <code>GET</code>,
         * <code>HEAD</code>, <code>OPTIONS</code>, <code>PATCH</code>, <code>POST</code>, <code>PUT</code>,
         * <code>TRACE</code>. Default:
         * <code>["CONNECT","DELETE","GET","HEAD","OPTIONS","PATCH","POST","PUT","TRACE"]</code>.
         */
        public Builder methods(@Nullable List<Method> value) {
            return set(METHODS, value);
        }

        /** As {@link #methods(List)}. */
        public Builder methods(Method... values) {
            return set(METHODS, Arrays.asList(values));
        }

        /** As {@link #methods(List)}, also with values that have no constants. */
        public Builder methods(String... values) {
            return set(METHODS, Arrays.stream(values).map(Method::of).toList());
        }

        /**
         * Seconds for which browsers may remember the answer.
         */
        public Builder maxAge(@Nullable Double value) {
            return set(MAX_AGE, value);
        }

        /** As {@link #maxAge(Double)}. */
        public Builder maxAge(double value) {
            return set(MAX_AGE, value);
        }

        /**
         * Whether browsers may send cookies and authorization. Default: <code>false</code>.
         */
        public Builder credentials(@Nullable Boolean value) {
            return set(CREDENTIALS, value);
        }

        /**
         * Whether private network access is allowed. Default: <code>false</code>.
         */
        public Builder privateNetwork(@Nullable Boolean value) {
            return set(PRIVATE_NETWORK, value);
        }

        /**
         * Whether preflight requests go upstream. Default: <code>false</code>.
         */
        public Builder preflightContinue(@Nullable Boolean value) {
            return set(PREFLIGHT_CONTINUE, value);
        }

        /**
         * Whether requests without an Origin header pass. Default: <code>true</code>.
         */
        public Builder allowOriginAbsent(@Nullable Boolean value) {
            return set(ALLOW_ORIGIN_ABSENT, value);
        }
    }
}

