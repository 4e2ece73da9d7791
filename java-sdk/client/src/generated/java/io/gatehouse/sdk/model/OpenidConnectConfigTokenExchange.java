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
 * Settings of token exchange.
 */
public final class OpenidConnectConfigTokenExchange extends JsonModel {
    private static final Field<OpenidConnectConfigTokenExchangeCache> CACHE = new Field<>("cache", Codec.model(OpenidConnectConfigTokenExchangeCache::of));
    private static final Field<OpenidConnectConfigTokenExchangeRequest> REQUEST = new Field<>("request", Codec.model(OpenidConnectConfigTokenExchangeRequest::of));
    private static final Field<List<OpenidConnectConfigTokenExchangeSubjectTokenIssuer>> SUBJECT_TOKEN_ISSUERS = new Field<>("subject_token_issuers", Codec.list(Codec.model(OpenidConnectConfigTokenExchangeSubjectTokenIssuer::of)));

    private OpenidConnectConfigTokenExchange(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static OpenidConnectConfigTokenExchange of(ObjectNode json) {
        return new OpenidConnectConfigTokenExchange(json);
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
    public @Nullable OpenidConnectConfigTokenExchangeCache cache() {
        return optional(CACHE);
    }

    /**
     * What concerns the request.
     */
    public @Nullable OpenidConnectConfigTokenExchangeRequest request() {
        return optional(REQUEST);
    }

    /**
     * Subject token issuers.
     */
    public List<OpenidConnectConfigTokenExchangeSubjectTokenIssuer> subjectTokenIssuers() {
        return elements(SUBJECT_TOKEN_ISSUERS);
    }

    /** Builds a {@link OpenidConnectConfigTokenExchange}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<OpenidConnectConfigTokenExchange, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public OpenidConnectConfigTokenExchange build() {
            return new OpenidConnectConfigTokenExchange(fields());
        }

        /**
         * How results are remembered.
         */
        public Builder cache(@Nullable OpenidConnectConfigTokenExchangeCache value) {
            return set(CACHE, value);
        }

        /** As {@link #cache(OpenidConnectConfigTokenExchangeCache)}, described in place. */
        public Builder cache(Consumer<OpenidConnectConfigTokenExchangeCache.Builder> value) {
            OpenidConnectConfigTokenExchangeCache.Builder builder = OpenidConnectConfigTokenExchangeCache.builder();
            value.accept(builder);
            return set(CACHE, builder.build());
        }

        /**
         * What concerns the request.
         */
        public Builder request(@Nullable OpenidConnectConfigTokenExchangeRequest value) {
            return set(REQUEST, value);
        }

        /** As {@link #request(OpenidConnectConfigTokenExchangeRequest)}, described in place. */
        public Builder request(Consumer<OpenidConnectConfigTokenExchangeRequest.Builder> value) {
            OpenidConnectConfigTokenExchangeRequest.Builder builder = OpenidConnectConfigTokenExchangeRequest.builder();
            value.accept(builder);
            return set(REQUEST, builder.build());
        }

        /**
         * Subject token issuers.
         */
        public Builder subjectTokenIssuers(@Nullable List<OpenidConnectConfigTokenExchangeSubjectTokenIssuer> value) {
            return set(SUBJECT_TOKEN_ISSUERS, value);
        }

        /** As {@link #subjectTokenIssuers(List)}. */
        public Builder subjectTokenIssuers(OpenidConnectConfigTokenExchangeSubjectTokenIssuer... values) {
            return set(SUBJECT_TOKEN_ISSUERS, Arrays.asList(values));
        }

        /** Adds one to what {@link #subjectTokenIssuers(List)} sets. */
        public Builder addSubjectTokenIssuer(OpenidConnectConfigTokenExchangeSubjectTokenIssuer value) {
            return add(SUBJECT_TOKEN_ISSUERS, value);
        }

        /** Adds one to what {@link #subjectTokenIssuers(List)} sets, described in place. */
        public Builder addSubjectTokenIssuer(Consumer<OpenidConnectConfigTokenExchangeSubjectTokenIssuer.Builder> value) {
            OpenidConnectConfigTokenExchangeSubjectTokenIssuer.Builder builder = OpenidConnectConfigTokenExchangeSubjectTokenIssuer.builder();
            value.accept(builder);
            return add(SUBJECT_TOKEN_ISSUERS, builder.build());
        }
    }
}

