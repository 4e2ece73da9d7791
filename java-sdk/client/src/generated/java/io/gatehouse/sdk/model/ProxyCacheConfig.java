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
 * Keeps responses in a cache in memory.
 */
public final class ProxyCacheConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "proxy-cache";

    private static final Field<List<Integer>> RESPONSE_CODE = new Field<>("response_code", Codec.list(Codec.INTEGER));
    private static final Field<List<RequestMethod>> REQUEST_METHOD = new Field<>("request_method", Codec.list(Codec.choice(RequestMethod::of)));
    private static final Field<List<String>> CONTENT_TYPE = new Field<>("content_type", Codec.list(Codec.TEXT));
    private static final Field<Long> CACHE_TTL = new Field<>("cache_ttl", Codec.LONG);
    private static final Field<Strategy> STRATEGY = new Field<>("strategy", Codec.choice(Strategy::of));
    private static final Field<Boolean> CACHE_CONTROL = new Field<>("cache_control", Codec.BOOLEAN);
    private static final Field<Boolean> IGNORE_URI_CASE = new Field<>("ignore_uri_case", Codec.BOOLEAN);
    private static final Field<Long> STORAGE_TTL = new Field<>("storage_ttl", Codec.LONG);
    private static final Field<ProxyCacheConfigMemory> MEMORY = new Field<>("memory", Codec.model(ProxyCacheConfigMemory::of));
    private static final Field<List<String>> VARY_QUERY_PARAMS = new Field<>("vary_query_params", Codec.list(Codec.TEXT));
    private static final Field<List<String>> VARY_HEADERS = new Field<>("vary_headers", Codec.list(Codec.TEXT));
    private static final Field<ProxyCacheConfigResponseHeaders> RESPONSE_HEADERS = new Field<>("response_headers", Codec.model(ProxyCacheConfigResponseHeaders::of));

    private ProxyCacheConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ProxyCacheConfig of(ObjectNode json) {
        return new ProxyCacheConfig(json);
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
     * Statuses that may be kept. Default: <code>[200,301,404]</code>.
     */
    public List<Integer> responseCode() {
        return elements(RESPONSE_CODE);
    }

    /**
     * Methods whose responses may be kept. Allowed: <code>GET</code>, <code>HEAD</code>, <code>PATCH</code>,
     * <code>POST</code>, <code>PUT</code>. Default: <code>["GET","HEAD"]</code>.
     */
    public List<RequestMethod> requestMethod() {
        return elements(REQUEST_METHOD);
    }

    /**
     * Response types that may be kept. Default: <code>["application/json","text/plain"]</code>.
     */
    public List<String> contentType() {
        return elements(CONTENT_TYPE);
    }

    /**
     * Seconds for which a response is fresh. Default: <code>300</code>.
     */
    public @Nullable Long cacheTtl() {
        return optional(CACHE_TTL);
    }

    /**
     * Where responses are kept. Allowed: <code>memory</code>.
     */
    public Strategy strategy() {
        return required(STRATEGY);
    }

    /**
     * Whether the Cache-Control headers of both sides are obeyed. Default: <code>false</code>.
     */
    public @Nullable Boolean cacheControl() {
        return optional(CACHE_CONTROL);
    }

    /**
     * Whether upper and lower case in a URI are the same. Default: <code>false</code>.
     */
    public @Nullable Boolean ignoreUriCase() {
        return optional(IGNORE_URI_CASE);
    }

    /**
     * Seconds for which the storage keeps a response.
     */
    public @Nullable Long storageTtl() {
        return optional(STORAGE_TTL);
    }

    /**
     * The memory, for that strategy. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable ProxyCacheConfigMemory memory() {
        return optional(MEMORY);
    }

    /**
     * Query parameters that make responses differ; all of them when not set.
     */
    public List<String> varyQueryParams() {
        return elements(VARY_QUERY_PARAMS);
    }

    /**
     * Request headers that make responses differ.
     */
    public List<String> varyHeaders() {
        return elements(VARY_HEADERS);
    }

    /**
     * Which headers tell the client about the cache. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable ProxyCacheConfigResponseHeaders responseHeaders() {
        return optional(RESPONSE_HEADERS);
    }

    /** What {@link ProxyCacheConfig#requestMethod()} is chosen from. */
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

    /** What {@link ProxyCacheConfig#strategy()} is chosen from. */
    public static final class Strategy extends Choice {
        public static final Strategy MEMORY = of("memory");

        private Strategy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Strategy of(String value) {
            return new Strategy(value);
        }
    }

    /** Builds a {@link ProxyCacheConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ProxyCacheConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ProxyCacheConfig build() {
            return new ProxyCacheConfig(fields());
        }

        /**
         * Statuses that may be kept. Default: <code>[200,301,404]</code>.
         */
        public Builder responseCode(@Nullable List<Integer> value) {
            return set(RESPONSE_CODE, value);
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
         * Response types that may be kept. Default: <code>["application/json","text/plain"]</code>.
         */
        public Builder contentType(@Nullable List<String> value) {
            return set(CONTENT_TYPE, value);
        }

        /** As {@link #contentType(List)}. */
        public Builder contentType(String... values) {
            return set(CONTENT_TYPE, Arrays.asList(values));
        }

        /**
         * Seconds for which a response is fresh. Default: <code>300</code>.
         */
        public Builder cacheTtl(@Nullable Long value) {
            return set(CACHE_TTL, value);
        }

        /** As {@link #cacheTtl(Long)}. */
        public Builder cacheTtl(long value) {
            return set(CACHE_TTL, value);
        }

        /**
         * Where responses are kept. Allowed: <code>memory</code>.
         */
        public Builder strategy(@Nullable Strategy value) {
            return set(STRATEGY, value);
        }

        /** As {@link #strategy(Strategy)}, also with a value that has no constant. */
        public Builder strategy(String value) {
            return set(STRATEGY, Strategy.of(value));
        }

        /**
         * Whether the Cache-Control headers of both sides are obeyed. Default: <code>false</code>.
         */
        public Builder cacheControl(@Nullable Boolean value) {
            return set(CACHE_CONTROL, value);
        }

        /**
         * Whether upper and lower case in a URI are the same. Default: <code>false</code>.
         */
        public Builder ignoreUriCase(@Nullable Boolean value) {
            return set(IGNORE_URI_CASE, value);
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
         * The memory, for that strategy. Default: <code>&#123;&#125;</code>.
         */
        public Builder memory(@Nullable ProxyCacheConfigMemory value) {
            return set(MEMORY, value);
        }

        /** As {@link #memory(ProxyCacheConfigMemory)}, described in place. */
        public Builder memory(Consumer<ProxyCacheConfigMemory.Builder> value) {
            ProxyCacheConfigMemory.Builder builder = ProxyCacheConfigMemory.builder();
            value.accept(builder);
            return set(MEMORY, builder.build());
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
         * Which headers tell the client about the cache. Default: <code>&#123;&#125;</code>.
         */
        public Builder responseHeaders(@Nullable ProxyCacheConfigResponseHeaders value) {
            return set(RESPONSE_HEADERS, value);
        }

        /** As {@link #responseHeaders(ProxyCacheConfigResponseHeaders)}, described in place. */
        public Builder responseHeaders(Consumer<ProxyCacheConfigResponseHeaders.Builder> value) {
            ProxyCacheConfigResponseHeaders.Builder builder = ProxyCacheConfigResponseHeaders.builder();
            value.accept(builder);
            return set(RESPONSE_HEADERS, builder.build());
        }
    }
}

