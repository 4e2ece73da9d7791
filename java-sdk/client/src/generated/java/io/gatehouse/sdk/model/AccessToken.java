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
 * A personal access token without its secret.
 */
public final class AccessToken extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> CREATED_AT = new Field<>("created_at", Codec.TEXT);

    private AccessToken(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AccessToken of(ObjectNode json) {
        return new AccessToken(json);
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

    /** Builds a {@link AccessToken}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AccessToken, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AccessToken build() {
            return new AccessToken(fields());
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
    }
}

