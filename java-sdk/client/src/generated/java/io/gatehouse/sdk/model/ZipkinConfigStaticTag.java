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
 * One of the static tags.
 */
public final class ZipkinConfigStaticTag extends JsonModel {
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> VALUE = new Field<>("value", Codec.TEXT);

    private ZipkinConfigStaticTag(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ZipkinConfigStaticTag of(ObjectNode json) {
        return new ZipkinConfigStaticTag(json);
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
     * The tag's name.
     */
    public String name() {
        return required(NAME);
    }

    /**
     * The tag's value.
     */
    public String value() {
        return required(VALUE);
    }

    /** Builds a {@link ZipkinConfigStaticTag}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ZipkinConfigStaticTag, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ZipkinConfigStaticTag build() {
            return new ZipkinConfigStaticTag(fields());
        }

        /**
         * The tag's name.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * The tag's value.
         */
        public Builder value(@Nullable String value) {
            return set(VALUE, value);
        }
    }
}

