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
 * Lets a request pass when it is signed with the HMAC secret of a consumer.
 */
public final class HmacAuthConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "hmac-auth";

    private static final Field<Boolean> HIDE_CREDENTIALS = new Field<>("hide_credentials", Codec.BOOLEAN);
    private static final Field<Double> CLOCK_SKEW = new Field<>("clock_skew", Codec.NUMBER);
    private static final Field<String> ANONYMOUS = new Field<>("anonymous", Codec.TEXT);
    private static final Field<Boolean> VALIDATE_REQUEST_BODY = new Field<>("validate_request_body", Codec.BOOLEAN);
    private static final Field<List<String>> ENFORCE_HEADERS = new Field<>("enforce_headers", Codec.list(Codec.TEXT));
    private static final Field<List<Algorithm>> ALGORITHMS = new Field<>("algorithms", Codec.list(Codec.choice(Algorithm::of)));
    private static final Field<String> REALM = new Field<>("realm", Codec.TEXT);

    private HmacAuthConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static HmacAuthConfig of(ObjectNode json) {
        return new HmacAuthConfig(json);
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
     * Whether the credentials are removed before the request goes upstream. Default: <code>false</code>.
     */
    public @Nullable Boolean hideCredentials() {
        return optional(HIDE_CREDENTIALS);
    }

    /**
     * Seconds by which clocks may differ. Default: <code>300</code>.
     */
    public @Nullable Double clockSkew() {
        return optional(CLOCK_SKEW);
    }

    /**
     * Id or username of the consumer that stands in when authentication fails.
     */
    public @Nullable String anonymous() {
        return optional(ANONYMOUS);
    }

    /**
     * Whether the body's digest is checked. Default: <code>false</code>.
     */
    public @Nullable Boolean validateRequestBody() {
        return optional(VALIDATE_REQUEST_BODY);
    }

    /**
     * Headers that a signature must cover. Default: <code>[]</code>.
     */
    public List<String> enforceHeaders() {
        return elements(ENFORCE_HEADERS);
    }

    /**
     * Algorithms that are accepted. Allowed: <code>hmac-sha1</code>, <code>hmac-sha224</code>,
     * <code>hmac-sha256</code>, <code>hmac-sha384</code>, <code>hmac-sha512</code>. Default:
     * <code>["hmac-sha224","hmac-sha256","hmac-sha384","hmac-sha512"]</code>.
     */
    public List<Algorithm> algorithms() {
        return elements(ALGORITHMS);
    }

    /**
     * The realm of the WWW-Authenticate header.
     */
    public @Nullable String realm() {
        return optional(REALM);
    }

    /** What {@link HmacAuthConfig#algorithms()} is chosen from. */
    public static final class Algorithm extends Choice {
        public static final Algorithm HMAC_SHA1 = of("hmac-sha1");
        public static final Algorithm HMAC_SHA224 = of("hmac-sha224");
        public static final Algorithm HMAC_SHA256 = of("hmac-sha256");
        public static final Algorithm HMAC_SHA384 = of("hmac-sha384");
        public static final Algorithm HMAC_SHA512 = of("hmac-sha512");

        private Algorithm(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Algorithm of(String value) {
            return new Algorithm(value);
        }
    }

    /** Builds a {@link HmacAuthConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<HmacAuthConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public HmacAuthConfig build() {
            return new HmacAuthConfig(fields());
        }

        /**
         * Whether the credentials are removed before the request goes upstream. Default: <code>false</code>.
         */
        public Builder hideCredentials(@Nullable Boolean value) {
            return set(HIDE_CREDENTIALS, value);
        }

        /**
         * Seconds by which clocks may differ. Default: <code>300</code>.
         */
        public Builder clockSkew(@Nullable Double value) {
            return set(CLOCK_SKEW, value);
        }

        /** As {@link #clockSkew(Double)}. */
        public Builder clockSkew(double value) {
            return set(CLOCK_SKEW, value);
        }

        /**
         * Id or username of the consumer that stands in when authentication fails.
         */
        public Builder anonymous(@Nullable String value) {
            return set(ANONYMOUS, value);
        }

        /**
         * Whether the body's digest is checked. Default: <code>false</code>.
         */
        public Builder validateRequestBody(@Nullable Boolean value) {
            return set(VALIDATE_REQUEST_BODY, value);
        }

        /**
         * Headers that a signature must cover. Default: <code>[]</code>.
         */
        public Builder enforceHeaders(@Nullable List<String> value) {
            return set(ENFORCE_HEADERS, value);
        }

        /** As {@link #enforceHeaders(List)}. */
        public Builder enforceHeaders(String... values) {
            return set(ENFORCE_HEADERS, Arrays.asList(values));
        }

        /**
         * Algorithms that are accepted. Allowed: <code>hmac-sha1</code>, <code>hmac-sha224</code>,
         * <code>hmac-sha256</code>, <code>hmac-sha384</code>, <code>hmac-sha512</code>. Default:
         * <code>["hmac-sha224","hmac-sha256","hmac-sha384","hmac-sha512"]</code>.
         */
        public Builder algorithms(@Nullable List<Algorithm> value) {
            return set(ALGORITHMS, value);
        }

        /** As {@link #algorithms(List)}. */
        public Builder algorithms(Algorithm... values) {
            return set(ALGORITHMS, Arrays.asList(values));
        }

        /** As {@link #algorithms(List)}, also with values that have no constants. */
        public Builder algorithms(String... values) {
            return set(ALGORITHMS, Arrays.stream(values).map(Algorithm::of).toList());
        }

        /**
         * The realm of the WWW-Authenticate header.
         */
        public Builder realm(@Nullable String value) {
            return set(REALM, value);
        }
    }
}

