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
 * What concerns the request.
 */
public final class OpenidConnectConfigTokenExchangeRequest extends JsonModel {
    private static final Field<List<String>> AUDIENCE = new Field<>("audience", Codec.list(Codec.TEXT));
    private static final Field<Boolean> EMPTY_AUDIENCE = new Field<>("empty_audience", Codec.BOOLEAN);
    private static final Field<Boolean> EMPTY_SCOPES = new Field<>("empty_scopes", Codec.BOOLEAN);
    private static final Field<List<String>> SCOPES = new Field<>("scopes", Codec.list(Codec.TEXT));

    private OpenidConnectConfigTokenExchangeRequest(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static OpenidConnectConfigTokenExchangeRequest of(ObjectNode json) {
        return new OpenidConnectConfigTokenExchangeRequest(json);
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
     * Whom tokens are for.
     */
    public List<String> audience() {
        return elements(AUDIENCE);
    }

    /**
     * Switches empty audience on. Default: <code>false</code>.
     */
    public @Nullable Boolean emptyAudience() {
        return optional(EMPTY_AUDIENCE);
    }

    /**
     * Switches empty scopes on. Default: <code>false</code>.
     */
    public @Nullable Boolean emptyScopes() {
        return optional(EMPTY_SCOPES);
    }

    /**
     * The scopes to ask for.
     */
    public List<String> scopes() {
        return elements(SCOPES);
    }

    /** Builds a {@link OpenidConnectConfigTokenExchangeRequest}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<OpenidConnectConfigTokenExchangeRequest, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public OpenidConnectConfigTokenExchangeRequest build() {
            return new OpenidConnectConfigTokenExchangeRequest(fields());
        }

        /**
         * Whom tokens are for.
         */
        public Builder audience(@Nullable List<String> value) {
            return set(AUDIENCE, value);
        }

        /** As {@link #audience(List)}. */
        public Builder audience(String... values) {
            return set(AUDIENCE, Arrays.asList(values));
        }

        /**
         * Switches empty audience on. Default: <code>false</code>.
         */
        public Builder emptyAudience(@Nullable Boolean value) {
            return set(EMPTY_AUDIENCE, value);
        }

        /**
         * Switches empty scopes on. Default: <code>false</code>.
         */
        public Builder emptyScopes(@Nullable Boolean value) {
            return set(EMPTY_SCOPES, value);
        }

        /**
         * The scopes to ask for.
         */
        public Builder scopes(@Nullable List<String> value) {
            return set(SCOPES, value);
        }

        /** As {@link #scopes(List)}. */
        public Builder scopes(String... values) {
            return set(SCOPES, Arrays.asList(values));
        }
    }
}

