// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.PluginConfig;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Appends a JSON line for each request to a file.
 */
public final class FileLogConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "file-log";

    private static final Field<String> PATH = new Field<>("path", Codec.TEXT);
    private static final Field<Boolean> REOPEN = new Field<>("reopen", Codec.BOOLEAN);
    private static final Field<Map<String, String>> CUSTOM_FIELDS_BY_LUA = new Field<>("custom_fields_by_lua", Codec.map(Codec.TEXT));

    private FileLogConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static FileLogConfig of(ObjectNode json) {
        return new FileLogConfig(json);
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
     * The file to append to; it is made when it does not exist.
     */
    public String path() {
        return required(PATH);
    }

    /**
     * Whether the file is opened anew for each request, so that it may be rotated. Default: <code>false</code>.
     */
    public @Nullable Boolean reopen() {
        return optional(REOPEN);
    }

    /**
     * Fields of the log entry by name; each value is a Lua function that computes it.
     */
    public Map<String, String> customFieldsByLua() {
        return members(CUSTOM_FIELDS_BY_LUA);
    }

    /** Builds a {@link FileLogConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<FileLogConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public FileLogConfig build() {
            return new FileLogConfig(fields());
        }

        /**
         * The file to append to; it is made when it does not exist.
         */
        public Builder path(@Nullable String value) {
            return set(PATH, value);
        }

        /**
         * Whether the file is opened anew for each request, so that it may be rotated. Default: <code>false</code>.
         */
        public Builder reopen(@Nullable Boolean value) {
            return set(REOPEN, value);
        }

        /**
         * Fields of the log entry by name; each value is a Lua function that computes it.
         */
        public Builder customFieldsByLua(@Nullable Map<String, String> value) {
            return set(CUSTOM_FIELDS_BY_LUA, value);
        }
    }
}

