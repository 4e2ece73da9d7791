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
 * Turns XML into JSON.
 */
public final class DatakitConfigNodeXmlToJson extends JsonModel {
    private static final Field<String> ATTRIBUTES_BLOCK_NAME = new Field<>("attributes_block_name", Codec.TEXT);
    private static final Field<String> ATTRIBUTES_NAME_PREFIX = new Field<>("attributes_name_prefix", Codec.TEXT);
    private static final Field<String> INPUT = new Field<>("input", Codec.TEXT);
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> OUTPUT = new Field<>("output", Codec.TEXT);
    private static final Field<Boolean> RECOGNIZE_TYPE = new Field<>("recognize_type", Codec.BOOLEAN);
    private static final Field<Boolean> TEXT_AS_PROPERTY = new Field<>("text_as_property", Codec.BOOLEAN);
    private static final Field<String> TEXT_BLOCK_NAME = new Field<>("text_block_name", Codec.TEXT);
    private static final Field<String> TYPE = new Field<>("type", Codec.TEXT);
    private static final Field<String> XPATH = new Field<>("xpath", Codec.TEXT);

    private DatakitConfigNodeXmlToJson(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigNodeXmlToJson of(ObjectNode json) {
        return new DatakitConfigNodeXmlToJson(json);
    }

    /** A builder with the <code>type</code> that makes it one of these. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode().put("type", "xml_to_json"));
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    /**
     * The attributes block name.
     */
    public @Nullable String attributesBlockName() {
        return optional(ATTRIBUTES_BLOCK_NAME);
    }

    /**
     * The attributes name prefix.
     */
    public @Nullable String attributesNamePrefix() {
        return optional(ATTRIBUTES_NAME_PREFIX);
    }

    /**
     * Where the value comes from.
     */
    public @Nullable String input() {
        return optional(INPUT);
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
     * Switches recognize type on. Default: <code>true</code>.
     */
    public @Nullable Boolean recognizeType() {
        return optional(RECOGNIZE_TYPE);
    }

    /**
     * Switches text as property on. Default: <code>false</code>.
     */
    public @Nullable Boolean textAsProperty() {
        return optional(TEXT_AS_PROPERTY);
    }

    /**
     * The text block name. Default: <code>#text</code>.
     */
    public @Nullable String textBlockName() {
        return optional(TEXT_BLOCK_NAME);
    }

    /**
     * The kind.
     */
    public String type() {
        return required(TYPE);
    }

    /**
     * The xpath.
     */
    public @Nullable String xpath() {
        return optional(XPATH);
    }

    /** Builds a {@link DatakitConfigNodeXmlToJson}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigNodeXmlToJson, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigNodeXmlToJson build() {
            return new DatakitConfigNodeXmlToJson(fields());
        }

        /**
         * The attributes block name.
         */
        public Builder attributesBlockName(@Nullable String value) {
            return set(ATTRIBUTES_BLOCK_NAME, value);
        }

        /**
         * The attributes name prefix.
         */
        public Builder attributesNamePrefix(@Nullable String value) {
            return set(ATTRIBUTES_NAME_PREFIX, value);
        }

        /**
         * Where the value comes from.
         */
        public Builder input(@Nullable String value) {
            return set(INPUT, value);
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
         * Switches recognize type on. Default: <code>true</code>.
         */
        public Builder recognizeType(@Nullable Boolean value) {
            return set(RECOGNIZE_TYPE, value);
        }

        /**
         * Switches text as property on. Default: <code>false</code>.
         */
        public Builder textAsProperty(@Nullable Boolean value) {
            return set(TEXT_AS_PROPERTY, value);
        }

        /**
         * The text block name. Default: <code>#text</code>.
         */
        public Builder textBlockName(@Nullable String value) {
            return set(TEXT_BLOCK_NAME, value);
        }

        /**
         * The kind.
         */
        public Builder type(@Nullable String value) {
            return set(TYPE, value);
        }

        /**
         * The xpath.
         */
        public Builder xpath(@Nullable String value) {
            return set(XPATH, value);
        }
    }
}

