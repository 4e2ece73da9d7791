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
 * The session with the server.
 */
public final class AiMcpProxyConfigServerSession extends JsonModel {
    private static final Field<AiMcpProxyConfigServerSessionClient> CLIENT = new Field<>("client", Codec.model(AiMcpProxyConfigServerSessionClient::of));
    private static final Field<Boolean> MANAGED = new Field<>("managed", Codec.BOOLEAN);
    private static final Field<RedisConnection> REDIS = new Field<>("redis", Codec.model(RedisConnection::of));
    private static final Field<Double> SESSION_TTL = new Field<>("session_ttl", Codec.NUMBER);
    private static final Field<Strategy> STRATEGY = new Field<>("strategy", Codec.choice(Strategy::of));

    private AiMcpProxyConfigServerSession(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiMcpProxyConfigServerSession of(ObjectNode json) {
        return new AiMcpProxyConfigServerSession(json);
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
     * What concerns the client.
     */
    public @Nullable AiMcpProxyConfigServerSessionClient client() {
        return optional(CLIENT);
    }

    /**
     * Switches managed on. Default: <code>true</code>.
     */
    public @Nullable Boolean managed() {
        return optional(MANAGED);
    }

    /**
     * How to reach Redis.
     */
    public @Nullable RedisConnection redis() {
        return optional(REDIS);
    }

    /**
     * Seconds for which an entry is kept. Default: <code>86400</code>.
     */
    public @Nullable Double sessionTtl() {
        return optional(SESSION_TTL);
    }

    /**
     * Where data is kept. Allowed: <code>client</code>, <code>redis</code>.
     */
    public @Nullable Strategy strategy() {
        return optional(STRATEGY);
    }

    /** What {@link AiMcpProxyConfigServerSession#strategy()} is chosen from. */
    public static final class Strategy extends Choice {
        public static final Strategy CLIENT = of("client");
        public static final Strategy REDIS = of("redis");

        private Strategy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Strategy of(String value) {
            return new Strategy(value);
        }
    }

    /** Builds a {@link AiMcpProxyConfigServerSession}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiMcpProxyConfigServerSession, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiMcpProxyConfigServerSession build() {
            return new AiMcpProxyConfigServerSession(fields());
        }

        /**
         * What concerns the client.
         */
        public Builder client(@Nullable AiMcpProxyConfigServerSessionClient value) {
            return set(CLIENT, value);
        }

        /** As {@link #client(AiMcpProxyConfigServerSessionClient)}, described in place. */
        public Builder client(Consumer<AiMcpProxyConfigServerSessionClient.Builder> value) {
            AiMcpProxyConfigServerSessionClient.Builder builder = AiMcpProxyConfigServerSessionClient.builder();
            value.accept(builder);
            return set(CLIENT, builder.build());
        }

        /**
         * Switches managed on. Default: <code>true</code>.
         */
        public Builder managed(@Nullable Boolean value) {
            return set(MANAGED, value);
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
         * Seconds for which an entry is kept. Default: <code>86400</code>.
         */
        public Builder sessionTtl(@Nullable Double value) {
            return set(SESSION_TTL, value);
        }

        /** As {@link #sessionTtl(Double)}. */
        public Builder sessionTtl(double value) {
            return set(SESSION_TTL, value);
        }

        /**
         * Where data is kept. Allowed: <code>client</code>, <code>redis</code>.
         */
        public Builder strategy(@Nullable Strategy value) {
            return set(STRATEGY, value);
        }

        /** As {@link #strategy(Strategy)}, also with a value that has no constant. */
        public Builder strategy(String value) {
            return set(STRATEGY, Strategy.of(value));
        }
    }
}

