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
 * Settings of subject.
 */
public final class MeteringAndBillingConfigSubject extends JsonModel {
    private static final Field<String> FIELD = new Field<>("field", Codec.TEXT);
    private static final Field<LookUpValueIn> LOOK_UP_VALUE_IN = new Field<>("look_up_value_in", Codec.choice(LookUpValueIn::of));

    private MeteringAndBillingConfigSubject(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static MeteringAndBillingConfigSubject of(ObjectNode json) {
        return new MeteringAndBillingConfigSubject(json);
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
     * The field.
     */
    public @Nullable String field() {
        return optional(FIELD);
    }

    /**
     * The look up value in. Allowed: <code>application</code>, <code>consumer</code>, <code>header</code>,
     * <code>query</code>. Default: <code>consumer</code>.
     */
    public @Nullable LookUpValueIn lookUpValueIn() {
        return optional(LOOK_UP_VALUE_IN);
    }

    /** What {@link MeteringAndBillingConfigSubject#lookUpValueIn()} is chosen from. */
    public static final class LookUpValueIn extends Choice {
        public static final LookUpValueIn APPLICATION = of("application");
        public static final LookUpValueIn CONSUMER = of("consumer");
        public static final LookUpValueIn HEADER = of("header");
        public static final LookUpValueIn QUERY = of("query");

        private LookUpValueIn(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static LookUpValueIn of(String value) {
            return new LookUpValueIn(value);
        }
    }

    /** Builds a {@link MeteringAndBillingConfigSubject}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<MeteringAndBillingConfigSubject, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public MeteringAndBillingConfigSubject build() {
            return new MeteringAndBillingConfigSubject(fields());
        }

        /**
         * The field.
         */
        public Builder field(@Nullable String value) {
            return set(FIELD, value);
        }

        /**
         * The look up value in. Allowed: <code>application</code>, <code>consumer</code>, <code>header</code>,
         * <code>query</code>. Default: <code>consumer</code>.
         */
        public Builder lookUpValueIn(@Nullable LookUpValueIn value) {
            return set(LOOK_UP_VALUE_IN, value);
        }

        /** As {@link #lookUpValueIn(LookUpValueIn)}, also with a value that has no constant. */
        public Builder lookUpValueIn(String value) {
            return set(LOOK_UP_VALUE_IN, LookUpValueIn.of(value));
        }
    }
}

