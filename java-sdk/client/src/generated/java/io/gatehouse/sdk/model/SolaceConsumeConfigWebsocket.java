// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Settings of websocket.
 */
public final class SolaceConsumeConfigWebsocket extends JsonModel {
    private static final Field<Long> MAX_RECV_LEN = new Field<>("max_recv_len", Codec.LONG);
    private static final Field<Long> MAX_SEND_LEN = new Field<>("max_send_len", Codec.LONG);
    private static final Field<Integer> TIMEOUT = new Field<>("timeout", Codec.INTEGER);

    private SolaceConsumeConfigWebsocket(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static SolaceConsumeConfigWebsocket of(ObjectNode json) {
        return new SolaceConsumeConfigWebsocket(json);
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
     * The greatest recv len that is allowed. Default: <code>65536</code>.
     */
    public @Nullable Long maxRecvLen() {
        return optional(MAX_RECV_LEN);
    }

    /**
     * The greatest send len that is allowed. Default: <code>65536</code>.
     */
    public @Nullable Long maxSendLen() {
        return optional(MAX_SEND_LEN);
    }

    /**
     * How long to wait. From 1 to 60000. Default: <code>1000</code>.
     */
    public @Nullable Integer timeout() {
        return optional(TIMEOUT);
    }

    /** Builds a {@link SolaceConsumeConfigWebsocket}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<SolaceConsumeConfigWebsocket, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public SolaceConsumeConfigWebsocket build() {
            return new SolaceConsumeConfigWebsocket(fields());
        }

        /**
         * The greatest recv len that is allowed. Default: <code>65536</code>.
         */
        public Builder maxRecvLen(@Nullable Long value) {
            return set(MAX_RECV_LEN, value);
        }

        /** As {@link #maxRecvLen(Long)}. */
        public Builder maxRecvLen(long value) {
            return set(MAX_RECV_LEN, value);
        }

        /**
         * The greatest send len that is allowed. Default: <code>65536</code>.
         */
        public Builder maxSendLen(@Nullable Long value) {
            return set(MAX_SEND_LEN, value);
        }

        /** As {@link #maxSendLen(Long)}. */
        public Builder maxSendLen(long value) {
            return set(MAX_SEND_LEN, value);
        }

        /**
         * How long to wait. From 1 to 60000. Default: <code>1000</code>.
         */
        public Builder timeout(@Nullable Integer value) {
            return set(TIMEOUT, value);
        }
    }
}

