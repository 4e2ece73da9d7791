// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Settings of token exchange.
 */
public final class AiMcpOauth2ConfigTokenExchange extends JsonModel {
    private static final Field<AiMcpOauth2ConfigTokenExchangeCache> CACHE = new Field<>("cache", Codec.model(AiMcpOauth2ConfigTokenExchangeCache::of));
    private static final Field<ClientAuth> CLIENT_AUTH = new Field<>("client_auth", Codec.choice(ClientAuth::of));
    private static final Field<String> CLIENT_ID = new Field<>("client_id", Codec.TEXT);
    private static final Field<String> CLIENT_SECRET = new Field<>("client_secret", Codec.TEXT);
    private static final Field<Boolean> ENABLED = new Field<>("enabled", Codec.BOOLEAN);
    private static final Field<AiMcpOauth2ConfigTokenExchangeRequest> REQUEST = new Field<>("request", Codec.model(AiMcpOauth2ConfigTokenExchangeRequest::of));
    private static final Field<String> TOKEN_ENDPOINT = new Field<>("token_endpoint", Codec.TEXT);

    private AiMcpOauth2ConfigTokenExchange(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiMcpOauth2ConfigTokenExchange of(ObjectNode json) {
        return new AiMcpOauth2ConfigTokenExchange(json);
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
    public @Nullable AiMcpOauth2ConfigTokenExchangeCache cache() {
        return optional(CACHE);
    }

    /**
     * The client authentication. Allowed: <code>client_secret_basic</code>, <code>client_secret_post</code>,
     * <code>inherit</code>, <code>none</code>. Default: <code>client_secret_basic</code>.
     */
    public @Nullable ClientAuth clientAuth() {
        return optional(CLIENT_AUTH);
    }

    /**
     * The id of the client. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String clientId() {
        return optional(CLIENT_ID);
    }

    /**
     * The secret of the client. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String clientSecret() {
        return optional(CLIENT_SECRET);
    }

    /**
     * Whether it is on. Default: <code>false</code>.
     */
    public @Nullable Boolean enabled() {
        return optional(ENABLED);
    }

    /**
     * What concerns the request.
     */
    public @Nullable AiMcpOauth2ConfigTokenExchangeRequest request() {
        return optional(REQUEST);
    }

    /**
     * The address of the token endpoint.
     */
    public String tokenEndpoint() {
        return required(TOKEN_ENDPOINT);
    }

    /** What {@link AiMcpOauth2ConfigTokenExchange#clientAuth()} is chosen from. */
    public static final class ClientAuth extends Choice {
        public static final ClientAuth CLIENT_SECRET_BASIC = of("client_secret_basic");
        public static final ClientAuth CLIENT_SECRET_POST = of("client_secret_post");
        public static final ClientAuth INHERIT = of("inherit");
        public static final ClientAuth NONE = of("none");

        private ClientAuth(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ClientAuth of(String value) {
            return new ClientAuth(value);
        }
    }

    /** Builds a {@link AiMcpOauth2ConfigTokenExchange}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiMcpOauth2ConfigTokenExchange, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiMcpOauth2ConfigTokenExchange build() {
            return new AiMcpOauth2ConfigTokenExchange(fields());
        }

        /**
         * How results are remembered.
         */
        public Builder cache(@Nullable AiMcpOauth2ConfigTokenExchangeCache value) {
            return set(CACHE, value);
        }

        /** As {@link #cache(AiMcpOauth2ConfigTokenExchangeCache)}, described in place. */
        public Builder cache(Consumer<AiMcpOauth2ConfigTokenExchangeCache.Builder> value) {
            AiMcpOauth2ConfigTokenExchangeCache.Builder builder = AiMcpOauth2ConfigTokenExchangeCache.builder();
            value.accept(builder);
            return set(CACHE, builder.build());
        }

        /**
         * The client authentication. Allowed: <code>client_secret_basic</code>, <code>client_secret_post</code>,
         * <code>inherit</code>, <code>none</code>. Default: <code>client_secret_basic</code>.
         */
        public Builder clientAuth(@Nullable ClientAuth value) {
            return set(CLIENT_AUTH, value);
        }

        /** As {@link #clientAuth(ClientAuth)}, also with a value that has no constant. */
        public Builder clientAuth(String value) {
            return set(CLIENT_AUTH, ClientAuth.of(value));
        }

        /**
         * The id of the client. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder clientId(@Nullable String value) {
            return set(CLIENT_ID, value);
        }

        /**
         * The secret of the client. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder clientSecret(@Nullable String value) {
            return set(CLIENT_SECRET, value);
        }

        /**
         * Whether it is on. Default: <code>false</code>.
         */
        public Builder enabled(@Nullable Boolean value) {
            return set(ENABLED, value);
        }

        /**
         * What concerns the request.
         */
        public Builder request(@Nullable AiMcpOauth2ConfigTokenExchangeRequest value) {
            return set(REQUEST, value);
        }

        /** As {@link #request(AiMcpOauth2ConfigTokenExchangeRequest)}, described in place. */
        public Builder request(Consumer<AiMcpOauth2ConfigTokenExchangeRequest.Builder> value) {
            AiMcpOauth2ConfigTokenExchangeRequest.Builder builder = AiMcpOauth2ConfigTokenExchangeRequest.builder();
            value.accept(builder);
            return set(REQUEST, builder.build());
        }

        /**
         * The address of the token endpoint.
         */
        public Builder tokenEndpoint(@Nullable String value) {
            return set(TOKEN_ENDPOINT, value);
        }
    }
}

