// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the metrics.
 */
public final class DatadogConfigMetric extends JsonModel {
    private static final Field<Name> NAME = new Field<>("name", Codec.choice(Name::of));
    private static final Field<StatType> STAT_TYPE = new Field<>("stat_type", Codec.choice(StatType::of));
    private static final Field<List<String>> TAGS = new Field<>("tags", Codec.list(Codec.TEXT));
    private static final Field<Double> SAMPLE_RATE = new Field<>("sample_rate", Codec.NUMBER);
    private static final Field<ConsumerIdentifier> CONSUMER_IDENTIFIER = new Field<>("consumer_identifier", Codec.choice(ConsumerIdentifier::of));

    private DatadogConfigMetric(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatadogConfigMetric of(ObjectNode json) {
        return new DatadogConfigMetric(json);
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
     * What is measured. Allowed: <code>kong_latency</code>, <code>latency</code>, <code>request_count</code>,
     * <code>request_size</code>, <code>response_size</code>, <code>upstream_latency</code>.
     */
    public Name name() {
        return required(NAME);
    }

    /**
     * The kind of metric. Allowed: <code>counter</code>, <code>distribution</code>, <code>gauge</code>,
     * <code>histogram</code>, <code>meter</code>, <code>set</code>, <code>timer</code>.
     */
    public StatType statType() {
        return required(STAT_TYPE);
    }

    /**
     * Tags as <code>name:value</code>.
     */
    public List<String> tags() {
        return elements(TAGS);
    }

    /**
     * The share of requests that is sent. From 0 to 1.
     */
    public @Nullable Double sampleRate() {
        return optional(SAMPLE_RATE);
    }

    /**
     * What stands for the consumer. Allowed: <code>consumer_id</code>, <code>custom_id</code>,
     * <code>username</code>.
     */
    public @Nullable ConsumerIdentifier consumerIdentifier() {
        return optional(CONSUMER_IDENTIFIER);
    }

    /** What {@link DatadogConfigMetric#name()} is chosen from. */
    public static final class Name extends Choice {
        public static final Name KONG_LATENCY = of("kong_latency");
        public static final Name LATENCY = of("latency");
        public static final Name REQUEST_COUNT = of("request_count");
        public static final Name REQUEST_SIZE = of("request_size");
        public static final Name RESPONSE_SIZE = of("response_size");
        public static final Name UPSTREAM_LATENCY = of("upstream_latency");

        private Name(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Name of(String value) {
            return new Name(value);
        }
    }

    /** What {@link DatadogConfigMetric#statType()} is chosen from. */
    public static final class StatType extends Choice {
        public static final StatType COUNTER = of("counter");
        public static final StatType DISTRIBUTION = of("distribution");
        public static final StatType GAUGE = of("gauge");
        public static final StatType HISTOGRAM = of("histogram");
        public static final StatType METER = of("meter");
        public static final StatType SET = of("set");
        public static final StatType TIMER = of("timer");

        private StatType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static StatType of(String value) {
            return new StatType(value);
        }
    }

    /** What {@link DatadogConfigMetric#consumerIdentifier()} is chosen from. */
    public static final class ConsumerIdentifier extends Choice {
        public static final ConsumerIdentifier CONSUMER_ID = of("consumer_id");
        public static final ConsumerIdentifier CUSTOM_ID = of("custom_id");
        public static final ConsumerIdentifier USERNAME = of("username");

        private ConsumerIdentifier(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ConsumerIdentifier of(String value) {
            return new ConsumerIdentifier(value);
        }
    }

    /** Builds a {@link DatadogConfigMetric}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatadogConfigMetric, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatadogConfigMetric build() {
            return new DatadogConfigMetric(fields());
        }

        /**
         * What is measured. Allowed: <code>kong_latency</code>, <code>latency</code>, <code>request_count</code>,
         * <code>request_size</code>, <code>response_size</code>, <code>upstream_latency</code>.
         */
        public Builder name(@Nullable Name value) {
            return set(NAME, value);
        }

        /** As {@link #name(Name)}, also with a value that has no constant. */
        public Builder name(String value) {
            return set(NAME, Name.of(value));
        }

        /**
         * The kind of metric. Allowed: <code>counter</code>, <code>distribution</code>, <code>gauge</code>,
         * <code>histogram</code>, <code>meter</code>, <code>set</code>, <code>timer</code>.
         */
        public Builder statType(@Nullable StatType value) {
            return set(STAT_TYPE, value);
        }

        /** As {@link #statType(StatType)}, also with a value that has no constant. */
        public Builder statType(String value) {
            return set(STAT_TYPE, StatType.of(value));
        }

        /**
         * Tags as <code>name:value</code>.
         */
        public Builder tags(@Nullable List<String> value) {
            return set(TAGS, value);
        }

        /** As {@link #tags(List)}. */
        public Builder tags(String... values) {
            return set(TAGS, Arrays.asList(values));
        }

        /**
         * The share of requests that is sent. From 0 to 1.
         */
        public Builder sampleRate(@Nullable Double value) {
            return set(SAMPLE_RATE, value);
        }

        /** As {@link #sampleRate(Double)}. */
        public Builder sampleRate(double value) {
            return set(SAMPLE_RATE, value);
        }

        /**
         * What stands for the consumer. Allowed: <code>consumer_id</code>, <code>custom_id</code>,
         * <code>username</code>.
         */
        public Builder consumerIdentifier(@Nullable ConsumerIdentifier value) {
            return set(CONSUMER_IDENTIFIER, value);
        }

        /** As {@link #consumerIdentifier(ConsumerIdentifier)}, also with a value that has no constant. */
        public Builder consumerIdentifier(String value) {
            return set(CONSUMER_IDENTIFIER, ConsumerIdentifier.of(value));
        }
    }
}

