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
 * How requests are spread over targets.
 */
public final class AiBalancer extends JsonModel {
    private static final Field<Algorithm> ALGORITHM = new Field<>("algorithm", Codec.choice(Algorithm::of));
    private static final Field<Integer> RETRIES = new Field<>("retries", Codec.INTEGER);
    private static final Field<Integer> CONNECT_TIMEOUT = new Field<>("connect_timeout", Codec.INTEGER);
    private static final Field<Integer> READ_TIMEOUT = new Field<>("read_timeout", Codec.INTEGER);
    private static final Field<Integer> WRITE_TIMEOUT = new Field<>("write_timeout", Codec.INTEGER);
    private static final Field<Integer> SLOTS = new Field<>("slots", Codec.INTEGER);
    private static final Field<String> HASH_ON_HEADER = new Field<>("hash_on_header", Codec.TEXT);
    private static final Field<LatencyStrategy> LATENCY_STRATEGY = new Field<>("latency_strategy", Codec.choice(LatencyStrategy::of));
    private static final Field<TokensCountStrategy> TOKENS_COUNT_STRATEGY = new Field<>("tokens_count_strategy", Codec.choice(TokensCountStrategy::of));
    private static final Field<List<FailoverCriteria>> FAILOVER_CRITERIA = new Field<>("failover_criteria", Codec.list(Codec.choice(FailoverCriteria::of)));
    private static final Field<Integer> MAX_FAILS = new Field<>("max_fails", Codec.INTEGER);
    private static final Field<Integer> FAIL_TIMEOUT = new Field<>("fail_timeout", Codec.INTEGER);

    private AiBalancer(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiBalancer of(ObjectNode json) {
        return new AiBalancer(json);
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
     * How a target is chosen. Allowed: <code>round-robin</code>, <code>consistent-hashing</code>,
     * <code>least-connections</code>, <code>lowest-latency</code>, <code>lowest-usage</code>, <code>priority</code>,
     * <code>semantic</code>. Default: <code>round-robin</code>.
     */
    public @Nullable Algorithm algorithm() {
        return optional(ALGORITHM);
    }

    /**
     * How many other attempts follow a failed one. From 0 to 32767. Default: <code>5</code>.
     */
    public @Nullable Integer retries() {
        return optional(RETRIES);
    }

    /**
     * Milliseconds to establish a connection. From 1 to 2147483646. Default: <code>60000</code>.
     */
    public @Nullable Integer connectTimeout() {
        return optional(CONNECT_TIMEOUT);
    }

    /**
     * Milliseconds between two reads. From 1 to 2147483646. Default: <code>60000</code>.
     */
    public @Nullable Integer readTimeout() {
        return optional(READ_TIMEOUT);
    }

    /**
     * Milliseconds between two writes. From 1 to 2147483646. Default: <code>60000</code>.
     */
    public @Nullable Integer writeTimeout() {
        return optional(WRITE_TIMEOUT);
    }

    /**
     * The size of the hash ring. From 10 to 65536. Default: <code>10000</code>.
     */
    public @Nullable Integer slots() {
        return optional(SLOTS);
    }

    /**
     * The header that consistent hashing looks at. Default: <code>X-Kong-LLM-Request-ID</code>.
     */
    public @Nullable String hashOnHeader() {
        return optional(HASH_ON_HEADER);
    }

    /**
     * Latency per generated token, or end to end. Allowed: <code>tpot</code>, <code>e2e</code>. Default:
     * <code>tpot</code>.
     */
    public @Nullable LatencyStrategy latencyStrategy() {
        return optional(LATENCY_STRATEGY);
    }

    /**
     * What counts as usage. Allowed: <code>total-tokens</code>, <code>prompt-tokens</code>,
     * <code>completion-tokens</code>, <code>cost</code>, <code>llm-accuracy</code>. Default:
     * <code>total-tokens</code>.
     */
    public @Nullable TokensCountStrategy tokensCountStrategy() {
        return optional(TOKENS_COUNT_STRATEGY);
    }

    /**
     * Which failures move a request to another target. Allowed: <code>error</code>, <code>timeout</code>,
     * <code>invalid_header</code>, <code>http_403</code>, <code>http_404</code>, <code>http_429</code>,
     * <code>http_500</code>, <code>http_502</code>, <code>http_503</code>, <code>http_504</code>,
     * <code>non_idempotent</code>. Default: <code>["error","timeout"]</code>.
     */
    public List<FailoverCriteria> failoverCriteria() {
        return elements(FAILOVER_CRITERIA);
    }

    /**
     * Failures after which a target is left out; 0 means never. From 0 to 32767. Default: <code>0</code>.
     */
    public @Nullable Integer maxFails() {
        return optional(MAX_FAILS);
    }

    /**
     * Milliseconds for which a failed target is left out. From 1 to 2147483646. Default: <code>10000</code>.
     */
    public @Nullable Integer failTimeout() {
        return optional(FAIL_TIMEOUT);
    }

    /** What {@link AiBalancer#algorithm()} is chosen from. */
    public static final class Algorithm extends Choice {
        public static final Algorithm ROUND_ROBIN = of("round-robin");
        public static final Algorithm CONSISTENT_HASHING = of("consistent-hashing");
        public static final Algorithm LEAST_CONNECTIONS = of("least-connections");
        public static final Algorithm LOWEST_LATENCY = of("lowest-latency");
        public static final Algorithm LOWEST_USAGE = of("lowest-usage");
        public static final Algorithm PRIORITY = of("priority");
        public static final Algorithm SEMANTIC = of("semantic");

        private Algorithm(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Algorithm of(String value) {
            return new Algorithm(value);
        }
    }

    /** What {@link AiBalancer#latencyStrategy()} is chosen from. */
    public static final class LatencyStrategy extends Choice {
        public static final LatencyStrategy TPOT = of("tpot");
        public static final LatencyStrategy E2E = of("e2e");

        private LatencyStrategy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static LatencyStrategy of(String value) {
            return new LatencyStrategy(value);
        }
    }

    /** What {@link AiBalancer#tokensCountStrategy()} is chosen from. */
    public static final class TokensCountStrategy extends Choice {
        public static final TokensCountStrategy TOTAL_TOKENS = of("total-tokens");
        public static final TokensCountStrategy PROMPT_TOKENS = of("prompt-tokens");
        public static final TokensCountStrategy COMPLETION_TOKENS = of("completion-tokens");
        public static final TokensCountStrategy COST = of("cost");
        public static final TokensCountStrategy LLM_ACCURACY = of("llm-accuracy");

        private TokensCountStrategy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static TokensCountStrategy of(String value) {
            return new TokensCountStrategy(value);
        }
    }

    /** What {@link AiBalancer#failoverCriteria()} is chosen from. */
    public static final class FailoverCriteria extends Choice {
        public static final FailoverCriteria ERROR = of("error");
        public static final FailoverCriteria TIMEOUT = of("timeout");
        public static final FailoverCriteria INVALID_HEADER = of("invalid_header");
        public static final FailoverCriteria HTTP_403 = of("http_403");
        public static final FailoverCriteria HTTP_404 = of("http_404");
        public static final FailoverCriteria HTTP_429 = of("http_429");
        public static final FailoverCriteria HTTP_500 = of("http_500");
        public static final FailoverCriteria HTTP_502 = of("http_502");
        public static final FailoverCriteria HTTP_503 = of("http_503");
        public static final FailoverCriteria HTTP_504 = of("http_504");
        public static final FailoverCriteria NON_IDEMPOTENT = of("non_idempotent");

        private FailoverCriteria(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static FailoverCriteria of(String value) {
            return new FailoverCriteria(value);
        }
    }

    /** Builds a {@link AiBalancer}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiBalancer, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiBalancer build() {
            return new AiBalancer(fields());
        }

        /**
         * How a target is chosen. Allowed: <code>round-robin</code>, <code>consistent-hashing</code>,
         * <code>least-connections</code>, <code>lowest-latency</code>, <code>lowest-usage</code>, <code>priority</code>,
         * <code>semantic</code>. Default: <code>round-robin</code>.
         */
        public Builder algorithm(@Nullable Algorithm value) {
            return set(ALGORITHM, value);
        }

        /** As {@link #algorithm(Algorithm)}, also with a value that has no constant. */
        public Builder algorithm(String value) {
            return set(ALGORITHM, Algorithm.of(value));
        }

        /**
         * How many other attempts follow a failed one. From 0 to 32767. Default: <code>5</code>.
         */
        public Builder retries(@Nullable Integer value) {
            return set(RETRIES, value);
        }

        /**
         * Milliseconds to establish a connection. From 1 to 2147483646. Default: <code>60000</code>.
         */
        public Builder connectTimeout(@Nullable Integer value) {
            return set(CONNECT_TIMEOUT, value);
        }

        /**
         * Milliseconds between two reads. From 1 to 2147483646. Default: <code>60000</code>.
         */
        public Builder readTimeout(@Nullable Integer value) {
            return set(READ_TIMEOUT, value);
        }

        /**
         * Milliseconds between two writes. From 1 to 2147483646. Default: <code>60000</code>.
         */
        public Builder writeTimeout(@Nullable Integer value) {
            return set(WRITE_TIMEOUT, value);
        }

        /**
         * The size of the hash ring. From 10 to 65536. Default: <code>10000</code>.
         */
        public Builder slots(@Nullable Integer value) {
            return set(SLOTS, value);
        }

        /**
         * The header that consistent hashing looks at. Default: <code>X-Kong-LLM-Request-ID</code>.
         */
        public Builder hashOnHeader(@Nullable String value) {
            return set(HASH_ON_HEADER, value);
        }

        /**
         * Latency per generated token, or end to end. Allowed: <code>tpot</code>, <code>e2e</code>. Default:
         * <code>tpot</code>.
         */
        public Builder latencyStrategy(@Nullable LatencyStrategy value) {
            return set(LATENCY_STRATEGY, value);
        }

        /** As {@link #latencyStrategy(LatencyStrategy)}, also with a value that has no constant. */
        public Builder latencyStrategy(String value) {
            return set(LATENCY_STRATEGY, LatencyStrategy.of(value));
        }

        /**
         * What counts as usage. Allowed: <code>total-tokens</code>, <code>prompt-tokens</code>,
         * <code>completion-tokens</code>, <code>cost</code>, <code>llm-accuracy</code>. Default:
         * <code>total-tokens</code>.
         */
        public Builder tokensCountStrategy(@Nullable TokensCountStrategy value) {
            return set(TOKENS_COUNT_STRATEGY, value);
        }

        /** As {@link #tokensCountStrategy(TokensCountStrategy)}, also with a value that has no constant. */
        public Builder tokensCountStrategy(String value) {
            return set(TOKENS_COUNT_STRATEGY, TokensCountStrategy.of(value));
        }

        /**
         * Which failures move a request to another target. Allowed: <code>error</code>, <code>timeout</code>,
         * <code>invalid_header</code>, <code>http_403</code>, <code>http_404</code>, <code>http_429</code>,
         * <code>http_500</code>, <code>http_502</code>, <code>http_503</code>, <code>http_504</code>,
         * <code>non_idempotent</code>. Default: <code>["error","timeout"]</code>.
         */
        public Builder failoverCriteria(@Nullable List<FailoverCriteria> value) {
            return set(FAILOVER_CRITERIA, value);
        }

        /** As {@link #failoverCriteria(List)}. */
        public Builder failoverCriteria(FailoverCriteria... values) {
            return set(FAILOVER_CRITERIA, Arrays.asList(values));
        }

        /** As {@link #failoverCriteria(List)}, also with values that have no constants. */
        public Builder failoverCriteria(String... values) {
            return set(FAILOVER_CRITERIA, Arrays.stream(values).map(FailoverCriteria::of).toList());
        }

        /**
         * Failures after which a target is left out; 0 means never. From 0 to 32767. Default: <code>0</code>.
         */
        public Builder maxFails(@Nullable Integer value) {
            return set(MAX_FAILS, value);
        }

        /**
         * Milliseconds for which a failed target is left out. From 1 to 2147483646. Default: <code>10000</code>.
         */
        public Builder failTimeout(@Nullable Integer value) {
            return set(FAIL_TIMEOUT, value);
        }
    }
}

