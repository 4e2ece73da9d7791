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
 * A new personal access token.
 */
public final class CreateAccessTokenRequest extends JsonModel {
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);

    private CreateAccessTokenRequest(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static CreateAccessTokenRequest of(ObjectNode json) {
        return new CreateAccessTokenRequest(json);
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
     * What it is for.
     */
    public String name() {
        return required(NAME);
    }

    /** Builds a {@link CreateAccessTokenRequest}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<CreateAccessTokenRequest, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public CreateAccessTokenRequest build() {
            return new CreateAccessTokenRequest(fields());
        }

        /**
         * What it is for.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }
    }
}

