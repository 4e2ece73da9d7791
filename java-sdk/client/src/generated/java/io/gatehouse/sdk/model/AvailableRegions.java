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
 * Regions to choose from. A server of one's own is in none and answers at its own address.
 */
public final class AvailableRegions extends JsonModel {
    private static final Field<AvailableRegionsRegions> REGIONS = new Field<>("regions", Codec.model(AvailableRegionsRegions::of));

    private AvailableRegions(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AvailableRegions of(ObjectNode json) {
        return new AvailableRegions(json);
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
     * The regions by how far they are.
     */
    public AvailableRegionsRegions regions() {
        return required(REGIONS);
    }

    /** Builds a {@link AvailableRegions}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AvailableRegions, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AvailableRegions build() {
            return new AvailableRegions(fields());
        }

        /**
         * The regions by how far they are.
         */
        public Builder regions(@Nullable AvailableRegionsRegions value) {
            return set(REGIONS, value);
        }

        /** As {@link #regions(AvailableRegionsRegions)}, described in place. */
        public Builder regions(Consumer<AvailableRegionsRegions.Builder> value) {
            AvailableRegionsRegions.Builder builder = AvailableRegionsRegions.builder();
            value.accept(builder);
            return set(REGIONS, builder.build());
        }
    }
}

