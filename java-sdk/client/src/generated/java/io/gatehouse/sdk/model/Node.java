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
 * A gateway that serves a control plane.
 */
public final class Node extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<String> VERSION = new Field<>("version", Codec.TEXT);
    private static final Field<String> HOSTNAME = new Field<>("hostname", Codec.TEXT);
    private static final Field<Long> LAST_PING = new Field<>("last_ping", Codec.LONG);
    private static final Field<String> TYPE = new Field<>("type", Codec.TEXT);
    private static final Field<Long> CREATED_AT = new Field<>("created_at", Codec.LONG);
    private static final Field<Long> UPDATED_AT = new Field<>("updated_at", Codec.LONG);
    private static final Field<String> CONFIG_HASH = new Field<>("config_hash", Codec.TEXT);
    private static final Field<NodeCompatibility> COMPATIBILITY_STATUS = new Field<>("compatibility_status", Codec.model(NodeCompatibility::of));

    private Node(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static Node of(ObjectNode json) {
        return new Node(json);
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
     * Stays the same for a host and a control plane.
     */
    public String id() {
        return required(ID);
    }

    /**
     * The version of Kong that it is compatible with.
     */
    public String version() {
        return required(VERSION);
    }

    /**
     * Where it runs.
     */
    public String hostname() {
        return required(HOSTNAME);
    }

    /**
     * When it was last known to be there in epoch seconds.
     */
    public Long lastPing() {
        return required(LAST_PING);
    }

    /**
     * The kind of gateway.
     */
    public String type() {
        return required(TYPE);
    }

    /**
     * When it started in epoch seconds.
     */
    public Long createdAt() {
        return required(CREATED_AT);
    }

    /**
     * When its configuration last changed in epoch seconds.
     */
    public Long updatedAt() {
        return required(UPDATED_AT);
    }

    /**
     * Stands for the configuration that it serves; see expected-config-hash.
     */
    public String configHash() {
        return required(CONFIG_HASH);
    }

    /**
     * Whether a gateway can run everything in its configuration.
     */
    public NodeCompatibility compatibilityStatus() {
        return required(COMPATIBILITY_STATUS);
    }

    /** Builds a {@link Node}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<Node, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public Node build() {
            return new Node(fields());
        }

        /**
         * Stays the same for a host and a control plane.
         */
        public Builder id(@Nullable String value) {
            return set(ID, value);
        }

        /**
         * The version of Kong that it is compatible with.
         */
        public Builder version(@Nullable String value) {
            return set(VERSION, value);
        }

        /**
         * Where it runs.
         */
        public Builder hostname(@Nullable String value) {
            return set(HOSTNAME, value);
        }

        /**
         * When it was last known to be there in epoch seconds.
         */
        public Builder lastPing(@Nullable Long value) {
            return set(LAST_PING, value);
        }

        /** As {@link #lastPing(Long)}. */
        public Builder lastPing(long value) {
            return set(LAST_PING, value);
        }

        /**
         * The kind of gateway.
         */
        public Builder type(@Nullable String value) {
            return set(TYPE, value);
        }

        /**
         * When it started in epoch seconds.
         */
        public Builder createdAt(@Nullable Long value) {
            return set(CREATED_AT, value);
        }

        /** As {@link #createdAt(Long)}. */
        public Builder createdAt(long value) {
            return set(CREATED_AT, value);
        }

        /**
         * When its configuration last changed in epoch seconds.
         */
        public Builder updatedAt(@Nullable Long value) {
            return set(UPDATED_AT, value);
        }

        /** As {@link #updatedAt(Long)}. */
        public Builder updatedAt(long value) {
            return set(UPDATED_AT, value);
        }

        /**
         * Stands for the configuration that it serves; see expected-config-hash.
         */
        public Builder configHash(@Nullable String value) {
            return set(CONFIG_HASH, value);
        }

        /**
         * Whether a gateway can run everything in its configuration.
         */
        public Builder compatibilityStatus(@Nullable NodeCompatibility value) {
            return set(COMPATIBILITY_STATUS, value);
        }

        /** As {@link #compatibilityStatus(NodeCompatibility)}, described in place. */
        public Builder compatibilityStatus(Consumer<NodeCompatibility.Builder> value) {
            NodeCompatibility.Builder builder = NodeCompatibility.builder();
            value.accept(builder);
            return set(COMPATIBILITY_STATUS, builder.build());
        }
    }
}

