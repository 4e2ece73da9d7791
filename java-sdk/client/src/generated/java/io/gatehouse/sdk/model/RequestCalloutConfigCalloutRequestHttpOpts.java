// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Settings of HTTP options.
 */
public final class RequestCalloutConfigCalloutRequestHttpOpts extends JsonModel {
    private static final Field<RequestCalloutConfigCalloutRequestHttpOptsProxy> PROXY = new Field<>("proxy", Codec.model(RequestCalloutConfigCalloutRequestHttpOptsProxy::of));
    private static final Field<String> SSL_SERVER_NAME = new Field<>("ssl_server_name", Codec.TEXT);
    private static final Field<Boolean> SSL_VERIFY = new Field<>("ssl_verify", Codec.BOOLEAN);
    private static final Field<RequestCalloutConfigCalloutRequestHttpOptsTimeouts> TIMEOUTS = new Field<>("timeouts", Codec.model(RequestCalloutConfigCalloutRequestHttpOptsTimeouts::of));

    private RequestCalloutConfigCalloutRequestHttpOpts(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RequestCalloutConfigCalloutRequestHttpOpts of(ObjectNode json) {
        return new RequestCalloutConfigCalloutRequestHttpOpts(json);
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
     * Settings of proxy.
     */
    public @Nullable RequestCalloutConfigCalloutRequestHttpOptsProxy proxy() {
        return optional(PROXY);
    }

    /**
     * The TLS server name.
     */
    public @Nullable String sslServerName() {
        return optional(SSL_SERVER_NAME);
    }

    /**
     * Whether the server's certificate is verified. Default: <code>false</code>.
     */
    public @Nullable Boolean sslVerify() {
        return optional(SSL_VERIFY);
    }

    /**
     * Settings of timeouts.
     */
    public @Nullable RequestCalloutConfigCalloutRequestHttpOptsTimeouts timeouts() {
        return optional(TIMEOUTS);
    }

    /** Builds a {@link RequestCalloutConfigCalloutRequestHttpOpts}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RequestCalloutConfigCalloutRequestHttpOpts, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RequestCalloutConfigCalloutRequestHttpOpts build() {
            return new RequestCalloutConfigCalloutRequestHttpOpts(fields());
        }

        /**
         * Settings of proxy.
         */
        public Builder proxy(@Nullable RequestCalloutConfigCalloutRequestHttpOptsProxy value) {
            return set(PROXY, value);
        }

        /** As {@link #proxy(RequestCalloutConfigCalloutRequestHttpOptsProxy)}, described in place. */
        public Builder proxy(Consumer<RequestCalloutConfigCalloutRequestHttpOptsProxy.Builder> value) {
            RequestCalloutConfigCalloutRequestHttpOptsProxy.Builder builder = RequestCalloutConfigCalloutRequestHttpOptsProxy.builder();
            value.accept(builder);
            return set(PROXY, builder.build());
        }

        /**
         * The TLS server name.
         */
        public Builder sslServerName(@Nullable String value) {
            return set(SSL_SERVER_NAME, value);
        }

        /**
         * Whether the server's certificate is verified. Default: <code>false</code>.
         */
        public Builder sslVerify(@Nullable Boolean value) {
            return set(SSL_VERIFY, value);
        }

        /**
         * Settings of timeouts.
         */
        public Builder timeouts(@Nullable RequestCalloutConfigCalloutRequestHttpOptsTimeouts value) {
            return set(TIMEOUTS, value);
        }

        /** As {@link #timeouts(RequestCalloutConfigCalloutRequestHttpOptsTimeouts)}, described in place. */
        public Builder timeouts(Consumer<RequestCalloutConfigCalloutRequestHttpOptsTimeouts.Builder> value) {
            RequestCalloutConfigCalloutRequestHttpOptsTimeouts.Builder builder = RequestCalloutConfigCalloutRequestHttpOptsTimeouts.builder();
            value.accept(builder);
            return set(TIMEOUTS, builder.build());
        }
    }
}

