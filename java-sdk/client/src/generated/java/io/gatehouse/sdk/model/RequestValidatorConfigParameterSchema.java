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
 * One of the parameter schema.
 */
public final class RequestValidatorConfigParameterSchema extends JsonModel {
    private static final Field<Boolean> EXPLODE = new Field<>("explode", Codec.BOOLEAN);
    private static final Field<In> IN = new Field<>("in", Codec.choice(In::of));
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<Boolean> REQUIRED = new Field<>("required", Codec.BOOLEAN);
    private static final Field<String> SCHEMA = new Field<>("schema", Codec.TEXT);
    private static final Field<Style> STYLE = new Field<>("style", Codec.choice(Style::of));

    private RequestValidatorConfigParameterSchema(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RequestValidatorConfigParameterSchema of(ObjectNode json) {
        return new RequestValidatorConfigParameterSchema(json);
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
     * Whether to explode.
     */
    public @Nullable Boolean explode() {
        return optional(EXPLODE);
    }

    /**
     * The in. Allowed: <code>header</code>, <code>path</code>, <code>query</code>.
     */
    public In in() {
        return required(IN);
    }

    /**
     * The name.
     */
    public String name() {
        return required(NAME);
    }

    /**
     * Whether it is needed.
     */
    public Boolean required() {
        return required(REQUIRED);
    }

    /**
     * The schema.
     */
    public @Nullable String schema() {
        return optional(SCHEMA);
    }

    /**
     * The style. Allowed: <code>deepObject</code>, <code>form</code>, <code>label</code>, <code>matrix</code>,
     * <code>pipeDelimited</code>, <code>simple</code>, <code>spaceDelimited</code>.
     */
    public @Nullable Style style() {
        return optional(STYLE);
    }

    /** What {@link RequestValidatorConfigParameterSchema#in()} is chosen from. */
    public static final class In extends Choice {
        public static final In HEADER = of("header");
        public static final In PATH = of("path");
        public static final In QUERY = of("query");

        private In(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static In of(String value) {
            return new In(value);
        }
    }

    /** What {@link RequestValidatorConfigParameterSchema#style()} is chosen from. */
    public static final class Style extends Choice {
        public static final Style DEEP_OBJECT = of("deepObject");
        public static final Style FORM = of("form");
        public static final Style LABEL = of("label");
        public static final Style MATRIX = of("matrix");
        public static final Style PIPE_DELIMITED = of("pipeDelimited");
        public static final Style SIMPLE = of("simple");
        public static final Style SPACE_DELIMITED = of("spaceDelimited");

        private Style(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Style of(String value) {
            return new Style(value);
        }
    }

    /** Builds a {@link RequestValidatorConfigParameterSchema}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RequestValidatorConfigParameterSchema, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RequestValidatorConfigParameterSchema build() {
            return new RequestValidatorConfigParameterSchema(fields());
        }

        /**
         * Whether to explode.
         */
        public Builder explode(@Nullable Boolean value) {
            return set(EXPLODE, value);
        }

        /**
         * The in. Allowed: <code>header</code>, <code>path</code>, <code>query</code>.
         */
        public Builder in(@Nullable In value) {
            return set(IN, value);
        }

        /** As {@link #in(In)}, also with a value that has no constant. */
        public Builder in(String value) {
            return set(IN, In.of(value));
        }

        /**
         * The name.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * Whether it is needed.
         */
        public Builder required(@Nullable Boolean value) {
            return set(REQUIRED, value);
        }

        /**
         * The schema.
         */
        public Builder schema(@Nullable String value) {
            return set(SCHEMA, value);
        }

        /**
         * The style. Allowed: <code>deepObject</code>, <code>form</code>, <code>label</code>, <code>matrix</code>,
         * <code>pipeDelimited</code>, <code>simple</code>, <code>spaceDelimited</code>.
         */
        public Builder style(@Nullable Style value) {
            return set(STYLE, value);
        }

        /** As {@link #style(Style)}, also with a value that has no constant. */
        public Builder style(String value) {
            return set(STYLE, Style.of(value));
        }
    }
}

