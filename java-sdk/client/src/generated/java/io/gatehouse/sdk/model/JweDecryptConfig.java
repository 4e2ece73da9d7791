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
 * Decrypts an encrypted token of the request.
 */
public final class JweDecryptConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "jwe-decrypt";

    private static final Field<String> FORWARD_HEADER_NAME = new Field<>("forward_header_name", Codec.TEXT);
    private static final Field<List<String>> KEY_SETS = new Field<>("key_sets", Codec.list(Codec.TEXT));
    private static final Field<String> LOOKUP_HEADER_NAME = new Field<>("lookup_header_name", Codec.TEXT);
    private static final Field<Boolean> STRICT = new Field<>("strict", Codec.BOOLEAN);

    private JweDecryptConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static JweDecryptConfig of(ObjectNode json) {
        return new JweDecryptConfig(json);
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
     * The forward header name. Default: <code>Authorization</code>.
     */
    public @Nullable String forwardHeaderName() {
        return optional(FORWARD_HEADER_NAME);
    }

    /**
     * Key sets.
     */
    public List<String> keySets() {
        return elements(KEY_SETS);
    }

    /**
     * The lookup header name. Default: <code>Authorization</code>.
     */
    public @Nullable String lookupHeaderName() {
        return optional(LOOKUP_HEADER_NAME);
    }

    /**
     * Switches strict on. Default: <code>true</code>.
     */
    public @Nullable Boolean strict() {
        return optional(STRICT);
    }

    /** Builds a {@link JweDecryptConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<JweDecryptConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public JweDecryptConfig build() {
            return new JweDecryptConfig(fields());
        }

        /**
         * The forward header name. Default: <code>Authorization</code>.
         */
        public Builder forwardHeaderName(@Nullable String value) {
            return set(FORWARD_HEADER_NAME, value);
        }

        /**
         * Key sets.
         */
        public Builder keySets(@Nullable List<String> value) {
            return set(KEY_SETS, value);
        }

        /** As {@link #keySets(List)}. */
        public Builder keySets(String... values) {
            return set(KEY_SETS, Arrays.asList(values));
        }

        /**
         * The lookup header name. Default: <code>Authorization</code>.
         */
        public Builder lookupHeaderName(@Nullable String value) {
            return set(LOOKUP_HEADER_NAME, value);
        }

        /**
         * Switches strict on. Default: <code>true</code>.
         */
        public Builder strict(@Nullable Boolean value) {
            return set(STRICT, value);
        }
    }
}

