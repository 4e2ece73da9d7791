// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where vectors are kept and searched.
 */
public final class AiVectorDb extends JsonModel {
    private static final Field<Strategy> STRATEGY = new Field<>("strategy", Codec.choice(Strategy::of));
    private static final Field<Long> DIMENSIONS = new Field<>("dimensions", Codec.LONG);
    private static final Field<DistanceMetric> DISTANCE_METRIC = new Field<>("distance_metric", Codec.choice(DistanceMetric::of));
    private static final Field<Double> THRESHOLD = new Field<>("threshold", Codec.NUMBER);
    private static final Field<RedisConnection> REDIS = new Field<>("redis", Codec.model(RedisConnection::of));
    private static final Field<PgVector> PGVECTOR = new Field<>("pgvector", Codec.model(PgVector::of));

    private AiVectorDb(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiVectorDb of(ObjectNode json) {
        return new AiVectorDb(json);
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
     * Which database. Allowed: <code>redis</code>, <code>pgvector</code>.
     */
    public Strategy strategy() {
        return required(STRATEGY);
    }

    /**
     * The length of the vectors.
     */
    public Long dimensions() {
        return required(DIMENSIONS);
    }

    /**
     * How distance is measured. Allowed: <code>cosine</code>, <code>euclidean</code>.
     */
    public DistanceMetric distanceMetric() {
        return required(DISTANCE_METRIC);
    }

    /**
     * The largest distance of a match.
     */
    public @Nullable Double threshold() {
        return optional(THRESHOLD);
    }

    /**
     * How to reach Redis.
     */
    public @Nullable RedisConnection redis() {
        return optional(REDIS);
    }

    /**
     * A PostgreSQL database with pgvector.
     */
    public @Nullable PgVector pgvector() {
        return optional(PGVECTOR);
    }

    /** What {@link AiVectorDb#strategy()} is chosen from. */
    public static final class Strategy extends Choice {
        public static final Strategy REDIS = of("redis");
        public static final Strategy PGVECTOR = of("pgvector");

        private Strategy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Strategy of(String value) {
            return new Strategy(value);
        }
    }

    /** What {@link AiVectorDb#distanceMetric()} is chosen from. */
    public static final class DistanceMetric extends Choice {
        public static final DistanceMetric COSINE = of("cosine");
        public static final DistanceMetric EUCLIDEAN = of("euclidean");

        private DistanceMetric(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static DistanceMetric of(String value) {
            return new DistanceMetric(value);
        }
    }

    /** Builds a {@link AiVectorDb}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiVectorDb, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiVectorDb build() {
            return new AiVectorDb(fields());
        }

        /**
         * Which database. Allowed: <code>redis</code>, <code>pgvector</code>.
         */
        public Builder strategy(@Nullable Strategy value) {
            return set(STRATEGY, value);
        }

        /** As {@link #strategy(Strategy)}, also with a value that has no constant. */
        public Builder strategy(String value) {
            return set(STRATEGY, Strategy.of(value));
        }

        /**
         * The length of the vectors.
         */
        public Builder dimensions(@Nullable Long value) {
            return set(DIMENSIONS, value);
        }

        /** As {@link #dimensions(Long)}. */
        public Builder dimensions(long value) {
            return set(DIMENSIONS, value);
        }

        /**
         * How distance is measured. Allowed: <code>cosine</code>, <code>euclidean</code>.
         */
        public Builder distanceMetric(@Nullable DistanceMetric value) {
            return set(DISTANCE_METRIC, value);
        }

        /** As {@link #distanceMetric(DistanceMetric)}, also with a value that has no constant. */
        public Builder distanceMetric(String value) {
            return set(DISTANCE_METRIC, DistanceMetric.of(value));
        }

        /**
         * The largest distance of a match.
         */
        public Builder threshold(@Nullable Double value) {
            return set(THRESHOLD, value);
        }

        /** As {@link #threshold(Double)}. */
        public Builder threshold(double value) {
            return set(THRESHOLD, value);
        }

        /**
         * How to reach Redis.
         */
        public Builder redis(@Nullable RedisConnection value) {
            return set(REDIS, value);
        }

        /** As {@link #redis(RedisConnection)}, described in place. */
        public Builder redis(Consumer<RedisConnection.Builder> value) {
            RedisConnection.Builder builder = RedisConnection.builder();
            value.accept(builder);
            return set(REDIS, builder.build());
        }

        /**
         * A PostgreSQL database with pgvector.
         */
        public Builder pgvector(@Nullable PgVector value) {
            return set(PGVECTOR, value);
        }

        /** As {@link #pgvector(PgVector)}, described in place. */
        public Builder pgvector(Consumer<PgVector.Builder> value) {
            PgVector.Builder builder = PgVector.builder();
            value.accept(builder);
            return set(PGVECTOR, builder.build());
        }
    }
}

