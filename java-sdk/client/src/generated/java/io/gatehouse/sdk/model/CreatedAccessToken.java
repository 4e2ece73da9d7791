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
 * A new personal access token; its secret is shown only here.
 */
public final class CreatedAccessToken extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> CREATED_AT = new Field<>("created_at", Codec.TEXT);
    private static final Field<String> TOKEN = new Field<>("token", Codec.TEXT);

    private CreatedAccessToken(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static CreatedAccessToken of(ObjectNode json) {
        return new CreatedAccessToken(json);
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
     * Chosen by the server.
     */
    public String id() {
        return required(ID);
    }

    /**
     * What it is for.
     */
    public String name() {
        return required(NAME);
    }

    /**
     * Creation time.
     */
    public String createdAt() {
        return required(CREATED_AT);
    }

    /**
     * The secret, to be sent as a bearer token.
     */
    public String token() {
        return required(TOKEN);
    }

    /** Builds a {@link CreatedAccessToken}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<CreatedAccessToken, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public CreatedAccessToken build() {
            return new CreatedAccessToken(fields());
        }

        /**
         * Chosen by the server.
         */
        public Builder id(@Nullable String value) {
            return set(ID, value);
        }

        /**
         * What it is for.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * Creation time.
         */
        public Builder createdAt(@Nullable String value) {
            return set(CREATED_AT, value);
        }

        /**
         * The secret, to be sent as a bearer token.
         */
        public Builder token(@Nullable String value) {
            return set(TOKEN, value);
        }
    }
}

