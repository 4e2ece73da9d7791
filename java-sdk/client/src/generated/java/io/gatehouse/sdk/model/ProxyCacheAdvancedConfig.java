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
 * Keeps responses in a cache, in memory or in Redis.
 */
public final class ProxyCacheAdvancedConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "proxy-cache-advanced";

    private static final Field<Boolean> BYPASS_ON_ERR = new Field<>("bypass_on_err", Codec.BOOLEAN);
    private static final Field<Boolean> CACHE_CONTROL = new Field<>("cache_control", Codec.BOOLEAN);
    private static final Field<Long> CACHE_TTL = new Field<>("cache_ttl", Codec.LONG);
    private static final Field<List<String>> CONTENT_TYPE = new Field<>("content_type", Codec.list(Codec.TEXT));
    private static final Field<Boolean> IGNORE_URI_CASE = new Field<>("ignore_uri_case", Codec.BOOLEAN);
    private static final Field<ProxyCacheAdvancedConfigMemory> MEMORY = new Field<>("memory", Codec.model(ProxyCacheAdvancedConfigMemory::of));
    private static final Field<RedisConnection> REDIS = new Field<>("redis", Codec.model(RedisConnection::of));
    private static final Field<List<RequestMethod>> REQUEST_METHOD = new Field<>("request_method", Codec.list(Codec.choice(RequestMethod::of)));
    private static final Field<List<Integer>> RESPONSE_CODE = new Field<>("response_code", Codec.list(Codec.INTEGER));
    private static final Field<ProxyCacheAdvancedConfigResponseHeaders> RESPONSE_HEADERS = new Field<>("response_headers", Codec.model(ProxyCacheAdvancedConfigResponseHeaders::of));
    private static final Field<Long> STORAGE_TTL = new Field<>("storage_ttl", Codec.LONG);
    private static final Field<Strategy> STRATEGY = new Field<>("strategy", Codec.choice(Strategy::of));
    private static final Field<List<String>> VARY_HEADERS = new Field<>("vary_headers", Codec.list(Codec.TEXT));
    private static final Field<List<String>> VARY_QUERY_PARAMS = new Field<>("vary_query_params", Codec.list(Codec.TEXT));

    private ProxyCacheAdvancedConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ProxyCacheAdvancedConfig of(ObjectNode json) {
        return new ProxyCacheAdvancedConfig(json);
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
     * Switches bypass on error on. Default: <code>false</code>.
     */
    public @Nullable Boolean bypassOnErr() {
        return optional(BYPASS_ON_ERR);
    }

    /**
     * Whether the Cache-Control headers of both sides are obeyed. Default: <code>false</code>.
     */
    public @Nullable Boolean cacheControl() {
        return optional(CACHE_CONTROL);
    }

    /**
     * Seconds for which a result is remembered. Default: <code>300</code>.
     */
    public @Nullable Long cacheTtl() {
        return optional(CACHE_TTL);
    }

    /**
     * The media type. Default: <code>["application/json","text/plain"]</code>.
     */
    public List<String> contentType() {
        return elements(CONTENT_TYPE);
    }

    /**
     * Whether upper and lower case in a URI are the same. Default: <code>false</code>.
     */
    public @Nullable Boolean ignoreUriCase() {
        return optional(IGNORE_URI_CASE);
    }

    /**
     * The memory, for that strategy.
     */
    public @Nullable ProxyCacheAdvancedConfigMemory memory() {
        return optional(MEMORY);
    }

    /**
     * How to reach Redis.
     */
    public @Nullable RedisConnection redis() {
        return optional(REDIS);
    }

    /**
     * Methods whose responses may be kept. Allowed: <code>GET</code>, <code>HEAD</code>, <code>PATCH</code>,
     * <code>POST</code>, <code>PUT</code>. Default: <code>["GET","HEAD"]</code>.
     */
    public List<RequestMethod> requestMethod() {
        return elements(REQUEST_METHOD);
    }

    /**
     * Statuses that may be kept. Default: <code>[200,301,404]</code>.
     */
    public List<Integer> responseCode() {
        return elements(RESPONSE_CODE);
    }

    /**
     * Settings of response headers.
     */
    public @Nullable ProxyCacheAdvancedConfigResponseHeaders responseHeaders() {
        return optional(RESPONSE_HEADERS);
    }

    /**
     * Seconds for which the storage keeps a response.
     */
    public @Nullable Long storageTtl() {
        return optional(STORAGE_TTL);
    }

    /**
     * Where data is kept. Allowed: <code>memory</code>, <code>redis</code>.
     */
    public Strategy strategy() {
        return required(STRATEGY);
    }

    /**
     * Request headers that make responses differ.
     */
    public List<String> varyHeaders() {
        return elements(VARY_HEADERS);
    }

    /**
     * Query parameters that make responses differ; all of them when not set.
     */
    public List<String> varyQueryParams() {
        return elements(VARY_QUERY_PARAMS);
    }

    /** What {@link ProxyCacheAdvancedConfig#requestMethod()} is chosen from. */
    public static final class RequestMethod extends Choice {
        public static final RequestMethod GET = of("GET");
        public static final RequestMethod HEAD = of("HEAD");
        public static final RequestMethod PATCH = of("PATCH");
        public static final RequestMethod POST = of("POST");
        public static final RequestMethod PUT = of("PUT");

        private RequestMethod(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static RequestMethod of(String value) {
            return new RequestMethod(value);
        }
    }

    /** What {@link ProxyCacheAdvancedConfig#strategy()} is chosen from. */
    public static final class Strategy extends Choice {
        public static final Strategy MEMORY = of("memory");
        public static final Strategy REDIS = of("redis");

        private Strategy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Strategy of(String value) {
            return new Strategy(value);
        }
    }

    /** Builds a {@link ProxyCacheAdvancedConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ProxyCacheAdvancedConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ProxyCacheAdvancedConfig build() {
            return new ProxyCacheAdvancedConfig(fields());
        }

        /**
         * Switches bypass on error on. Default: <code>false</code>.
         */
        public Builder bypassOnErr(@Nullable Boolean value) {
            return set(BYPASS_ON_ERR, value);
        }

        /**
         * Whether the Cache-Control headers of both sides are obeyed. Default: <code>false</code>.
         */
        public Builder cacheControl(@Nullable Boolean value) {
            return set(CACHE_CONTROL, value);
        }

        /**
         * Seconds for which a result is remembered. Default: <code>300</code>.
         */
        public Builder cacheTtl(@Nullable Long value) {
            return set(CACHE_TTL, value);
        }

        /** As {@link #cacheTtl(Long)}. */
        public Builder cacheTtl(long value) {
            return set(CACHE_TTL, value);
        }

        /**
         * The media type. Default: <code>["application/json","text/plain"]</code>.
         */
        public Builder contentType(@Nullable List<String> value) {
            return set(CONTENT_TYPE, value);
        }

        /** As {@link #contentType(List)}. */
        public Builder contentType(String... values) {
            return set(CONTENT_TYPE, Arrays.asList(values));
        }

        /**
         * Whether upper and lower case in a URI are the same. Default: <code>false</code>.
         */
        public Builder ignoreUriCase(@Nullable Boolean value) {
            return set(IGNORE_URI_CASE, value);
        }

        /**
         * The memory, for that strategy.
         */
        public Builder memory(@Nullable ProxyCacheAdvancedConfigMemory value) {
            return set(MEMORY, value);
        }

        /** As {@link #memory(ProxyCacheAdvancedConfigMemory)}, described in place. */
        public Builder memory(Consumer<ProxyCacheAdvancedConfigMemory.Builder> value) {
            ProxyCacheAdvancedConfigMemory.Builder builder = ProxyCacheAdvancedConfigMemory.builder();
            value.accept(builder);
            return set(MEMORY, builder.build());
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
         * Methods whose responses may be kept. Allowed: <code>GET</code>, <code>HEAD</code>, <code>PATCH</code>,
         * <code>POST</code>, <code>PUT</code>. Default: <code>["GET","HEAD"]</code>.
         */
        public Builder requestMethod(@Nullable List<RequestMethod> value) {
            return set(REQUEST_METHOD, value);
        }

        /** As {@link #requestMethod(List)}. */
        public Builder requestMethod(RequestMethod... values) {
            return set(REQUEST_METHOD, Arrays.asList(values));
        }

        /** As {@link #requestMethod(List)}, also with values that have no constants. */
        public Builder requestMethod(String... values) {
            return set(REQUEST_METHOD, Arrays.stream(values).map(RequestMethod::of).toList());
        }

        /**
         * Statuses that may be kept. Default: <code>[200,301,404]</code>.
         */
        public Builder responseCode(@Nullable List<Integer> value) {
            return set(RESPONSE_CODE, value);
        }

        /**
         * Settings of response headers.
         */
        public Builder responseHeaders(@Nullable ProxyCacheAdvancedConfigResponseHeaders value) {
            return set(RESPONSE_HEADERS, value);
        }

        /** As {@link #responseHeaders(ProxyCacheAdvancedConfigResponseHeaders)}, described in place. */
        public Builder responseHeaders(Consumer<ProxyCacheAdvancedConfigResponseHeaders.Builder> value) {
            ProxyCacheAdvancedConfigResponseHeaders.Builder builder = ProxyCacheAdvancedConfigResponseHeaders.builder();
            value.accept(builder);
            return set(RESPONSE_HEADERS, builder.build());
        }

        /**
         * Seconds for which the storage keeps a response.
         */
        public Builder storageTtl(@Nullable Long value) {
            return set(STORAGE_TTL, value);
        }

        /** As {@link #storageTtl(Long)}. */
        public Builder storageTtl(long value) {
            return set(STORAGE_TTL, value);
        }

        /**
         * Where data is kept. Allowed: <code>memory</code>, <code>redis</code>.
         */
        public Builder strategy(@Nullable Strategy value) {
            return set(STRATEGY, value);
        }

        /** As {@link #strategy(Strategy)}, also with a value that has no constant. */
        public Builder strategy(String value) {
            return set(STRATEGY, Strategy.of(value));
        }

        /**
         * Request headers that make responses differ.
         */
        public Builder varyHeaders(@Nullable List<String> value) {
            return set(VARY_HEADERS, value);
        }

        /** As {@link #varyHeaders(List)}. */
        public Builder varyHeaders(String... values) {
            return set(VARY_HEADERS, Arrays.asList(values));
        }

        /**
         * Query parameters that make responses differ; all of them when not set.
         */
        public Builder varyQueryParams(@Nullable List<String> value) {
            return set(VARY_QUERY_PARAMS, value);
        }

        /** As {@link #varyQueryParams(List)}. */
        public Builder varyQueryParams(String... values) {
            return set(VARY_QUERY_PARAMS, Arrays.asList(values));
        }
    }
}

