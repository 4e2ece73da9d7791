// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Settings of user properties.
 */
public final class SolaceUpstreamConfigMessageUserProperties extends JsonModel {
    private static final Field<SolaceUpstreamConfigMessageUserPropertiesHeaders> HEADERS = new Field<>("headers", Codec.model(SolaceUpstreamConfigMessageUserPropertiesHeaders::of));
    private static final Field<Map<String, String>> PREDEFINED_PROPERTIES = new Field<>("predefined_properties", Codec.map(Codec.TEXT));

    private SolaceUpstreamConfigMessageUserProperties(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static SolaceUpstreamConfigMessageUserProperties of(ObjectNode json) {
        return new SolaceUpstreamConfigMessageUserProperties(json);
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
     * Headers.
     */
    public @Nullable SolaceUpstreamConfigMessageUserPropertiesHeaders headers() {
        return optional(HEADERS);
    }

    /**
     * Predefined properties by name.
     */
    public Map<String, String> predefinedProperties() {
        return members(PREDEFINED_PROPERTIES);
    }

    /** Builds a {@link SolaceUpstreamConfigMessageUserProperties}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<SolaceUpstreamConfigMessageUserProperties, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public SolaceUpstreamConfigMessageUserProperties build() {
            return new SolaceUpstreamConfigMessageUserProperties(fields());
        }

        /**
         * Headers.
         */
        public Builder headers(@Nullable SolaceUpstreamConfigMessageUserPropertiesHeaders value) {
            return set(HEADERS, value);
        }

        /** As {@link #headers(SolaceUpstreamConfigMessageUserPropertiesHeaders)}, described in place. */
        public Builder headers(Consumer<SolaceUpstreamConfigMessageUserPropertiesHeaders.Builder> value) {
            SolaceUpstreamConfigMessageUserPropertiesHeaders.Builder builder = SolaceUpstreamConfigMessageUserPropertiesHeaders.builder();
            value.accept(builder);
            return set(HEADERS, builder.build());
        }

        /**
         * Predefined properties by name.
         */
        public Builder predefinedProperties(@Nullable Map<String, String> value) {
            return set(PREDEFINED_PROPERTIES, value);
        }
    }
}

