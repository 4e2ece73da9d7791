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
 * Moves the plugin before or after others within a phase.
 */
public final class PluginOrdering extends JsonModel {
    private static final Field<PluginOrderingPhase> BEFORE = new Field<>("before", Codec.model(PluginOrderingPhase::of));
    private static final Field<PluginOrderingPhase> AFTER = new Field<>("after", Codec.model(PluginOrderingPhase::of));

    private PluginOrdering(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static PluginOrdering of(ObjectNode json) {
        return new PluginOrdering(json);
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
     * The plugin runs before these.
     */
    public @Nullable PluginOrderingPhase before() {
        return optional(BEFORE);
    }

    /**
     * The plugin runs after these.
     */
    public @Nullable PluginOrderingPhase after() {
        return optional(AFTER);
    }

    /** Builds a {@link PluginOrdering}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<PluginOrdering, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public PluginOrdering build() {
            return new PluginOrdering(fields());
        }

        /**
         * The plugin runs before these.
         */
        public Builder before(@Nullable PluginOrderingPhase value) {
            return set(BEFORE, value);
        }

        /** As {@link #before(PluginOrderingPhase)}, described in place. */
        public Builder before(Consumer<PluginOrderingPhase.Builder> value) {
            PluginOrderingPhase.Builder builder = PluginOrderingPhase.builder();
            value.accept(builder);
            return set(BEFORE, builder.build());
        }

        /**
         * The plugin runs after these.
         */
        public Builder after(@Nullable PluginOrderingPhase value) {
            return set(AFTER, value);
        }

        /** As {@link #after(PluginOrderingPhase)}, described in place. */
        public Builder after(Consumer<PluginOrderingPhase.Builder> value) {
            PluginOrderingPhase.Builder builder = PluginOrderingPhase.builder();
            value.accept(builder);
            return set(AFTER, builder.build());
        }
    }
}

