// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import io.gatehouse.sdk.json.PluginConfig;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Protects MCP servers with OAuth 2.0 access tokens.
 */
public final class AiMcpOauth2Config extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ai-mcp-oauth2";

    private static final Field<Map<String, String>> ARGS = new Field<>("args", Codec.map(Codec.TEXT));
    private static final Field<List<String>> AUTHORIZATION_SERVERS = new Field<>("authorization_servers", Codec.list(Codec.TEXT));
    private static final Field<Boolean> CACHE_INTROSPECTION = new Field<>("cache_introspection", Codec.BOOLEAN);
    private static final Field<List<AiMcpOauth2ConfigClaimToHeader>> CLAIM_TO_HEADER = new Field<>("claim_to_header", Codec.list(Codec.model(AiMcpOauth2ConfigClaimToHeader::of)));
    private static final Field<ClientAlg> CLIENT_ALG = new Field<>("client_alg", Codec.choice(ClientAlg::of));
    private static final Field<ClientAuth> CLIENT_AUTH = new Field<>("client_auth", Codec.choice(ClientAuth::of));
    private static final Field<String> CLIENT_ID = new Field<>("client_id", Codec.TEXT);
    private static final Field<String> CLIENT_JWK = new Field<>("client_jwk", Codec.TEXT);
    private static final Field<String> CLIENT_SECRET = new Field<>("client_secret", Codec.TEXT);
    private static final Field<List<ConsumerBy>> CONSUMER_BY = new Field<>("consumer_by", Codec.list(Codec.choice(ConsumerBy::of)));
    private static final Field<List<String>> CONSUMER_CLAIM = new Field<>("consumer_claim", Codec.list(Codec.TEXT));
    private static final Field<List<String>> CONSUMER_GROUPS_CLAIM = new Field<>("consumer_groups_claim", Codec.list(Codec.TEXT));
    private static final Field<Boolean> CONSUMER_GROUPS_OPTIONAL = new Field<>("consumer_groups_optional", Codec.BOOLEAN);
    private static final Field<Boolean> CONSUMER_OPTIONAL = new Field<>("consumer_optional", Codec.BOOLEAN);
    private static final Field<List<String>> CREDENTIAL_CLAIM = new Field<>("credential_claim", Codec.list(Codec.TEXT));
    private static final Field<Map<String, String>> HEADERS = new Field<>("headers", Codec.map(Codec.TEXT));
    private static final Field<String> HTTP_PROXY = new Field<>("http_proxy", Codec.TEXT);
    private static final Field<String> HTTP_PROXY_AUTHORIZATION = new Field<>("http_proxy_authorization", Codec.TEXT);
    private static final Field<Double> HTTP_VERSION = new Field<>("http_version", Codec.NUMBER);
    private static final Field<String> HTTPS_PROXY = new Field<>("https_proxy", Codec.TEXT);
    private static final Field<String> HTTPS_PROXY_AUTHORIZATION = new Field<>("https_proxy_authorization", Codec.TEXT);
    private static final Field<Boolean> INSECURE_RELAXED_AUDIENCE_VALIDATION = new Field<>("insecure_relaxed_audience_validation", Codec.BOOLEAN);
    private static final Field<String> INTROSPECTION_ENDPOINT = new Field<>("introspection_endpoint", Codec.TEXT);
    private static final Field<IntrospectionFormat> INTROSPECTION_FORMAT = new Field<>("introspection_format", Codec.choice(IntrospectionFormat::of));
    private static final Field<Long> JWKS_CACHE_TTL = new Field<>("jwks_cache_ttl", Codec.LONG);
    private static final Field<String> JWKS_ENDPOINT = new Field<>("jwks_endpoint", Codec.TEXT);
    private static final Field<Long> JWT_CLAIMS_LEEWAY = new Field<>("jwt_claims_leeway", Codec.LONG);
    private static final Field<Boolean> KEEPALIVE = new Field<>("keepalive", Codec.BOOLEAN);
    private static final Field<Long> MAX_REQUEST_BODY_SIZE = new Field<>("max_request_body_size", Codec.LONG);
    private static final Field<Long> METADATA_CACHE_TTL = new Field<>("metadata_cache_ttl", Codec.LONG);
    private static final Field<String> METADATA_DISCOVERY_ENDPOINT = new Field<>("metadata_discovery_endpoint", Codec.TEXT);
    private static final Field<Long> METADATA_DISCOVERY_RETRY = new Field<>("metadata_discovery_retry", Codec.LONG);
    private static final Field<String> METADATA_ENDPOINT = new Field<>("metadata_endpoint", Codec.TEXT);
    private static final Field<String> MTLS_INTROSPECTION_ENDPOINT = new Field<>("mtls_introspection_endpoint", Codec.TEXT);
    private static final Field<String> NO_PROXY = new Field<>("no_proxy", Codec.TEXT);
    private static final Field<Boolean> PASSTHROUGH_CREDENTIALS = new Field<>("passthrough_credentials", Codec.BOOLEAN);
    private static final Field<String> RESOURCE = new Field<>("resource", Codec.TEXT);
    private static final Field<List<String>> SCOPES_SUPPORTED = new Field<>("scopes_supported", Codec.list(Codec.TEXT));
    private static final Field<Boolean> SSL_VERIFY = new Field<>("ssl_verify", Codec.BOOLEAN);
    private static final Field<Double> TIMEOUT = new Field<>("timeout", Codec.NUMBER);
    private static final Field<String> TLS_CLIENT_AUTH_CERT = new Field<>("tls_client_auth_cert", Codec.TEXT);
    private static final Field<String> TLS_CLIENT_AUTH_KEY = new Field<>("tls_client_auth_key", Codec.TEXT);
    private static final Field<Boolean> TLS_CLIENT_AUTH_SSL_VERIFY = new Field<>("tls_client_auth_ssl_verify", Codec.BOOLEAN);
    private static final Field<AiMcpOauth2ConfigTokenExchange> TOKEN_EXCHANGE = new Field<>("token_exchange", Codec.model(AiMcpOauth2ConfigTokenExchange::of));
    private static final Field<List<AiMcpOauth2ConfigUpstreamHeader>> UPSTREAM_HEADERS = new Field<>("upstream_headers", Codec.list(Codec.model(AiMcpOauth2ConfigUpstreamHeader::of)));

    private AiMcpOauth2Config(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiMcpOauth2Config of(ObjectNode json) {
        return new AiMcpOauth2Config(json);
    }

    /** A builder without a field. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode());
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    @Override
    public String pluginName() {
        return PLUGIN;
    }

    /**
     * Arguments by name.
     */
    public Map<String, String> args() {
        return members(ARGS);
    }

    /**
     * Authorization servers.
     */
    public List<String> authorizationServers() {
        return elements(AUTHORIZATION_SERVERS);
    }

    /**
     * Whether to cache introspection. Default: <code>true</code>.
     */
    public @Nullable Boolean cacheIntrospection() {
        return optional(CACHE_INTROSPECTION);
    }

    /**
     * The header for the claim to.
     */
    public List<AiMcpOauth2ConfigClaimToHeader> claimToHeader() {
        return elements(CLAIM_TO_HEADER);
    }

    /**
     * The client algorithm. Allowed: <code>ES256</code>, <code>ES384</code>, <code>ES512</code>, <code>EdDSA</code>,
     * <code>HS256</code>, <code>HS384</code>, <code>HS512</code>, <code>PS256</code>, <code>PS384</code>,
     * <code>PS512</code>, <code>RS256</code>, <code>RS384</code>, <code>RS512</code>.
     */
    public @Nullable ClientAlg clientAlg() {
        return optional(CLIENT_ALG);
    }

    /**
     * The client authentication. Allowed: <code>client_secret_basic</code>, <code>client_secret_jwt</code>,
     * <code>client_secret_post</code>, <code>none</code>, <code>private_key_jwt</code>,
     * <code>self_signed_tls_client_auth</code>, <code>tls_client_auth</code>.
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
     * The client JWK. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String clientJwk() {
        return optional(CLIENT_JWK);
    }

    /**
     * The secret of the client. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String clientSecret() {
        return optional(CLIENT_SECRET);
    }

    /**
     * Fields by which a consumer is found. Allowed: <code>custom_id</code>, <code>id</code>, <code>username</code>.
     * Default: <code>["custom_id","username"]</code>.
     */
    public List<ConsumerBy> consumerBy() {
        return elements(CONSUMER_BY);
    }

    /**
     * The claim that names the consumer.
     */
    public List<String> consumerClaim() {
        return elements(CONSUMER_CLAIM);
    }

    /**
     * The claim that holds the consumer groups.
     */
    public List<String> consumerGroupsClaim() {
        return elements(CONSUMER_GROUPS_CLAIM);
    }

    /**
     * Whether the consumer groups may be absent. Default: <code>false</code>.
     */
    public @Nullable Boolean consumerGroupsOptional() {
        return optional(CONSUMER_GROUPS_OPTIONAL);
    }

    /**
     * Whether a request passes without a consumer. Default: <code>false</code>.
     */
    public @Nullable Boolean consumerOptional() {
        return optional(CONSUMER_OPTIONAL);
    }

    /**
     * The claim that holds the credential. Default: <code>["sub"]</code>.
     */
    public List<String> credentialClaim() {
        return elements(CREDENTIAL_CLAIM);
    }

    /**
     * Headers.
     */
    public Map<String, String> headers() {
        return members(HEADERS);
    }

    /**
     * The proxy for HTTP.
     */
    public @Nullable String httpProxy() {
        return optional(HTTP_PROXY);
    }

    /**
     * The Proxy-Authorization header for HTTP.
     */
    public @Nullable String httpProxyAuthorization() {
        return optional(HTTP_PROXY_AUTHORIZATION);
    }

    /**
     * The version of HTTP.
     */
    public @Nullable Double httpVersion() {
        return optional(HTTP_VERSION);
    }

    /**
     * The proxy for HTTPS.
     */
    public @Nullable String httpsProxy() {
        return optional(HTTPS_PROXY);
    }

    /**
     * The Proxy-Authorization header for HTTPS.
     */
    public @Nullable String httpsProxyAuthorization() {
        return optional(HTTPS_PROXY_AUTHORIZATION);
    }

    /**
     * Switches insecure relaxed audience validation on. Default: <code>false</code>.
     */
    public @Nullable Boolean insecureRelaxedAudienceValidation() {
        return optional(INSECURE_RELAXED_AUDIENCE_VALIDATION);
    }

    /**
     * The address of the introspection endpoint.
     */
    public @Nullable String introspectionEndpoint() {
        return optional(INTROSPECTION_ENDPOINT);
    }

    /**
     * The introspection format. Allowed: <code>base64</code>, <code>base64url</code>, <code>string</code>.
     */
    public @Nullable IntrospectionFormat introspectionFormat() {
        return optional(INTROSPECTION_FORMAT);
    }

    /**
     * The JWKS cache lifetime. Default: <code>3600</code>.
     */
    public @Nullable Long jwksCacheTtl() {
        return optional(JWKS_CACHE_TTL);
    }

    /**
     * The address of the JWKS endpoint.
     */
    public @Nullable String jwksEndpoint() {
        return optional(JWKS_ENDPOINT);
    }

    /**
     * Seconds by which times of the JWT claims may be off. Default: <code>0</code>.
     */
    public @Nullable Long jwtClaimsLeeway() {
        return optional(JWT_CLAIMS_LEEWAY);
    }

    /**
     * How long an idle connection is kept. Default: <code>true</code>.
     */
    public @Nullable Boolean keepalive() {
        return optional(KEEPALIVE);
    }

    /**
     * The largest request body in bytes; 0 means no limit of the plugin's own. At least 0. Default:
     * <code>1048576</code>.
     */
    public @Nullable Long maxRequestBodySize() {
        return optional(MAX_REQUEST_BODY_SIZE);
    }

    /**
     * The metadata cache lifetime. Default: <code>3600</code>.
     */
    public @Nullable Long metadataCacheTtl() {
        return optional(METADATA_CACHE_TTL);
    }

    /**
     * The address of the metadata discovery endpoint.
     */
    public @Nullable String metadataDiscoveryEndpoint() {
        return optional(METADATA_DISCOVERY_ENDPOINT);
    }

    /**
     * The metadata discovery retry. Default: <code>3</code>.
     */
    public @Nullable Long metadataDiscoveryRetry() {
        return optional(METADATA_DISCOVERY_RETRY);
    }

    /**
     * The address of the metadata endpoint.
     */
    public @Nullable String metadataEndpoint() {
        return optional(METADATA_ENDPOINT);
    }

    /**
     * The address of the mutual TLS introspection endpoint.
     */
    public @Nullable String mtlsIntrospectionEndpoint() {
        return optional(MTLS_INTROSPECTION_ENDPOINT);
    }

    /**
     * Hosts that are reached without a proxy.
     */
    public @Nullable String noProxy() {
        return optional(NO_PROXY);
    }

    /**
     * Switches passthrough credentials on. Default: <code>false</code>.
     */
    public @Nullable Boolean passthroughCredentials() {
        return optional(PASSTHROUGH_CREDENTIALS);
    }

    /**
     * The resource.
     */
    public String resource() {
        return required(RESOURCE);
    }

    /**
     * Scopes supported.
     */
    public List<String> scopesSupported() {
        return elements(SCOPES_SUPPORTED);
    }

    /**
     * Whether the server's certificate is verified. Default: <code>true</code>.
     */
    public @Nullable Boolean sslVerify() {
        return optional(SSL_VERIFY);
    }

    /**
     * How long to wait. Default: <code>10000</code>.
     */
    public @Nullable Double timeout() {
        return optional(TIMEOUT);
    }

    /**
     * The TLS client authentication cert.
     */
    public @Nullable String tlsClientAuthCert() {
        return optional(TLS_CLIENT_AUTH_CERT);
    }

    /**
     * The TLS client authentication key.
     */
    public @Nullable String tlsClientAuthKey() {
        return optional(TLS_CLIENT_AUTH_KEY);
    }

    /**
     * Switches TLS client authentication TLS verify on. Default: <code>true</code>.
     */
    public @Nullable Boolean tlsClientAuthSslVerify() {
        return optional(TLS_CLIENT_AUTH_SSL_VERIFY);
    }

    /**
     * Settings of token exchange.
     */
    public @Nullable AiMcpOauth2ConfigTokenExchange tokenExchange() {
        return optional(TOKEN_EXCHANGE);
    }

    /**
     * Upstream headers.
     */
    public List<AiMcpOauth2ConfigUpstreamHeader> upstreamHeaders() {
        return elements(UPSTREAM_HEADERS);
    }

    /** What {@link AiMcpOauth2Config#clientAlg()} is chosen from. */
    public static final class ClientAlg extends Choice {
        public static final ClientAlg ES256 = of("ES256");
        public static final ClientAlg ES384 = of("ES384");
        public static final ClientAlg ES512 = of("ES512");
        public static final ClientAlg ED_DSA = of("EdDSA");
        public static final ClientAlg HS256 = of("HS256");
        public static final ClientAlg HS384 = of("HS384");
        public static final ClientAlg HS512 = of("HS512");
        public static final ClientAlg PS256 = of("PS256");
        public static final ClientAlg PS384 = of("PS384");
        public static final ClientAlg PS512 = of("PS512");
        public static final ClientAlg RS256 = of("RS256");
        public static final ClientAlg RS384 = of("RS384");
        public static final ClientAlg RS512 = of("RS512");

        private ClientAlg(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ClientAlg of(String value) {
            return new ClientAlg(value);
        }
    }

    /** What {@link AiMcpOauth2Config#clientAuth()} is chosen from. */
    public static final class ClientAuth extends Choice {
        public static final ClientAuth CLIENT_SECRET_BASIC = of("client_secret_basic");
        public static final ClientAuth CLIENT_SECRET_JWT = of("client_secret_jwt");
        public static final ClientAuth CLIENT_SECRET_POST = of("client_secret_post");
        public static final ClientAuth NONE = of("none");
        public static final ClientAuth PRIVATE_KEY_JWT = of("private_key_jwt");
        public static final ClientAuth SELF_SIGNED_TLS_CLIENT_AUTH = of("self_signed_tls_client_auth");
        public static final ClientAuth TLS_CLIENT_AUTH = of("tls_client_auth");

        private ClientAuth(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ClientAuth of(String value) {
            return new ClientAuth(value);
        }
    }

    /** What {@link AiMcpOauth2Config#consumerBy()} is chosen from. */
    public static final class ConsumerBy extends Choice {
        public static final ConsumerBy CUSTOM_ID = of("custom_id");
        public static final ConsumerBy ID = of("id");
        public static final ConsumerBy USERNAME = of("username");

        private ConsumerBy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ConsumerBy of(String value) {
            return new ConsumerBy(value);
        }
    }

    /** What {@link AiMcpOauth2Config#introspectionFormat()} is chosen from. */
    public static final class IntrospectionFormat extends Choice {
        public static final IntrospectionFormat BASE64 = of("base64");
        public static final IntrospectionFormat BASE64URL = of("base64url");
        public static final IntrospectionFormat STRING = of("string");

        private IntrospectionFormat(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static IntrospectionFormat of(String value) {
            return new IntrospectionFormat(value);
        }
    }

    /** Builds a {@link AiMcpOauth2Config}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiMcpOauth2Config, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiMcpOauth2Config build() {
            return new AiMcpOauth2Config(fields());
        }

        /**
         * Arguments by name.
         */
        public Builder args(@Nullable Map<String, String> value) {
            return set(ARGS, value);
        }

        /**
         * Authorization servers.
         */
        public Builder authorizationServers(@Nullable List<String> value) {
            return set(AUTHORIZATION_SERVERS, value);
        }

        /** As {@link #authorizationServers(List)}. */
        public Builder authorizationServers(String... values) {
            return set(AUTHORIZATION_SERVERS, Arrays.asList(values));
        }

        /**
         * Whether to cache introspection. Default: <code>true</code>.
         */
        public Builder cacheIntrospection(@Nullable Boolean value) {
            return set(CACHE_INTROSPECTION, value);
        }

        /**
         * The header for the claim to.
         */
        public Builder claimToHeader(@Nullable List<AiMcpOauth2ConfigClaimToHeader> value) {
            return set(CLAIM_TO_HEADER, value);
        }

        /** As {@link #claimToHeader(List)}. */
        public Builder claimToHeader(AiMcpOauth2ConfigClaimToHeader... values) {
            return set(CLAIM_TO_HEADER, Arrays.asList(values));
        }

        /** Adds one to what {@link #claimToHeader(List)} sets. */
        public Builder addClaimToHeader(AiMcpOauth2ConfigClaimToHeader value) {
            return add(CLAIM_TO_HEADER, value);
        }

        /** Adds one to what {@link #claimToHeader(List)} sets, described in place. */
        public Builder addClaimToHeader(Consumer<AiMcpOauth2ConfigClaimToHeader.Builder> value) {
            AiMcpOauth2ConfigClaimToHeader.Builder builder = AiMcpOauth2ConfigClaimToHeader.builder();
            value.accept(builder);
            return add(CLAIM_TO_HEADER, builder.build());
        }

        /**
         * The client algorithm. Allowed: <code>ES256</code>, <code>ES384</code>, <code>ES512</code>, <code>EdDSA</code>,
         * <code>HS256</code>, <code>HS384</code>, <code>HS512</code>, <code>PS256</code>, <code>PS384</code>,
         * <code>PS512</code>, <code>RS256</code>, <code>RS384</code>, <code>RS512</code>.
         */
        public Builder clientAlg(@Nullable ClientAlg value) {
            return set(CLIENT_ALG, value);
        }

        /** As {@link #clientAlg(ClientAlg)}, also with a value that has no constant. */
        public Builder clientAlg(String value) {
            return set(CLIENT_ALG, ClientAlg.of(value));
        }

        /**
         * The client authentication. Allowed: <code>client_secret_basic</code>, <code>client_secret_jwt</code>,
         * <code>client_secret_post</code>, <code>none</code>, <code>private_key_jwt</code>,
         * <code>self_signed_tls_client_auth</code>, <code>tls_client_auth</code>.
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
         * The client JWK. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder clientJwk(@Nullable String value) {
            return set(CLIENT_JWK, value);
        }

        /**
         * The secret of the client. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder clientSecret(@Nullable String value) {
            return set(CLIENT_SECRET, value);
        }

        /**
         * Fields by which a consumer is found. Allowed: <code>custom_id</code>, <code>id</code>, <code>username</code>.
         * Default: <code>["custom_id","username"]</code>.
         */
        public Builder consumerBy(@Nullable List<ConsumerBy> value) {
            return set(CONSUMER_BY, value);
        }

        /** As {@link #consumerBy(List)}. */
        public Builder consumerBy(ConsumerBy... values) {
            return set(CONSUMER_BY, Arrays.asList(values));
        }

        /** As {@link #consumerBy(List)}, also with values that have no constants. */
        public Builder consumerBy(String... values) {
            return set(CONSUMER_BY, Arrays.stream(values).map(ConsumerBy::of).toList());
        }

        /**
         * The claim that names the consumer.
         */
        public Builder consumerClaim(@Nullable List<String> value) {
            return set(CONSUMER_CLAIM, value);
        }

        /** As {@link #consumerClaim(List)}. */
        public Builder consumerClaim(String... values) {
            return set(CONSUMER_CLAIM, Arrays.asList(values));
        }

        /**
         * The claim that holds the consumer groups.
         */
        public Builder consumerGroupsClaim(@Nullable List<String> value) {
            return set(CONSUMER_GROUPS_CLAIM, value);
        }

        /** As {@link #consumerGroupsClaim(List)}. */
        public Builder consumerGroupsClaim(String... values) {
            return set(CONSUMER_GROUPS_CLAIM, Arrays.asList(values));
        }

        /**
         * Whether the consumer groups may be absent. Default: <code>false</code>.
         */
        public Builder consumerGroupsOptional(@Nullable Boolean value) {
            return set(CONSUMER_GROUPS_OPTIONAL, value);
        }

        /**
         * Whether a request passes without a consumer. Default: <code>false</code>.
         */
        public Builder consumerOptional(@Nullable Boolean value) {
            return set(CONSUMER_OPTIONAL, value);
        }

        /**
         * The claim that holds the credential. Default: <code>["sub"]</code>.
         */
        public Builder credentialClaim(@Nullable List<String> value) {
            return set(CREDENTIAL_CLAIM, value);
        }

        /** As {@link #credentialClaim(List)}. */
        public Builder credentialClaim(String... values) {
            return set(CREDENTIAL_CLAIM, Arrays.asList(values));
        }

        /**
         * Headers.
         */
        public Builder headers(@Nullable Map<String, String> value) {
            return set(HEADERS, value);
        }

        /**
         * The proxy for HTTP.
         */
        public Builder httpProxy(@Nullable String value) {
            return set(HTTP_PROXY, value);
        }

        /**
         * The Proxy-Authorization header for HTTP.
         */
        public Builder httpProxyAuthorization(@Nullable String value) {
            return set(HTTP_PROXY_AUTHORIZATION, value);
        }

        /**
         * The version of HTTP.
         */
        public Builder httpVersion(@Nullable Double value) {
            return set(HTTP_VERSION, value);
        }

        /** As {@link #httpVersion(Double)}. */
        public Builder httpVersion(double value) {
            return set(HTTP_VERSION, value);
        }

        /**
         * The proxy for HTTPS.
         */
        public Builder httpsProxy(@Nullable String value) {
            return set(HTTPS_PROXY, value);
        }

        /**
         * The Proxy-Authorization header for HTTPS.
         */
        public Builder httpsProxyAuthorization(@Nullable String value) {
            return set(HTTPS_PROXY_AUTHORIZATION, value);
        }

        /**
         * Switches insecure relaxed audience validation on. Default: <code>false</code>.
         */
        public Builder insecureRelaxedAudienceValidation(@Nullable Boolean value) {
            return set(INSECURE_RELAXED_AUDIENCE_VALIDATION, value);
        }

        /**
         * The address of the introspection endpoint.
         */
        public Builder introspectionEndpoint(@Nullable String value) {
            return set(INTROSPECTION_ENDPOINT, value);
        }

        /**
         * The introspection format. Allowed: <code>base64</code>, <code>base64url</code>, <code>string</code>.
         */
        public Builder introspectionFormat(@Nullable IntrospectionFormat value) {
            return set(INTROSPECTION_FORMAT, value);
        }

        /** As {@link #introspectionFormat(IntrospectionFormat)}, also with a value that has no constant. */
        public Builder introspectionFormat(String value) {
            return set(INTROSPECTION_FORMAT, IntrospectionFormat.of(value));
        }

        /**
         * The JWKS cache lifetime. Default: <code>3600</code>.
         */
        public Builder jwksCacheTtl(@Nullable Long value) {
            return set(JWKS_CACHE_TTL, value);
        }

        /** As {@link #jwksCacheTtl(Long)}. */
        public Builder jwksCacheTtl(long value) {
            return set(JWKS_CACHE_TTL, value);
        }

        /**
         * The address of the JWKS endpoint.
         */
        public Builder jwksEndpoint(@Nullable String value) {
            return set(JWKS_ENDPOINT, value);
        }

        /**
         * Seconds by which times of the JWT claims may be off. Default: <code>0</code>.
         */
        public Builder jwtClaimsLeeway(@Nullable Long value) {
            return set(JWT_CLAIMS_LEEWAY, value);
        }

        /** As {@link #jwtClaimsLeeway(Long)}. */
        public Builder jwtClaimsLeeway(long value) {
            return set(JWT_CLAIMS_LEEWAY, value);
        }

        /**
         * How long an idle connection is kept. Default: <code>true</code>.
         */
        public Builder keepalive(@Nullable Boolean value) {
            return set(KEEPALIVE, value);
        }

        /**
         * The largest request body in bytes; 0 means no limit of the plugin's own. At least 0. Default:
         * <code>1048576</code>.
         */
        public Builder maxRequestBodySize(@Nullable Long value) {
            return set(MAX_REQUEST_BODY_SIZE, value);
        }

        /** As {@link #maxRequestBodySize(Long)}. */
        public Builder maxRequestBodySize(long value) {
            return set(MAX_REQUEST_BODY_SIZE, value);
        }

        /**
         * The metadata cache lifetime. Default: <code>3600</code>.
         */
        public Builder metadataCacheTtl(@Nullable Long value) {
            return set(METADATA_CACHE_TTL, value);
        }

        /** As {@link #metadataCacheTtl(Long)}. */
        public Builder metadataCacheTtl(long value) {
            return set(METADATA_CACHE_TTL, value);
        }

        /**
         * The address of the metadata discovery endpoint.
         */
        public Builder metadataDiscoveryEndpoint(@Nullable String value) {
            return set(METADATA_DISCOVERY_ENDPOINT, value);
        }

        /**
         * The metadata discovery retry. Default: <code>3</code>.
         */
        public Builder metadataDiscoveryRetry(@Nullable Long value) {
            return set(METADATA_DISCOVERY_RETRY, value);
        }

        /** As {@link #metadataDiscoveryRetry(Long)}. */
        public Builder metadataDiscoveryRetry(long value) {
            return set(METADATA_DISCOVERY_RETRY, value);
        }

        /**
         * The address of the metadata endpoint.
         */
        public Builder metadataEndpoint(@Nullable String value) {
            return set(METADATA_ENDPOINT, value);
        }

        /**
         * The address of the mutual TLS introspection endpoint.
         */
        public Builder mtlsIntrospectionEndpoint(@Nullable String value) {
            return set(MTLS_INTROSPECTION_ENDPOINT, value);
        }

        /**
         * Hosts that are reached without a proxy.
         */
        public Builder noProxy(@Nullable String value) {
            return set(NO_PROXY, value);
        }

        /**
         * Switches passthrough credentials on. Default: <code>false</code>.
         */
        public Builder passthroughCredentials(@Nullable Boolean value) {
            return set(PASSTHROUGH_CREDENTIALS, value);
        }

        /**
         * The resource.
         */
        public Builder resource(@Nullable String value) {
            return set(RESOURCE, value);
        }

        /**
         * Scopes supported.
         */
        public Builder scopesSupported(@Nullable List<String> value) {
            return set(SCOPES_SUPPORTED, value);
        }

        /** As {@link #scopesSupported(List)}. */
        public Builder scopesSupported(String... values) {
            return set(SCOPES_SUPPORTED, Arrays.asList(values));
        }

        /**
         * Whether the server's certificate is verified. Default: <code>true</code>.
         */
        public Builder sslVerify(@Nullable Boolean value) {
            return set(SSL_VERIFY, value);
        }

        /**
         * How long to wait. Default: <code>10000</code>.
         */
        public Builder timeout(@Nullable Double value) {
            return set(TIMEOUT, value);
        }

        /** As {@link #timeout(Double)}. */
        public Builder timeout(double value) {
            return set(TIMEOUT, value);
        }

        /**
         * The TLS client authentication cert.
         */
        public Builder tlsClientAuthCert(@Nullable String value) {
            return set(TLS_CLIENT_AUTH_CERT, value);
        }

        /**
         * The TLS client authentication key.
         */
        public Builder tlsClientAuthKey(@Nullable String value) {
            return set(TLS_CLIENT_AUTH_KEY, value);
        }

        /**
         * Switches TLS client authentication TLS verify on. Default: <code>true</code>.
         */
        public Builder tlsClientAuthSslVerify(@Nullable Boolean value) {
            return set(TLS_CLIENT_AUTH_SSL_VERIFY, value);
        }

        /**
         * Settings of token exchange.
         */
        public Builder tokenExchange(@Nullable AiMcpOauth2ConfigTokenExchange value) {
            return set(TOKEN_EXCHANGE, value);
        }

        /** As {@link #tokenExchange(AiMcpOauth2ConfigTokenExchange)}, described in place. */
        public Builder tokenExchange(Consumer<AiMcpOauth2ConfigTokenExchange.Builder> value) {
            AiMcpOauth2ConfigTokenExchange.Builder builder = AiMcpOauth2ConfigTokenExchange.builder();
            value.accept(builder);
            return set(TOKEN_EXCHANGE, builder.build());
        }

        /**
         * Upstream headers.
         */
        public Builder upstreamHeaders(@Nullable List<AiMcpOauth2ConfigUpstreamHeader> value) {
            return set(UPSTREAM_HEADERS, value);
        }

        /** As {@link #upstreamHeaders(List)}. */
        public Builder upstreamHeaders(AiMcpOauth2ConfigUpstreamHeader... values) {
            return set(UPSTREAM_HEADERS, Arrays.asList(values));
        }

        /** Adds one to what {@link #upstreamHeaders(List)} sets. */
        public Builder addUpstreamHeader(AiMcpOauth2ConfigUpstreamHeader value) {
            return add(UPSTREAM_HEADERS, value);
        }

        /** Adds one to what {@link #upstreamHeaders(List)} sets, described in place. */
        public Builder addUpstreamHeader(Consumer<AiMcpOauth2ConfigUpstreamHeader.Builder> value) {
            AiMcpOauth2ConfigUpstreamHeader.Builder builder = AiMcpOauth2ConfigUpstreamHeader.builder();
            value.accept(builder);
            return add(UPSTREAM_HEADERS, builder.build());
        }
    }
}

