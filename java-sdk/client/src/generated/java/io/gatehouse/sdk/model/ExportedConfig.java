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
 * A control plane as a declarative file.
 */
public final class ExportedConfig extends JsonModel {
    private static final Field<String> CONFIG = new Field<>("config", Codec.TEXT);

    private ExportedConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ExportedConfig of(ObjectNode json) {
        return new ExportedConfig(json);
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
     * The file as YAML.
     */
    public String config() {
        return required(CONFIG);
    }

    /** Builds a {@link ExportedConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ExportedConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ExportedConfig build() {
            return new ExportedConfig(fields());
        }

        /**
         * The file as YAML.
         */
        public Builder config(@Nullable String value) {
            return set(CONFIG, value);
        }
    }
}

