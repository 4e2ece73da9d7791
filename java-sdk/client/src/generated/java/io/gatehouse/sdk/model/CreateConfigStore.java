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
 * A config store as clients make it.
 */
public final class CreateConfigStore extends JsonModel {
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);

    private CreateConfigStore(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static CreateConfigStore of(ObjectNode json) {
        return new CreateConfigStore(json);
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
     * What it is called.
     */
    public @Nullable String name() {
        return optional(NAME);
    }

    /** Builds a {@link CreateConfigStore}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<CreateConfigStore, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public CreateConfigStore build() {
            return new CreateConfigStore(fields());
        }

        /**
         * What it is called.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }
    }
}

