// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to set when it is absent.
 */
public final class ResponseTransformerAdvancedConfigAdd extends JsonModel {
    private static final Field<List<String>> HEADERS = new Field<>("headers", Codec.list(Codec.TEXT));
    private static final Field<List<String>> IF_STATUS = new Field<>("if_status", Codec.list(Codec.TEXT));
    private static final Field<List<String>> JSON = new Field<>("json", Codec.list(Codec.TEXT));
    private static final Field<List<JsonType>> JSON_TYPES = new Field<>("json_types", Codec.list(Codec.choice(JsonType::of)));

    private ResponseTransformerAdvancedConfigAdd(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ResponseTransformerAdvancedConfigAdd of(ObjectNode json) {
        return new ResponseTransformerAdvancedConfigAdd(json);
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
     * Headers. Default: <code>[]</code>.
     */
    public List<String> headers() {
        return elements(HEADERS);
    }

    /**
     * Statuses for which it is done; all when not set. Default: <code>[]</code>.
     */
    public List<String> ifStatus() {
        return elements(IF_STATUS);
    }

    /**
     * Members of a JSON body. Default: <code>[]</code>.
     */
    public List<String> jsonValue() {
        return elements(JSON);
    }

    /**
     * The types of the values, in the same order. Allowed: <code>boolean</code>, <code>number</code>,
     * <code>string</code>. Default: <code>[]</code>.
     */
    public List<JsonType> jsonTypes() {
        return elements(JSON_TYPES);
    }

    /** What {@link ResponseTransformerAdvancedConfigAdd#jsonTypes()} is chosen from. */
    public static final class JsonType extends Choice {
        public static final JsonType BOOLEAN = of("boolean");
        public static final JsonType NUMBER = of("number");
        public static final JsonType STRING = of("string");

        private JsonType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static JsonType of(String value) {
            return new JsonType(value);
        }
    }

    /** Builds a {@link ResponseTransformerAdvancedConfigAdd}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ResponseTransformerAdvancedConfigAdd, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ResponseTransformerAdvancedConfigAdd build() {
            return new ResponseTransformerAdvancedConfigAdd(fields());
        }

        /**
         * Headers. Default: <code>[]</code>.
         */
        public Builder headers(@Nullable List<String> value) {
            return set(HEADERS, value);
        }

        /** As {@link #headers(List)}. */
        public Builder headers(String... values) {
            return set(HEADERS, Arrays.asList(values));
        }

        /**
         * Statuses for which it is done; all when not set. Default: <code>[]</code>.
         */
        public Builder ifStatus(@Nullable List<String> value) {
            return set(IF_STATUS, value);
        }

        /** As {@link #ifStatus(List)}. */
        public Builder ifStatus(String... values) {
            return set(IF_STATUS, Arrays.asList(values));
        }

        /**
         * Members of a JSON body. Default: <code>[]</code>.
         */
        public Builder jsonValue(@Nullable List<String> value) {
            return set(JSON, value);
        }

        /** As {@link #jsonValue(List)}. */
        public Builder jsonValue(String... values) {
            return set(JSON, Arrays.asList(values));
        }

        /**
         * The types of the values, in the same order. Allowed: <code>boolean</code>, <code>number</code>,
         * <code>string</code>. Default: <code>[]</code>.
         */
        public Builder jsonTypes(@Nullable List<JsonType> value) {
            return set(JSON_TYPES, value);
        }

        /** As {@link #jsonTypes(List)}. */
        public Builder jsonTypes(JsonType... values) {
            return set(JSON_TYPES, Arrays.asList(values));
        }

        /** As {@link #jsonTypes(List)}, also with values that have no constants. */
        public Builder jsonTypes(String... values) {
            return set(JSON_TYPES, Arrays.stream(values).map(JsonType::of).toList());
        }
    }
}

