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
 * Who calls. Access tokens have names but no users, so there is one.
 */
public final class MeUser extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<String> FULL_NAME = new Field<>("full_name", Codec.TEXT);
    private static final Field<Boolean> ACTIVE = new Field<>("active", Codec.BOOLEAN);

    private MeUser(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static MeUser of(ObjectNode json) {
        return new MeUser(json);
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
     * The user's id.
     */
    public String id() {
        return required(ID);
    }

    /**
     * The user's name.
     */
    public String fullName() {
        return required(FULL_NAME);
    }

    /**
     * Always true.
     */
    public Boolean active() {
        return required(ACTIVE);
    }

    /** Builds a {@link MeUser}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<MeUser, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public MeUser build() {
            return new MeUser(fields());
        }

        /**
         * The user's id.
         */
        public Builder id(@Nullable String value) {
            return set(ID, value);
        }

        /**
         * The user's name.
         */
        public Builder fullName(@Nullable String value) {
            return set(FULL_NAME, value);
        }

        /**
         * Always true.
         */
        public Builder active(@Nullable Boolean value) {
            return set(ACTIVE, value);
        }
    }
}

