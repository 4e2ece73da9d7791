// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One of the metrics.
 */
public final class StatsdConfigMetric extends JsonModel {
    private static final Field<Name> NAME = new Field<>("name", Codec.choice(Name::of));
    private static final Field<StatType> STAT_TYPE = new Field<>("stat_type", Codec.choice(StatType::of));
    private static final Field<Double> SAMPLE_RATE = new Field<>("sample_rate", Codec.NUMBER);
    private static final Field<ConsumerIdentifier> CONSUMER_IDENTIFIER = new Field<>("consumer_identifier", Codec.choice(ConsumerIdentifier::of));
    private static final Field<ServiceIdentifier> SERVICE_IDENTIFIER = new Field<>("service_identifier", Codec.choice(ServiceIdentifier::of));
    private static final Field<WorkspaceIdentifier> WORKSPACE_IDENTIFIER = new Field<>("workspace_identifier", Codec.choice(WorkspaceIdentifier::of));

    private StatsdConfigMetric(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static StatsdConfigMetric of(ObjectNode json) {
        return new StatsdConfigMetric(json);
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
     * What is measured. Allowed: <code>cache_datastore_hits_total</code>, <code>cache_datastore_misses_total</code>,
     * <code>kong_latency</code>, <code>latency</code>, <code>request_count</code>, <code>request_per_user</code>,
     * <code>request_size</code>, <code>response_size</code>, <code>shdict_usage</code>, <code>status_count</code>,
     * <code>status_count_per_user</code>, <code>status_count_per_user_per_route</code>,
     * <code>status_count_per_workspace</code>, <code>unique_users</code>, <code>upstream_latency</code>.
     */
    public Name name() {
        return required(NAME);
    }

    /**
     * The kind of metric. Allowed: <code>counter</code>, <code>gauge</code>, <code>histogram</code>,
     * <code>meter</code>, <code>set</code>, <code>timer</code>.
     */
    public StatType statType() {
        return required(STAT_TYPE);
    }

    /**
     * The share of requests that is sent.
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

    /**
     * What stands for the service. Allowed: <code>service_host</code>, <code>service_id</code>,
     * <code>service_name</code>, <code>service_name_or_host</code>.
     */
    public @Nullable ServiceIdentifier serviceIdentifier() {
        return optional(SERVICE_IDENTIFIER);
    }

    /**
     * What stands for the workspace. Allowed: <code>workspace_id</code>, <code>workspace_name</code>.
     */
    public @Nullable WorkspaceIdentifier workspaceIdentifier() {
        return optional(WORKSPACE_IDENTIFIER);
    }

    /** What {@link StatsdConfigMetric#name()} is chosen from. */
    public static final class Name extends Choice {
        public static final Name CACHE_DATASTORE_HITS_TOTAL = of("cache_datastore_hits_total");
        public static final Name CACHE_DATASTORE_MISSES_TOTAL = of("cache_datastore_misses_total");
        public static final Name KONG_LATENCY = of("kong_latency");
        public static final Name LATENCY = of("latency");
        public static final Name REQUEST_COUNT = of("request_count");
        public static final Name REQUEST_PER_USER = of("request_per_user");
        public static final Name REQUEST_SIZE = of("request_size");
        public static final Name RESPONSE_SIZE = of("response_size");
        public static final Name SHDICT_USAGE = of("shdict_usage");
        public static final Name STATUS_COUNT = of("status_count");
        public static final Name STATUS_COUNT_PER_USER = of("status_count_per_user");
        public static final Name STATUS_COUNT_PER_USER_PER_ROUTE = of("status_count_per_user_per_route");
        public static final Name STATUS_COUNT_PER_WORKSPACE = of("status_count_per_workspace");
        public static final Name UNIQUE_USERS = of("unique_users");
        public static final Name UPSTREAM_LATENCY = of("upstream_latency");

        private Name(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Name of(String value) {
            return new Name(value);
        }
    }

    /** What {@link StatsdConfigMetric#statType()} is chosen from. */
    public static final class StatType extends Choice {
        public static final StatType COUNTER = of("counter");
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

    /** What {@link StatsdConfigMetric#consumerIdentifier()} is chosen from. */
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

    /** What {@link StatsdConfigMetric#serviceIdentifier()} is chosen from. */
    public static final class ServiceIdentifier extends Choice {
        public static final ServiceIdentifier SERVICE_HOST = of("service_host");
        public static final ServiceIdentifier SERVICE_ID = of("service_id");
        public static final ServiceIdentifier SERVICE_NAME = of("service_name");
        public static final ServiceIdentifier SERVICE_NAME_OR_HOST = of("service_name_or_host");

        private ServiceIdentifier(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ServiceIdentifier of(String value) {
            return new ServiceIdentifier(value);
        }
    }

    /** What {@link StatsdConfigMetric#workspaceIdentifier()} is chosen from. */
    public static final class WorkspaceIdentifier extends Choice {
        public static final WorkspaceIdentifier WORKSPACE_ID = of("workspace_id");
        public static final WorkspaceIdentifier WORKSPACE_NAME = of("workspace_name");

        private WorkspaceIdentifier(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static WorkspaceIdentifier of(String value) {
            return new WorkspaceIdentifier(value);
        }
    }

    /** Builds a {@link StatsdConfigMetric}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<StatsdConfigMetric, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public StatsdConfigMetric build() {
            return new StatsdConfigMetric(fields());
        }

        /**
         * What is measured. Allowed: <code>cache_datastore_hits_total</code>, <code>cache_datastore_misses_total</code>,
         * <code>kong_latency</code>, <code>latency</code>, <code>request_count</code>, <code>request_per_user</code>,
         * <code>request_size</code>, <code>response_size</code>, <code>shdict_usage</code>, <code>status_count</code>,
         * <code>status_count_per_user</code>, <code>status_count_per_user_per_route</code>,
         * <code>status_count_per_workspace</code>, <code>unique_users</code>, <code>upstream_latency</code>.
         */
        public Builder name(@Nullable Name value) {
            return set(NAME, value);
        }

        /** As {@link #name(Name)}, also with a value that has no constant. */
        public Builder name(String value) {
            return set(NAME, Name.of(value));
        }

        /**
         * The kind of metric. Allowed: <code>counter</code>, <code>gauge</code>, <code>histogram</code>,
         * <code>meter</code>, <code>set</code>, <code>timer</code>.
         */
        public Builder statType(@Nullable StatType value) {
            return set(STAT_TYPE, value);
        }

        /** As {@link #statType(StatType)}, also with a value that has no constant. */
        public Builder statType(String value) {
            return set(STAT_TYPE, StatType.of(value));
        }

        /**
         * The share of requests that is sent.
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

        /**
         * What stands for the service. Allowed: <code>service_host</code>, <code>service_id</code>,
         * <code>service_name</code>, <code>service_name_or_host</code>.
         */
        public Builder serviceIdentifier(@Nullable ServiceIdentifier value) {
            return set(SERVICE_IDENTIFIER, value);
        }

        /** As {@link #serviceIdentifier(ServiceIdentifier)}, also with a value that has no constant. */
        public Builder serviceIdentifier(String value) {
            return set(SERVICE_IDENTIFIER, ServiceIdentifier.of(value));
        }

        /**
         * What stands for the workspace. Allowed: <code>workspace_id</code>, <code>workspace_name</code>.
         */
        public Builder workspaceIdentifier(@Nullable WorkspaceIdentifier value) {
            return set(WORKSPACE_IDENTIFIER, value);
        }

        /** As {@link #workspaceIdentifier(WorkspaceIdentifier)}, also with a value that has no constant. */
        public Builder workspaceIdentifier(String value) {
            return set(WORKSPACE_IDENTIFIER, WorkspaceIdentifier.of(value));
        }
    }
}

