// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plugin names per phase.
 */
public final class PluginOrderingPhase extends JsonModel {
    private static final Field<List<String>> ACCESS = new Field<>("access", Codec.list(Codec.TEXT));

    private PluginOrderingPhase(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static PluginOrderingPhase of(ObjectNode json) {
        return new PluginOrderingPhase(json);
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
     * Names of plugins in the access phase.
     */
    public List<String> access() {
        return elements(ACCESS);
    }

    /** Builds a {@link PluginOrderingPhase}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<PluginOrderingPhase, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public PluginOrderingPhase build() {
            return new PluginOrderingPhase(fields());
        }

        /**
         * Names of plugins in the access phase.
         */
        public Builder access(@Nullable List<String> value) {
            return set(ACCESS, value);
        }

        /** As {@link #access(List)}. */
        public Builder access(String... values) {
            return set(ACCESS, Arrays.asList(values));
        }
    }
}

