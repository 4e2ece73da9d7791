// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Reads or sets a property of the request.
 */
public final class DatakitConfigNodeProperty extends JsonModel {
    private static final Field<ContentType> CONTENT_TYPE = new Field<>("content_type", Codec.choice(ContentType::of));
    private static final Field<String> INPUT = new Field<>("input", Codec.TEXT);
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> OUTPUT = new Field<>("output", Codec.TEXT);
    private static final Field<String> PROPERTY = new Field<>("property", Codec.TEXT);
    private static final Field<String> TYPE = new Field<>("type", Codec.TEXT);

    private DatakitConfigNodeProperty(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigNodeProperty of(ObjectNode json) {
        return new DatakitConfigNodeProperty(json);
    }

    /** A builder with the <code>type</code> that makes it one of these. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode().put("type", "property"));
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    /**
     * The media type. Allowed: <code>application/json</code>, <code>application/octet-stream</code>,
     * <code>text/plain</code>.
     */
    public @Nullable ContentType contentType() {
        return optional(CONTENT_TYPE);
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
     * The property.
     */
    public String property() {
        return required(PROPERTY);
    }

    /**
     * The kind.
     */
    public String type() {
        return required(TYPE);
    }

    /** What {@link DatakitConfigNodeProperty#contentType()} is chosen from. */
    public static final class ContentType extends Choice {
        public static final ContentType APPLICATION_JSON = of("application/json");
        public static final ContentType APPLICATION_OCTET_STREAM = of("application/octet-stream");
        public static final ContentType TEXT_PLAIN = of("text/plain");

        private ContentType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ContentType of(String value) {
            return new ContentType(value);
        }
    }

    /** Builds a {@link DatakitConfigNodeProperty}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigNodeProperty, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigNodeProperty build() {
            return new DatakitConfigNodeProperty(fields());
        }

        /**
         * The media type. Allowed: <code>application/json</code>, <code>application/octet-stream</code>,
         * <code>text/plain</code>.
         */
        public Builder contentType(@Nullable ContentType value) {
            return set(CONTENT_TYPE, value);
        }

        /** As {@link #contentType(ContentType)}, also with a value that has no constant. */
        public Builder contentType(String value) {
            return set(CONTENT_TYPE, ContentType.of(value));
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
         * The property.
         */
        public Builder property(@Nullable String value) {
            return set(PROPERTY, value);
        }

        /**
         * The kind.
         */
        public Builder type(@Nullable String value) {
            return set(TYPE, value);
        }
    }
}

