// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What concerns the request.
 */
public final class AiMcpOauth2ConfigTokenExchangeRequest extends JsonModel {
    private static final Field<String> ACTOR_TOKEN = new Field<>("actor_token", Codec.TEXT);
    private static final Field<String> ACTOR_TOKEN_HEADER = new Field<>("actor_token_header", Codec.TEXT);
    private static final Field<ActorTokenSource> ACTOR_TOKEN_SOURCE = new Field<>("actor_token_source", Codec.choice(ActorTokenSource::of));
    private static final Field<String> ACTOR_TOKEN_TYPE = new Field<>("actor_token_type", Codec.TEXT);
    private static final Field<List<String>> AUDIENCE = new Field<>("audience", Codec.list(Codec.TEXT));
    private static final Field<String> REQUESTED_TOKEN_TYPE = new Field<>("requested_token_type", Codec.TEXT);
    private static final Field<String> RESOURCE = new Field<>("resource", Codec.TEXT);
    private static final Field<List<String>> SCOPES = new Field<>("scopes", Codec.list(Codec.TEXT));
    private static final Field<String> SUBJECT_TOKEN_TYPE = new Field<>("subject_token_type", Codec.TEXT);

    private AiMcpOauth2ConfigTokenExchangeRequest(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiMcpOauth2ConfigTokenExchangeRequest of(ObjectNode json) {
        return new AiMcpOauth2ConfigTokenExchangeRequest(json);
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
     * The actor token.
     */
    public @Nullable String actorToken() {
        return optional(ACTOR_TOKEN);
    }

    /**
     * The header for the actor token.
     */
    public @Nullable String actorTokenHeader() {
        return optional(ACTOR_TOKEN_HEADER);
    }

    /**
     * The actor token source. Allowed: <code>config</code>, <code>header</code>, <code>none</code>. Default:
     * <code>none</code>.
     */
    public @Nullable ActorTokenSource actorTokenSource() {
        return optional(ACTOR_TOKEN_SOURCE);
    }

    /**
     * The actor token type. Default: <code>urn:ietf:params:oauth:token-type:access_token</code>.
     */
    public @Nullable String actorTokenType() {
        return optional(ACTOR_TOKEN_TYPE);
    }

    /**
     * Whom tokens are for.
     */
    public List<String> audience() {
        return elements(AUDIENCE);
    }

    /**
     * The requested token type. Default: <code>urn:ietf:params:oauth:token-type:access_token</code>.
     */
    public @Nullable String requestedTokenType() {
        return optional(REQUESTED_TOKEN_TYPE);
    }

    /**
     * The resource.
     */
    public @Nullable String resource() {
        return optional(RESOURCE);
    }

    /**
     * The scopes to ask for.
     */
    public List<String> scopes() {
        return elements(SCOPES);
    }

    /**
     * The subject token type. Default: <code>urn:ietf:params:oauth:token-type:access_token</code>.
     */
    public @Nullable String subjectTokenType() {
        return optional(SUBJECT_TOKEN_TYPE);
    }

    /** What {@link AiMcpOauth2ConfigTokenExchangeRequest#actorTokenSource()} is chosen from. */
    public static final class ActorTokenSource extends Choice {
        public static final ActorTokenSource CONFIG = of("config");
        public static final ActorTokenSource HEADER = of("header");
        public static final ActorTokenSource NONE = of("none");

        private ActorTokenSource(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ActorTokenSource of(String value) {
            return new ActorTokenSource(value);
        }
    }

    /** Builds a {@link AiMcpOauth2ConfigTokenExchangeRequest}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiMcpOauth2ConfigTokenExchangeRequest, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiMcpOauth2ConfigTokenExchangeRequest build() {
            return new AiMcpOauth2ConfigTokenExchangeRequest(fields());
        }

        /**
         * The actor token.
         */
        public Builder actorToken(@Nullable String value) {
            return set(ACTOR_TOKEN, value);
        }

        /**
         * The header for the actor token.
         */
        public Builder actorTokenHeader(@Nullable String value) {
            return set(ACTOR_TOKEN_HEADER, value);
        }

        /**
         * The actor token source. Allowed: <code>config</code>, <code>header</code>, <code>none</code>. Default:
         * <code>none</code>.
         */
        public Builder actorTokenSource(@Nullable ActorTokenSource value) {
            return set(ACTOR_TOKEN_SOURCE, value);
        }

        /** As {@link #actorTokenSource(ActorTokenSource)}, also with a value that has no constant. */
        public Builder actorTokenSource(String value) {
            return set(ACTOR_TOKEN_SOURCE, ActorTokenSource.of(value));
        }

        /**
         * The actor token type. Default: <code>urn:ietf:params:oauth:token-type:access_token</code>.
         */
        public Builder actorTokenType(@Nullable String value) {
            return set(ACTOR_TOKEN_TYPE, value);
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
         * The requested token type. Default: <code>urn:ietf:params:oauth:token-type:access_token</code>.
         */
        public Builder requestedTokenType(@Nullable String value) {
            return set(REQUESTED_TOKEN_TYPE, value);
        }

        /**
         * The resource.
         */
        public Builder resource(@Nullable String value) {
            return set(RESOURCE, value);
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

        /**
         * The subject token type. Default: <code>urn:ietf:params:oauth:token-type:access_token</code>.
         */
        public Builder subjectTokenType(@Nullable String value) {
            return set(SUBJECT_TOKEN_TYPE, value);
        }
    }
}

