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
 * Signs in with username and password.
 */
public final class SchemaRegistryAuthenticationBasic extends JsonModel {
    private static final Field<String> PASSWORD = new Field<>("password", Codec.TEXT);
    private static final Field<String> USERNAME = new Field<>("username", Codec.TEXT);

    private SchemaRegistryAuthenticationBasic(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static SchemaRegistryAuthenticationBasic of(ObjectNode json) {
        return new SchemaRegistryAuthenticationBasic(json);
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
     * The user's password. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public String password() {
        return required(PASSWORD);
    }

    /**
     * The user's name. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public String username() {
        return required(USERNAME);
    }

    /** Builds a {@link SchemaRegistryAuthenticationBasic}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<SchemaRegistryAuthenticationBasic, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public SchemaRegistryAuthenticationBasic build() {
            return new SchemaRegistryAuthenticationBasic(fields());
        }

        /**
         * The user's password. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder password(@Nullable String value) {
            return set(PASSWORD, value);
        }

        /**
         * The user's name. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder username(@Nullable String value) {
            return set(USERNAME, value);
        }
    }
}

