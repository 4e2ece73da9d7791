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
 * Slows down those who guess passwords.
 */
public final class BasicAuthConfigBruteForceProtection extends JsonModel {
    private static final Field<RedisServer> REDIS = new Field<>("redis", Codec.model(RedisServer::of));
    private static final Field<Strategy> STRATEGY = new Field<>("strategy", Codec.choice(Strategy::of));

    private BasicAuthConfigBruteForceProtection(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static BasicAuthConfigBruteForceProtection of(ObjectNode json) {
        return new BasicAuthConfigBruteForceProtection(json);
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
     * How to reach Redis. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable RedisServer redis() {
        return optional(REDIS);
    }

    /**
     * Where failed attempts are counted, if at all. Allowed: <code>cluster</code>, <code>memory</code>,
     * <code>off</code>, <code>redis</code>. Default: <code>off</code>.
     */
    public @Nullable Strategy strategy() {
        return optional(STRATEGY);
    }

    /** What {@link BasicAuthConfigBruteForceProtection#strategy()} is chosen from. */
    public static final class Strategy extends Choice {
        public static final Strategy CLUSTER = of("cluster");
        public static final Strategy MEMORY = of("memory");
        public static final Strategy OFF = of("off");
        public static final Strategy REDIS = of("redis");

        private Strategy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Strategy of(String value) {
            return new Strategy(value);
        }
    }

    /** Builds a {@link BasicAuthConfigBruteForceProtection}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<BasicAuthConfigBruteForceProtection, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public BasicAuthConfigBruteForceProtection build() {
            return new BasicAuthConfigBruteForceProtection(fields());
        }

        /**
         * How to reach Redis. Default: <code>&#123;&#125;</code>.
         */
        public Builder redis(@Nullable RedisServer value) {
            return set(REDIS, value);
        }

        /** As {@link #redis(RedisServer)}, described in place. */
        public Builder redis(Consumer<RedisServer.Builder> value) {
            RedisServer.Builder builder = RedisServer.builder();
            value.accept(builder);
            return set(REDIS, builder.build());
        }

        /**
         * Where failed attempts are counted, if at all. Allowed: <code>cluster</code>, <code>memory</code>,
         * <code>off</code>, <code>redis</code>. Default: <code>off</code>.
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

