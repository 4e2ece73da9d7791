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
 * The organization of this server; there is one.
 */
public final class MeOrganization extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> STATE = new Field<>("state", Codec.TEXT);

    private MeOrganization(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static MeOrganization of(ObjectNode json) {
        return new MeOrganization(json);
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
     * Its id.
     */
    public String id() {
        return required(ID);
    }

    /**
     * Its name.
     */
    public String name() {
        return required(NAME);
    }

    /**
     * Always <code>active</code>.
     */
    public String state() {
        return required(STATE);
    }

    /** Builds a {@link MeOrganization}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<MeOrganization, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public MeOrganization build() {
            return new MeOrganization(fields());
        }

        /**
         * Its id.
         */
        public Builder id(@Nullable String value) {
            return set(ID, value);
        }

        /**
         * Its name.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * Always <code>active</code>.
         */
        public Builder state(@Nullable String value) {
            return set(STATE, value);
        }
    }
}

