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
import org.jspecify.annotations.Nullable;

/**
 * Changes the responses that the gateway makes itself.
 */
public final class ExitTransformerConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "exit-transformer";

    private static final Field<List<String>> FUNCTIONS = new Field<>("functions", Codec.list(Codec.TEXT));
    private static final Field<Boolean> HANDLE_UNEXPECTED = new Field<>("handle_unexpected", Codec.BOOLEAN);
    private static final Field<Boolean> HANDLE_UNKNOWN = new Field<>("handle_unknown", Codec.BOOLEAN);

    private ExitTransformerConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ExitTransformerConfig of(ObjectNode json) {
        return new ExitTransformerConfig(json);
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
     * Lua functions.
     */
    public List<String> functions() {
        return elements(FUNCTIONS);
    }

    /**
     * Whether unexpected failures are handled too. Default: <code>false</code>.
     */
    public @Nullable Boolean handleUnexpected() {
        return optional(HANDLE_UNEXPECTED);
    }

    /**
     * Whether unknown statuses are handled too. Default: <code>false</code>.
     */
    public @Nullable Boolean handleUnknown() {
        return optional(HANDLE_UNKNOWN);
    }

    /** Builds a {@link ExitTransformerConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ExitTransformerConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ExitTransformerConfig build() {
            return new ExitTransformerConfig(fields());
        }

        /**
         * Lua functions.
         */
        public Builder functions(@Nullable List<String> value) {
            return set(FUNCTIONS, value);
        }

        /** As {@link #functions(List)}. */
        public Builder functions(String... values) {
            return set(FUNCTIONS, Arrays.asList(values));
        }

        /**
         * Whether unexpected failures are handled too. Default: <code>false</code>.
         */
        public Builder handleUnexpected(@Nullable Boolean value) {
            return set(HANDLE_UNEXPECTED, value);
        }

        /**
         * Whether unknown statuses are handled too. Default: <code>false</code>.
         */
        public Builder handleUnknown(@Nullable Boolean value) {
            return set(HANDLE_UNKNOWN, value);
        }
    }
}

