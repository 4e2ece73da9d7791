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
 * What to take away.
 */
public final class ResponseTransformerAdvancedConfigRemove extends JsonModel {
    private static final Field<List<String>> HEADERS = new Field<>("headers", Codec.list(Codec.TEXT));
    private static final Field<List<String>> IF_STATUS = new Field<>("if_status", Codec.list(Codec.TEXT));
    private static final Field<List<String>> JSON = new Field<>("json", Codec.list(Codec.TEXT));

    private ResponseTransformerAdvancedConfigRemove(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ResponseTransformerAdvancedConfigRemove of(ObjectNode json) {
        return new ResponseTransformerAdvancedConfigRemove(json);
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
     * Headers. Default: <code>[]</code>.
     */
    public List<String> headers() {
        return elements(HEADERS);
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

    /** Builds a {@link ResponseTransformerAdvancedConfigRemove}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ResponseTransformerAdvancedConfigRemove, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ResponseTransformerAdvancedConfigRemove build() {
            return new ResponseTransformerAdvancedConfigRemove(fields());
        }

        /**
         * Headers. Default: <code>[]</code>.
         */
        public Builder headers(@Nullable List<String> value) {
            return set(HEADERS, value);
        }

        /** As {@link #headers(List)}. */
        public Builder headers(String... values) {
            return set(HEADERS, Arrays.asList(values));
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

