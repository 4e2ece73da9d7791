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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One of the callouts.
 */
public final class RequestCalloutConfigCallout extends JsonModel {
    private static final Field<RequestCalloutConfigCalloutCache> CACHE = new Field<>("cache", Codec.model(RequestCalloutConfigCalloutCache::of));
    private static final Field<List<String>> DEPENDS_ON = new Field<>("depends_on", Codec.list(Codec.TEXT));
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<RequestCalloutConfigCalloutRequest> REQUEST = new Field<>("request", Codec.model(RequestCalloutConfigCalloutRequest::of));
    private static final Field<RequestCalloutConfigCalloutResponse> RESPONSE = new Field<>("response", Codec.model(RequestCalloutConfigCalloutResponse::of));

    private RequestCalloutConfigCallout(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RequestCalloutConfigCallout of(ObjectNode json) {
        return new RequestCalloutConfigCallout(json);
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
     * How results are remembered.
     */
    public @Nullable RequestCalloutConfigCalloutCache cache() {
        return optional(CACHE);
    }

    /**
     * Depends on. Default: <code>[]</code>.
     */
    public List<String> dependsOn() {
        return elements(DEPENDS_ON);
    }

    /**
     * The name.
     */
    public String name() {
        return required(NAME);
    }

    /**
     * What concerns the request.
     */
    public RequestCalloutConfigCalloutRequest request() {
        return required(REQUEST);
    }

    /**
     * What concerns the response.
     */
    public @Nullable RequestCalloutConfigCalloutResponse response() {
        return optional(RESPONSE);
    }

    /** Builds a {@link RequestCalloutConfigCallout}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RequestCalloutConfigCallout, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RequestCalloutConfigCallout build() {
            return new RequestCalloutConfigCallout(fields());
        }

        /**
         * How results are remembered.
         */
        public Builder cache(@Nullable RequestCalloutConfigCalloutCache value) {
            return set(CACHE, value);
        }

        /** As {@link #cache(RequestCalloutConfigCalloutCache)}, described in place. */
        public Builder cache(Consumer<RequestCalloutConfigCalloutCache.Builder> value) {
            RequestCalloutConfigCalloutCache.Builder builder = RequestCalloutConfigCalloutCache.builder();
            value.accept(builder);
            return set(CACHE, builder.build());
        }

        /**
         * Depends on. Default: <code>[]</code>.
         */
        public Builder dependsOn(@Nullable List<String> value) {
            return set(DEPENDS_ON, value);
        }

        /** As {@link #dependsOn(List)}. */
        public Builder dependsOn(String... values) {
            return set(DEPENDS_ON, Arrays.asList(values));
        }

        /**
         * The name.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * What concerns the request.
         */
        public Builder request(@Nullable RequestCalloutConfigCalloutRequest value) {
            return set(REQUEST, value);
        }

        /** As {@link #request(RequestCalloutConfigCalloutRequest)}, described in place. */
        public Builder request(Consumer<RequestCalloutConfigCalloutRequest.Builder> value) {
            RequestCalloutConfigCalloutRequest.Builder builder = RequestCalloutConfigCalloutRequest.builder();
            value.accept(builder);
            return set(REQUEST, builder.build());
        }

        /**
         * What concerns the response.
         */
        public Builder response(@Nullable RequestCalloutConfigCalloutResponse value) {
            return set(RESPONSE, value);
        }

        /** As {@link #response(RequestCalloutConfigCalloutResponse)}, described in place. */
        public Builder response(Consumer<RequestCalloutConfigCalloutResponse.Builder> value) {
            RequestCalloutConfigCalloutResponse.Builder builder = RequestCalloutConfigCalloutResponse.builder();
            value.accept(builder);
            return set(RESPONSE, builder.build());
        }
    }
}

