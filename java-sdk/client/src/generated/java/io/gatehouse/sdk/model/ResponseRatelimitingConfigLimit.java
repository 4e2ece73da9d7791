// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import org.jspecify.annotations.Nullable;

/**
 * One of the limits.
 */
public final class ResponseRatelimitingConfigLimit extends JsonModel {
    private static final Field<Double> SECOND = new Field<>("second", Codec.NUMBER);
    private static final Field<Double> MINUTE = new Field<>("minute", Codec.NUMBER);
    private static final Field<Double> HOUR = new Field<>("hour", Codec.NUMBER);
    private static final Field<Double> DAY = new Field<>("day", Codec.NUMBER);
    private static final Field<Double> MONTH = new Field<>("month", Codec.NUMBER);
    private static final Field<Double> YEAR = new Field<>("year", Codec.NUMBER);

    private ResponseRatelimitingConfigLimit(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ResponseRatelimitingConfigLimit of(ObjectNode json) {
        return new ResponseRatelimitingConfigLimit(json);
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
     * The most per second.
     */
    public @Nullable Double second() {
        return optional(SECOND);
    }

    /**
     * The most per minute.
     */
    public @Nullable Double minute() {
        return optional(MINUTE);
    }

    /**
     * The most per hour.
     */
    public @Nullable Double hour() {
        return optional(HOUR);
    }

    /**
     * The most per day.
     */
    public @Nullable Double day() {
        return optional(DAY);
    }

    /**
     * The most per month.
     */
    public @Nullable Double month() {
        return optional(MONTH);
    }

    /**
     * The most per year.
     */
    public @Nullable Double year() {
        return optional(YEAR);
    }

    /** Builds a {@link ResponseRatelimitingConfigLimit}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ResponseRatelimitingConfigLimit, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ResponseRatelimitingConfigLimit build() {
            return new ResponseRatelimitingConfigLimit(fields());
        }

        /**
         * The most per second.
         */
        public Builder second(@Nullable Double value) {
            return set(SECOND, value);
        }

        /** As {@link #second(Double)}. */
        public Builder second(double value) {
            return set(SECOND, value);
        }

        /**
         * The most per minute.
         */
        public Builder minute(@Nullable Double value) {
            return set(MINUTE, value);
        }

        /** As {@link #minute(Double)}. */
        public Builder minute(double value) {
            return set(MINUTE, value);
        }

        /**
         * The most per hour.
         */
        public Builder hour(@Nullable Double value) {
            return set(HOUR, value);
        }

        /** As {@link #hour(Double)}. */
        public Builder hour(double value) {
            return set(HOUR, value);
        }

        /**
         * The most per day.
         */
        public Builder day(@Nullable Double value) {
            return set(DAY, value);
        }

        /** As {@link #day(Double)}. */
        public Builder day(double value) {
            return set(DAY, value);
        }

        /**
         * The most per month.
         */
        public Builder month(@Nullable Double value) {
            return set(MONTH, value);
        }

        /** As {@link #month(Double)}. */
        public Builder month(double value) {
            return set(MONTH, value);
        }

        /**
         * The most per year.
         */
        public Builder year(@Nullable Double value) {
            return set(YEAR, value);
        }

        /** As {@link #year(Double)}. */
        public Builder year(double value) {
            return set(YEAR, value);
        }
    }
}

