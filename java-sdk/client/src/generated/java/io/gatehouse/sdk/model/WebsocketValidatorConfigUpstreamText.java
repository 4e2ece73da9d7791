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
 * Text messages.
 */
public final class WebsocketValidatorConfigUpstreamText extends JsonModel {
    private static final Field<String> SCHEMA = new Field<>("schema", Codec.TEXT);
    private static final Field<Type> TYPE = new Field<>("type", Codec.choice(Type::of));

    private WebsocketValidatorConfigUpstreamText(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static WebsocketValidatorConfigUpstreamText of(ObjectNode json) {
        return new WebsocketValidatorConfigUpstreamText(json);
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
     * The schema.
     */
    public String schema() {
        return required(SCHEMA);
    }

    /**
     * The kind. Allowed: <code>draft4</code>.
     */
    public Type type() {
        return required(TYPE);
    }

    /** What {@link WebsocketValidatorConfigUpstreamText#type()} is chosen from. */
    public static final class Type extends Choice {
        public static final Type DRAFT4 = of("draft4");

        private Type(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Type of(String value) {
            return new Type(value);
        }
    }

    /** Builds a {@link WebsocketValidatorConfigUpstreamText}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<WebsocketValidatorConfigUpstreamText, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public WebsocketValidatorConfigUpstreamText build() {
            return new WebsocketValidatorConfigUpstreamText(fields());
        }

        /**
         * The schema.
         */
        public Builder schema(@Nullable String value) {
            return set(SCHEMA, value);
        }

        /**
         * The kind. Allowed: <code>draft4</code>.
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

