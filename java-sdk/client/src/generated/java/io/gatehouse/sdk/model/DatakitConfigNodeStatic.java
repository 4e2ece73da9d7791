// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.JsonModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives fixed values.
 */
public final class DatakitConfigNodeStatic extends JsonModel {
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> OUTPUT = new Field<>("output", Codec.TEXT);
    private static final Field<Map<String, String>> OUTPUTS = new Field<>("outputs", Codec.map(Codec.TEXT));
    private static final Field<String> TYPE = new Field<>("type", Codec.TEXT);
    private static final Field<ObjectNode> VALUES = new Field<>("values", Codec.OBJECT);

    private DatakitConfigNodeStatic(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigNodeStatic of(ObjectNode json) {
        return new DatakitConfigNodeStatic(json);
    }

    /** A builder with the <code>type</code> that makes it one of these. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode().put("type", "static"));
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    /**
     * The name.
     */
    public String name() {
        return required(NAME);
    }

    /**
     * Where the value goes.
     */
    public @Nullable String output() {
        return optional(OUTPUT);
    }

    /**
     * Where values go, by name.
     */
    public Map<String, String> outputs() {
        return members(OUTPUTS);
    }

    /**
     * The kind.
     */
    public String type() {
        return required(TYPE);
    }

    /**
     * The values.
     */
    public ObjectNode values() {
        return required(VALUES);
    }

    /** Builds a {@link DatakitConfigNodeStatic}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigNodeStatic, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigNodeStatic build() {
            return new DatakitConfigNodeStatic(fields());
        }

        /**
         * The name.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * Where the value goes.
         */
        public Builder output(@Nullable String value) {
            return set(OUTPUT, value);
        }

        /**
         * Where values go, by name.
         */
        public Builder outputs(@Nullable Map<String, String> value) {
            return set(OUTPUTS, value);
        }

        /**
         * The kind.
         */
        public Builder type(@Nullable String value) {
            return set(TYPE, value);
        }

        /**
         * The values.
         */
        public Builder values(@Nullable ObjectNode value) {
            return set(VALUES, value);
        }

        /** As {@link #values(ObjectNode)}, from a map. */
        public Builder values(@Nullable Map<String, ?> value) {
            return set("values", value);
        }

        /** As {@link #values(ObjectNode)}, from a model. */
        public Builder values(JsonModel value) {
            return set(VALUES, value.json());
        }
    }
}

