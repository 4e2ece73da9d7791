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
 * What to set when it is present.
 */
public final class RequestTransformerAdvancedConfigReplace extends JsonModel {
    private static final Field<List<String>> BODY = new Field<>("body", Codec.list(Codec.TEXT));
    private static final Field<List<String>> HEADERS = new Field<>("headers", Codec.list(Codec.TEXT));
    private static final Field<List<JsonType>> JSON_TYPES = new Field<>("json_types", Codec.list(Codec.choice(JsonType::of)));
    private static final Field<List<String>> QUERYSTRING = new Field<>("querystring", Codec.list(Codec.TEXT));
    private static final Field<String> URI = new Field<>("uri", Codec.TEXT);

    private RequestTransformerAdvancedConfigReplace(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RequestTransformerAdvancedConfigReplace of(ObjectNode json) {
        return new RequestTransformerAdvancedConfigReplace(json);
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
     * The body. Default: <code>[]</code>.
     */
    public List<String> body() {
        return elements(BODY);
    }

    /**
     * Headers. Default: <code>[]</code>.
     */
    public List<String> headers() {
        return elements(HEADERS);
    }

    /**
     * The types of the values, in the same order. Allowed: <code>boolean</code>, <code>number</code>,
     * <code>string</code>. Default: <code>[]</code>.
     */
    public List<JsonType> jsonTypes() {
        return elements(JSON_TYPES);
    }

    /**
     * Query parameters. Default: <code>[]</code>.
     */
    public List<String> querystring() {
        return elements(QUERYSTRING);
    }

    /**
     * The path.
     */
    public @Nullable String uri() {
        return optional(URI);
    }

    /** What {@link RequestTransformerAdvancedConfigReplace#jsonTypes()} is chosen from. */
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

    /** Builds a {@link RequestTransformerAdvancedConfigReplace}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RequestTransformerAdvancedConfigReplace, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RequestTransformerAdvancedConfigReplace build() {
            return new RequestTransformerAdvancedConfigReplace(fields());
        }

        /**
         * The body. Default: <code>[]</code>.
         */
        public Builder body(@Nullable List<String> value) {
            return set(BODY, value);
        }

        /** As {@link #body(List)}. */
        public Builder body(String... values) {
            return set(BODY, Arrays.asList(values));
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

        /**
         * Query parameters. Default: <code>[]</code>.
         */
        public Builder querystring(@Nullable List<String> value) {
            return set(QUERYSTRING, value);
        }

        /** As {@link #querystring(List)}. */
        public Builder querystring(String... values) {
            return set(QUERYSTRING, Arrays.asList(values));
        }

        /**
         * The path.
         */
        public Builder uri(@Nullable String value) {
            return set(URI, value);
        }
    }
}

