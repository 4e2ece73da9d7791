// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.PluginConfig;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs Lua functions after the other plugins of a phase.
 */
public final class PostFunctionConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "post-function";

    private static final Field<List<String>> CERTIFICATE = new Field<>("certificate", Codec.list(Codec.TEXT));
    private static final Field<List<String>> REWRITE = new Field<>("rewrite", Codec.list(Codec.TEXT));
    private static final Field<List<String>> ACCESS = new Field<>("access", Codec.list(Codec.TEXT));
    private static final Field<List<String>> HEADER_FILTER = new Field<>("header_filter", Codec.list(Codec.TEXT));
    private static final Field<List<String>> BODY_FILTER = new Field<>("body_filter", Codec.list(Codec.TEXT));
    private static final Field<List<String>> LOG = new Field<>("log", Codec.list(Codec.TEXT));
    private static final Field<List<String>> WS_CLIENT_FRAME = new Field<>("ws_client_frame", Codec.list(Codec.TEXT));
    private static final Field<List<String>> WS_CLOSE = new Field<>("ws_close", Codec.list(Codec.TEXT));
    private static final Field<List<String>> WS_HANDSHAKE = new Field<>("ws_handshake", Codec.list(Codec.TEXT));
    private static final Field<List<String>> WS_UPSTREAM_FRAME = new Field<>("ws_upstream_frame", Codec.list(Codec.TEXT));

    private PostFunctionConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static PostFunctionConfig of(ObjectNode json) {
        return new PostFunctionConfig(json);
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
     * Lua functions for the TLS handshake. Default: <code>[]</code>.
     */
    public List<String> certificate() {
        return elements(CERTIFICATE);
    }

    /**
     * Lua functions for the rewrite phase. Default: <code>[]</code>.
     */
    public List<String> rewrite() {
        return elements(REWRITE);
    }

    /**
     * Lua functions for the access phase. Default: <code>[]</code>.
     */
    public List<String> access() {
        return elements(ACCESS);
    }

    /**
     * Lua functions for the response headers. Default: <code>[]</code>.
     */
    public List<String> headerFilter() {
        return elements(HEADER_FILTER);
    }

    /**
     * Lua functions for parts of the response body. Default: <code>[]</code>.
     */
    public List<String> bodyFilter() {
        return elements(BODY_FILTER);
    }

    /**
     * Lua functions for the log phase. Default: <code>[]</code>.
     */
    public List<String> log() {
        return elements(LOG);
    }

    /**
     * Lua functions for WebSocket frames of the client. Default: <code>[]</code>.
     */
    public List<String> wsClientFrame() {
        return elements(WS_CLIENT_FRAME);
    }

    /**
     * Lua functions for the end of a WebSocket. Default: <code>[]</code>.
     */
    public List<String> wsClose() {
        return elements(WS_CLOSE);
    }

    /**
     * Lua functions for the start of a WebSocket. Default: <code>[]</code>.
     */
    public List<String> wsHandshake() {
        return elements(WS_HANDSHAKE);
    }

    /**
     * Lua functions for WebSocket frames of the upstream. Default: <code>[]</code>.
     */
    public List<String> wsUpstreamFrame() {
        return elements(WS_UPSTREAM_FRAME);
    }

    /** Builds a {@link PostFunctionConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<PostFunctionConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public PostFunctionConfig build() {
            return new PostFunctionConfig(fields());
        }

        /**
         * Lua functions for the TLS handshake. Default: <code>[]</code>.
         */
        public Builder certificate(@Nullable List<String> value) {
            return set(CERTIFICATE, value);
        }

        /** As {@link #certificate(List)}. */
        public Builder certificate(String... values) {
            return set(CERTIFICATE, Arrays.asList(values));
        }

        /**
         * Lua functions for the rewrite phase. Default: <code>[]</code>.
         */
        public Builder rewrite(@Nullable List<String> value) {
            return set(REWRITE, value);
        }

        /** As {@link #rewrite(List)}. */
        public Builder rewrite(String... values) {
            return set(REWRITE, Arrays.asList(values));
        }

        /**
         * Lua functions for the access phase. Default: <code>[]</code>.
         */
        public Builder access(@Nullable List<String> value) {
            return set(ACCESS, value);
        }

        /** As {@link #access(List)}. */
        public Builder access(String... values) {
            return set(ACCESS, Arrays.asList(values));
        }

        /**
         * Lua functions for the response headers. Default: <code>[]</code>.
         */
        public Builder headerFilter(@Nullable List<String> value) {
            return set(HEADER_FILTER, value);
        }

        /** As {@link #headerFilter(List)}. */
        public Builder headerFilter(String... values) {
            return set(HEADER_FILTER, Arrays.asList(values));
        }

        /**
         * Lua functions for parts of the response body. Default: <code>[]</code>.
         */
        public Builder bodyFilter(@Nullable List<String> value) {
            return set(BODY_FILTER, value);
        }

        /** As {@link #bodyFilter(List)}. */
        public Builder bodyFilter(String... values) {
            return set(BODY_FILTER, Arrays.asList(values));
        }

        /**
         * Lua functions for the log phase. Default: <code>[]</code>.
         */
        public Builder log(@Nullable List<String> value) {
            return set(LOG, value);
        }

        /** As {@link #log(List)}. */
        public Builder log(String... values) {
            return set(LOG, Arrays.asList(values));
        }

        /**
         * Lua functions for WebSocket frames of the client. Default: <code>[]</code>.
         */
        public Builder wsClientFrame(@Nullable List<String> value) {
            return set(WS_CLIENT_FRAME, value);
        }

        /** As {@link #wsClientFrame(List)}. */
        public Builder wsClientFrame(String... values) {
            return set(WS_CLIENT_FRAME, Arrays.asList(values));
        }

        /**
         * Lua functions for the end of a WebSocket. Default: <code>[]</code>.
         */
        public Builder wsClose(@Nullable List<String> value) {
            return set(WS_CLOSE, value);
        }

        /** As {@link #wsClose(List)}. */
        public Builder wsClose(String... values) {
            return set(WS_CLOSE, Arrays.asList(values));
        }

        /**
         * Lua functions for the start of a WebSocket. Default: <code>[]</code>.
         */
        public Builder wsHandshake(@Nullable List<String> value) {
            return set(WS_HANDSHAKE, value);
        }

        /** As {@link #wsHandshake(List)}. */
        public Builder wsHandshake(String... values) {
            return set(WS_HANDSHAKE, Arrays.asList(values));
        }

        /**
         * Lua functions for WebSocket frames of the upstream. Default: <code>[]</code>.
         */
        public Builder wsUpstreamFrame(@Nullable List<String> value) {
            return set(WS_UPSTREAM_FRAME, value);
        }

        /** As {@link #wsUpstreamFrame(List)}. */
        public Builder wsUpstreamFrame(String... values) {
            return set(WS_UPSTREAM_FRAME, Arrays.asList(values));
        }
    }
}

