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
 * Lua functions that change it.
 */
public final class ResponseTransformerAdvancedConfigTransform extends JsonModel {
    private static final Field<List<String>> FUNCTIONS = new Field<>("functions", Codec.list(Codec.TEXT));
    private static final Field<List<String>> IF_STATUS = new Field<>("if_status", Codec.list(Codec.TEXT));
    private static final Field<List<String>> JSON = new Field<>("json", Codec.list(Codec.TEXT));

    private ResponseTransformerAdvancedConfigTransform(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ResponseTransformerAdvancedConfigTransform of(ObjectNode json) {
        return new ResponseTransformerAdvancedConfigTransform(json);
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
     * Lua functions. Default: <code>[]</code>.
     */
    public List<String> functions() {
        return elements(FUNCTIONS);
    }

    /**
     * Statuses for which it is done; all when not set. Default: <code>[]</code>.
     */
    public List<String> ifStatus() {
        return elements(IF_STATUS);
    }

    /**
     * Members of a JSON body. Default: <code>[]</code>.
     */
    public List<String> jsonValue() {
        return elements(JSON);
    }

    /** Builds a {@link ResponseTransformerAdvancedConfigTransform}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ResponseTransformerAdvancedConfigTransform, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ResponseTransformerAdvancedConfigTransform build() {
            return new ResponseTransformerAdvancedConfigTransform(fields());
        }

        /**
         * Lua functions. Default: <code>[]</code>.
         */
        public Builder functions(@Nullable List<String> value) {
            return set(FUNCTIONS, value);
        }

        /** As {@link #functions(List)}. */
        public Builder functions(String... values) {
            return set(FUNCTIONS, Arrays.asList(values));
        }

        /**
         * Statuses for which it is done; all when not set. Default: <code>[]</code>.
         */
        public Builder ifStatus(@Nullable List<String> value) {
            return set(IF_STATUS, value);
        }

        /** As {@link #ifStatus(List)}. */
        public Builder ifStatus(String... values) {
            return set(IF_STATUS, Arrays.asList(values));
        }

        /**
         * Members of a JSON body. Default: <code>[]</code>.
         */
        public Builder jsonValue(@Nullable List<String> value) {
            return set(JSON, value);
        }

        /** As {@link #jsonValue(List)}. */
        public Builder jsonValue(String... values) {
            return set(JSON, Arrays.asList(values));
        }
    }
}

