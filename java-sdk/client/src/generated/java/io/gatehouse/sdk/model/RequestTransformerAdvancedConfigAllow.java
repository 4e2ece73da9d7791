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
 * What may pass.
 */
public final class RequestTransformerAdvancedConfigAllow extends JsonModel {
    private static final Field<List<String>> BODY = new Field<>("body", Codec.list(Codec.TEXT));

    private RequestTransformerAdvancedConfigAllow(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RequestTransformerAdvancedConfigAllow of(ObjectNode json) {
        return new RequestTransformerAdvancedConfigAllow(json);
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
     * The body.
     */
    public List<String> body() {
        return elements(BODY);
    }

    /** Builds a {@link RequestTransformerAdvancedConfigAllow}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RequestTransformerAdvancedConfigAllow, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RequestTransformerAdvancedConfigAllow build() {
            return new RequestTransformerAdvancedConfigAllow(fields());
        }

        /**
         * The body.
         */
        public Builder body(@Nullable List<String> value) {
            return set(BODY, value);
        }

        /** As {@link #body(List)}. */
        public Builder body(String... values) {
            return set(BODY, Arrays.asList(values));
        }
    }
}

