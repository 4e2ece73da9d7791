// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes a target unhealthy.
 */
public final class UpstreamHealthchecksActiveUnhealthy extends JsonModel {
    private static final Field<Integer> HTTP_FAILURES = new Field<>("http_failures", Codec.INTEGER);
    private static final Field<List<Integer>> HTTP_STATUSES = new Field<>("http_statuses", Codec.list(Codec.INTEGER));
    private static final Field<Double> INTERVAL = new Field<>("interval", Codec.NUMBER);
    private static final Field<Integer> TCP_FAILURES = new Field<>("tcp_failures", Codec.INTEGER);
    private static final Field<Integer> TIMEOUTS = new Field<>("timeouts", Codec.INTEGER);

    private UpstreamHealthchecksActiveUnhealthy(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static UpstreamHealthchecksActiveUnhealthy of(ObjectNode json) {
        return new UpstreamHealthchecksActiveUnhealthy(json);
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
     * Failures until a target is unhealthy. From 0 to 255. Default: <code>0</code>.
     */
    public @Nullable Integer httpFailures() {
        return optional(HTTP_FAILURES);
    }

    /**
     * Statuses that count as a failure. Default: <code>[429,404,500,501,502,503,504,505]</code>.
     */
    public List<Integer> httpStatuses() {
        return elements(HTTP_STATUSES);
    }

    /**
     * Seconds between probes of unhealthy targets; 0 means none. From 0 to 65535. Default: <code>0</code>.
     */
    public @Nullable Double interval() {
        return optional(INTERVAL);
    }

    /**
     * Connection failures until a target is unhealthy. From 0 to 255. Default: <code>0</code>.
     */
    public @Nullable Integer tcpFailures() {
        return optional(TCP_FAILURES);
    }

    /**
     * Timeouts until a target is unhealthy. From 0 to 255. Default: <code>0</code>.
     */
    public @Nullable Integer timeouts() {
        return optional(TIMEOUTS);
    }

    /** Builds a {@link UpstreamHealthchecksActiveUnhealthy}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<UpstreamHealthchecksActiveUnhealthy, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public UpstreamHealthchecksActiveUnhealthy build() {
            return new UpstreamHealthchecksActiveUnhealthy(fields());
        }

        /**
         * Failures until a target is unhealthy. From 0 to 255. Default: <code>0</code>.
         */
        public Builder httpFailures(@Nullable Integer value) {
            return set(HTTP_FAILURES, value);
        }

        /**
         * Statuses that count as a failure. Default: <code>[429,404,500,501,502,503,504,505]</code>.
         */
        public Builder httpStatuses(@Nullable List<Integer> value) {
            return set(HTTP_STATUSES, value);
        }

        /**
         * Seconds between probes of unhealthy targets; 0 means none. From 0 to 65535. Default: <code>0</code>.
         */
        public Builder interval(@Nullable Double value) {
            return set(INTERVAL, value);
        }

        /** As {@link #interval(Double)}. */
        public Builder interval(double value) {
            return set(INTERVAL, value);
        }

        /**
         * Connection failures until a target is unhealthy. From 0 to 255. Default: <code>0</code>.
         */
        public Builder tcpFailures(@Nullable Integer value) {
            return set(TCP_FAILURES, value);
        }

        /**
         * Timeouts until a target is unhealthy. From 0 to 255. Default: <code>0</code>.
         */
        public Builder timeouts(@Nullable Integer value) {
            return set(TIMEOUTS, value);
        }
    }
}

