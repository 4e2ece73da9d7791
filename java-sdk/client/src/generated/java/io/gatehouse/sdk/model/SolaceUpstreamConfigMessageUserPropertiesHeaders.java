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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Headers.
 */
public final class SolaceUpstreamConfigMessageUserPropertiesHeaders extends JsonModel {
    private static final Field<List<String>> EXCLUDE_HEADERS = new Field<>("exclude_headers", Codec.list(Codec.TEXT));
    private static final Field<List<String>> INCLUDE_HEADERS = new Field<>("include_headers", Codec.list(Codec.TEXT));
    private static final Field<Map<String, String>> MAPPINGS = new Field<>("mappings", Codec.map(Codec.TEXT));

    private SolaceUpstreamConfigMessageUserPropertiesHeaders(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static SolaceUpstreamConfigMessageUserPropertiesHeaders of(ObjectNode json) {
        return new SolaceUpstreamConfigMessageUserPropertiesHeaders(json);
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
     * Exclude headers.
     */
    public List<String> excludeHeaders() {
        return elements(EXCLUDE_HEADERS);
    }

    /**
     * Include headers.
     */
    public List<String> includeHeaders() {
        return elements(INCLUDE_HEADERS);
    }

    /**
     * Mappings by name.
     */
    public Map<String, String> mappings() {
        return members(MAPPINGS);
    }

    /** Builds a {@link SolaceUpstreamConfigMessageUserPropertiesHeaders}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<SolaceUpstreamConfigMessageUserPropertiesHeaders, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public SolaceUpstreamConfigMessageUserPropertiesHeaders build() {
            return new SolaceUpstreamConfigMessageUserPropertiesHeaders(fields());
        }

        /**
         * Exclude headers.
         */
        public Builder excludeHeaders(@Nullable List<String> value) {
            return set(EXCLUDE_HEADERS, value);
        }

        /** As {@link #excludeHeaders(List)}. */
        public Builder excludeHeaders(String... values) {
            return set(EXCLUDE_HEADERS, Arrays.asList(values));
        }

        /**
         * Include headers.
         */
        public Builder includeHeaders(@Nullable List<String> value) {
            return set(INCLUDE_HEADERS, value);
        }

        /** As {@link #includeHeaders(List)}. */
        public Builder includeHeaders(String... values) {
            return set(INCLUDE_HEADERS, Arrays.asList(values));
        }

        /**
         * Mappings by name.
         */
        public Builder mappings(@Nullable Map<String, String> value) {
            return set(MAPPINGS, value);
        }
    }
}

