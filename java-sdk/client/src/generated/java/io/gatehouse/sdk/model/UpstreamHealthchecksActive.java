// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Probes that the gateway sends.
 */
public final class UpstreamHealthchecksActive extends JsonModel {
    private static final Field<HealthcheckType> TYPE = new Field<>("type", Codec.choice(HealthcheckType::of));
    private static final Field<Long> CONCURRENCY = new Field<>("concurrency", Codec.LONG);
    private static final Field<String> HTTP_PATH = new Field<>("http_path", Codec.TEXT);
    private static final Field<Map<String, List<String>>> HEADERS = new Field<>("headers", Codec.map(Codec.list(Codec.TEXT)));
    private static final Field<Boolean> HTTPS_VERIFY_CERTIFICATE = new Field<>("https_verify_certificate", Codec.BOOLEAN);
    private static final Field<String> HTTPS_SNI = new Field<>("https_sni", Codec.TEXT);
    private static final Field<Double> TIMEOUT = new Field<>("timeout", Codec.NUMBER);
    private static final Field<UpstreamHealthchecksActiveHealthy> HEALTHY = new Field<>("healthy", Codec.model(UpstreamHealthchecksActiveHealthy::of));
    private static final Field<UpstreamHealthchecksActiveUnhealthy> UNHEALTHY = new Field<>("unhealthy", Codec.model(UpstreamHealthchecksActiveUnhealthy::of));

    private UpstreamHealthchecksActive(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static UpstreamHealthchecksActive of(ObjectNode json) {
        return new UpstreamHealthchecksActive(json);
    }

    /** A builder without a field. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode());
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    /**
     * The protocol of the checks. Allowed: <code>tcp</code>, <code>http</code>, <code>https</code>,
     * <code>grpc</code>, <code>grpcs</code>. Default: <code>http</code>.
     */
    public @Nullable HealthcheckType type() {
        return optional(TYPE);
    }

    /**
     * How many targets are probed at once. From 1 to 2147483648. Default: <code>10</code>.
     */
    public @Nullable Long concurrency() {
        return optional(CONCURRENCY);
    }

    /**
     * The path of the probe. Default: <code>/</code>.
     */
    public @Nullable String httpPath() {
        return optional(HTTP_PATH);
    }

    /**
     * Headers of the probe.
     */
    public Map<String, List<String>> headers() {
        return members(HEADERS);
    }

    /**
     * Whether the target's certificate is verified. Default: <code>true</code>.
     */
    public @Nullable Boolean httpsVerifyCertificate() {
        return optional(HTTPS_VERIFY_CERTIFICATE);
    }

    /**
     * The server name of the TLS handshake.
     */
    public @Nullable String httpsSni() {
        return optional(HTTPS_SNI);
    }

    /**
     * Seconds until a probe counts as timed out. From 0 to 65535. Default: <code>1</code>.
     */
    public @Nullable Double timeout() {
        return optional(TIMEOUT);
    }

    /**
     * What makes a target healthy. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable UpstreamHealthchecksActiveHealthy healthy() {
        return optional(HEALTHY);
    }

    /**
     * What makes a target unhealthy. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable UpstreamHealthchecksActiveUnhealthy unhealthy() {
        return optional(UNHEALTHY);
    }

    /** Builds a {@link UpstreamHealthchecksActive}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<UpstreamHealthchecksActive, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public UpstreamHealthchecksActive build() {
            return new UpstreamHealthchecksActive(fields());
        }

        /**
         * The protocol of the checks. Allowed: <code>tcp</code>, <code>http</code>, <code>https</code>,
         * <code>grpc</code>, <code>grpcs</code>. Default: <code>http</code>.
         */
        public Builder type(@Nullable HealthcheckType value) {
            return set(TYPE, value);
        }

        /** As {@link #type(HealthcheckType)}, also with a value that has no constant. */
        public Builder type(String value) {
            return set(TYPE, HealthcheckType.of(value));
        }

        /**
         * How many targets are probed at once. From 1 to 2147483648. Default: <code>10</code>.
         */
        public Builder concurrency(@Nullable Long value) {
            return set(CONCURRENCY, value);
        }

        /** As {@link #concurrency(Long)}. */
        public Builder concurrency(long value) {
            return set(CONCURRENCY, value);
        }

        /**
         * The path of the probe. Default: <code>/</code>.
         */
        public Builder httpPath(@Nullable String value) {
            return set(HTTP_PATH, value);
        }

        /**
         * Headers of the probe.
         */
        public Builder headers(@Nullable Map<String, List<String>> value) {
            return set(HEADERS, value);
        }

        /**
         * Whether the target's certificate is verified. Default: <code>true</code>.
         */
        public Builder httpsVerifyCertificate(@Nullable Boolean value) {
            return set(HTTPS_VERIFY_CERTIFICATE, value);
        }

        /**
         * The server name of the TLS handshake.
         */
        public Builder httpsSni(@Nullable String value) {
            return set(HTTPS_SNI, value);
        }

        /**
         * Seconds until a probe counts as timed out. From 0 to 65535. Default: <code>1</code>.
         */
        public Builder timeout(@Nullable Double value) {
            return set(TIMEOUT, value);
        }

        /** As {@link #timeout(Double)}. */
        public Builder timeout(double value) {
            return set(TIMEOUT, value);
        }

        /**
         * What makes a target healthy. Default: <code>&#123;&#125;</code>.
         */
        public Builder healthy(@Nullable UpstreamHealthchecksActiveHealthy value) {
            return set(HEALTHY, value);
        }

        /** As {@link #healthy(UpstreamHealthchecksActiveHealthy)}, described in place. */
        public Builder healthy(Consumer<UpstreamHealthchecksActiveHealthy.Builder> value) {
            UpstreamHealthchecksActiveHealthy.Builder builder = UpstreamHealthchecksActiveHealthy.builder();
            value.accept(builder);
            return set(HEALTHY, builder.build());
        }

        /**
         * What makes a target unhealthy. Default: <code>&#123;&#125;</code>.
         */
        public Builder unhealthy(@Nullable UpstreamHealthchecksActiveUnhealthy value) {
            return set(UNHEALTHY, value);
        }

        /** As {@link #unhealthy(UpstreamHealthchecksActiveUnhealthy)}, described in place. */
        public Builder unhealthy(Consumer<UpstreamHealthchecksActiveUnhealthy.Builder> value) {
            UpstreamHealthchecksActiveUnhealthy.Builder builder = UpstreamHealthchecksActiveUnhealthy.builder();
            value.accept(builder);
            return set(UNHEALTHY, builder.build());
        }
    }
}

