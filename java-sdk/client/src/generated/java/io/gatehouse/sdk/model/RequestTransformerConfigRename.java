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
 * What to rename, as <code>old:new</code>.
 */
public final class RequestTransformerConfigRename extends JsonModel {
    private static final Field<List<String>> BODY = new Field<>("body", Codec.list(Codec.TEXT));
    private static final Field<List<String>> HEADERS = new Field<>("headers", Codec.list(Codec.TEXT));
    private static final Field<List<String>> QUERYSTRING = new Field<>("querystring", Codec.list(Codec.TEXT));

    private RequestTransformerConfigRename(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RequestTransformerConfigRename of(ObjectNode json) {
        return new RequestTransformerConfigRename(json);
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
     * Top-level fields of the body. Default: <code>[]</code>.
     */
    public List<String> body() {
        return elements(BODY);
    }

    /**
     * Headers. Default: <code>[]</code>.
     */
    public List<String> headers() {
        return elements(HEADERS);
    }

    /**
     * Query parameters. Default: <code>[]</code>.
     */
    public List<String> querystring() {
        return elements(QUERYSTRING);
    }

    /** Builds a {@link RequestTransformerConfigRename}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RequestTransformerConfigRename, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RequestTransformerConfigRename build() {
            return new RequestTransformerConfigRename(fields());
        }

        /**
         * Top-level fields of the body. Default: <code>[]</code>.
         */
        public Builder body(@Nullable List<String> value) {
            return set(BODY, value);
        }

        /** As {@link #body(List)}. */
        public Builder body(String... values) {
            return set(BODY, Arrays.asList(values));
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
         * Query parameters. Default: <code>[]</code>.
         */
        public Builder querystring(@Nullable List<String> value) {
            return set(QUERYSTRING, value);
        }

        /** As {@link #querystring(List)}. */
        public Builder querystring(String... values) {
            return set(QUERYSTRING, Arrays.asList(values));
        }
    }
}

