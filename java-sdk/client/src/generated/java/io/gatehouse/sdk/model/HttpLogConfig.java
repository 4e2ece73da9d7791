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
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Posts a JSON document for each request, or batches of them, to a URL.
 */
public final class HttpLogConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "http-log";

    private static final Field<String> HTTP_ENDPOINT = new Field<>("http_endpoint", Codec.TEXT);
    private static final Field<Method> METHOD = new Field<>("method", Codec.choice(Method::of));
    private static final Field<ContentType> CONTENT_TYPE = new Field<>("content_type", Codec.choice(ContentType::of));
    private static final Field<Double> TIMEOUT = new Field<>("timeout", Codec.NUMBER);
    private static final Field<Double> KEEPALIVE = new Field<>("keepalive", Codec.NUMBER);
    private static final Field<Long> RETRY_COUNT = new Field<>("retry_count", Codec.LONG);
    private static final Field<Long> QUEUE_SIZE = new Field<>("queue_size", Codec.LONG);
    private static final Field<Double> FLUSH_TIMEOUT = new Field<>("flush_timeout", Codec.NUMBER);
    private static final Field<Map<String, String>> HEADERS = new Field<>("headers", Codec.map(Codec.TEXT));
    private static final Field<LogQueue> QUEUE = new Field<>("queue", Codec.model(LogQueue::of));
    private static final Field<Map<String, String>> CUSTOM_FIELDS_BY_LUA = new Field<>("custom_fields_by_lua", Codec.map(Codec.TEXT));
    private static final Field<Boolean> SSL_VERIFY = new Field<>("ssl_verify", Codec.BOOLEAN);

    private HttpLogConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static HttpLogConfig of(ObjectNode json) {
        return new HttpLogConfig(json);
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
     * The URL to post to. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public String httpEndpoint() {
        return required(HTTP_ENDPOINT);
    }

    /**
     * The method of the log request. Allowed: <code>PATCH</code>, <code>POST</code>, <code>PUT</code>. Default:
     * <code>POST</code>.
     */
    public @Nullable Method method() {
        return optional(METHOD);
    }

    /**
     * The Content-Type of the log request. Allowed: <code>application/json</code>, <code>application/json;
     * charset=utf-8</code>. Default: <code>application/json</code>.
     */
    public @Nullable ContentType contentType() {
        return optional(CONTENT_TYPE);
    }

    /**
     * Milliseconds to wait. Default: <code>10000</code>.
     */
    public @Nullable Double timeout() {
        return optional(TIMEOUT);
    }

    /**
     * Milliseconds for which an idle connection is kept. Default: <code>60000</code>.
     */
    public @Nullable Double keepalive() {
        return optional(KEEPALIVE);
    }

    /**
     * Has no effect; the queue retries by time.
     */
    @Deprecated
    public @Nullable Long retryCount() {
        return optional(RETRY_COUNT);
    }

    /**
     * Replaced by the queue's max_batch_size.
     */
    @Deprecated
    public @Nullable Long queueSize() {
        return optional(QUEUE_SIZE);
    }

    /**
     * Replaced by the queue's max_coalescing_delay.
     */
    @Deprecated
    public @Nullable Double flushTimeout() {
        return optional(FLUSH_TIMEOUT);
    }

    /**
     * Headers that the log request carries.
     */
    public Map<String, String> headers() {
        return members(HEADERS);
    }

    /**
     * How entries wait and are sent in batches. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable LogQueue queue() {
        return optional(QUEUE);
    }

    /**
     * Fields of the log entry by name; each value is a Lua function that computes it.
     */
    public Map<String, String> customFieldsByLua() {
        return members(CUSTOM_FIELDS_BY_LUA);
    }

    /**
     * Whether the server's certificate is verified. Default: <code>false</code>.
     */
    public @Nullable Boolean sslVerify() {
        return optional(SSL_VERIFY);
    }

    /** What {@link HttpLogConfig#method()} is chosen from. */
    public static final class Method extends Choice {
        public static final Method PATCH = of("PATCH");
        public static final Method POST = of("POST");
        public static final Method PUT = of("PUT");

        private Method(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Method of(String value) {
            return new Method(value);
        }
    }

    /** What {@link HttpLogConfig#contentType()} is chosen from. */
    public static final class ContentType extends Choice {
        public static final ContentType APPLICATION_JSON = of("application/json");
        public static final ContentType APPLICATION_JSON_CHARSET_UTF_8 = of("application/json; charset=utf-8");

        private ContentType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ContentType of(String value) {
            return new ContentType(value);
        }
    }

    /** Builds a {@link HttpLogConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<HttpLogConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public HttpLogConfig build() {
            return new HttpLogConfig(fields());
        }

        /**
         * The URL to post to. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder httpEndpoint(@Nullable String value) {
            return set(HTTP_ENDPOINT, value);
        }

        /**
         * The method of the log request. Allowed: <code>PATCH</code>, <code>POST</code>, <code>PUT</code>. Default:
         * <code>POST</code>.
         */
        public Builder method(@Nullable Method value) {
            return set(METHOD, value);
        }

        /** As {@link #method(Method)}, also with a value that has no constant. */
        public Builder method(String value) {
            return set(METHOD, Method.of(value));
        }

        /**
         * The Content-Type of the log request. Allowed: <code>application/json</code>, <code>application/json;
         * charset=utf-8</code>. Default: <code>application/json</code>.
         */
        public Builder contentType(@Nullable ContentType value) {
            return set(CONTENT_TYPE, value);
        }

        /** As {@link #contentType(ContentType)}, also with a value that has no constant. */
        public Builder contentType(String value) {
            return set(CONTENT_TYPE, ContentType.of(value));
        }

        /**
         * Milliseconds to wait. Default: <code>10000</code>.
         */
        public Builder timeout(@Nullable Double value) {
            return set(TIMEOUT, value);
        }

        /** As {@link #timeout(Double)}. */
        public Builder timeout(double value) {
            return set(TIMEOUT, value);
        }

        /**
         * Milliseconds for which an idle connection is kept. Default: <code>60000</code>.
         */
        public Builder keepalive(@Nullable Double value) {
            return set(KEEPALIVE, value);
        }

        /** As {@link #keepalive(Double)}. */
        public Builder keepalive(double value) {
            return set(KEEPALIVE, value);
        }

        /**
         * Has no effect; the queue retries by time.
         */
        @Deprecated
        public Builder retryCount(@Nullable Long value) {
            return set(RETRY_COUNT, value);
        }

        /** As {@link #retryCount(Long)}. */
        @Deprecated
        public Builder retryCount(long value) {
            return set(RETRY_COUNT, value);
        }

        /**
         * Replaced by the queue's max_batch_size.
         */
        @Deprecated
        public Builder queueSize(@Nullable Long value) {
            return set(QUEUE_SIZE, value);
        }

        /** As {@link #queueSize(Long)}. */
        @Deprecated
        public Builder queueSize(long value) {
            return set(QUEUE_SIZE, value);
        }

        /**
         * Replaced by the queue's max_coalescing_delay.
         */
        @Deprecated
        public Builder flushTimeout(@Nullable Double value) {
            return set(FLUSH_TIMEOUT, value);
        }

        /** As {@link #flushTimeout(Double)}. */
        @Deprecated
        public Builder flushTimeout(double value) {
            return set(FLUSH_TIMEOUT, value);
        }

        /**
         * Headers that the log request carries.
         */
        public Builder headers(@Nullable Map<String, String> value) {
            return set(HEADERS, value);
        }

        /**
         * How entries wait and are sent in batches. Default: <code>&#123;&#125;</code>.
         */
        public Builder queue(@Nullable LogQueue value) {
            return set(QUEUE, value);
        }

        /** As {@link #queue(LogQueue)}, described in place. */
        public Builder queue(Consumer<LogQueue.Builder> value) {
            LogQueue.Builder builder = LogQueue.builder();
            value.accept(builder);
            return set(QUEUE, builder.build());
        }

        /**
         * Fields of the log entry by name; each value is a Lua function that computes it.
         */
        public Builder customFieldsByLua(@Nullable Map<String, String> value) {
            return set(CUSTOM_FIELDS_BY_LUA, value);
        }

        /**
         * Whether the server's certificate is verified. Default: <code>false</code>.
         */
        public Builder sslVerify(@Nullable Boolean value) {
            return set(SSL_VERIFY, value);
        }
    }
}

