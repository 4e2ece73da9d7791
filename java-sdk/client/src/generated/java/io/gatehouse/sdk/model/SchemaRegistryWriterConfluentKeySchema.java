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
 * The schema of keys.
 */
public final class SchemaRegistryWriterConfluentKeySchema extends JsonModel {
    private static final Field<String> SCHEMA_VERSION = new Field<>("schema_version", Codec.TEXT);
    private static final Field<String> SUBJECT_NAME = new Field<>("subject_name", Codec.TEXT);

    private SchemaRegistryWriterConfluentKeySchema(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static SchemaRegistryWriterConfluentKeySchema of(ObjectNode json) {
        return new SchemaRegistryWriterConfluentKeySchema(json);
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
     * The version of the schema.
     */
    public @Nullable String schemaVersion() {
        return optional(SCHEMA_VERSION);
    }

    /**
     * The subject's name.
     */
    public @Nullable String subjectName() {
        return optional(SUBJECT_NAME);
    }

    /** Builds a {@link SchemaRegistryWriterConfluentKeySchema}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<SchemaRegistryWriterConfluentKeySchema, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public SchemaRegistryWriterConfluentKeySchema build() {
            return new SchemaRegistryWriterConfluentKeySchema(fields());
        }

        /**
         * The version of the schema.
         */
        public Builder schemaVersion(@Nullable String value) {
            return set(SCHEMA_VERSION, value);
        }

        /**
         * The subject's name.
         */
        public Builder subjectName(@Nullable String value) {
            return set(SUBJECT_NAME, value);
        }
    }
}

