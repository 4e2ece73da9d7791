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
 * What makes a target healthy.
 */
public final class UpstreamHealthchecksActiveHealthy extends JsonModel {
    private static final Field<List<Integer>> HTTP_STATUSES = new Field<>("http_statuses", Codec.list(Codec.INTEGER));
    private static final Field<Double> INTERVAL = new Field<>("interval", Codec.NUMBER);
    private static final Field<Integer> SUCCESSES = new Field<>("successes", Codec.INTEGER);

    private UpstreamHealthchecksActiveHealthy(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static UpstreamHealthchecksActiveHealthy of(ObjectNode json) {
        return new UpstreamHealthchecksActiveHealthy(json);
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
     * Statuses that count as a success. Default: <code>[200,302]</code>.
     */
    public List<Integer> httpStatuses() {
        return elements(HTTP_STATUSES);
    }

    /**
     * Seconds between probes of healthy targets; 0 means none. From 0 to 65535. Default: <code>0</code>.
     */
    public @Nullable Double interval() {
        return optional(INTERVAL);
    }

    /**
     * Successes until a target is healthy. From 0 to 255. Default: <code>0</code>.
     */
    public @Nullable Integer successes() {
        return optional(SUCCESSES);
    }

    /** Builds a {@link UpstreamHealthchecksActiveHealthy}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<UpstreamHealthchecksActiveHealthy, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public UpstreamHealthchecksActiveHealthy build() {
            return new UpstreamHealthchecksActiveHealthy(fields());
        }

        /**
         * Statuses that count as a success. Default: <code>[200,302]</code>.
         */
        public Builder httpStatuses(@Nullable List<Integer> value) {
            return set(HTTP_STATUSES, value);
        }

        /**
         * Seconds between probes of healthy targets; 0 means none. From 0 to 65535. Default: <code>0</code>.
         */
        public Builder interval(@Nullable Double value) {
            return set(INTERVAL, value);
        }

        /** As {@link #interval(Double)}. */
        public Builder interval(double value) {
            return set(INTERVAL, value);
        }

        /**
         * Successes until a target is healthy. From 0 to 255. Default: <code>0</code>.
         */
        public Builder successes(@Nullable Integer value) {
            return set(SUCCESSES, value);
        }
    }
}

