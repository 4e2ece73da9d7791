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
 * One of the downstream headers.
 */
public final class OpenidConnectConfigDownstreamHeader extends JsonModel {
    private static final Field<String> HEADER = new Field<>("header", Codec.TEXT);
    private static final Field<List<String>> PATH = new Field<>("path", Codec.list(Codec.TEXT));

    private OpenidConnectConfigDownstreamHeader(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static OpenidConnectConfigDownstreamHeader of(ObjectNode json) {
        return new OpenidConnectConfigDownstreamHeader(json);
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
     * The header.
     */
    public String header() {
        return required(HEADER);
    }

    /**
     * The path.
     */
    public List<String> path() {
        return elements(PATH);
    }

    /** Builds a {@link OpenidConnectConfigDownstreamHeader}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<OpenidConnectConfigDownstreamHeader, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public OpenidConnectConfigDownstreamHeader build() {
            return new OpenidConnectConfigDownstreamHeader(fields());
        }

        /**
         * The header.
         */
        public Builder header(@Nullable String value) {
            return set(HEADER, value);
        }

        /**
         * The path.
         */
        public Builder path(@Nullable List<String> value) {
            return set(PATH, value);
        }

        /** As {@link #path(List)}. */
        public Builder path(String... values) {
            return set(PATH, Arrays.asList(values));
        }
    }
}

