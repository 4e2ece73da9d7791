// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import io.gatehouse.sdk.json.PluginConfig;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks parameters and bodies against schemas.
 */
public final class RequestValidatorConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "request-validator";

    private static final Field<List<String>> ALLOWED_CONTENT_TYPES = new Field<>("allowed_content_types", Codec.list(Codec.TEXT));
    private static final Field<String> BODY_SCHEMA = new Field<>("body_schema", Codec.TEXT);
    private static final Field<Boolean> CONTENT_TYPE_PARAMETER_VALIDATION = new Field<>("content_type_parameter_validation", Codec.BOOLEAN);
    private static final Field<List<RequestValidatorConfigParameterSchema>> PARAMETER_SCHEMA = new Field<>("parameter_schema", Codec.list(Codec.model(RequestValidatorConfigParameterSchema::of)));
    private static final Field<Boolean> VERBOSE_RESPONSE = new Field<>("verbose_response", Codec.BOOLEAN);
    private static final Field<Version> VERSION = new Field<>("version", Codec.choice(Version::of));

    private RequestValidatorConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RequestValidatorConfig of(ObjectNode json) {
        return new RequestValidatorConfig(json);
    }

    /** A builder without a field. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode());
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    @Override
    public String pluginName() {
        return PLUGIN;
    }

    /**
     * Allowed content types. Default: <code>["application/json"]</code>.
     */
    public List<String> allowedContentTypes() {
        return elements(ALLOWED_CONTENT_TYPES);
    }

    /**
     * The schema of the body.
     */
    public @Nullable String bodySchema() {
        return optional(BODY_SCHEMA);
    }

    /**
     * Switches content type parameter validation on. Default: <code>true</code>.
     */
    public @Nullable Boolean contentTypeParameterValidation() {
        return optional(CONTENT_TYPE_PARAMETER_VALIDATION);
    }

    /**
     * The schemas of parameters.
     */
    public List<RequestValidatorConfigParameterSchema> parameterSchema() {
        return elements(PARAMETER_SCHEMA);
    }

    /**
     * Switches verbose response on. Default: <code>false</code>.
     */
    public @Nullable Boolean verboseResponse() {
        return optional(VERBOSE_RESPONSE);
    }

    /**
     * The version. Allowed: <code>draft201909</code>, <code>draft202012</code>, <code>draft4</code>,
     * <code>draft6</code>, <code>draft7</code>, <code>kong</code>. Default: <code>kong</code>.
     */
    public @Nullable Version version() {
        return optional(VERSION);
    }

    /** What {@link RequestValidatorConfig#version()} is chosen from. */
    public static final class Version extends Choice {
        public static final Version DRAFT201909 = of("draft201909");
        public static final Version DRAFT202012 = of("draft202012");
        public static final Version DRAFT4 = of("draft4");
        public static final Version DRAFT6 = of("draft6");
        public static final Version DRAFT7 = of("draft7");
        public static final Version KONG = of("kong");

        private Version(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Version of(String value) {
            return new Version(value);
        }
    }

    /** Builds a {@link RequestValidatorConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RequestValidatorConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RequestValidatorConfig build() {
            return new RequestValidatorConfig(fields());
        }

        /**
         * Allowed content types. Default: <code>["application/json"]</code>.
         */
        public Builder allowedContentTypes(@Nullable List<String> value) {
            return set(ALLOWED_CONTENT_TYPES, value);
        }

        /** As {@link #allowedContentTypes(List)}. */
        public Builder allowedContentTypes(String... values) {
            return set(ALLOWED_CONTENT_TYPES, Arrays.asList(values));
        }

        /**
         * The schema of the body.
         */
        public Builder bodySchema(@Nullable String value) {
            return set(BODY_SCHEMA, value);
        }

        /**
         * Switches content type parameter validation on. Default: <code>true</code>.
         */
        public Builder contentTypeParameterValidation(@Nullable Boolean value) {
            return set(CONTENT_TYPE_PARAMETER_VALIDATION, value);
        }

        /**
         * The schemas of parameters.
         */
        public Builder parameterSchema(@Nullable List<RequestValidatorConfigParameterSchema> value) {
            return set(PARAMETER_SCHEMA, value);
        }

        /** As {@link #parameterSchema(List)}. */
        public Builder parameterSchema(RequestValidatorConfigParameterSchema... values) {
            return set(PARAMETER_SCHEMA, Arrays.asList(values));
        }

        /** Adds one to what {@link #parameterSchema(List)} sets. */
        public Builder addParameterSchema(RequestValidatorConfigParameterSchema value) {
            return add(PARAMETER_SCHEMA, value);
        }

        /** Adds one to what {@link #parameterSchema(List)} sets, described in place. */
        public Builder addParameterSchema(Consumer<RequestValidatorConfigParameterSchema.Builder> value) {
            RequestValidatorConfigParameterSchema.Builder builder = RequestValidatorConfigParameterSchema.builder();
            value.accept(builder);
            return add(PARAMETER_SCHEMA, builder.build());
        }

        /**
         * Switches verbose response on. Default: <code>false</code>.
         */
        public Builder verboseResponse(@Nullable Boolean value) {
            return set(VERBOSE_RESPONSE, value);
        }

        /**
         * The version. Allowed: <code>draft201909</code>, <code>draft202012</code>, <code>draft4</code>,
         * <code>draft6</code>, <code>draft7</code>, <code>kong</code>. Default: <code>kong</code>.
         */
        public Builder version(@Nullable Version value) {
            return set(VERSION, value);
        }

        /** As {@link #version(Version)}, also with a value that has no constant. */
        public Builder version(String value) {
            return set(VERSION, Version.of(value));
        }
    }
}

