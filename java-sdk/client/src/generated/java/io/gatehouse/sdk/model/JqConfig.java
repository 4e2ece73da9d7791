// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.PluginConfig;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Changes JSON bodies with jq programs.
 */
public final class JqConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "jq";

    private static final Field<List<String>> REQUEST_IF_MEDIA_TYPE = new Field<>("request_if_media_type", Codec.list(Codec.TEXT));
    private static final Field<String> REQUEST_JQ_PROGRAM = new Field<>("request_jq_program", Codec.TEXT);
    private static final Field<JqOptions> REQUEST_JQ_PROGRAM_OPTIONS = new Field<>("request_jq_program_options", Codec.model(JqOptions::of));
    private static final Field<List<String>> RESPONSE_IF_MEDIA_TYPE = new Field<>("response_if_media_type", Codec.list(Codec.TEXT));
    private static final Field<List<Integer>> RESPONSE_IF_STATUS_CODE = new Field<>("response_if_status_code", Codec.list(Codec.INTEGER));
    private static final Field<String> RESPONSE_JQ_PROGRAM = new Field<>("response_jq_program", Codec.TEXT);
    private static final Field<JqOptions> RESPONSE_JQ_PROGRAM_OPTIONS = new Field<>("response_jq_program_options", Codec.model(JqOptions::of));

    private JqConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static JqConfig of(ObjectNode json) {
        return new JqConfig(json);
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
     * Request if media type. Default: <code>["application/json"]</code>.
     */
    public List<String> requestIfMediaType() {
        return elements(REQUEST_IF_MEDIA_TYPE);
    }

    /**
     * The program for request bodies.
     */
    public @Nullable String requestJqProgram() {
        return optional(REQUEST_JQ_PROGRAM);
    }

    /**
     * Settings of request jq program options. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable JqOptions requestJqProgramOptions() {
        return optional(REQUEST_JQ_PROGRAM_OPTIONS);
    }

    /**
     * Response if media type. Default: <code>["application/json"]</code>.
     */
    public List<String> responseIfMediaType() {
        return elements(RESPONSE_IF_MEDIA_TYPE);
    }

    /**
     * Response if status code. Default: <code>[200]</code>.
     */
    public List<Integer> responseIfStatusCode() {
        return elements(RESPONSE_IF_STATUS_CODE);
    }

    /**
     * The program for response bodies.
     */
    public @Nullable String responseJqProgram() {
        return optional(RESPONSE_JQ_PROGRAM);
    }

    /**
     * Settings of response jq program options. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable JqOptions responseJqProgramOptions() {
        return optional(RESPONSE_JQ_PROGRAM_OPTIONS);
    }

    /** Builds a {@link JqConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<JqConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public JqConfig build() {
            return new JqConfig(fields());
        }

        /**
         * Request if media type. Default: <code>["application/json"]</code>.
         */
        public Builder requestIfMediaType(@Nullable List<String> value) {
            return set(REQUEST_IF_MEDIA_TYPE, value);
        }

        /** As {@link #requestIfMediaType(List)}. */
        public Builder requestIfMediaType(String... values) {
            return set(REQUEST_IF_MEDIA_TYPE, Arrays.asList(values));
        }

        /**
         * The program for request bodies.
         */
        public Builder requestJqProgram(@Nullable String value) {
            return set(REQUEST_JQ_PROGRAM, value);
        }

        /**
         * Settings of request jq program options. Default: <code>&#123;&#125;</code>.
         */
        public Builder requestJqProgramOptions(@Nullable JqOptions value) {
            return set(REQUEST_JQ_PROGRAM_OPTIONS, value);
        }

        /** As {@link #requestJqProgramOptions(JqOptions)}, described in place. */
        public Builder requestJqProgramOptions(Consumer<JqOptions.Builder> value) {
            JqOptions.Builder builder = JqOptions.builder();
            value.accept(builder);
            return set(REQUEST_JQ_PROGRAM_OPTIONS, builder.build());
        }

        /**
         * Response if media type. Default: <code>["application/json"]</code>.
         */
        public Builder responseIfMediaType(@Nullable List<String> value) {
            return set(RESPONSE_IF_MEDIA_TYPE, value);
        }

        /** As {@link #responseIfMediaType(List)}. */
        public Builder responseIfMediaType(String... values) {
            return set(RESPONSE_IF_MEDIA_TYPE, Arrays.asList(values));
        }

        /**
         * Response if status code. Default: <code>[200]</code>.
         */
        public Builder responseIfStatusCode(@Nullable List<Integer> value) {
            return set(RESPONSE_IF_STATUS_CODE, value);
        }

        /**
         * The program for response bodies.
         */
        public Builder responseJqProgram(@Nullable String value) {
            return set(RESPONSE_JQ_PROGRAM, value);
        }

        /**
         * Settings of response jq program options. Default: <code>&#123;&#125;</code>.
         */
        public Builder responseJqProgramOptions(@Nullable JqOptions value) {
            return set(RESPONSE_JQ_PROGRAM_OPTIONS, value);
        }

        /** As {@link #responseJqProgramOptions(JqOptions)}, described in place. */
        public Builder responseJqProgramOptions(Consumer<JqOptions.Builder> value) {
            JqOptions.Builder builder = JqOptions.builder();
            value.accept(builder);
            return set(RESPONSE_JQ_PROGRAM_OPTIONS, builder.build());
        }
    }
}

