// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns JSON into XML.
 */
public final class DatakitConfigNodeJsonToXml extends JsonModel {
    private static final Field<String> ATTRIBUTES_BLOCK_NAME = new Field<>("attributes_block_name", Codec.TEXT);
    private static final Field<String> ATTRIBUTES_NAME_PREFIX = new Field<>("attributes_name_prefix", Codec.TEXT);
    private static final Field<String> INPUT = new Field<>("input", Codec.TEXT);
    private static final Field<Map<String, String>> INPUTS = new Field<>("inputs", Codec.map(Codec.TEXT));
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> OUTPUT = new Field<>("output", Codec.TEXT);
    private static final Field<String> ROOT_ELEMENT_NAME = new Field<>("root_element_name", Codec.TEXT);
    private static final Field<String> TEXT_BLOCK_NAME = new Field<>("text_block_name", Codec.TEXT);
    private static final Field<String> TYPE = new Field<>("type", Codec.TEXT);

    private DatakitConfigNodeJsonToXml(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigNodeJsonToXml of(ObjectNode json) {
        return new DatakitConfigNodeJsonToXml(json);
    }

    /** A builder with the <code>type</code> that makes it one of these. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode().put("type", "json_to_xml"));
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
     * Where values come from, by name.
     */
    public Map<String, String> inputs() {
        return members(INPUTS);
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
     * The root element name.
     */
    public @Nullable String rootElementName() {
        return optional(ROOT_ELEMENT_NAME);
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

    /** Builds a {@link DatakitConfigNodeJsonToXml}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigNodeJsonToXml, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigNodeJsonToXml build() {
            return new DatakitConfigNodeJsonToXml(fields());
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
         * Where values come from, by name.
         */
        public Builder inputs(@Nullable Map<String, String> value) {
            return set(INPUTS, value);
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
         * The root element name.
         */
        public Builder rootElementName(@Nullable String value) {
            return set(ROOT_ELEMENT_NAME, value);
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
    }
}

