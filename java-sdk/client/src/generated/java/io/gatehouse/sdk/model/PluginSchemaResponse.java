// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One schema of a custom plugin.
 */
public final class PluginSchemaResponse extends JsonModel {
    private static final Field<PluginSchema> ITEM = new Field<>("item", Codec.model(PluginSchema::of));

    private PluginSchemaResponse(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static PluginSchemaResponse of(ObjectNode json) {
        return new PluginSchemaResponse(json);
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
     * The stored schema of a custom plugin.
     */
    public PluginSchema item() {
        return required(ITEM);
    }

    /** Builds a {@link PluginSchemaResponse}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<PluginSchemaResponse, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public PluginSchemaResponse build() {
            return new PluginSchemaResponse(fields());
        }

        /**
         * The stored schema of a custom plugin.
         */
        public Builder item(@Nullable PluginSchema value) {
            return set(ITEM, value);
        }

        /** As {@link #item(PluginSchema)}, described in place. */
        public Builder item(Consumer<PluginSchema.Builder> value) {
            PluginSchema.Builder builder = PluginSchema.builder();
            value.accept(builder);
            return set(ITEM, builder.build());
        }
    }
}

