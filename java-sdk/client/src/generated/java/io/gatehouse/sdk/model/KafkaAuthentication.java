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
 * How to sign in to Kafka.
 */
public final class KafkaAuthentication extends JsonModel {
    private static final Field<Mechanism> MECHANISM = new Field<>("mechanism", Codec.choice(Mechanism::of));
    private static final Field<String> PASSWORD = new Field<>("password", Codec.TEXT);
    private static final Field<Strategy> STRATEGY = new Field<>("strategy", Codec.choice(Strategy::of));
    private static final Field<Boolean> TOKENAUTH = new Field<>("tokenauth", Codec.BOOLEAN);
    private static final Field<String> USER = new Field<>("user", Codec.TEXT);

    private KafkaAuthentication(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static KafkaAuthentication of(ObjectNode json) {
        return new KafkaAuthentication(json);
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
     * The SASL mechanism. Allowed: <code>PLAIN</code>, <code>SCRAM-SHA-256</code>, <code>SCRAM-SHA-512</code>.
     */
    public @Nullable Mechanism mechanism() {
        return optional(MECHANISM);
    }

    /**
     * The user's password. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String password() {
        return optional(PASSWORD);
    }

    /**
     * Where data is kept. Allowed: <code>sasl</code>.
     */
    public @Nullable Strategy strategy() {
        return optional(STRATEGY);
    }

    /**
     * Whether delegation tokens are used.
     */
    public @Nullable Boolean tokenauth() {
        return optional(TOKENAUTH);
    }

    /**
     * The user's name. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String user() {
        return optional(USER);
    }

    /** What {@link KafkaAuthentication#mechanism()} is chosen from. */
    public static final class Mechanism extends Choice {
        public static final Mechanism PLAIN = of("PLAIN");
        public static final Mechanism SCRAM_SHA_256 = of("SCRAM-SHA-256");
        public static final Mechanism SCRAM_SHA_512 = of("SCRAM-SHA-512");

        private Mechanism(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Mechanism of(String value) {
            return new Mechanism(value);
        }
    }

    /** What {@link KafkaAuthentication#strategy()} is chosen from. */
    public static final class Strategy extends Choice {
        public static final Strategy SASL = of("sasl");

        private Strategy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Strategy of(String value) {
            return new Strategy(value);
        }
    }

    /** Builds a {@link KafkaAuthentication}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<KafkaAuthentication, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public KafkaAuthentication build() {
            return new KafkaAuthentication(fields());
        }

        /**
         * The SASL mechanism. Allowed: <code>PLAIN</code>, <code>SCRAM-SHA-256</code>, <code>SCRAM-SHA-512</code>.
         */
        public Builder mechanism(@Nullable Mechanism value) {
            return set(MECHANISM, value);
        }

        /** As {@link #mechanism(Mechanism)}, also with a value that has no constant. */
        public Builder mechanism(String value) {
            return set(MECHANISM, Mechanism.of(value));
        }

        /**
         * The user's password. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder password(@Nullable String value) {
            return set(PASSWORD, value);
        }

        /**
         * Where data is kept. Allowed: <code>sasl</code>.
         */
        public Builder strategy(@Nullable Strategy value) {
            return set(STRATEGY, value);
        }

        /** As {@link #strategy(Strategy)}, also with a value that has no constant. */
        public Builder strategy(String value) {
            return set(STRATEGY, Strategy.of(value));
        }

        /**
         * Whether delegation tokens are used.
         */
        public Builder tokenauth(@Nullable Boolean value) {
            return set(TOKENAUTH, value);
        }

        /**
         * The user's name. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder user(@Nullable String value) {
            return set(USER, value);
        }
    }
}

