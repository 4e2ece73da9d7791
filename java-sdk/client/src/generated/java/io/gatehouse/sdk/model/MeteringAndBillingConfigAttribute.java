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
 * One of the attributes.
 */
public final class MeteringAndBillingConfigAttribute extends JsonModel {
    private static final Field<String> EVENT_PROPERTY_NAME = new Field<>("event_property_name", Codec.TEXT);
    private static final Field<String> LOOK_UP_VALUE_IN = new Field<>("look_up_value_in", Codec.TEXT);
    private static final Field<Source> SOURCE = new Field<>("source", Codec.choice(Source::of));

    private MeteringAndBillingConfigAttribute(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static MeteringAndBillingConfigAttribute of(ObjectNode json) {
        return new MeteringAndBillingConfigAttribute(json);
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
     * The event property name.
     */
    public String eventPropertyName() {
        return required(EVENT_PROPERTY_NAME);
    }

    /**
     * The look up value in.
     */
    public String lookUpValueIn() {
        return required(LOOK_UP_VALUE_IN);
    }

    /**
     * The source. Allowed: <code>header</code>, <code>query</code>.
     */
    public Source source() {
        return required(SOURCE);
    }

    /** What {@link MeteringAndBillingConfigAttribute#source()} is chosen from. */
    public static final class Source extends Choice {
        public static final Source HEADER = of("header");
        public static final Source QUERY = of("query");

        private Source(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Source of(String value) {
            return new Source(value);
        }
    }

    /** Builds a {@link MeteringAndBillingConfigAttribute}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<MeteringAndBillingConfigAttribute, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public MeteringAndBillingConfigAttribute build() {
            return new MeteringAndBillingConfigAttribute(fields());
        }

        /**
         * The event property name.
         */
        public Builder eventPropertyName(@Nullable String value) {
            return set(EVENT_PROPERTY_NAME, value);
        }

        /**
         * The look up value in.
         */
        public Builder lookUpValueIn(@Nullable String value) {
            return set(LOOK_UP_VALUE_IN, value);
        }

        /**
         * The source. Allowed: <code>header</code>, <code>query</code>.
         */
        public Builder source(@Nullable Source value) {
            return set(SOURCE, value);
        }

        /** As {@link #source(Source)}, also with a value that has no constant. */
        public Builder source(String value) {
            return set(SOURCE, Source.of(value));
        }
    }
}

