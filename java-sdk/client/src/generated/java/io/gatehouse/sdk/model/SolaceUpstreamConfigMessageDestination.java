// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One of the destinations.
 */
public final class SolaceUpstreamConfigMessageDestination extends JsonModel {
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<Type> TYPE = new Field<>("type", Codec.choice(Type::of));

    private SolaceUpstreamConfigMessageDestination(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static SolaceUpstreamConfigMessageDestination of(ObjectNode json) {
        return new SolaceUpstreamConfigMessageDestination(json);
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
     * The name.
     */
    public String name() {
        return required(NAME);
    }

    /**
     * The kind. Allowed: <code>QUEUE</code>, <code>TOPIC</code>. Default: <code>QUEUE</code>.
     */
    public @Nullable Type type() {
        return optional(TYPE);
    }

    /** What {@link SolaceUpstreamConfigMessageDestination#type()} is chosen from. */
    public static final class Type extends Choice {
        public static final Type QUEUE = of("QUEUE");
        public static final Type TOPIC = of("TOPIC");

        private Type(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Type of(String value) {
            return new Type(value);
        }
    }

    /** Builds a {@link SolaceUpstreamConfigMessageDestination}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<SolaceUpstreamConfigMessageDestination, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public SolaceUpstreamConfigMessageDestination build() {
            return new SolaceUpstreamConfigMessageDestination(fields());
        }

        /**
         * The name.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * The kind. Allowed: <code>QUEUE</code>, <code>TOPIC</code>. Default: <code>QUEUE</code>.
         */
        public Builder type(@Nullable Type value) {
            return set(TYPE, value);
        }

        /** As {@link #type(Type)}, also with a value that has no constant. */
        public Builder type(String value) {
            return set(TYPE, Type.of(value));
        }
    }
}

