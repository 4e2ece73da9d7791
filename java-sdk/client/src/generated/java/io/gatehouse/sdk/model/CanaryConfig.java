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
 * Sends a share of the requests to another upstream.
 */
public final class CanaryConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "canary";

    private static final Field<String> CANARY_BY_HEADER_NAME = new Field<>("canary_by_header_name", Codec.TEXT);
    private static final Field<Double> DURATION = new Field<>("duration", Codec.NUMBER);
    private static final Field<List<String>> GROUPS = new Field<>("groups", Codec.list(Codec.TEXT));
    private static final Field<Hash> HASH = new Field<>("hash", Codec.choice(Hash::of));
    private static final Field<String> HASH_HEADER = new Field<>("hash_header", Codec.TEXT);
    private static final Field<Double> PERCENTAGE = new Field<>("percentage", Codec.NUMBER);
    private static final Field<Double> START = new Field<>("start", Codec.NUMBER);
    private static final Field<Double> STEPS = new Field<>("steps", Codec.NUMBER);
    private static final Field<Boolean> UPSTREAM_FALLBACK = new Field<>("upstream_fallback", Codec.BOOLEAN);
    private static final Field<String> UPSTREAM_HOST = new Field<>("upstream_host", Codec.TEXT);
    private static final Field<Integer> UPSTREAM_PORT = new Field<>("upstream_port", Codec.INTEGER);
    private static final Field<String> UPSTREAM_URI = new Field<>("upstream_uri", Codec.TEXT);

    private CanaryConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static CanaryConfig of(ObjectNode json) {
        return new CanaryConfig(json);
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
     * The canary by header name.
     */
    public @Nullable String canaryByHeaderName() {
        return optional(CANARY_BY_HEADER_NAME);
    }

    /**
     * The duration. Default: <code>3600</code>.
     */
    public @Nullable Double duration() {
        return optional(DURATION);
    }

    /**
     * Groups.
     */
    public List<String> groups() {
        return elements(GROUPS);
    }

    /**
     * The hash. Allowed: <code>allow</code>, <code>consumer</code>, <code>deny</code>, <code>header</code>,
     * <code>ip</code>, <code>none</code>. Default: <code>consumer</code>.
     */
    public @Nullable Hash hash() {
        return optional(HASH);
    }

    /**
     * The header for the hash.
     */
    public @Nullable String hashHeader() {
        return optional(HASH_HEADER);
    }

    /**
     * The percentage. From 0 to 100.
     */
    public @Nullable Double percentage() {
        return optional(PERCENTAGE);
    }

    /**
     * The start.
     */
    public @Nullable Double start() {
        return optional(START);
    }

    /**
     * The steps. At least 1. Default: <code>1000</code>.
     */
    public @Nullable Double steps() {
        return optional(STEPS);
    }

    /**
     * Switches upstream fallback on. Default: <code>false</code>.
     */
    public @Nullable Boolean upstreamFallback() {
        return optional(UPSTREAM_FALLBACK);
    }

    /**
     * Host of the upstream.
     */
    public @Nullable String upstreamHost() {
        return optional(UPSTREAM_HOST);
    }

    /**
     * Port of the upstream. From 0 to 65535.
     */
    public @Nullable Integer upstreamPort() {
        return optional(UPSTREAM_PORT);
    }

    /**
     * The address of the upstream.
     */
    public @Nullable String upstreamUri() {
        return optional(UPSTREAM_URI);
    }

    /** What {@link CanaryConfig#hash()} is chosen from. */
    public static final class Hash extends Choice {
        public static final Hash ALLOW = of("allow");
        public static final Hash CONSUMER = of("consumer");
        public static final Hash DENY = of("deny");
        public static final Hash HEADER = of("header");
        public static final Hash IP = of("ip");
        public static final Hash NONE = of("none");

        private Hash(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Hash of(String value) {
            return new Hash(value);
        }
    }

    /** Builds a {@link CanaryConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<CanaryConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public CanaryConfig build() {
            return new CanaryConfig(fields());
        }

        /**
         * The canary by header name.
         */
        public Builder canaryByHeaderName(@Nullable String value) {
            return set(CANARY_BY_HEADER_NAME, value);
        }

        /**
         * The duration. Default: <code>3600</code>.
         */
        public Builder duration(@Nullable Double value) {
            return set(DURATION, value);
        }

        /** As {@link #duration(Double)}. */
        public Builder duration(double value) {
            return set(DURATION, value);
        }

        /**
         * Groups.
         */
        public Builder groups(@Nullable List<String> value) {
            return set(GROUPS, value);
        }

        /** As {@link #groups(List)}. */
        public Builder groups(String... values) {
            return set(GROUPS, Arrays.asList(values));
        }

        /**
         * The hash. Allowed: <code>allow</code>, <code>consumer</code>, <code>deny</code>, <code>header</code>,
         * <code>ip</code>, <code>none</code>. Default: <code>consumer</code>.
         */
        public Builder hash(@Nullable Hash value) {
            return set(HASH, value);
        }

        /** As {@link #hash(Hash)}, also with a value that has no constant. */
        public Builder hash(String value) {
            return set(HASH, Hash.of(value));
        }

        /**
         * The header for the hash.
         */
        public Builder hashHeader(@Nullable String value) {
            return set(HASH_HEADER, value);
        }

        /**
         * The percentage. From 0 to 100.
         */
        public Builder percentage(@Nullable Double value) {
            return set(PERCENTAGE, value);
        }

        /** As {@link #percentage(Double)}. */
        public Builder percentage(double value) {
            return set(PERCENTAGE, value);
        }

        /**
         * The start.
         */
        public Builder start(@Nullable Double value) {
            return set(START, value);
        }

        /** As {@link #start(Double)}. */
        public Builder start(double value) {
            return set(START, value);
        }

        /**
         * The steps. At least 1. Default: <code>1000</code>.
         */
        public Builder steps(@Nullable Double value) {
            return set(STEPS, value);
        }

        /** As {@link #steps(Double)}. */
        public Builder steps(double value) {
            return set(STEPS, value);
        }

        /**
         * Switches upstream fallback on. Default: <code>false</code>.
         */
        public Builder upstreamFallback(@Nullable Boolean value) {
            return set(UPSTREAM_FALLBACK, value);
        }

        /**
         * Host of the upstream.
         */
        public Builder upstreamHost(@Nullable String value) {
            return set(UPSTREAM_HOST, value);
        }

        /**
         * Port of the upstream. From 0 to 65535.
         */
        public Builder upstreamPort(@Nullable Integer value) {
            return set(UPSTREAM_PORT, value);
        }

        /**
         * The address of the upstream.
         */
        public Builder upstreamUri(@Nullable String value) {
            return set(UPSTREAM_URI, value);
        }
    }
}

