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
 * Settings of server.
 */
public final class AiMcpProxyConfigServer extends JsonModel {
    private static final Field<Boolean> FORWARD_CLIENT_HEADERS = new Field<>("forward_client_headers", Codec.BOOLEAN);
    private static final Field<AiMcpProxyConfigServerSession> SESSION = new Field<>("session", Codec.model(AiMcpProxyConfigServerSession::of));
    private static final Field<String> TAG = new Field<>("tag", Codec.TEXT);
    private static final Field<Double> TIMEOUT = new Field<>("timeout", Codec.NUMBER);

    private AiMcpProxyConfigServer(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiMcpProxyConfigServer of(ObjectNode json) {
        return new AiMcpProxyConfigServer(json);
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
     * Whether to forward client headers. Default: <code>true</code>.
     */
    public @Nullable Boolean forwardClientHeaders() {
        return optional(FORWARD_CLIENT_HEADERS);
    }

    /**
     * The session with the server.
     */
    public @Nullable AiMcpProxyConfigServerSession session() {
        return optional(SESSION);
    }

    /**
     * The tag.
     */
    public @Nullable String tag() {
        return optional(TAG);
    }

    /**
     * How long to wait. Default: <code>10000</code>.
     */
    public @Nullable Double timeout() {
        return optional(TIMEOUT);
    }

    /** Builds a {@link AiMcpProxyConfigServer}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiMcpProxyConfigServer, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiMcpProxyConfigServer build() {
            return new AiMcpProxyConfigServer(fields());
        }

        /**
         * Whether to forward client headers. Default: <code>true</code>.
         */
        public Builder forwardClientHeaders(@Nullable Boolean value) {
            return set(FORWARD_CLIENT_HEADERS, value);
        }

        /**
         * The session with the server.
         */
        public Builder session(@Nullable AiMcpProxyConfigServerSession value) {
            return set(SESSION, value);
        }

        /** As {@link #session(AiMcpProxyConfigServerSession)}, described in place. */
        public Builder session(Consumer<AiMcpProxyConfigServerSession.Builder> value) {
            AiMcpProxyConfigServerSession.Builder builder = AiMcpProxyConfigServerSession.builder();
            value.accept(builder);
            return set(SESSION, builder.build());
        }

        /**
         * The tag.
         */
        public Builder tag(@Nullable String value) {
            return set(TAG, value);
        }

        /**
         * How long to wait. Default: <code>10000</code>.
         */
        public Builder timeout(@Nullable Double value) {
            return set(TIMEOUT, value);
        }

        /** As {@link #timeout(Double)}. */
        public Builder timeout(double value) {
            return set(TIMEOUT, value);
        }
    }
}

