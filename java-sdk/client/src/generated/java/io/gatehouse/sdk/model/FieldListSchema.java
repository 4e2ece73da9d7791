// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A schema in the shape of Kong's Admin API.
 */
public final class FieldListSchema extends JsonModel {
    private static final Field<List<ObjectNode>> FIELDS = new Field<>("fields", Codec.list(Codec.OBJECT));
    private static final Field<List<ObjectNode>> ENTITY_CHECKS = new Field<>("entity_checks", Codec.list(Codec.OBJECT));
    private static final Field<Map<String, List<String>>> SUPPORTED_PARTIALS = new Field<>("supported_partials", Codec.map(Codec.list(Codec.TEXT)));

    private FieldListSchema(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static FieldListSchema of(ObjectNode json) {
        return new FieldListSchema(json);
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
     * One object per field, whose only key is the field's name.
     */
    public List<ObjectNode> fields() {
        return elements(FIELDS);
    }

    /**
     * Rules between fields.
     */
    public List<ObjectNode> entityChecks() {
        return elements(ENTITY_CHECKS);
    }

    /**
     * The places that a partial may fill by the type of the partial.
     */
    public Map<String, List<String>> supportedPartials() {
        return members(SUPPORTED_PARTIALS);
    }

    /** Builds a {@link FieldListSchema}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<FieldListSchema, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public FieldListSchema build() {
            return new FieldListSchema(fields());
        }

        /**
         * One object per field, whose only key is the field's name.
         */
        public Builder fields(@Nullable List<ObjectNode> value) {
            return set(FIELDS, value);
        }

        /**
         * Rules between fields.
         */
        public Builder entityChecks(@Nullable List<ObjectNode> value) {
            return set(ENTITY_CHECKS, value);
        }

        /**
         * The places that a partial may fill by the type of the partial.
         */
        public Builder supportedPartials(@Nullable Map<String, List<String>> value) {
            return set(SUPPORTED_PARTIALS, value);
        }
    }
}

