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
 * Settings of conditions.
 */
public final class OpenidConnectConfigTokenExchangeSubjectTokenIssuerConditions extends JsonModel {
    private static final Field<List<String>> HAS_AUDIENCE = new Field<>("has_audience", Codec.list(Codec.TEXT));
    private static final Field<List<String>> HAS_SCOPES = new Field<>("has_scopes", Codec.list(Codec.TEXT));
    private static final Field<List<String>> MISSING_AUDIENCE = new Field<>("missing_audience", Codec.list(Codec.TEXT));
    private static final Field<List<String>> MISSING_SCOPES = new Field<>("missing_scopes", Codec.list(Codec.TEXT));

    private OpenidConnectConfigTokenExchangeSubjectTokenIssuerConditions(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static OpenidConnectConfigTokenExchangeSubjectTokenIssuerConditions of(ObjectNode json) {
        return new OpenidConnectConfigTokenExchangeSubjectTokenIssuerConditions(json);
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
     * Has audience.
     */
    public List<String> hasAudience() {
        return elements(HAS_AUDIENCE);
    }

    /**
     * Has scopes.
     */
    public List<String> hasScopes() {
        return elements(HAS_SCOPES);
    }

    /**
     * Missing audience.
     */
    public List<String> missingAudience() {
        return elements(MISSING_AUDIENCE);
    }

    /**
     * Missing scopes.
     */
    public List<String> missingScopes() {
        return elements(MISSING_SCOPES);
    }

    /** Builds a {@link OpenidConnectConfigTokenExchangeSubjectTokenIssuerConditions}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<OpenidConnectConfigTokenExchangeSubjectTokenIssuerConditions, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public OpenidConnectConfigTokenExchangeSubjectTokenIssuerConditions build() {
            return new OpenidConnectConfigTokenExchangeSubjectTokenIssuerConditions(fields());
        }

        /**
         * Has audience.
         */
        public Builder hasAudience(@Nullable List<String> value) {
            return set(HAS_AUDIENCE, value);
        }

        /** As {@link #hasAudience(List)}. */
        public Builder hasAudience(String... values) {
            return set(HAS_AUDIENCE, Arrays.asList(values));
        }

        /**
         * Has scopes.
         */
        public Builder hasScopes(@Nullable List<String> value) {
            return set(HAS_SCOPES, value);
        }

        /** As {@link #hasScopes(List)}. */
        public Builder hasScopes(String... values) {
            return set(HAS_SCOPES, Arrays.asList(values));
        }

        /**
         * Missing audience.
         */
        public Builder missingAudience(@Nullable List<String> value) {
            return set(MISSING_AUDIENCE, value);
        }

        /** As {@link #missingAudience(List)}. */
        public Builder missingAudience(String... values) {
            return set(MISSING_AUDIENCE, Arrays.asList(values));
        }

        /**
         * Missing scopes.
         */
        public Builder missingScopes(@Nullable List<String> value) {
            return set(MISSING_SCOPES, value);
        }

        /** As {@link #missingScopes(List)}. */
        public Builder missingScopes(String... values) {
            return set(MISSING_SCOPES, Arrays.asList(values));
        }
    }
}

