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
 * How to sign in to the provider.
 */
public final class AiCustomGuardrailConfigRequestAuth extends JsonModel {
    private static final Field<Location> LOCATION = new Field<>("location", Codec.choice(Location::of));
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> VALUE = new Field<>("value", Codec.TEXT);

    private AiCustomGuardrailConfigRequestAuth(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiCustomGuardrailConfigRequestAuth of(ObjectNode json) {
        return new AiCustomGuardrailConfigRequestAuth(json);
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
     * The place. Allowed: <code>body</code>, <code>header</code>, <code>query</code>. Default: <code>header</code>.
     */
    public @Nullable Location location() {
        return optional(LOCATION);
    }

    /**
     * The name. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String name() {
        return optional(NAME);
    }

    /**
     * The value. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String value() {
        return optional(VALUE);
    }

    /** What {@link AiCustomGuardrailConfigRequestAuth#location()} is chosen from. */
    public static final class Location extends Choice {
        public static final Location BODY = of("body");
        public static final Location HEADER = of("header");
        public static final Location QUERY = of("query");

        private Location(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Location of(String value) {
            return new Location(value);
        }
    }

    /** Builds a {@link AiCustomGuardrailConfigRequestAuth}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiCustomGuardrailConfigRequestAuth, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiCustomGuardrailConfigRequestAuth build() {
            return new AiCustomGuardrailConfigRequestAuth(fields());
        }

        /**
         * The place. Allowed: <code>body</code>, <code>header</code>, <code>query</code>. Default: <code>header</code>.
         */
        public Builder location(@Nullable Location value) {
            return set(LOCATION, value);
        }

        /** As {@link #location(Location)}, also with a value that has no constant. */
        public Builder location(String value) {
            return set(LOCATION, Location.of(value));
        }

        /**
         * The name. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * The value. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder value(@Nullable String value) {
            return set(VALUE, value);
        }
    }
}

