// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import io.gatehouse.sdk.json.PluginConfig;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Limits how many tokens, or how much money, model calls may use.
 */
public final class AiRateLimitingAdvancedConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ai-rate-limiting-advanced";

    private static final Field<String> CUSTOM_COST_COUNT_FUNCTION = new Field<>("custom_cost_count_function", Codec.TEXT);
    private static final Field<Boolean> DECREASE_BY_FRACTIONS_IN_REDIS = new Field<>("decrease_by_fractions_in_redis", Codec.BOOLEAN);
    private static final Field<String> DICTIONARY_NAME = new Field<>("dictionary_name", Codec.TEXT);
    private static final Field<Boolean> DISABLE_PENALTY = new Field<>("disable_penalty", Codec.BOOLEAN);
    private static final Field<Double> ERROR_CODE = new Field<>("error_code", Codec.NUMBER);
    private static final Field<Boolean> ERROR_HIDE_PROVIDERS = new Field<>("error_hide_providers", Codec.BOOLEAN);
    private static final Field<String> ERROR_MESSAGE = new Field<>("error_message", Codec.TEXT);
    private static final Field<String> HEADER_NAME = new Field<>("header_name", Codec.TEXT);
    private static final Field<Boolean> HIDE_CLIENT_HEADERS = new Field<>("hide_client_headers", Codec.BOOLEAN);
    private static final Field<Identifier> IDENTIFIER = new Field<>("identifier", Codec.choice(Identifier::of));
    private static final Field<LlmFormat> LLM_FORMAT = new Field<>("llm_format", Codec.choice(LlmFormat::of));
    private static final Field<List<AiRateLimitingAdvancedConfigLlmProvider>> LLM_PROVIDERS = new Field<>("llm_providers", Codec.list(Codec.model(AiRateLimitingAdvancedConfigLlmProvider::of)));
    private static final Field<String> NAMESPACE = new Field<>("namespace", Codec.TEXT);
    private static final Field<String> PATH = new Field<>("path", Codec.TEXT);
    private static final Field<List<AiRateLimitingAdvancedConfigPolicy>> POLICIES = new Field<>("policies", Codec.list(Codec.model(AiRateLimitingAdvancedConfigPolicy::of)));
    private static final Field<RedisConnection> REDIS = new Field<>("redis", Codec.model(RedisConnection::of));
    private static final Field<String> REQUEST_PROMPT_COUNT_FUNCTION = new Field<>("request_prompt_count_function", Codec.TEXT);
    private static final Field<Double> RETRY_AFTER_JITTER_MAX = new Field<>("retry_after_jitter_max", Codec.NUMBER);
    private static final Field<Strategy> STRATEGY = new Field<>("strategy", Codec.choice(Strategy::of));
    private static final Field<Double> SYNC_RATE = new Field<>("sync_rate", Codec.NUMBER);
    private static final Field<TokensCountStrategy> TOKENS_COUNT_STRATEGY = new Field<>("tokens_count_strategy", Codec.choice(TokensCountStrategy::of));
    private static final Field<WindowType> WINDOW_TYPE = new Field<>("window_type", Codec.choice(WindowType::of));

    private AiRateLimitingAdvancedConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiRateLimitingAdvancedConfig of(ObjectNode json) {
        return new AiRateLimitingAdvancedConfig(json);
    }

    /** A builder without a field. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode());
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    @Override
    public String pluginName() {
        return PLUGIN;
    }

    /**
     * The custom cost count function.
     */
    public @Nullable String customCostCountFunction() {
        return optional(CUSTOM_COST_COUNT_FUNCTION);
    }

    /**
     * Whether to decrease by fractions in Redis. Default: <code>false</code>.
     */
    public @Nullable Boolean decreaseByFractionsInRedis() {
        return optional(DECREASE_BY_FRACTIONS_IN_REDIS);
    }

    /**
     * The name of the shared memory. Default: <code>kong_rate_limiting_counters</code>.
     */
    public @Nullable String dictionaryName() {
        return optional(DICTIONARY_NAME);
    }

    /**
     * Whether refused requests don't count. Default: <code>false</code>.
     */
    public @Nullable Boolean disablePenalty() {
        return optional(DISABLE_PENALTY);
    }

    /**
     * The status of a refusal. Default: <code>429</code>.
     */
    public @Nullable Double errorCode() {
        return optional(ERROR_CODE);
    }

    /**
     * Switches error hide providers on. Default: <code>false</code>.
     */
    public @Nullable Boolean errorHideProviders() {
        return optional(ERROR_HIDE_PROVIDERS);
    }

    /**
     * The message of a refusal. Default: <code>AI token rate limit exceeded for provider(s): </code>.
     */
    public @Nullable String errorMessage() {
        return optional(ERROR_MESSAGE);
    }

    /**
     * The name of the header.
     */
    public @Nullable String headerName() {
        return optional(HEADER_NAME);
    }

    /**
     * Whether the client gets no headers about its limits. Default: <code>false</code>.
     */
    public @Nullable Boolean hideClientHeaders() {
        return optional(HIDE_CLIENT_HEADERS);
    }

    /**
     * Whose requests are counted together. Allowed: <code>consumer</code>, <code>consumer-group</code>,
     * <code>credential</code>, <code>header</code>, <code>ip</code>, <code>path</code>, <code>service</code>.
     * Default: <code>consumer</code>.
     */
    public @Nullable Identifier identifier() {
        return optional(IDENTIFIER);
    }

    /**
     * The wire format that clients speak. Allowed: <code>anthropic</code>, <code>bedrock</code>,
     * <code>cohere</code>, <code>gemini</code>, <code>huggingface</code>, <code>openai</code>.
     */
    public @Nullable LlmFormat llmFormat() {
        return optional(LLM_FORMAT);
    }

    /**
     * Limits by provider.
     */
    public List<AiRateLimitingAdvancedConfigLlmProvider> llmProviders() {
        return elements(LLM_PROVIDERS);
    }

    /**
     * Keeps these counts or entries apart from others with the same name.
     */
    public @Nullable String namespace() {
        return optional(NAMESPACE);
    }

    /**
     * The path.
     */
    public @Nullable String path() {
        return optional(PATH);
    }

    /**
     * Limits with the requests they are for.
     */
    public List<AiRateLimitingAdvancedConfigPolicy> policies() {
        return elements(POLICIES);
    }

    /**
     * How to reach Redis.
     */
    public @Nullable RedisConnection redis() {
        return optional(REDIS);
    }

    /**
     * The request prompt count function.
     */
    public @Nullable String requestPromptCountFunction() {
        return optional(REQUEST_PROMPT_COUNT_FUNCTION);
    }

    /**
     * The most seconds of random delay in Retry-After. Default: <code>0</code>.
     */
    public @Nullable Double retryAfterJitterMax() {
        return optional(RETRY_AFTER_JITTER_MAX);
    }

    /**
     * Where data is kept. Allowed: <code>cluster</code>, <code>local</code>, <code>redis</code>. Default:
     * <code>local</code>.
     */
    public @Nullable Strategy strategy() {
        return optional(STRATEGY);
    }

    /**
     * Seconds between two exchanges of counts; -1 exchanges them with every request.
     */
    public @Nullable Double syncRate() {
        return optional(SYNC_RATE);
    }

    /**
     * What is counted. Allowed: <code>completion_tokens</code>, <code>cost</code>, <code>prompt_tokens</code>,
     * <code>total_tokens</code>. Default: <code>total_tokens</code>.
     */
    public @Nullable TokensCountStrategy tokensCountStrategy() {
        return optional(TOKENS_COUNT_STRATEGY);
    }

    /**
     * Whether windows slide or are fixed. Allowed: <code>fixed</code>, <code>sliding</code>. Default:
     * <code>sliding</code>.
     */
    public @Nullable WindowType windowType() {
        return optional(WINDOW_TYPE);
    }

    /** What {@link AiRateLimitingAdvancedConfig#identifier()} is chosen from. */
    public static final class Identifier extends Choice {
        public static final Identifier CONSUMER = of("consumer");
        public static final Identifier CONSUMER_GROUP = of("consumer-group");
        public static final Identifier CREDENTIAL = of("credential");
        public static final Identifier HEADER = of("header");
        public static final Identifier IP = of("ip");
        public static final Identifier PATH = of("path");
        public static final Identifier SERVICE = of("service");

        private Identifier(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Identifier of(String value) {
            return new Identifier(value);
        }
    }

    /** What {@link AiRateLimitingAdvancedConfig#llmFormat()} is chosen from. */
    public static final class LlmFormat extends Choice {
        public static final LlmFormat ANTHROPIC = of("anthropic");
        public static final LlmFormat BEDROCK = of("bedrock");
        public static final LlmFormat COHERE = of("cohere");
        public static final LlmFormat GEMINI = of("gemini");
        public static final LlmFormat HUGGINGFACE = of("huggingface");
        public static final LlmFormat OPENAI = of("openai");

        private LlmFormat(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static LlmFormat of(String value) {
            return new LlmFormat(value);
        }
    }

    /** What {@link AiRateLimitingAdvancedConfig#strategy()} is chosen from. */
    public static final class Strategy extends Choice {
        public static final Strategy CLUSTER = of("cluster");
        public static final Strategy LOCAL = of("local");
        public static final Strategy REDIS = of("redis");

        private Strategy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Strategy of(String value) {
            return new Strategy(value);
        }
    }

    /** What {@link AiRateLimitingAdvancedConfig#tokensCountStrategy()} is chosen from. */
    public static final class TokensCountStrategy extends Choice {
        public static final TokensCountStrategy COMPLETION_TOKENS = of("completion_tokens");
        public static final TokensCountStrategy COST = of("cost");
        public static final TokensCountStrategy PROMPT_TOKENS = of("prompt_tokens");
        public static final TokensCountStrategy TOTAL_TOKENS = of("total_tokens");

        private TokensCountStrategy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static TokensCountStrategy of(String value) {
            return new TokensCountStrategy(value);
        }
    }

    /** What {@link AiRateLimitingAdvancedConfig#windowType()} is chosen from. */
    public static final class WindowType extends Choice {
        public static final WindowType FIXED = of("fixed");
        public static final WindowType SLIDING = of("sliding");

        private WindowType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static WindowType of(String value) {
            return new WindowType(value);
        }
    }

    /** Builds a {@link AiRateLimitingAdvancedConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiRateLimitingAdvancedConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiRateLimitingAdvancedConfig build() {
            return new AiRateLimitingAdvancedConfig(fields());
        }

        /**
         * The custom cost count function.
         */
        public Builder customCostCountFunction(@Nullable String value) {
            return set(CUSTOM_COST_COUNT_FUNCTION, value);
        }

        /**
         * Whether to decrease by fractions in Redis. Default: <code>false</code>.
         */
        public Builder decreaseByFractionsInRedis(@Nullable Boolean value) {
            return set(DECREASE_BY_FRACTIONS_IN_REDIS, value);
        }

        /**
         * The name of the shared memory. Default: <code>kong_rate_limiting_counters</code>.
         */
        public Builder dictionaryName(@Nullable String value) {
            return set(DICTIONARY_NAME, value);
        }

        /**
         * Whether refused requests don't count. Default: <code>false</code>.
         */
        public Builder disablePenalty(@Nullable Boolean value) {
            return set(DISABLE_PENALTY, value);
        }

        /**
         * The status of a refusal. Default: <code>429</code>.
         */
        public Builder errorCode(@Nullable Double value) {
            return set(ERROR_CODE, value);
        }

        /** As {@link #errorCode(Double)}. */
        public Builder errorCode(double value) {
            return set(ERROR_CODE, value);
        }

        /**
         * Switches error hide providers on. Default: <code>false</code>.
         */
        public Builder errorHideProviders(@Nullable Boolean value) {
            return set(ERROR_HIDE_PROVIDERS, value);
        }

        /**
         * The message of a refusal. Default: <code>AI token rate limit exceeded for provider(s): </code>.
         */
        public Builder errorMessage(@Nullable String value) {
            return set(ERROR_MESSAGE, value);
        }

        /**
         * The name of the header.
         */
        public Builder headerName(@Nullable String value) {
            return set(HEADER_NAME, value);
        }

        /**
         * Whether the client gets no headers about its limits. Default: <code>false</code>.
         */
        public Builder hideClientHeaders(@Nullable Boolean value) {
            return set(HIDE_CLIENT_HEADERS, value);
        }

        /**
         * Whose requests are counted together. Allowed: <code>consumer</code>, <code>consumer-group</code>,
         * <code>credential</code>, <code>header</code>, <code>ip</code>, <code>path</code>, <code>service</code>.
         * Default: <code>consumer</code>.
         */
        public Builder identifier(@Nullable Identifier value) {
            return set(IDENTIFIER, value);
        }

        /** As {@link #identifier(Identifier)}, also with a value that has no constant. */
        public Builder identifier(String value) {
            return set(IDENTIFIER, Identifier.of(value));
        }

        /**
         * The wire format that clients speak. Allowed: <code>anthropic</code>, <code>bedrock</code>,
         * <code>cohere</code>, <code>gemini</code>, <code>huggingface</code>, <code>openai</code>.
         */
        public Builder llmFormat(@Nullable LlmFormat value) {
            return set(LLM_FORMAT, value);
        }

        /** As {@link #llmFormat(LlmFormat)}, also with a value that has no constant. */
        public Builder llmFormat(String value) {
            return set(LLM_FORMAT, LlmFormat.of(value));
        }

        /**
         * Limits by provider.
         */
        public Builder llmProviders(@Nullable List<AiRateLimitingAdvancedConfigLlmProvider> value) {
            return set(LLM_PROVIDERS, value);
        }

        /** As {@link #llmProviders(List)}. */
        public Builder llmProviders(AiRateLimitingAdvancedConfigLlmProvider... values) {
            return set(LLM_PROVIDERS, Arrays.asList(values));
        }

        /** Adds one to what {@link #llmProviders(List)} sets. */
        public Builder addLlmProvider(AiRateLimitingAdvancedConfigLlmProvider value) {
            return add(LLM_PROVIDERS, value);
        }

        /** Adds one to what {@link #llmProviders(List)} sets, described in place. */
        public Builder addLlmProvider(Consumer<AiRateLimitingAdvancedConfigLlmProvider.Builder> value) {
            AiRateLimitingAdvancedConfigLlmProvider.Builder builder = AiRateLimitingAdvancedConfigLlmProvider.builder();
            value.accept(builder);
            return add(LLM_PROVIDERS, builder.build());
        }

        /**
         * Keeps these counts or entries apart from others with the same name.
         */
        public Builder namespace(@Nullable String value) {
            return set(NAMESPACE, value);
        }

        /**
         * The path.
         */
        public Builder path(@Nullable String value) {
            return set(PATH, value);
        }

        /**
         * Limits with the requests they are for.
         */
        public Builder policies(@Nullable List<AiRateLimitingAdvancedConfigPolicy> value) {
            return set(POLICIES, value);
        }

        /** As {@link #policies(List)}. */
        public Builder policies(AiRateLimitingAdvancedConfigPolicy... values) {
            return set(POLICIES, Arrays.asList(values));
        }

        /** Adds one to what {@link #policies(List)} sets. */
        public Builder addPolicy(AiRateLimitingAdvancedConfigPolicy value) {
            return add(POLICIES, value);
        }

        /** Adds one to what {@link #policies(List)} sets, described in place. */
        public Builder addPolicy(Consumer<AiRateLimitingAdvancedConfigPolicy.Builder> value) {
            AiRateLimitingAdvancedConfigPolicy.Builder builder = AiRateLimitingAdvancedConfigPolicy.builder();
            value.accept(builder);
            return add(POLICIES, builder.build());
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
         * The request prompt count function.
         */
        public Builder requestPromptCountFunction(@Nullable String value) {
            return set(REQUEST_PROMPT_COUNT_FUNCTION, value);
        }

        /**
         * The most seconds of random delay in Retry-After. Default: <code>0</code>.
         */
        public Builder retryAfterJitterMax(@Nullable Double value) {
            return set(RETRY_AFTER_JITTER_MAX, value);
        }

        /** As {@link #retryAfterJitterMax(Double)}. */
        public Builder retryAfterJitterMax(double value) {
            return set(RETRY_AFTER_JITTER_MAX, value);
        }

        /**
         * Where data is kept. Allowed: <code>cluster</code>, <code>local</code>, <code>redis</code>. Default:
         * <code>local</code>.
         */
        public Builder strategy(@Nullable Strategy value) {
            return set(STRATEGY, value);
        }

        /** As {@link #strategy(Strategy)}, also with a value that has no constant. */
        public Builder strategy(String value) {
            return set(STRATEGY, Strategy.of(value));
        }

        /**
         * Seconds between two exchanges of counts; -1 exchanges them with every request.
         */
        public Builder syncRate(@Nullable Double value) {
            return set(SYNC_RATE, value);
        }

        /** As {@link #syncRate(Double)}. */
        public Builder syncRate(double value) {
            return set(SYNC_RATE, value);
        }

        /**
         * What is counted. Allowed: <code>completion_tokens</code>, <code>cost</code>, <code>prompt_tokens</code>,
         * <code>total_tokens</code>. Default: <code>total_tokens</code>.
         */
        public Builder tokensCountStrategy(@Nullable TokensCountStrategy value) {
            return set(TOKENS_COUNT_STRATEGY, value);
        }

        /** As {@link #tokensCountStrategy(TokensCountStrategy)}, also with a value that has no constant. */
        public Builder tokensCountStrategy(String value) {
            return set(TOKENS_COUNT_STRATEGY, TokensCountStrategy.of(value));
        }

        /**
         * Whether windows slide or are fixed. Allowed: <code>fixed</code>, <code>sliding</code>. Default:
         * <code>sliding</code>.
         */
        public Builder windowType(@Nullable WindowType value) {
            return set(WINDOW_TYPE, value);
        }

        /** As {@link #windowType(WindowType)}, also with a value that has no constant. */
        public Builder windowType(String value) {
            return set(WINDOW_TYPE, WindowType.of(value));
        }
    }
}

