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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Signs users and applications in with an OpenID Connect provider.
 */
public final class OpenidConnectConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "openid-connect";

    private static final Field<String> ANONYMOUS = new Field<>("anonymous", Codec.TEXT);
    private static final Field<List<String>> AUDIENCE = new Field<>("audience", Codec.list(Codec.TEXT));
    private static final Field<List<String>> AUDIENCE_CLAIM = new Field<>("audience_claim", Codec.list(Codec.TEXT));
    private static final Field<List<String>> AUDIENCE_REQUIRED = new Field<>("audience_required", Codec.list(Codec.TEXT));
    private static final Field<List<AuthMethod>> AUTH_METHODS = new Field<>("auth_methods", Codec.list(Codec.choice(AuthMethod::of)));
    private static final Field<List<String>> AUTHENTICATED_GROUPS_CLAIM = new Field<>("authenticated_groups_claim", Codec.list(Codec.TEXT));
    private static final Field<String> AUTHORIZATION_COOKIE_DOMAIN = new Field<>("authorization_cookie_domain", Codec.TEXT);
    private static final Field<Boolean> AUTHORIZATION_COOKIE_HTTP_ONLY = new Field<>("authorization_cookie_http_only", Codec.BOOLEAN);
    private static final Field<String> AUTHORIZATION_COOKIE_NAME = new Field<>("authorization_cookie_name", Codec.TEXT);
    private static final Field<String> AUTHORIZATION_COOKIE_PATH = new Field<>("authorization_cookie_path", Codec.TEXT);
    private static final Field<AuthorizationCookieSameSite> AUTHORIZATION_COOKIE_SAME_SITE = new Field<>("authorization_cookie_same_site", Codec.choice(AuthorizationCookieSameSite::of));
    private static final Field<Boolean> AUTHORIZATION_COOKIE_SECURE = new Field<>("authorization_cookie_secure", Codec.BOOLEAN);
    private static final Field<String> AUTHORIZATION_ENDPOINT = new Field<>("authorization_endpoint", Codec.TEXT);
    private static final Field<List<String>> AUTHORIZATION_QUERY_ARGS_CLIENT = new Field<>("authorization_query_args_client", Codec.list(Codec.TEXT));
    private static final Field<List<String>> AUTHORIZATION_QUERY_ARGS_NAMES = new Field<>("authorization_query_args_names", Codec.list(Codec.TEXT));
    private static final Field<List<String>> AUTHORIZATION_QUERY_ARGS_VALUES = new Field<>("authorization_query_args_values", Codec.list(Codec.TEXT));
    private static final Field<Double> AUTHORIZATION_ROLLING_TIMEOUT = new Field<>("authorization_rolling_timeout", Codec.NUMBER);
    private static final Field<String> BEARER_TOKEN_COOKIE_NAME = new Field<>("bearer_token_cookie_name", Codec.TEXT);
    private static final Field<List<BearerTokenParamType>> BEARER_TOKEN_PARAM_TYPE = new Field<>("bearer_token_param_type", Codec.list(Codec.choice(BearerTokenParamType::of)));
    private static final Field<Boolean> BY_USERNAME_IGNORE_CASE = new Field<>("by_username_ignore_case", Codec.BOOLEAN);
    private static final Field<Boolean> CACHE_INTROSPECTION = new Field<>("cache_introspection", Codec.BOOLEAN);
    private static final Field<Boolean> CACHE_TOKEN_EXCHANGE = new Field<>("cache_token_exchange", Codec.BOOLEAN);
    private static final Field<Boolean> CACHE_TOKENS = new Field<>("cache_tokens", Codec.BOOLEAN);
    private static final Field<String> CACHE_TOKENS_SALT = new Field<>("cache_tokens_salt", Codec.TEXT);
    private static final Field<Double> CACHE_TTL = new Field<>("cache_ttl", Codec.NUMBER);
    private static final Field<Double> CACHE_TTL_MAX = new Field<>("cache_ttl_max", Codec.NUMBER);
    private static final Field<Double> CACHE_TTL_MIN = new Field<>("cache_ttl_min", Codec.NUMBER);
    private static final Field<Double> CACHE_TTL_NEG = new Field<>("cache_ttl_neg", Codec.NUMBER);
    private static final Field<Double> CACHE_TTL_RESURRECT = new Field<>("cache_ttl_resurrect", Codec.NUMBER);
    private static final Field<Boolean> CACHE_USER_INFO = new Field<>("cache_user_info", Codec.BOOLEAN);
    private static final Field<List<String>> CLAIMS_FORBIDDEN = new Field<>("claims_forbidden", Codec.list(Codec.TEXT));
    private static final Field<List<ClientAlg>> CLIENT_ALG = new Field<>("client_alg", Codec.list(Codec.choice(ClientAlg::of)));
    private static final Field<String> CLIENT_ARG = new Field<>("client_arg", Codec.TEXT);
    private static final Field<List<ClientAuth>> CLIENT_AUTH = new Field<>("client_auth", Codec.list(Codec.choice(ClientAuth::of)));
    private static final Field<List<ClientCredentialsParamType>> CLIENT_CREDENTIALS_PARAM_TYPE = new Field<>("client_credentials_param_type", Codec.list(Codec.choice(ClientCredentialsParamType::of)));
    private static final Field<List<String>> CLIENT_ID = new Field<>("client_id", Codec.list(Codec.TEXT));
    private static final Field<List<OpenidConnectConfigClientJwk>> CLIENT_JWK = new Field<>("client_jwk", Codec.list(Codec.model(OpenidConnectConfigClientJwk::of)));
    private static final Field<List<String>> CLIENT_SECRET = new Field<>("client_secret", Codec.list(Codec.TEXT));
    private static final Field<RedisConnection> CLUSTER_CACHE_REDIS = new Field<>("cluster_cache_redis", Codec.model(RedisConnection::of));
    private static final Field<ClusterCacheStrategy> CLUSTER_CACHE_STRATEGY = new Field<>("cluster_cache_strategy", Codec.choice(ClusterCacheStrategy::of));
    private static final Field<List<ConsumerBy>> CONSUMER_BY = new Field<>("consumer_by", Codec.list(Codec.choice(ConsumerBy::of)));
    private static final Field<List<List<String>>> CONSUMER_CLAIMS = new Field<>("consumer_claims", Codec.list(Codec.list(Codec.TEXT)));
    private static final Field<List<String>> CONSUMER_GROUPS_CLAIM = new Field<>("consumer_groups_claim", Codec.list(Codec.TEXT));
    private static final Field<Boolean> CONSUMER_GROUPS_OPTIONAL = new Field<>("consumer_groups_optional", Codec.BOOLEAN);
    private static final Field<Boolean> CONSUMER_OPTIONAL = new Field<>("consumer_optional", Codec.BOOLEAN);
    private static final Field<List<String>> CREDENTIAL_CLAIM = new Field<>("credential_claim", Codec.list(Codec.TEXT));
    private static final Field<List<DisableSession>> DISABLE_SESSION = new Field<>("disable_session", Codec.list(Codec.choice(DisableSession::of)));
    private static final Field<List<String>> DISCOVERY_HEADERS_NAMES = new Field<>("discovery_headers_names", Codec.list(Codec.TEXT));
    private static final Field<List<String>> DISCOVERY_HEADERS_VALUES = new Field<>("discovery_headers_values", Codec.list(Codec.TEXT));
    private static final Field<Boolean> DISPLAY_ERRORS = new Field<>("display_errors", Codec.BOOLEAN);
    private static final Field<List<String>> DOMAINS = new Field<>("domains", Codec.list(Codec.TEXT));
    private static final Field<String> DOWNSTREAM_ACCESS_TOKEN_HEADER = new Field<>("downstream_access_token_header", Codec.TEXT);
    private static final Field<String> DOWNSTREAM_ACCESS_TOKEN_JWK_HEADER = new Field<>("downstream_access_token_jwk_header", Codec.TEXT);
    private static final Field<List<OpenidConnectConfigDownstreamHeader>> DOWNSTREAM_HEADERS = new Field<>("downstream_headers", Codec.list(Codec.model(OpenidConnectConfigDownstreamHeader::of)));
    private static final Field<List<String>> DOWNSTREAM_HEADERS_CLAIMS = new Field<>("downstream_headers_claims", Codec.list(Codec.TEXT));
    private static final Field<List<String>> DOWNSTREAM_HEADERS_NAMES = new Field<>("downstream_headers_names", Codec.list(Codec.TEXT));
    private static final Field<String> DOWNSTREAM_ID_TOKEN_HEADER = new Field<>("downstream_id_token_header", Codec.TEXT);
    private static final Field<String> DOWNSTREAM_ID_TOKEN_JWK_HEADER = new Field<>("downstream_id_token_jwk_header", Codec.TEXT);
    private static final Field<String> DOWNSTREAM_INTROSPECTION_HEADER = new Field<>("downstream_introspection_header", Codec.TEXT);
    private static final Field<String> DOWNSTREAM_INTROSPECTION_JWT_HEADER = new Field<>("downstream_introspection_jwt_header", Codec.TEXT);
    private static final Field<String> DOWNSTREAM_REFRESH_TOKEN_HEADER = new Field<>("downstream_refresh_token_header", Codec.TEXT);
    private static final Field<String> DOWNSTREAM_SESSION_ID_HEADER = new Field<>("downstream_session_id_header", Codec.TEXT);
    private static final Field<String> DOWNSTREAM_USER_INFO_HEADER = new Field<>("downstream_user_info_header", Codec.TEXT);
    private static final Field<String> DOWNSTREAM_USER_INFO_JWT_HEADER = new Field<>("downstream_user_info_jwt_header", Codec.TEXT);
    private static final Field<Double> DPOP_PROOF_LIFETIME = new Field<>("dpop_proof_lifetime", Codec.NUMBER);
    private static final Field<Boolean> DPOP_USE_NONCE = new Field<>("dpop_use_nonce", Codec.BOOLEAN);
    private static final Field<Boolean> ENABLE_HS_SIGNATURES = new Field<>("enable_hs_signatures", Codec.BOOLEAN);
    private static final Field<String> END_SESSION_ENDPOINT = new Field<>("end_session_endpoint", Codec.TEXT);
    private static final Field<Boolean> EXPOSE_ERROR_CODE = new Field<>("expose_error_code", Codec.BOOLEAN);
    private static final Field<List<String>> EXTRA_JWKS_URIS = new Field<>("extra_jwks_uris", Codec.list(Codec.TEXT));
    private static final Field<Boolean> FORBIDDEN_DESTROY_SESSION = new Field<>("forbidden_destroy_session", Codec.BOOLEAN);
    private static final Field<String> FORBIDDEN_ERROR_MESSAGE = new Field<>("forbidden_error_message", Codec.TEXT);
    private static final Field<List<String>> FORBIDDEN_REDIRECT_URI = new Field<>("forbidden_redirect_uri", Codec.list(Codec.TEXT));
    private static final Field<List<String>> GROUPS_CLAIM = new Field<>("groups_claim", Codec.list(Codec.TEXT));
    private static final Field<List<String>> GROUPS_REQUIRED = new Field<>("groups_required", Codec.list(Codec.TEXT));
    private static final Field<Boolean> HIDE_CREDENTIALS = new Field<>("hide_credentials", Codec.BOOLEAN);
    private static final Field<String> HTTP_PROXY = new Field<>("http_proxy", Codec.TEXT);
    private static final Field<String> HTTP_PROXY_AUTHORIZATION = new Field<>("http_proxy_authorization", Codec.TEXT);
    private static final Field<Double> HTTP_VERSION = new Field<>("http_version", Codec.NUMBER);
    private static final Field<String> HTTPS_PROXY = new Field<>("https_proxy", Codec.TEXT);
    private static final Field<String> HTTPS_PROXY_AUTHORIZATION = new Field<>("https_proxy_authorization", Codec.TEXT);
    private static final Field<String> ID_TOKEN_PARAM_NAME = new Field<>("id_token_param_name", Codec.TEXT);
    private static final Field<List<IdTokenParamType>> ID_TOKEN_PARAM_TYPE = new Field<>("id_token_param_type", Codec.list(Codec.choice(IdTokenParamType::of)));
    private static final Field<List<IgnoreSignature>> IGNORE_SIGNATURE = new Field<>("ignore_signature", Codec.list(Codec.choice(IgnoreSignature::of)));
    private static final Field<Boolean> INTROSPECT_JWT_TOKENS = new Field<>("introspect_jwt_tokens", Codec.BOOLEAN);
    private static final Field<IntrospectionAccept> INTROSPECTION_ACCEPT = new Field<>("introspection_accept", Codec.choice(IntrospectionAccept::of));
    private static final Field<Boolean> INTROSPECTION_CHECK_ACTIVE = new Field<>("introspection_check_active", Codec.BOOLEAN);
    private static final Field<String> INTROSPECTION_ENDPOINT = new Field<>("introspection_endpoint", Codec.TEXT);
    private static final Field<IntrospectionEndpointAuthMethod> INTROSPECTION_ENDPOINT_AUTH_METHOD = new Field<>("introspection_endpoint_auth_method", Codec.choice(IntrospectionEndpointAuthMethod::of));
    private static final Field<List<String>> INTROSPECTION_HEADERS_CLIENT = new Field<>("introspection_headers_client", Codec.list(Codec.TEXT));
    private static final Field<List<String>> INTROSPECTION_HEADERS_NAMES = new Field<>("introspection_headers_names", Codec.list(Codec.TEXT));
    private static final Field<List<String>> INTROSPECTION_HEADERS_VALUES = new Field<>("introspection_headers_values", Codec.list(Codec.TEXT));
    private static final Field<String> INTROSPECTION_HINT = new Field<>("introspection_hint", Codec.TEXT);
    private static final Field<List<String>> INTROSPECTION_POST_ARGS_CLIENT = new Field<>("introspection_post_args_client", Codec.list(Codec.TEXT));
    private static final Field<List<String>> INTROSPECTION_POST_ARGS_CLIENT_HEADERS = new Field<>("introspection_post_args_client_headers", Codec.list(Codec.TEXT));
    private static final Field<List<String>> INTROSPECTION_POST_ARGS_NAMES = new Field<>("introspection_post_args_names", Codec.list(Codec.TEXT));
    private static final Field<List<String>> INTROSPECTION_POST_ARGS_VALUES = new Field<>("introspection_post_args_values", Codec.list(Codec.TEXT));
    private static final Field<String> INTROSPECTION_TOKEN_PARAM_NAME = new Field<>("introspection_token_param_name", Codec.TEXT);
    private static final Field<String> ISSUER = new Field<>("issuer", Codec.TEXT);
    private static final Field<List<String>> ISSUERS_ALLOWED = new Field<>("issuers_allowed", Codec.list(Codec.TEXT));
    private static final Field<String> JWKS_ENDPOINT = new Field<>("jwks_endpoint", Codec.TEXT);
    private static final Field<String> JWT_SESSION_CLAIM = new Field<>("jwt_session_claim", Codec.TEXT);
    private static final Field<String> JWT_SESSION_COOKIE = new Field<>("jwt_session_cookie", Codec.TEXT);
    private static final Field<Boolean> KEEPALIVE = new Field<>("keepalive", Codec.BOOLEAN);
    private static final Field<Double> LEEWAY = new Field<>("leeway", Codec.NUMBER);
    private static final Field<LoginAction> LOGIN_ACTION = new Field<>("login_action", Codec.choice(LoginAction::of));
    private static final Field<List<LoginMethod>> LOGIN_METHODS = new Field<>("login_methods", Codec.list(Codec.choice(LoginMethod::of)));
    private static final Field<LoginRedirectMode> LOGIN_REDIRECT_MODE = new Field<>("login_redirect_mode", Codec.choice(LoginRedirectMode::of));
    private static final Field<List<String>> LOGIN_REDIRECT_URI = new Field<>("login_redirect_uri", Codec.list(Codec.TEXT));
    private static final Field<List<LoginToken>> LOGIN_TOKENS = new Field<>("login_tokens", Codec.list(Codec.choice(LoginToken::of)));
    private static final Field<List<LogoutMethod>> LOGOUT_METHODS = new Field<>("logout_methods", Codec.list(Codec.choice(LogoutMethod::of)));
    private static final Field<String> LOGOUT_POST_ARG = new Field<>("logout_post_arg", Codec.TEXT);
    private static final Field<String> LOGOUT_QUERY_ARG = new Field<>("logout_query_arg", Codec.TEXT);
    private static final Field<List<String>> LOGOUT_REDIRECT_URI = new Field<>("logout_redirect_uri", Codec.list(Codec.TEXT));
    private static final Field<Boolean> LOGOUT_REVOKE = new Field<>("logout_revoke", Codec.BOOLEAN);
    private static final Field<Boolean> LOGOUT_REVOKE_ACCESS_TOKEN = new Field<>("logout_revoke_access_token", Codec.BOOLEAN);
    private static final Field<Boolean> LOGOUT_REVOKE_REFRESH_TOKEN = new Field<>("logout_revoke_refresh_token", Codec.BOOLEAN);
    private static final Field<String> LOGOUT_URI_SUFFIX = new Field<>("logout_uri_suffix", Codec.TEXT);
    private static final Field<Double> MAX_AGE = new Field<>("max_age", Codec.NUMBER);
    private static final Field<String> MTLS_INTROSPECTION_ENDPOINT = new Field<>("mtls_introspection_endpoint", Codec.TEXT);
    private static final Field<String> MTLS_REVOCATION_ENDPOINT = new Field<>("mtls_revocation_endpoint", Codec.TEXT);
    private static final Field<String> MTLS_TOKEN_ENDPOINT = new Field<>("mtls_token_endpoint", Codec.TEXT);
    private static final Field<String> NO_PROXY = new Field<>("no_proxy", Codec.TEXT);
    private static final Field<List<PasswordParamType>> PASSWORD_PARAM_TYPE = new Field<>("password_param_type", Codec.list(Codec.choice(PasswordParamType::of)));
    private static final Field<Boolean> PRESERVE_QUERY_ARGS = new Field<>("preserve_query_args", Codec.BOOLEAN);
    private static final Field<Boolean> PROOF_OF_POSSESSION_AUTH_METHODS_VALIDATION = new Field<>("proof_of_possession_auth_methods_validation", Codec.BOOLEAN);
    private static final Field<ProofOfPossessionDpop> PROOF_OF_POSSESSION_DPOP = new Field<>("proof_of_possession_dpop", Codec.choice(ProofOfPossessionDpop::of));
    private static final Field<ProofOfPossessionMtls> PROOF_OF_POSSESSION_MTLS = new Field<>("proof_of_possession_mtls", Codec.choice(ProofOfPossessionMtls::of));
    private static final Field<String> PUSHED_AUTHORIZATION_REQUEST_ENDPOINT = new Field<>("pushed_authorization_request_endpoint", Codec.TEXT);
    private static final Field<PushedAuthorizationRequestEndpointAuthMethod> PUSHED_AUTHORIZATION_REQUEST_ENDPOINT_AUTH_METHOD = new Field<>("pushed_authorization_request_endpoint_auth_method", Codec.choice(PushedAuthorizationRequestEndpointAuthMethod::of));
    private static final Field<List<String>> REDIRECT_URI = new Field<>("redirect_uri", Codec.list(Codec.TEXT));
    private static final Field<SessionRedis> REDIS = new Field<>("redis", Codec.model(SessionRedis::of));
    private static final Field<Double> REDISCOVERY_LIFETIME = new Field<>("rediscovery_lifetime", Codec.NUMBER);
    private static final Field<String> REFRESH_TOKEN_PARAM_NAME = new Field<>("refresh_token_param_name", Codec.TEXT);
    private static final Field<List<RefreshTokenParamType>> REFRESH_TOKEN_PARAM_TYPE = new Field<>("refresh_token_param_type", Codec.list(Codec.choice(RefreshTokenParamType::of)));
    private static final Field<Boolean> REFRESH_TOKENS = new Field<>("refresh_tokens", Codec.BOOLEAN);
    private static final Field<Boolean> REQUIRE_PROOF_KEY_FOR_CODE_EXCHANGE = new Field<>("require_proof_key_for_code_exchange", Codec.BOOLEAN);
    private static final Field<Boolean> REQUIRE_PUSHED_AUTHORIZATION_REQUESTS = new Field<>("require_pushed_authorization_requests", Codec.BOOLEAN);
    private static final Field<Boolean> REQUIRE_SIGNED_REQUEST_OBJECT = new Field<>("require_signed_request_object", Codec.BOOLEAN);
    private static final Field<Boolean> RESOLVE_DISTRIBUTED_CLAIMS = new Field<>("resolve_distributed_claims", Codec.BOOLEAN);
    private static final Field<ResponseMode> RESPONSE_MODE = new Field<>("response_mode", Codec.choice(ResponseMode::of));
    private static final Field<List<String>> RESPONSE_TYPE = new Field<>("response_type", Codec.list(Codec.TEXT));
    private static final Field<Boolean> REVERIFY = new Field<>("reverify", Codec.BOOLEAN);
    private static final Field<String> REVOCATION_ENDPOINT = new Field<>("revocation_endpoint", Codec.TEXT);
    private static final Field<RevocationEndpointAuthMethod> REVOCATION_ENDPOINT_AUTH_METHOD = new Field<>("revocation_endpoint_auth_method", Codec.choice(RevocationEndpointAuthMethod::of));
    private static final Field<String> REVOCATION_TOKEN_PARAM_NAME = new Field<>("revocation_token_param_name", Codec.TEXT);
    private static final Field<List<String>> ROLES_CLAIM = new Field<>("roles_claim", Codec.list(Codec.TEXT));
    private static final Field<List<String>> ROLES_REQUIRED = new Field<>("roles_required", Codec.list(Codec.TEXT));
    private static final Field<Boolean> RUN_ON_PREFLIGHT = new Field<>("run_on_preflight", Codec.BOOLEAN);
    private static final Field<List<String>> SCOPES = new Field<>("scopes", Codec.list(Codec.TEXT));
    private static final Field<List<String>> SCOPES_CLAIM = new Field<>("scopes_claim", Codec.list(Codec.TEXT));
    private static final Field<List<String>> SCOPES_REQUIRED = new Field<>("scopes_required", Codec.list(Codec.TEXT));
    private static final Field<Boolean> SEARCH_USER_INFO = new Field<>("search_user_info", Codec.BOOLEAN);
    private static final Field<Double> SESSION_ABSOLUTE_TIMEOUT = new Field<>("session_absolute_timeout", Codec.NUMBER);
    private static final Field<String> SESSION_AUDIENCE = new Field<>("session_audience", Codec.TEXT);
    private static final Field<List<SessionBind>> SESSION_BIND = new Field<>("session_bind", Codec.list(Codec.choice(SessionBind::of)));
    private static final Field<String> SESSION_COOKIE_DOMAIN = new Field<>("session_cookie_domain", Codec.TEXT);
    private static final Field<Boolean> SESSION_COOKIE_HTTP_ONLY = new Field<>("session_cookie_http_only", Codec.BOOLEAN);
    private static final Field<String> SESSION_COOKIE_NAME = new Field<>("session_cookie_name", Codec.TEXT);
    private static final Field<String> SESSION_COOKIE_PATH = new Field<>("session_cookie_path", Codec.TEXT);
    private static final Field<SessionCookieSameSite> SESSION_COOKIE_SAME_SITE = new Field<>("session_cookie_same_site", Codec.choice(SessionCookieSameSite::of));
    private static final Field<Boolean> SESSION_COOKIE_SECURE = new Field<>("session_cookie_secure", Codec.BOOLEAN);
    private static final Field<Boolean> SESSION_ENFORCE_SAME_SUBJECT = new Field<>("session_enforce_same_subject", Codec.BOOLEAN);
    private static final Field<Boolean> SESSION_HASH_STORAGE_KEY = new Field<>("session_hash_storage_key", Codec.BOOLEAN);
    private static final Field<Boolean> SESSION_HASH_SUBJECT = new Field<>("session_hash_subject", Codec.BOOLEAN);
    private static final Field<Double> SESSION_IDLING_TIMEOUT = new Field<>("session_idling_timeout", Codec.NUMBER);
    private static final Field<String> SESSION_MEMCACHED_HOST = new Field<>("session_memcached_host", Codec.TEXT);
    private static final Field<Integer> SESSION_MEMCACHED_PORT = new Field<>("session_memcached_port", Codec.INTEGER);
    private static final Field<String> SESSION_MEMCACHED_PREFIX = new Field<>("session_memcached_prefix", Codec.TEXT);
    private static final Field<String> SESSION_MEMCACHED_SOCKET = new Field<>("session_memcached_socket", Codec.TEXT);
    private static final Field<Boolean> SESSION_MEMCACHED_SSL = new Field<>("session_memcached_ssl", Codec.BOOLEAN);
    private static final Field<Boolean> SESSION_MEMCACHED_SSL_VERIFY = new Field<>("session_memcached_ssl_verify", Codec.BOOLEAN);
    private static final Field<Boolean> SESSION_REMEMBER = new Field<>("session_remember", Codec.BOOLEAN);
    private static final Field<Double> SESSION_REMEMBER_ABSOLUTE_TIMEOUT = new Field<>("session_remember_absolute_timeout", Codec.NUMBER);
    private static final Field<String> SESSION_REMEMBER_COOKIE_NAME = new Field<>("session_remember_cookie_name", Codec.TEXT);
    private static final Field<Double> SESSION_REMEMBER_ROLLING_TIMEOUT = new Field<>("session_remember_rolling_timeout", Codec.NUMBER);
    private static final Field<List<SessionRequestHeader>> SESSION_REQUEST_HEADERS = new Field<>("session_request_headers", Codec.list(Codec.choice(SessionRequestHeader::of)));
    private static final Field<List<SessionResponseHeader>> SESSION_RESPONSE_HEADERS = new Field<>("session_response_headers", Codec.list(Codec.choice(SessionResponseHeader::of)));
    private static final Field<Double> SESSION_ROLLING_TIMEOUT = new Field<>("session_rolling_timeout", Codec.NUMBER);
    private static final Field<String> SESSION_SECRET = new Field<>("session_secret", Codec.TEXT);
    private static final Field<SessionStorage> SESSION_STORAGE = new Field<>("session_storage", Codec.choice(SessionStorage::of));
    private static final Field<Boolean> SESSION_STORE_METADATA = new Field<>("session_store_metadata", Codec.BOOLEAN);
    private static final Field<Boolean> SSL_VERIFY = new Field<>("ssl_verify", Codec.BOOLEAN);
    private static final Field<Double> TIMEOUT = new Field<>("timeout", Codec.NUMBER);
    private static final Field<String> TLS_CLIENT_AUTH_CERT_ID = new Field<>("tls_client_auth_cert_id", Codec.TEXT);
    private static final Field<Boolean> TLS_CLIENT_AUTH_SSL_VERIFY = new Field<>("tls_client_auth_ssl_verify", Codec.BOOLEAN);
    private static final Field<Boolean> TOKEN_CACHE_KEY_INCLUDE_SCOPE = new Field<>("token_cache_key_include_scope", Codec.BOOLEAN);
    private static final Field<String> TOKEN_ENDPOINT = new Field<>("token_endpoint", Codec.TEXT);
    private static final Field<TokenEndpointAuthMethod> TOKEN_ENDPOINT_AUTH_METHOD = new Field<>("token_endpoint_auth_method", Codec.choice(TokenEndpointAuthMethod::of));
    private static final Field<OpenidConnectConfigTokenExchange> TOKEN_EXCHANGE = new Field<>("token_exchange", Codec.model(OpenidConnectConfigTokenExchange::of));
    private static final Field<String> TOKEN_EXCHANGE_ENDPOINT = new Field<>("token_exchange_endpoint", Codec.TEXT);
    private static final Field<List<String>> TOKEN_HEADERS_CLIENT = new Field<>("token_headers_client", Codec.list(Codec.TEXT));
    private static final Field<List<TokenHeadersGrant>> TOKEN_HEADERS_GRANTS = new Field<>("token_headers_grants", Codec.list(Codec.choice(TokenHeadersGrant::of)));
    private static final Field<List<String>> TOKEN_HEADERS_NAMES = new Field<>("token_headers_names", Codec.list(Codec.TEXT));
    private static final Field<String> TOKEN_HEADERS_PREFIX = new Field<>("token_headers_prefix", Codec.TEXT);
    private static final Field<List<String>> TOKEN_HEADERS_REPLAY = new Field<>("token_headers_replay", Codec.list(Codec.TEXT));
    private static final Field<List<String>> TOKEN_HEADERS_VALUES = new Field<>("token_headers_values", Codec.list(Codec.TEXT));
    private static final Field<List<String>> TOKEN_POST_ARGS_CLIENT = new Field<>("token_post_args_client", Codec.list(Codec.TEXT));
    private static final Field<List<String>> TOKEN_POST_ARGS_NAMES = new Field<>("token_post_args_names", Codec.list(Codec.TEXT));
    private static final Field<List<String>> TOKEN_POST_ARGS_VALUES = new Field<>("token_post_args_values", Codec.list(Codec.TEXT));
    private static final Field<Boolean> UNAUTHORIZED_DESTROY_SESSION = new Field<>("unauthorized_destroy_session", Codec.BOOLEAN);
    private static final Field<String> UNAUTHORIZED_ERROR_MESSAGE = new Field<>("unauthorized_error_message", Codec.TEXT);
    private static final Field<List<String>> UNAUTHORIZED_REDIRECT_URI = new Field<>("unauthorized_redirect_uri", Codec.list(Codec.TEXT));
    private static final Field<List<String>> UNEXPECTED_REDIRECT_URI = new Field<>("unexpected_redirect_uri", Codec.list(Codec.TEXT));
    private static final Field<String> UPSTREAM_ACCESS_TOKEN_HEADER = new Field<>("upstream_access_token_header", Codec.TEXT);
    private static final Field<String> UPSTREAM_ACCESS_TOKEN_JWK_HEADER = new Field<>("upstream_access_token_jwk_header", Codec.TEXT);
    private static final Field<List<OpenidConnectConfigUpstreamHeader>> UPSTREAM_HEADERS = new Field<>("upstream_headers", Codec.list(Codec.model(OpenidConnectConfigUpstreamHeader::of)));
    private static final Field<List<String>> UPSTREAM_HEADERS_CLAIMS = new Field<>("upstream_headers_claims", Codec.list(Codec.TEXT));
    private static final Field<List<String>> UPSTREAM_HEADERS_NAMES = new Field<>("upstream_headers_names", Codec.list(Codec.TEXT));
    private static final Field<String> UPSTREAM_ID_TOKEN_HEADER = new Field<>("upstream_id_token_header", Codec.TEXT);
    private static final Field<String> UPSTREAM_ID_TOKEN_JWK_HEADER = new Field<>("upstream_id_token_jwk_header", Codec.TEXT);
    private static final Field<String> UPSTREAM_INTROSPECTION_HEADER = new Field<>("upstream_introspection_header", Codec.TEXT);
    private static final Field<String> UPSTREAM_INTROSPECTION_JWT_HEADER = new Field<>("upstream_introspection_jwt_header", Codec.TEXT);
    private static final Field<String> UPSTREAM_REFRESH_TOKEN_HEADER = new Field<>("upstream_refresh_token_header", Codec.TEXT);
    private static final Field<String> UPSTREAM_SESSION_ID_HEADER = new Field<>("upstream_session_id_header", Codec.TEXT);
    private static final Field<String> UPSTREAM_USER_INFO_HEADER = new Field<>("upstream_user_info_header", Codec.TEXT);
    private static final Field<String> UPSTREAM_USER_INFO_JWT_HEADER = new Field<>("upstream_user_info_jwt_header", Codec.TEXT);
    private static final Field<UserinfoAccept> USERINFO_ACCEPT = new Field<>("userinfo_accept", Codec.choice(UserinfoAccept::of));
    private static final Field<String> USERINFO_ENDPOINT = new Field<>("userinfo_endpoint", Codec.TEXT);
    private static final Field<List<String>> USERINFO_HEADERS_CLIENT = new Field<>("userinfo_headers_client", Codec.list(Codec.TEXT));
    private static final Field<List<String>> USERINFO_HEADERS_NAMES = new Field<>("userinfo_headers_names", Codec.list(Codec.TEXT));
    private static final Field<List<String>> USERINFO_HEADERS_VALUES = new Field<>("userinfo_headers_values", Codec.list(Codec.TEXT));
    private static final Field<List<String>> USERINFO_QUERY_ARGS_CLIENT = new Field<>("userinfo_query_args_client", Codec.list(Codec.TEXT));
    private static final Field<List<String>> USERINFO_QUERY_ARGS_NAMES = new Field<>("userinfo_query_args_names", Codec.list(Codec.TEXT));
    private static final Field<List<String>> USERINFO_QUERY_ARGS_VALUES = new Field<>("userinfo_query_args_values", Codec.list(Codec.TEXT));
    private static final Field<Boolean> USING_PSEUDO_ISSUER = new Field<>("using_pseudo_issuer", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_CLAIMS = new Field<>("verify_claims", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_NONCE = new Field<>("verify_nonce", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_PARAMETERS = new Field<>("verify_parameters", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_SIGNATURE = new Field<>("verify_signature", Codec.BOOLEAN);
    private static final Field<List<String>> CONSUMER_CLAIM = new Field<>("consumer_claim", Codec.list(Codec.TEXT));

    private OpenidConnectConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static OpenidConnectConfig of(ObjectNode json) {
        return new OpenidConnectConfig(json);
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
     * Id or username of the consumer that stands in when authentication fails.
     */
    public @Nullable String anonymous() {
        return optional(ANONYMOUS);
    }

    /**
     * Whom tokens are for.
     */
    public List<String> audience() {
        return elements(AUDIENCE);
    }

    /**
     * The claim that holds the audience. Default: <code>["aud"]</code>.
     */
    public List<String> audienceClaim() {
        return elements(AUDIENCE_CLAIM);
    }

    /**
     * Required audience.
     */
    public List<String> audienceRequired() {
        return elements(AUDIENCE_REQUIRED);
    }

    /**
     * Authentication methods. Allowed: <code>authorization_code</code>, <code>bearer</code>,
     * <code>client_credentials</code>, <code>introspection</code>, <code>kong_oauth2</code>, <code>password</code>,
     * <code>refresh_token</code>, <code>session</code>, <code>userinfo</code>. Default:
     * <code>["authorization_code","bearer","client_credentials","introspection","kong_oauth2","password","refresh_token","session","userinfo"]</code>.
     */
    public List<AuthMethod> authMethods() {
        return elements(AUTH_METHODS);
    }

    /**
     * The claim that holds the authenticated groups.
     */
    public List<String> authenticatedGroupsClaim() {
        return elements(AUTHENTICATED_GROUPS_CLAIM);
    }

    /**
     * The domain of the cookie.
     */
    public @Nullable String authorizationCookieDomain() {
        return optional(AUTHORIZATION_COOKIE_DOMAIN);
    }

    /**
     * Whether scripts can't read the cookie. Default: <code>true</code>.
     */
    public @Nullable Boolean authorizationCookieHttpOnly() {
        return optional(AUTHORIZATION_COOKIE_HTTP_ONLY);
    }

    /**
     * The name of the cookie. Default: <code>authorization</code>.
     */
    public @Nullable String authorizationCookieName() {
        return optional(AUTHORIZATION_COOKIE_NAME);
    }

    /**
     * The path of the cookie. Default: <code>/</code>.
     */
    public @Nullable String authorizationCookiePath() {
        return optional(AUTHORIZATION_COOKIE_PATH);
    }

    /**
     * When other sites make browsers send the cookie. Allowed: <code>Default</code>, <code>Lax</code>,
     * <code>None</code>, <code>Strict</code>. Default: <code>Default</code>.
     */
    public @Nullable AuthorizationCookieSameSite authorizationCookieSameSite() {
        return optional(AUTHORIZATION_COOKIE_SAME_SITE);
    }

    /**
     * Whether browsers send the cookie over HTTPS only.
     */
    public @Nullable Boolean authorizationCookieSecure() {
        return optional(AUTHORIZATION_COOKIE_SECURE);
    }

    /**
     * The URL to send to.
     */
    public @Nullable String authorizationEndpoint() {
        return optional(AUTHORIZATION_ENDPOINT);
    }

    /**
     * The authorization query arguments that clients may send.
     */
    public List<String> authorizationQueryArgsClient() {
        return elements(AUTHORIZATION_QUERY_ARGS_CLIENT);
    }

    /**
     * Names of the authorization query arguments.
     */
    public List<String> authorizationQueryArgsNames() {
        return elements(AUTHORIZATION_QUERY_ARGS_NAMES);
    }

    /**
     * Values of the authorization query arguments, in the order of the names.
     */
    public List<String> authorizationQueryArgsValues() {
        return elements(AUTHORIZATION_QUERY_ARGS_VALUES);
    }

    /**
     * Seconds after which a session has to be renewed. Default: <code>600</code>.
     */
    public @Nullable Double authorizationRollingTimeout() {
        return optional(AUTHORIZATION_ROLLING_TIMEOUT);
    }

    /**
     * The bearer token cookie name.
     */
    public @Nullable String bearerTokenCookieName() {
        return optional(BEARER_TOKEN_COOKIE_NAME);
    }

    /**
     * Bearer token parameter type. Allowed: <code>body</code>, <code>cookie</code>, <code>header</code>,
     * <code>query</code>. Default: <code>["body","header","query"]</code>.
     */
    public List<BearerTokenParamType> bearerTokenParamType() {
        return elements(BEARER_TOKEN_PARAM_TYPE);
    }

    /**
     * Switches by username ignore case on. Default: <code>false</code>.
     */
    public @Nullable Boolean byUsernameIgnoreCase() {
        return optional(BY_USERNAME_IGNORE_CASE);
    }

    /**
     * Whether to cache introspection. Default: <code>true</code>.
     */
    public @Nullable Boolean cacheIntrospection() {
        return optional(CACHE_INTROSPECTION);
    }

    /**
     * Whether to cache token exchange. Default: <code>true</code>.
     */
    public @Nullable Boolean cacheTokenExchange() {
        return optional(CACHE_TOKEN_EXCHANGE);
    }

    /**
     * Whether to cache tokens. Default: <code>true</code>.
     */
    public @Nullable Boolean cacheTokens() {
        return optional(CACHE_TOKENS);
    }

    /**
     * The cache tokens salt.
     */
    public @Nullable String cacheTokensSalt() {
        return optional(CACHE_TOKENS_SALT);
    }

    /**
     * Seconds for which a result is remembered. Default: <code>3600</code>.
     */
    public @Nullable Double cacheTtl() {
        return optional(CACHE_TTL);
    }

    /**
     * The cache lifetime max.
     */
    public @Nullable Double cacheTtlMax() {
        return optional(CACHE_TTL_MAX);
    }

    /**
     * The cache lifetime min.
     */
    public @Nullable Double cacheTtlMin() {
        return optional(CACHE_TTL_MIN);
    }

    /**
     * The cache lifetime neg.
     */
    public @Nullable Double cacheTtlNeg() {
        return optional(CACHE_TTL_NEG);
    }

    /**
     * The cache lifetime resurrect.
     */
    public @Nullable Double cacheTtlResurrect() {
        return optional(CACHE_TTL_RESURRECT);
    }

    /**
     * Whether to cache user info. Default: <code>true</code>.
     */
    public @Nullable Boolean cacheUserInfo() {
        return optional(CACHE_USER_INFO);
    }

    /**
     * Claims forbidden.
     */
    public List<String> claimsForbidden() {
        return elements(CLAIMS_FORBIDDEN);
    }

    /**
     * Client algorithm. Allowed: <code>ES256</code>, <code>ES384</code>, <code>ES512</code>, <code>EdDSA</code>,
     * <code>HS256</code>, <code>HS384</code>, <code>HS512</code>, <code>PS256</code>, <code>PS384</code>,
     * <code>PS512</code>, <code>RS256</code>, <code>RS384</code>, <code>RS512</code>.
     */
    public List<ClientAlg> clientAlg() {
        return elements(CLIENT_ALG);
    }

    /**
     * The client argument. Default: <code>client_id</code>.
     */
    public @Nullable String clientArg() {
        return optional(CLIENT_ARG);
    }

    /**
     * Client authentication. Allowed: <code>client_secret_basic</code>, <code>client_secret_jwt</code>,
     * <code>client_secret_post</code>, <code>none</code>, <code>private_key_jwt</code>,
     * <code>self_signed_tls_client_auth</code>, <code>tls_client_auth</code>.
     */
    public List<ClientAuth> clientAuth() {
        return elements(CLIENT_AUTH);
    }

    /**
     * Client credentials parameter type. Allowed: <code>body</code>, <code>header</code>, <code>query</code>.
     * Default: <code>["body","header","query"]</code>.
     */
    public List<ClientCredentialsParamType> clientCredentialsParamType() {
        return elements(CLIENT_CREDENTIALS_PARAM_TYPE);
    }

    /**
     * The id of the client.
     */
    public List<String> clientId() {
        return elements(CLIENT_ID);
    }

    /**
     * Client JWK.
     */
    public List<OpenidConnectConfigClientJwk> clientJwk() {
        return elements(CLIENT_JWK);
    }

    /**
     * The secret of the client.
     */
    public List<String> clientSecret() {
        return elements(CLIENT_SECRET);
    }

    /**
     * Settings of cluster cache Redis. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable RedisConnection clusterCacheRedis() {
        return optional(CLUSTER_CACHE_REDIS);
    }

    /**
     * The cluster cache strategy. Allowed: <code>off</code>, <code>redis</code>. Default: <code>off</code>.
     */
    public @Nullable ClusterCacheStrategy clusterCacheStrategy() {
        return optional(CLUSTER_CACHE_STRATEGY);
    }

    /**
     * Fields by which a consumer is found. Allowed: <code>custom_id</code>, <code>id</code>, <code>username</code>.
     * Default: <code>["custom_id","username"]</code>.
     */
    public List<ConsumerBy> consumerBy() {
        return elements(CONSUMER_BY);
    }

    /**
     * Claims for the consumer.
     */
    public List<List<String>> consumerClaims() {
        return elements(CONSUMER_CLAIMS);
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
     * Grants that start no session. Allowed: <code>authorization_code</code>, <code>bearer</code>,
     * <code>client_credentials</code>, <code>introspection</code>, <code>kong_oauth2</code>, <code>password</code>,
     * <code>refresh_token</code>, <code>session</code>, <code>userinfo</code>.
     */
    public List<DisableSession> disableSession() {
        return elements(DISABLE_SESSION);
    }

    /**
     * Names of the headers, for the discovery request.
     */
    public List<String> discoveryHeadersNames() {
        return elements(DISCOVERY_HEADERS_NAMES);
    }

    /**
     * Values of the headers, in the order of the names, for the discovery request.
     */
    public List<String> discoveryHeadersValues() {
        return elements(DISCOVERY_HEADERS_VALUES);
    }

    /**
     * Whether to display errors. Default: <code>false</code>.
     */
    public @Nullable Boolean displayErrors() {
        return optional(DISPLAY_ERRORS);
    }

    /**
     * Domains.
     */
    public List<String> domains() {
        return elements(DOMAINS);
    }

    /**
     * The header in which the client gets the access token.
     */
    public @Nullable String downstreamAccessTokenHeader() {
        return optional(DOWNSTREAM_ACCESS_TOKEN_HEADER);
    }

    /**
     * The header in which the client gets the access token JWK.
     */
    public @Nullable String downstreamAccessTokenJwkHeader() {
        return optional(DOWNSTREAM_ACCESS_TOKEN_JWK_HEADER);
    }

    /**
     * Downstream headers.
     */
    public List<OpenidConnectConfigDownstreamHeader> downstreamHeaders() {
        return elements(DOWNSTREAM_HEADERS);
    }

    /**
     * Claims for the downstream headers.
     */
    public List<String> downstreamHeadersClaims() {
        return elements(DOWNSTREAM_HEADERS_CLAIMS);
    }

    /**
     * Names of the downstream headers.
     */
    public List<String> downstreamHeadersNames() {
        return elements(DOWNSTREAM_HEADERS_NAMES);
    }

    /**
     * The header in which the client gets the id token.
     */
    public @Nullable String downstreamIdTokenHeader() {
        return optional(DOWNSTREAM_ID_TOKEN_HEADER);
    }

    /**
     * The header in which the client gets the id token JWK.
     */
    public @Nullable String downstreamIdTokenJwkHeader() {
        return optional(DOWNSTREAM_ID_TOKEN_JWK_HEADER);
    }

    /**
     * The header in which the client gets the introspection.
     */
    public @Nullable String downstreamIntrospectionHeader() {
        return optional(DOWNSTREAM_INTROSPECTION_HEADER);
    }

    /**
     * The header in which the client gets the introspection JWT.
     */
    public @Nullable String downstreamIntrospectionJwtHeader() {
        return optional(DOWNSTREAM_INTROSPECTION_JWT_HEADER);
    }

    /**
     * The header in which the client gets the refresh token.
     */
    public @Nullable String downstreamRefreshTokenHeader() {
        return optional(DOWNSTREAM_REFRESH_TOKEN_HEADER);
    }

    /**
     * The header in which the client gets the session id.
     */
    public @Nullable String downstreamSessionIdHeader() {
        return optional(DOWNSTREAM_SESSION_ID_HEADER);
    }

    /**
     * The header in which the client gets the user info.
     */
    public @Nullable String downstreamUserInfoHeader() {
        return optional(DOWNSTREAM_USER_INFO_HEADER);
    }

    /**
     * The header in which the client gets the user info JWT.
     */
    public @Nullable String downstreamUserInfoJwtHeader() {
        return optional(DOWNSTREAM_USER_INFO_JWT_HEADER);
    }

    /**
     * The DPoP proof lifetime. Default: <code>300</code>.
     */
    public @Nullable Double dpopProofLifetime() {
        return optional(DPOP_PROOF_LIFETIME);
    }

    /**
     * Switches DPoP use nonce on. Default: <code>false</code>.
     */
    public @Nullable Boolean dpopUseNonce() {
        return optional(DPOP_USE_NONCE);
    }

    /**
     * Whether to enable HMAC signatures. Default: <code>false</code>.
     */
    public @Nullable Boolean enableHsSignatures() {
        return optional(ENABLE_HS_SIGNATURES);
    }

    /**
     * The address of the end session endpoint.
     */
    public @Nullable String endSessionEndpoint() {
        return optional(END_SESSION_ENDPOINT);
    }

    /**
     * Whether to expose error code. Default: <code>true</code>.
     */
    public @Nullable Boolean exposeErrorCode() {
        return optional(EXPOSE_ERROR_CODE);
    }

    /**
     * Extra JWKS uris.
     */
    public List<String> extraJwksUris() {
        return elements(EXTRA_JWKS_URIS);
    }

    /**
     * Switches forbidden destroy session on. Default: <code>true</code>.
     */
    public @Nullable Boolean forbiddenDestroySession() {
        return optional(FORBIDDEN_DESTROY_SESSION);
    }

    /**
     * The forbidden error message. Default: <code>Forbidden</code>.
     */
    public @Nullable String forbiddenErrorMessage() {
        return optional(FORBIDDEN_ERROR_MESSAGE);
    }

    /**
     * The address of the forbidden redirect.
     */
    public List<String> forbiddenRedirectUri() {
        return elements(FORBIDDEN_REDIRECT_URI);
    }

    /**
     * The claim that holds the groups. Default: <code>["groups"]</code>.
     */
    public List<String> groupsClaim() {
        return elements(GROUPS_CLAIM);
    }

    /**
     * Required groups.
     */
    public List<String> groupsRequired() {
        return elements(GROUPS_REQUIRED);
    }

    /**
     * Whether the credentials are removed before the request goes upstream. Default: <code>false</code>.
     */
    public @Nullable Boolean hideCredentials() {
        return optional(HIDE_CREDENTIALS);
    }

    /**
     * The proxy for HTTP.
     */
    public @Nullable String httpProxy() {
        return optional(HTTP_PROXY);
    }

    /**
     * The Proxy-Authorization header for HTTP. May be a <code>&#123;vault://…&#125;</code> reference.
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
     * The Proxy-Authorization header for HTTPS. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String httpsProxyAuthorization() {
        return optional(HTTPS_PROXY_AUTHORIZATION);
    }

    /**
     * The id token parameter name.
     */
    public @Nullable String idTokenParamName() {
        return optional(ID_TOKEN_PARAM_NAME);
    }

    /**
     * Id token parameter type. Allowed: <code>body</code>, <code>header</code>, <code>query</code>. Default:
     * <code>["body","header","query"]</code>.
     */
    public List<IdTokenParamType> idTokenParamType() {
        return elements(ID_TOKEN_PARAM_TYPE);
    }

    /**
     * Ignore signature. Allowed: <code>authorization_code</code>, <code>client_credentials</code>,
     * <code>introspection</code>, <code>password</code>, <code>refresh_token</code>, <code>session</code>,
     * <code>userinfo</code>. Default: <code>[]</code>.
     */
    public List<IgnoreSignature> ignoreSignature() {
        return elements(IGNORE_SIGNATURE);
    }

    /**
     * Whether to introspect JWT tokens. Default: <code>false</code>.
     */
    public @Nullable Boolean introspectJwtTokens() {
        return optional(INTROSPECT_JWT_TOKENS);
    }

    /**
     * The introspection accept. Allowed: <code>application/json</code>, <code>application/jwt</code>,
     * <code>application/token-introspection+jwt</code>. Default: <code>application/json</code>.
     */
    public @Nullable IntrospectionAccept introspectionAccept() {
        return optional(INTROSPECTION_ACCEPT);
    }

    /**
     * Switches introspection check active on. Default: <code>true</code>.
     */
    public @Nullable Boolean introspectionCheckActive() {
        return optional(INTROSPECTION_CHECK_ACTIVE);
    }

    /**
     * The address of the introspection endpoint. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String introspectionEndpoint() {
        return optional(INTROSPECTION_ENDPOINT);
    }

    /**
     * The introspection endpoint authentication method. Allowed: <code>client_secret_basic</code>,
     * <code>client_secret_jwt</code>, <code>client_secret_post</code>, <code>none</code>,
     * <code>private_key_jwt</code>, <code>self_signed_tls_client_auth</code>, <code>tls_client_auth</code>.
     */
    public @Nullable IntrospectionEndpointAuthMethod introspectionEndpointAuthMethod() {
        return optional(INTROSPECTION_ENDPOINT_AUTH_METHOD);
    }

    /**
     * The headers that clients may send, for the introspection.
     */
    public List<String> introspectionHeadersClient() {
        return elements(INTROSPECTION_HEADERS_CLIENT);
    }

    /**
     * Names of the headers, for the introspection.
     */
    public List<String> introspectionHeadersNames() {
        return elements(INTROSPECTION_HEADERS_NAMES);
    }

    /**
     * Values of the headers, in the order of the names, for the introspection.
     */
    public List<String> introspectionHeadersValues() {
        return elements(INTROSPECTION_HEADERS_VALUES);
    }

    /**
     * The introspection hint. Default: <code>access_token</code>.
     */
    public @Nullable String introspectionHint() {
        return optional(INTROSPECTION_HINT);
    }

    /**
     * The post arguments that clients may send, for the introspection.
     */
    public List<String> introspectionPostArgsClient() {
        return elements(INTROSPECTION_POST_ARGS_CLIENT);
    }

    /**
     * Introspection post arguments client headers.
     */
    public List<String> introspectionPostArgsClientHeaders() {
        return elements(INTROSPECTION_POST_ARGS_CLIENT_HEADERS);
    }

    /**
     * Names of the post arguments, for the introspection.
     */
    public List<String> introspectionPostArgsNames() {
        return elements(INTROSPECTION_POST_ARGS_NAMES);
    }

    /**
     * Values of the post arguments, in the order of the names, for the introspection.
     */
    public List<String> introspectionPostArgsValues() {
        return elements(INTROSPECTION_POST_ARGS_VALUES);
    }

    /**
     * The introspection token parameter name. Default: <code>token</code>.
     */
    public @Nullable String introspectionTokenParamName() {
        return optional(INTROSPECTION_TOKEN_PARAM_NAME);
    }

    /**
     * Who issues tokens. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public String issuer() {
        return required(ISSUER);
    }

    /**
     * Accepted values: issuers.
     */
    public List<String> issuersAllowed() {
        return elements(ISSUERS_ALLOWED);
    }

    /**
     * The address of the JWKS endpoint.
     */
    public @Nullable String jwksEndpoint() {
        return optional(JWKS_ENDPOINT);
    }

    /**
     * The claim that holds the JWT session. Default: <code>sid</code>.
     */
    public @Nullable String jwtSessionClaim() {
        return optional(JWT_SESSION_CLAIM);
    }

    /**
     * The JWT session cookie.
     */
    public @Nullable String jwtSessionCookie() {
        return optional(JWT_SESSION_COOKIE);
    }

    /**
     * How long an idle connection is kept. Default: <code>true</code>.
     */
    public @Nullable Boolean keepalive() {
        return optional(KEEPALIVE);
    }

    /**
     * The leeway. Default: <code>0</code>.
     */
    public @Nullable Double leeway() {
        return optional(LEEWAY);
    }

    /**
     * The login action. Allowed: <code>redirect</code>, <code>response</code>, <code>upstream</code>. Default:
     * <code>upstream</code>.
     */
    public @Nullable LoginAction loginAction() {
        return optional(LOGIN_ACTION);
    }

    /**
     * Login methods. Allowed: <code>authorization_code</code>, <code>bearer</code>, <code>client_credentials</code>,
     * <code>introspection</code>, <code>kong_oauth2</code>, <code>password</code>, <code>refresh_token</code>,
     * <code>session</code>, <code>userinfo</code>. Default: <code>["authorization_code"]</code>.
     */
    public List<LoginMethod> loginMethods() {
        return elements(LOGIN_METHODS);
    }

    /**
     * The login redirect mode. Allowed: <code>fragment</code>, <code>query</code>. Default: <code>fragment</code>.
     */
    public @Nullable LoginRedirectMode loginRedirectMode() {
        return optional(LOGIN_REDIRECT_MODE);
    }

    /**
     * The address of the login redirect.
     */
    public List<String> loginRedirectUri() {
        return elements(LOGIN_REDIRECT_URI);
    }

    /**
     * Tokens that the client gets after the login. Allowed: <code>access_token</code>, <code>id_token</code>,
     * <code>introspection</code>, <code>refresh_token</code>, <code>tokens</code>. Default:
     * <code>["id_token"]</code>.
     */
    public List<LoginToken> loginTokens() {
        return elements(LOGIN_TOKENS);
    }

    /**
     * Methods of logout requests. Allowed: <code>DELETE</code>, <code>GET</code>, <code>POST</code>. Default:
     * <code>["DELETE","POST"]</code>.
     */
    public List<LogoutMethod> logoutMethods() {
        return elements(LOGOUT_METHODS);
    }

    /**
     * The body field that makes a request a logout.
     */
    public @Nullable String logoutPostArg() {
        return optional(LOGOUT_POST_ARG);
    }

    /**
     * The query parameter that makes a request a logout.
     */
    public @Nullable String logoutQueryArg() {
        return optional(LOGOUT_QUERY_ARG);
    }

    /**
     * The address of the logout redirect.
     */
    public List<String> logoutRedirectUri() {
        return elements(LOGOUT_REDIRECT_URI);
    }

    /**
     * Switches logout revoke on. Default: <code>false</code>.
     */
    public @Nullable Boolean logoutRevoke() {
        return optional(LOGOUT_REVOKE);
    }

    /**
     * Switches logout revoke access token on. Default: <code>true</code>.
     */
    public @Nullable Boolean logoutRevokeAccessToken() {
        return optional(LOGOUT_REVOKE_ACCESS_TOKEN);
    }

    /**
     * Switches logout revoke refresh token on. Default: <code>true</code>.
     */
    public @Nullable Boolean logoutRevokeRefreshToken() {
        return optional(LOGOUT_REVOKE_REFRESH_TOKEN);
    }

    /**
     * The logout URI suffix.
     */
    public @Nullable String logoutUriSuffix() {
        return optional(LOGOUT_URI_SUFFIX);
    }

    /**
     * The greatest age that is allowed.
     */
    public @Nullable Double maxAge() {
        return optional(MAX_AGE);
    }

    /**
     * The address of the mutual TLS introspection endpoint.
     */
    public @Nullable String mtlsIntrospectionEndpoint() {
        return optional(MTLS_INTROSPECTION_ENDPOINT);
    }

    /**
     * The address of the mutual TLS revocation endpoint.
     */
    public @Nullable String mtlsRevocationEndpoint() {
        return optional(MTLS_REVOCATION_ENDPOINT);
    }

    /**
     * The address of the mutual TLS token endpoint.
     */
    public @Nullable String mtlsTokenEndpoint() {
        return optional(MTLS_TOKEN_ENDPOINT);
    }

    /**
     * Hosts that are reached without a proxy.
     */
    public @Nullable String noProxy() {
        return optional(NO_PROXY);
    }

    /**
     * Password parameter type. Allowed: <code>body</code>, <code>header</code>, <code>query</code>. Default:
     * <code>["body","header","query"]</code>.
     */
    public List<PasswordParamType> passwordParamType() {
        return elements(PASSWORD_PARAM_TYPE);
    }

    /**
     * Whether to preserve query arguments. Default: <code>false</code>.
     */
    public @Nullable Boolean preserveQueryArgs() {
        return optional(PRESERVE_QUERY_ARGS);
    }

    /**
     * Switches proof of possession authentication methods validation on. Default: <code>true</code>.
     */
    public @Nullable Boolean proofOfPossessionAuthMethodsValidation() {
        return optional(PROOF_OF_POSSESSION_AUTH_METHODS_VALIDATION);
    }

    /**
     * The proof of possession DPoP. Allowed: <code>off</code>, <code>optional</code>, <code>strict</code>. Default:
     * <code>off</code>.
     */
    public @Nullable ProofOfPossessionDpop proofOfPossessionDpop() {
        return optional(PROOF_OF_POSSESSION_DPOP);
    }

    /**
     * The proof of possession mutual TLS. Allowed: <code>off</code>, <code>optional</code>, <code>strict</code>.
     * Default: <code>off</code>.
     */
    public @Nullable ProofOfPossessionMtls proofOfPossessionMtls() {
        return optional(PROOF_OF_POSSESSION_MTLS);
    }

    /**
     * The address of the pushed authorization request endpoint.
     */
    public @Nullable String pushedAuthorizationRequestEndpoint() {
        return optional(PUSHED_AUTHORIZATION_REQUEST_ENDPOINT);
    }

    /**
     * The pushed authorization request endpoint authentication method. Allowed: <code>client_secret_basic</code>,
     * <code>client_secret_jwt</code>, <code>client_secret_post</code>, <code>none</code>,
     * <code>private_key_jwt</code>, <code>self_signed_tls_client_auth</code>, <code>tls_client_auth</code>.
     */
    public @Nullable PushedAuthorizationRequestEndpointAuthMethod pushedAuthorizationRequestEndpointAuthMethod() {
        return optional(PUSHED_AUTHORIZATION_REQUEST_ENDPOINT_AUTH_METHOD);
    }

    /**
     * The address of the redirect.
     */
    public List<String> redirectUri() {
        return elements(REDIRECT_URI);
    }

    /**
     * How to reach Redis. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable SessionRedis redis() {
        return optional(REDIS);
    }

    /**
     * The rediscovery lifetime. Default: <code>30</code>.
     */
    public @Nullable Double rediscoveryLifetime() {
        return optional(REDISCOVERY_LIFETIME);
    }

    /**
     * The refresh token parameter name.
     */
    public @Nullable String refreshTokenParamName() {
        return optional(REFRESH_TOKEN_PARAM_NAME);
    }

    /**
     * Refresh token parameter type. Allowed: <code>body</code>, <code>header</code>, <code>query</code>. Default:
     * <code>["body","header","query"]</code>.
     */
    public List<RefreshTokenParamType> refreshTokenParamType() {
        return elements(REFRESH_TOKEN_PARAM_TYPE);
    }

    /**
     * Whether to refresh tokens. Default: <code>true</code>.
     */
    public @Nullable Boolean refreshTokens() {
        return optional(REFRESH_TOKENS);
    }

    /**
     * Whether to require proof key for code exchange.
     */
    public @Nullable Boolean requireProofKeyForCodeExchange() {
        return optional(REQUIRE_PROOF_KEY_FOR_CODE_EXCHANGE);
    }

    /**
     * Whether to require pushed authorization requests.
     */
    public @Nullable Boolean requirePushedAuthorizationRequests() {
        return optional(REQUIRE_PUSHED_AUTHORIZATION_REQUESTS);
    }

    /**
     * Whether to require signed request object.
     */
    public @Nullable Boolean requireSignedRequestObject() {
        return optional(REQUIRE_SIGNED_REQUEST_OBJECT);
    }

    /**
     * Whether to resolve distributed claims. Default: <code>false</code>.
     */
    public @Nullable Boolean resolveDistributedClaims() {
        return optional(RESOLVE_DISTRIBUTED_CLAIMS);
    }

    /**
     * The response mode. Allowed: <code>form_post</code>, <code>form_post.jwt</code>, <code>fragment</code>,
     * <code>fragment.jwt</code>, <code>jwt</code>, <code>query</code>, <code>query.jwt</code>. Default:
     * <code>query</code>.
     */
    public @Nullable ResponseMode responseMode() {
        return optional(RESPONSE_MODE);
    }

    /**
     * Response type. Default: <code>["code"]</code>.
     */
    public List<String> responseType() {
        return elements(RESPONSE_TYPE);
    }

    /**
     * Whether to reverify. Default: <code>false</code>.
     */
    public @Nullable Boolean reverify() {
        return optional(REVERIFY);
    }

    /**
     * The address of the revocation endpoint.
     */
    public @Nullable String revocationEndpoint() {
        return optional(REVOCATION_ENDPOINT);
    }

    /**
     * The revocation endpoint authentication method. Allowed: <code>client_secret_basic</code>,
     * <code>client_secret_jwt</code>, <code>client_secret_post</code>, <code>none</code>,
     * <code>private_key_jwt</code>, <code>self_signed_tls_client_auth</code>, <code>tls_client_auth</code>.
     */
    public @Nullable RevocationEndpointAuthMethod revocationEndpointAuthMethod() {
        return optional(REVOCATION_ENDPOINT_AUTH_METHOD);
    }

    /**
     * The revocation token parameter name. Default: <code>token</code>.
     */
    public @Nullable String revocationTokenParamName() {
        return optional(REVOCATION_TOKEN_PARAM_NAME);
    }

    /**
     * The claim that holds the roles. Default: <code>["roles"]</code>.
     */
    public List<String> rolesClaim() {
        return elements(ROLES_CLAIM);
    }

    /**
     * Required roles.
     */
    public List<String> rolesRequired() {
        return elements(ROLES_REQUIRED);
    }

    /**
     * Whether preflight requests are checked too. Default: <code>true</code>.
     */
    public @Nullable Boolean runOnPreflight() {
        return optional(RUN_ON_PREFLIGHT);
    }

    /**
     * The scopes to ask for. Default: <code>[]</code>.
     */
    public List<String> scopes() {
        return elements(SCOPES);
    }

    /**
     * The claim that holds the scopes. Default: <code>["scope"]</code>.
     */
    public List<String> scopesClaim() {
        return elements(SCOPES_CLAIM);
    }

    /**
     * Required scopes.
     */
    public List<String> scopesRequired() {
        return elements(SCOPES_REQUIRED);
    }

    /**
     * Whether to search user info. Default: <code>false</code>.
     */
    public @Nullable Boolean searchUserInfo() {
        return optional(SEARCH_USER_INFO);
    }

    /**
     * Seconds after which a session ends in any case. Default: <code>86400</code>.
     */
    public @Nullable Double sessionAbsoluteTimeout() {
        return optional(SESSION_ABSOLUTE_TIMEOUT);
    }

    /**
     * Which application the session is for. Default: <code>default</code>.
     */
    public @Nullable String sessionAudience() {
        return optional(SESSION_AUDIENCE);
    }

    /**
     * What a session is bound to. Allowed: <code>ip</code>, <code>scheme</code>, <code>user-agent</code>.
     */
    public List<SessionBind> sessionBind() {
        return elements(SESSION_BIND);
    }

    /**
     * The domain of the cookie.
     */
    public @Nullable String sessionCookieDomain() {
        return optional(SESSION_COOKIE_DOMAIN);
    }

    /**
     * Whether scripts can't read the cookie. Default: <code>true</code>.
     */
    public @Nullable Boolean sessionCookieHttpOnly() {
        return optional(SESSION_COOKIE_HTTP_ONLY);
    }

    /**
     * The name of the cookie. Default: <code>session</code>.
     */
    public @Nullable String sessionCookieName() {
        return optional(SESSION_COOKIE_NAME);
    }

    /**
     * The path of the cookie. Default: <code>/</code>.
     */
    public @Nullable String sessionCookiePath() {
        return optional(SESSION_COOKIE_PATH);
    }

    /**
     * When other sites make browsers send the cookie. Allowed: <code>Default</code>, <code>Lax</code>,
     * <code>None</code>, <code>Strict</code>. Default: <code>Lax</code>.
     */
    public @Nullable SessionCookieSameSite sessionCookieSameSite() {
        return optional(SESSION_COOKIE_SAME_SITE);
    }

    /**
     * Whether browsers send the cookie over HTTPS only.
     */
    public @Nullable Boolean sessionCookieSecure() {
        return optional(SESSION_COOKIE_SECURE);
    }

    /**
     * Switches session enforce same subject on. Default: <code>false</code>.
     */
    public @Nullable Boolean sessionEnforceSameSubject() {
        return optional(SESSION_ENFORCE_SAME_SUBJECT);
    }

    /**
     * Switches session hash storage key on. Default: <code>false</code>.
     */
    public @Nullable Boolean sessionHashStorageKey() {
        return optional(SESSION_HASH_STORAGE_KEY);
    }

    /**
     * Whether the subject is kept as a hash. Default: <code>false</code>.
     */
    public @Nullable Boolean sessionHashSubject() {
        return optional(SESSION_HASH_SUBJECT);
    }

    /**
     * Seconds without requests after which a session ends; 0 means never. Default: <code>900</code>.
     */
    public @Nullable Double sessionIdlingTimeout() {
        return optional(SESSION_IDLING_TIMEOUT);
    }

    /**
     * Host of the session memcached. Default: <code>127.0.0.1</code>.
     */
    public @Nullable String sessionMemcachedHost() {
        return optional(SESSION_MEMCACHED_HOST);
    }

    /**
     * Port of the session memcached. From 0 to 65535. Default: <code>11211</code>.
     */
    public @Nullable Integer sessionMemcachedPort() {
        return optional(SESSION_MEMCACHED_PORT);
    }

    /**
     * The session memcached prefix.
     */
    public @Nullable String sessionMemcachedPrefix() {
        return optional(SESSION_MEMCACHED_PREFIX);
    }

    /**
     * The session memcached socket.
     */
    public @Nullable String sessionMemcachedSocket() {
        return optional(SESSION_MEMCACHED_SOCKET);
    }

    /**
     * Switches session memcached TLS on. Default: <code>false</code>.
     */
    public @Nullable Boolean sessionMemcachedSsl() {
        return optional(SESSION_MEMCACHED_SSL);
    }

    /**
     * Switches session memcached TLS verify on. Default: <code>false</code>.
     */
    public @Nullable Boolean sessionMemcachedSslVerify() {
        return optional(SESSION_MEMCACHED_SSL_VERIFY);
    }

    /**
     * Whether a lasting cookie is set too. Default: <code>false</code>.
     */
    public @Nullable Boolean sessionRemember() {
        return optional(SESSION_REMEMBER);
    }

    /**
     * Seconds after which the lasting cookie ends in any case. Default: <code>2592000</code>.
     */
    public @Nullable Double sessionRememberAbsoluteTimeout() {
        return optional(SESSION_REMEMBER_ABSOLUTE_TIMEOUT);
    }

    /**
     * The name of the lasting cookie. Default: <code>remember</code>.
     */
    public @Nullable String sessionRememberCookieName() {
        return optional(SESSION_REMEMBER_COOKIE_NAME);
    }

    /**
     * Seconds after which the lasting cookie has to be renewed. Default: <code>604800</code>.
     */
    public @Nullable Double sessionRememberRollingTimeout() {
        return optional(SESSION_REMEMBER_ROLLING_TIMEOUT);
    }

    /**
     * Session request headers. Allowed: <code>absolute-timeout</code>, <code>audience</code>, <code>id</code>,
     * <code>idling-timeout</code>, <code>rolling-timeout</code>, <code>subject</code>, <code>timeout</code>.
     */
    public List<SessionRequestHeader> sessionRequestHeaders() {
        return elements(SESSION_REQUEST_HEADERS);
    }

    /**
     * Session response headers. Allowed: <code>absolute-timeout</code>, <code>audience</code>, <code>id</code>,
     * <code>idling-timeout</code>, <code>rolling-timeout</code>, <code>subject</code>, <code>timeout</code>.
     */
    public List<SessionResponseHeader> sessionResponseHeaders() {
        return elements(SESSION_RESPONSE_HEADERS);
    }

    /**
     * Seconds after which a session has to be renewed. Default: <code>3600</code>.
     */
    public @Nullable Double sessionRollingTimeout() {
        return optional(SESSION_ROLLING_TIMEOUT);
    }

    /**
     * The secret that encrypts cookies. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String sessionSecret() {
        return optional(SESSION_SECRET);
    }

    /**
     * The session storage. Allowed: <code>cookie</code>, <code>memcache</code>, <code>memcached</code>,
     * <code>redis</code>. Default: <code>cookie</code>.
     */
    public @Nullable SessionStorage sessionStorage() {
        return optional(SESSION_STORAGE);
    }

    /**
     * Whether data about sessions is kept with them. Default: <code>false</code>.
     */
    public @Nullable Boolean sessionStoreMetadata() {
        return optional(SESSION_STORE_METADATA);
    }

    /**
     * Whether the server's certificate is verified. Default: <code>false</code>.
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
     * The TLS client authentication cert id.
     */
    public @Nullable String tlsClientAuthCertId() {
        return optional(TLS_CLIENT_AUTH_CERT_ID);
    }

    /**
     * Switches TLS client authentication TLS verify on. Default: <code>true</code>.
     */
    public @Nullable Boolean tlsClientAuthSslVerify() {
        return optional(TLS_CLIENT_AUTH_SSL_VERIFY);
    }

    /**
     * Switches token cache key include scope on. Default: <code>false</code>.
     */
    public @Nullable Boolean tokenCacheKeyIncludeScope() {
        return optional(TOKEN_CACHE_KEY_INCLUDE_SCOPE);
    }

    /**
     * The address of the token endpoint.
     */
    public @Nullable String tokenEndpoint() {
        return optional(TOKEN_ENDPOINT);
    }

    /**
     * The token endpoint authentication method. Allowed: <code>client_secret_basic</code>,
     * <code>client_secret_jwt</code>, <code>client_secret_post</code>, <code>none</code>,
     * <code>private_key_jwt</code>, <code>self_signed_tls_client_auth</code>, <code>tls_client_auth</code>.
     */
    public @Nullable TokenEndpointAuthMethod tokenEndpointAuthMethod() {
        return optional(TOKEN_ENDPOINT_AUTH_METHOD);
    }

    /**
     * Settings of token exchange.
     */
    public @Nullable OpenidConnectConfigTokenExchange tokenExchange() {
        return optional(TOKEN_EXCHANGE);
    }

    /**
     * The address of the token exchange endpoint.
     */
    public @Nullable String tokenExchangeEndpoint() {
        return optional(TOKEN_EXCHANGE_ENDPOINT);
    }

    /**
     * The headers that clients may send, for the token request.
     */
    public List<String> tokenHeadersClient() {
        return elements(TOKEN_HEADERS_CLIENT);
    }

    /**
     * Token headers grants. Allowed: <code>authorization_code</code>, <code>client_credentials</code>,
     * <code>password</code>, <code>refresh_token</code>.
     */
    public List<TokenHeadersGrant> tokenHeadersGrants() {
        return elements(TOKEN_HEADERS_GRANTS);
    }

    /**
     * Names of the headers, for the token request.
     */
    public List<String> tokenHeadersNames() {
        return elements(TOKEN_HEADERS_NAMES);
    }

    /**
     * The token headers prefix.
     */
    public @Nullable String tokenHeadersPrefix() {
        return optional(TOKEN_HEADERS_PREFIX);
    }

    /**
     * Token headers replay.
     */
    public List<String> tokenHeadersReplay() {
        return elements(TOKEN_HEADERS_REPLAY);
    }

    /**
     * Values of the headers, in the order of the names, for the token request.
     */
    public List<String> tokenHeadersValues() {
        return elements(TOKEN_HEADERS_VALUES);
    }

    /**
     * The post arguments that clients may send, for the token request.
     */
    public List<String> tokenPostArgsClient() {
        return elements(TOKEN_POST_ARGS_CLIENT);
    }

    /**
     * Names of the post arguments, for the token request.
     */
    public List<String> tokenPostArgsNames() {
        return elements(TOKEN_POST_ARGS_NAMES);
    }

    /**
     * Values of the post arguments, in the order of the names, for the token request.
     */
    public List<String> tokenPostArgsValues() {
        return elements(TOKEN_POST_ARGS_VALUES);
    }

    /**
     * Switches unauthorized destroy session on. Default: <code>true</code>.
     */
    public @Nullable Boolean unauthorizedDestroySession() {
        return optional(UNAUTHORIZED_DESTROY_SESSION);
    }

    /**
     * The unauthorized error message. Default: <code>Unauthorized</code>.
     */
    public @Nullable String unauthorizedErrorMessage() {
        return optional(UNAUTHORIZED_ERROR_MESSAGE);
    }

    /**
     * The address of the unauthorized redirect.
     */
    public List<String> unauthorizedRedirectUri() {
        return elements(UNAUTHORIZED_REDIRECT_URI);
    }

    /**
     * The address of the unexpected redirect.
     */
    public List<String> unexpectedRedirectUri() {
        return elements(UNEXPECTED_REDIRECT_URI);
    }

    /**
     * The header in which the upstream gets the access token. Default: <code>authorization:bearer</code>.
     */
    public @Nullable String upstreamAccessTokenHeader() {
        return optional(UPSTREAM_ACCESS_TOKEN_HEADER);
    }

    /**
     * The header in which the upstream gets the access token JWK.
     */
    public @Nullable String upstreamAccessTokenJwkHeader() {
        return optional(UPSTREAM_ACCESS_TOKEN_JWK_HEADER);
    }

    /**
     * Upstream headers.
     */
    public List<OpenidConnectConfigUpstreamHeader> upstreamHeaders() {
        return elements(UPSTREAM_HEADERS);
    }

    /**
     * Claims for the upstream headers.
     */
    public List<String> upstreamHeadersClaims() {
        return elements(UPSTREAM_HEADERS_CLAIMS);
    }

    /**
     * Names of the upstream headers.
     */
    public List<String> upstreamHeadersNames() {
        return elements(UPSTREAM_HEADERS_NAMES);
    }

    /**
     * The header in which the upstream gets the id token.
     */
    public @Nullable String upstreamIdTokenHeader() {
        return optional(UPSTREAM_ID_TOKEN_HEADER);
    }

    /**
     * The header in which the upstream gets the id token JWK.
     */
    public @Nullable String upstreamIdTokenJwkHeader() {
        return optional(UPSTREAM_ID_TOKEN_JWK_HEADER);
    }

    /**
     * The header in which the upstream gets the introspection.
     */
    public @Nullable String upstreamIntrospectionHeader() {
        return optional(UPSTREAM_INTROSPECTION_HEADER);
    }

    /**
     * The header in which the upstream gets the introspection JWT.
     */
    public @Nullable String upstreamIntrospectionJwtHeader() {
        return optional(UPSTREAM_INTROSPECTION_JWT_HEADER);
    }

    /**
     * The header in which the upstream gets the refresh token.
     */
    public @Nullable String upstreamRefreshTokenHeader() {
        return optional(UPSTREAM_REFRESH_TOKEN_HEADER);
    }

    /**
     * The header in which the upstream gets the session id.
     */
    public @Nullable String upstreamSessionIdHeader() {
        return optional(UPSTREAM_SESSION_ID_HEADER);
    }

    /**
     * The header in which the upstream gets the user info.
     */
    public @Nullable String upstreamUserInfoHeader() {
        return optional(UPSTREAM_USER_INFO_HEADER);
    }

    /**
     * The header in which the upstream gets the user info JWT.
     */
    public @Nullable String upstreamUserInfoJwtHeader() {
        return optional(UPSTREAM_USER_INFO_JWT_HEADER);
    }

    /**
     * The userinfo accept. Allowed: <code>application/json</code>, <code>application/jwt</code>. Default:
     * <code>application/json</code>.
     */
    public @Nullable UserinfoAccept userinfoAccept() {
        return optional(USERINFO_ACCEPT);
    }

    /**
     * The address of the userinfo endpoint.
     */
    public @Nullable String userinfoEndpoint() {
        return optional(USERINFO_ENDPOINT);
    }

    /**
     * The headers that clients may send, for the userinfo request.
     */
    public List<String> userinfoHeadersClient() {
        return elements(USERINFO_HEADERS_CLIENT);
    }

    /**
     * Names of the headers, for the userinfo request.
     */
    public List<String> userinfoHeadersNames() {
        return elements(USERINFO_HEADERS_NAMES);
    }

    /**
     * Values of the headers, in the order of the names, for the userinfo request.
     */
    public List<String> userinfoHeadersValues() {
        return elements(USERINFO_HEADERS_VALUES);
    }

    /**
     * The query arguments that clients may send, for the userinfo request.
     */
    public List<String> userinfoQueryArgsClient() {
        return elements(USERINFO_QUERY_ARGS_CLIENT);
    }

    /**
     * Names of the query arguments, for the userinfo request.
     */
    public List<String> userinfoQueryArgsNames() {
        return elements(USERINFO_QUERY_ARGS_NAMES);
    }

    /**
     * Values of the query arguments, in the order of the names, for the userinfo request.
     */
    public List<String> userinfoQueryArgsValues() {
        return elements(USERINFO_QUERY_ARGS_VALUES);
    }

    /**
     * Switches using pseudo issuer on. Default: <code>false</code>.
     */
    public @Nullable Boolean usingPseudoIssuer() {
        return optional(USING_PSEUDO_ISSUER);
    }

    /**
     * Whether to verify claims. Default: <code>true</code>.
     */
    public @Nullable Boolean verifyClaims() {
        return optional(VERIFY_CLAIMS);
    }

    /**
     * Whether to verify nonce. Default: <code>true</code>.
     */
    public @Nullable Boolean verifyNonce() {
        return optional(VERIFY_NONCE);
    }

    /**
     * Whether to verify parameters. Default: <code>false</code>.
     */
    public @Nullable Boolean verifyParameters() {
        return optional(VERIFY_PARAMETERS);
    }

    /**
     * Whether to verify signature. Default: <code>true</code>.
     */
    public @Nullable Boolean verifySignature() {
        return optional(VERIFY_SIGNATURE);
    }

    /**
     * The claim that names the consumer.
     */
    public List<String> consumerClaim() {
        return elements(CONSUMER_CLAIM);
    }

    /** What {@link OpenidConnectConfig#authMethods()} is chosen from. */
    public static final class AuthMethod extends Choice {
        public static final AuthMethod AUTHORIZATION_CODE = of("authorization_code");
        public static final AuthMethod BEARER = of("bearer");
        public static final AuthMethod CLIENT_CREDENTIALS = of("client_credentials");
        public static final AuthMethod INTROSPECTION = of("introspection");
        public static final AuthMethod KONG_OAUTH2 = of("kong_oauth2");
        public static final AuthMethod PASSWORD = of("password");
        public static final AuthMethod REFRESH_TOKEN = of("refresh_token");
        public static final AuthMethod SESSION = of("session");
        public static final AuthMethod USERINFO = of("userinfo");

        private AuthMethod(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static AuthMethod of(String value) {
            return new AuthMethod(value);
        }
    }

    /** What {@link OpenidConnectConfig#authorizationCookieSameSite()} is chosen from. */
    public static final class AuthorizationCookieSameSite extends Choice {
        public static final AuthorizationCookieSameSite DEFAULT = of("Default");
        public static final AuthorizationCookieSameSite LAX = of("Lax");
        public static final AuthorizationCookieSameSite NONE = of("None");
        public static final AuthorizationCookieSameSite STRICT = of("Strict");

        private AuthorizationCookieSameSite(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static AuthorizationCookieSameSite of(String value) {
            return new AuthorizationCookieSameSite(value);
        }
    }

    /** What {@link OpenidConnectConfig#bearerTokenParamType()} is chosen from. */
    public static final class BearerTokenParamType extends Choice {
        public static final BearerTokenParamType BODY = of("body");
        public static final BearerTokenParamType COOKIE = of("cookie");
        public static final BearerTokenParamType HEADER = of("header");
        public static final BearerTokenParamType QUERY = of("query");

        private BearerTokenParamType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static BearerTokenParamType of(String value) {
            return new BearerTokenParamType(value);
        }
    }

    /** What {@link OpenidConnectConfig#clientAlg()} is chosen from. */
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

    /** What {@link OpenidConnectConfig#clientAuth()} is chosen from. */
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

    /** What {@link OpenidConnectConfig#clientCredentialsParamType()} is chosen from. */
    public static final class ClientCredentialsParamType extends Choice {
        public static final ClientCredentialsParamType BODY = of("body");
        public static final ClientCredentialsParamType HEADER = of("header");
        public static final ClientCredentialsParamType QUERY = of("query");

        private ClientCredentialsParamType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ClientCredentialsParamType of(String value) {
            return new ClientCredentialsParamType(value);
        }
    }

    /** What {@link OpenidConnectConfig#clusterCacheStrategy()} is chosen from. */
    public static final class ClusterCacheStrategy extends Choice {
        public static final ClusterCacheStrategy OFF = of("off");
        public static final ClusterCacheStrategy REDIS = of("redis");

        private ClusterCacheStrategy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ClusterCacheStrategy of(String value) {
            return new ClusterCacheStrategy(value);
        }
    }

    /** What {@link OpenidConnectConfig#consumerBy()} is chosen from. */
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

    /** What {@link OpenidConnectConfig#disableSession()} is chosen from. */
    public static final class DisableSession extends Choice {
        public static final DisableSession AUTHORIZATION_CODE = of("authorization_code");
        public static final DisableSession BEARER = of("bearer");
        public static final DisableSession CLIENT_CREDENTIALS = of("client_credentials");
        public static final DisableSession INTROSPECTION = of("introspection");
        public static final DisableSession KONG_OAUTH2 = of("kong_oauth2");
        public static final DisableSession PASSWORD = of("password");
        public static final DisableSession REFRESH_TOKEN = of("refresh_token");
        public static final DisableSession SESSION = of("session");
        public static final DisableSession USERINFO = of("userinfo");

        private DisableSession(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static DisableSession of(String value) {
            return new DisableSession(value);
        }
    }

    /** What {@link OpenidConnectConfig#idTokenParamType()} is chosen from. */
    public static final class IdTokenParamType extends Choice {
        public static final IdTokenParamType BODY = of("body");
        public static final IdTokenParamType HEADER = of("header");
        public static final IdTokenParamType QUERY = of("query");

        private IdTokenParamType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static IdTokenParamType of(String value) {
            return new IdTokenParamType(value);
        }
    }

    /** What {@link OpenidConnectConfig#ignoreSignature()} is chosen from. */
    public static final class IgnoreSignature extends Choice {
        public static final IgnoreSignature AUTHORIZATION_CODE = of("authorization_code");
        public static final IgnoreSignature CLIENT_CREDENTIALS = of("client_credentials");
        public static final IgnoreSignature INTROSPECTION = of("introspection");
        public static final IgnoreSignature PASSWORD = of("password");
        public static final IgnoreSignature REFRESH_TOKEN = of("refresh_token");
        public static final IgnoreSignature SESSION = of("session");
        public static final IgnoreSignature USERINFO = of("userinfo");

        private IgnoreSignature(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static IgnoreSignature of(String value) {
            return new IgnoreSignature(value);
        }
    }

    /** What {@link OpenidConnectConfig#introspectionAccept()} is chosen from. */
    public static final class IntrospectionAccept extends Choice {
        public static final IntrospectionAccept APPLICATION_JSON = of("application/json");
        public static final IntrospectionAccept APPLICATION_JWT = of("application/jwt");
        public static final IntrospectionAccept APPLICATION_TOKEN_INTROSPECTION_JWT = of("application/token-introspection+jwt");

        private IntrospectionAccept(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static IntrospectionAccept of(String value) {
            return new IntrospectionAccept(value);
        }
    }

    /** What {@link OpenidConnectConfig#introspectionEndpointAuthMethod()} is chosen from. */
    public static final class IntrospectionEndpointAuthMethod extends Choice {
        public static final IntrospectionEndpointAuthMethod CLIENT_SECRET_BASIC = of("client_secret_basic");
        public static final IntrospectionEndpointAuthMethod CLIENT_SECRET_JWT = of("client_secret_jwt");
        public static final IntrospectionEndpointAuthMethod CLIENT_SECRET_POST = of("client_secret_post");
        public static final IntrospectionEndpointAuthMethod NONE = of("none");
        public static final IntrospectionEndpointAuthMethod PRIVATE_KEY_JWT = of("private_key_jwt");
        public static final IntrospectionEndpointAuthMethod SELF_SIGNED_TLS_CLIENT_AUTH = of("self_signed_tls_client_auth");
        public static final IntrospectionEndpointAuthMethod TLS_CLIENT_AUTH = of("tls_client_auth");

        private IntrospectionEndpointAuthMethod(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static IntrospectionEndpointAuthMethod of(String value) {
            return new IntrospectionEndpointAuthMethod(value);
        }
    }

    /** What {@link OpenidConnectConfig#loginAction()} is chosen from. */
    public static final class LoginAction extends Choice {
        public static final LoginAction REDIRECT = of("redirect");
        public static final LoginAction RESPONSE = of("response");
        public static final LoginAction UPSTREAM = of("upstream");

        private LoginAction(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static LoginAction of(String value) {
            return new LoginAction(value);
        }
    }

    /** What {@link OpenidConnectConfig#loginMethods()} is chosen from. */
    public static final class LoginMethod extends Choice {
        public static final LoginMethod AUTHORIZATION_CODE = of("authorization_code");
        public static final LoginMethod BEARER = of("bearer");
        public static final LoginMethod CLIENT_CREDENTIALS = of("client_credentials");
        public static final LoginMethod INTROSPECTION = of("introspection");
        public static final LoginMethod KONG_OAUTH2 = of("kong_oauth2");
        public static final LoginMethod PASSWORD = of("password");
        public static final LoginMethod REFRESH_TOKEN = of("refresh_token");
        public static final LoginMethod SESSION = of("session");
        public static final LoginMethod USERINFO = of("userinfo");

        private LoginMethod(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static LoginMethod of(String value) {
            return new LoginMethod(value);
        }
    }

    /** What {@link OpenidConnectConfig#loginRedirectMode()} is chosen from. */
    public static final class LoginRedirectMode extends Choice {
        public static final LoginRedirectMode FRAGMENT = of("fragment");
        public static final LoginRedirectMode QUERY = of("query");

        private LoginRedirectMode(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static LoginRedirectMode of(String value) {
            return new LoginRedirectMode(value);
        }
    }

    /** What {@link OpenidConnectConfig#loginTokens()} is chosen from. */
    public static final class LoginToken extends Choice {
        public static final LoginToken ACCESS_TOKEN = of("access_token");
        public static final LoginToken ID_TOKEN = of("id_token");
        public static final LoginToken INTROSPECTION = of("introspection");
        public static final LoginToken REFRESH_TOKEN = of("refresh_token");
        public static final LoginToken TOKENS = of("tokens");

        private LoginToken(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static LoginToken of(String value) {
            return new LoginToken(value);
        }
    }

    /** What {@link OpenidConnectConfig#logoutMethods()} is chosen from. */
    public static final class LogoutMethod extends Choice {
        public static final LogoutMethod DELETE = of("DELETE");
        public static final LogoutMethod GET = of("GET");
        public static final LogoutMethod POST = of("POST");

        private LogoutMethod(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static LogoutMethod of(String value) {
            return new LogoutMethod(value);
        }
    }

    /** What {@link OpenidConnectConfig#passwordParamType()} is chosen from. */
    public static final class PasswordParamType extends Choice {
        public static final PasswordParamType BODY = of("body");
        public static final PasswordParamType HEADER = of("header");
        public static final PasswordParamType QUERY = of("query");

        private PasswordParamType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static PasswordParamType of(String value) {
            return new PasswordParamType(value);
        }
    }

    /** What {@link OpenidConnectConfig#proofOfPossessionDpop()} is chosen from. */
    public static final class ProofOfPossessionDpop extends Choice {
        public static final ProofOfPossessionDpop OFF = of("off");
        public static final ProofOfPossessionDpop OPTIONAL = of("optional");
        public static final ProofOfPossessionDpop STRICT = of("strict");

        private ProofOfPossessionDpop(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ProofOfPossessionDpop of(String value) {
            return new ProofOfPossessionDpop(value);
        }
    }

    /** What {@link OpenidConnectConfig#proofOfPossessionMtls()} is chosen from. */
    public static final class ProofOfPossessionMtls extends Choice {
        public static final ProofOfPossessionMtls OFF = of("off");
        public static final ProofOfPossessionMtls OPTIONAL = of("optional");
        public static final ProofOfPossessionMtls STRICT = of("strict");

        private ProofOfPossessionMtls(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ProofOfPossessionMtls of(String value) {
            return new ProofOfPossessionMtls(value);
        }
    }

    /** What {@link OpenidConnectConfig#pushedAuthorizationRequestEndpointAuthMethod()} is chosen from. */
    public static final class PushedAuthorizationRequestEndpointAuthMethod extends Choice {
        public static final PushedAuthorizationRequestEndpointAuthMethod CLIENT_SECRET_BASIC = of("client_secret_basic");
        public static final PushedAuthorizationRequestEndpointAuthMethod CLIENT_SECRET_JWT = of("client_secret_jwt");
        public static final PushedAuthorizationRequestEndpointAuthMethod CLIENT_SECRET_POST = of("client_secret_post");
        public static final PushedAuthorizationRequestEndpointAuthMethod NONE = of("none");
        public static final PushedAuthorizationRequestEndpointAuthMethod PRIVATE_KEY_JWT = of("private_key_jwt");
        public static final PushedAuthorizationRequestEndpointAuthMethod SELF_SIGNED_TLS_CLIENT_AUTH = of("self_signed_tls_client_auth");
        public static final PushedAuthorizationRequestEndpointAuthMethod TLS_CLIENT_AUTH = of("tls_client_auth");

        private PushedAuthorizationRequestEndpointAuthMethod(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static PushedAuthorizationRequestEndpointAuthMethod of(String value) {
            return new PushedAuthorizationRequestEndpointAuthMethod(value);
        }
    }

    /** What {@link OpenidConnectConfig#refreshTokenParamType()} is chosen from. */
    public static final class RefreshTokenParamType extends Choice {
        public static final RefreshTokenParamType BODY = of("body");
        public static final RefreshTokenParamType HEADER = of("header");
        public static final RefreshTokenParamType QUERY = of("query");

        private RefreshTokenParamType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static RefreshTokenParamType of(String value) {
            return new RefreshTokenParamType(value);
        }
    }

    /** What {@link OpenidConnectConfig#responseMode()} is chosen from. */
    public static final class ResponseMode extends Choice {
        public static final ResponseMode FORM_POST = of("form_post");
        public static final ResponseMode FORM_POST_JWT = of("form_post.jwt");
        public static final ResponseMode FRAGMENT = of("fragment");
        public static final ResponseMode FRAGMENT_JWT = of("fragment.jwt");
        public static final ResponseMode JWT = of("jwt");
        public static final ResponseMode QUERY = of("query");
        public static final ResponseMode QUERY_JWT = of("query.jwt");

        private ResponseMode(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ResponseMode of(String value) {
            return new ResponseMode(value);
        }
    }

    /** What {@link OpenidConnectConfig#revocationEndpointAuthMethod()} is chosen from. */
    public static final class RevocationEndpointAuthMethod extends Choice {
        public static final RevocationEndpointAuthMethod CLIENT_SECRET_BASIC = of("client_secret_basic");
        public static final RevocationEndpointAuthMethod CLIENT_SECRET_JWT = of("client_secret_jwt");
        public static final RevocationEndpointAuthMethod CLIENT_SECRET_POST = of("client_secret_post");
        public static final RevocationEndpointAuthMethod NONE = of("none");
        public static final RevocationEndpointAuthMethod PRIVATE_KEY_JWT = of("private_key_jwt");
        public static final RevocationEndpointAuthMethod SELF_SIGNED_TLS_CLIENT_AUTH = of("self_signed_tls_client_auth");
        public static final RevocationEndpointAuthMethod TLS_CLIENT_AUTH = of("tls_client_auth");

        private RevocationEndpointAuthMethod(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static RevocationEndpointAuthMethod of(String value) {
            return new RevocationEndpointAuthMethod(value);
        }
    }

    /** What {@link OpenidConnectConfig#sessionBind()} is chosen from. */
    public static final class SessionBind extends Choice {
        public static final SessionBind IP = of("ip");
        public static final SessionBind SCHEME = of("scheme");
        public static final SessionBind USER_AGENT = of("user-agent");

        private SessionBind(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static SessionBind of(String value) {
            return new SessionBind(value);
        }
    }

    /** What {@link OpenidConnectConfig#sessionCookieSameSite()} is chosen from. */
    public static final class SessionCookieSameSite extends Choice {
        public static final SessionCookieSameSite DEFAULT = of("Default");
        public static final SessionCookieSameSite LAX = of("Lax");
        public static final SessionCookieSameSite NONE = of("None");
        public static final SessionCookieSameSite STRICT = of("Strict");

        private SessionCookieSameSite(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static SessionCookieSameSite of(String value) {
            return new SessionCookieSameSite(value);
        }
    }

    /** What {@link OpenidConnectConfig#sessionRequestHeaders()} is chosen from. */
    public static final class SessionRequestHeader extends Choice {
        public static final SessionRequestHeader ABSOLUTE_TIMEOUT = of("absolute-timeout");
        public static final SessionRequestHeader AUDIENCE = of("audience");
        public static final SessionRequestHeader ID = of("id");
        public static final SessionRequestHeader IDLING_TIMEOUT = of("idling-timeout");
        public static final SessionRequestHeader ROLLING_TIMEOUT = of("rolling-timeout");
        public static final SessionRequestHeader SUBJECT = of("subject");
        public static final SessionRequestHeader TIMEOUT = of("timeout");

        private SessionRequestHeader(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static SessionRequestHeader of(String value) {
            return new SessionRequestHeader(value);
        }
    }

    /** What {@link OpenidConnectConfig#sessionResponseHeaders()} is chosen from. */
    public static final class SessionResponseHeader extends Choice {
        public static final SessionResponseHeader ABSOLUTE_TIMEOUT = of("absolute-timeout");
        public static final SessionResponseHeader AUDIENCE = of("audience");
        public static final SessionResponseHeader ID = of("id");
        public static final SessionResponseHeader IDLING_TIMEOUT = of("idling-timeout");
        public static final SessionResponseHeader ROLLING_TIMEOUT = of("rolling-timeout");
        public static final SessionResponseHeader SUBJECT = of("subject");
        public static final SessionResponseHeader TIMEOUT = of("timeout");

        private SessionResponseHeader(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static SessionResponseHeader of(String value) {
            return new SessionResponseHeader(value);
        }
    }

    /** What {@link OpenidConnectConfig#sessionStorage()} is chosen from. */
    public static final class SessionStorage extends Choice {
        public static final SessionStorage COOKIE = of("cookie");
        public static final SessionStorage MEMCACHE = of("memcache");
        public static final SessionStorage MEMCACHED = of("memcached");
        public static final SessionStorage REDIS = of("redis");

        private SessionStorage(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static SessionStorage of(String value) {
            return new SessionStorage(value);
        }
    }

    /** What {@link OpenidConnectConfig#tokenEndpointAuthMethod()} is chosen from. */
    public static final class TokenEndpointAuthMethod extends Choice {
        public static final TokenEndpointAuthMethod CLIENT_SECRET_BASIC = of("client_secret_basic");
        public static final TokenEndpointAuthMethod CLIENT_SECRET_JWT = of("client_secret_jwt");
        public static final TokenEndpointAuthMethod CLIENT_SECRET_POST = of("client_secret_post");
        public static final TokenEndpointAuthMethod NONE = of("none");
        public static final TokenEndpointAuthMethod PRIVATE_KEY_JWT = of("private_key_jwt");
        public static final TokenEndpointAuthMethod SELF_SIGNED_TLS_CLIENT_AUTH = of("self_signed_tls_client_auth");
        public static final TokenEndpointAuthMethod TLS_CLIENT_AUTH = of("tls_client_auth");

        private TokenEndpointAuthMethod(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static TokenEndpointAuthMethod of(String value) {
            return new TokenEndpointAuthMethod(value);
        }
    }

    /** What {@link OpenidConnectConfig#tokenHeadersGrants()} is chosen from. */
    public static final class TokenHeadersGrant extends Choice {
        public static final TokenHeadersGrant AUTHORIZATION_CODE = of("authorization_code");
        public static final TokenHeadersGrant CLIENT_CREDENTIALS = of("client_credentials");
        public static final TokenHeadersGrant PASSWORD = of("password");
        public static final TokenHeadersGrant REFRESH_TOKEN = of("refresh_token");

        private TokenHeadersGrant(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static TokenHeadersGrant of(String value) {
            return new TokenHeadersGrant(value);
        }
    }

    /** What {@link OpenidConnectConfig#userinfoAccept()} is chosen from. */
    public static final class UserinfoAccept extends Choice {
        public static final UserinfoAccept APPLICATION_JSON = of("application/json");
        public static final UserinfoAccept APPLICATION_JWT = of("application/jwt");

        private UserinfoAccept(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static UserinfoAccept of(String value) {
            return new UserinfoAccept(value);
        }
    }

    /** Builds a {@link OpenidConnectConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<OpenidConnectConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public OpenidConnectConfig build() {
            return new OpenidConnectConfig(fields());
        }

        /**
         * Id or username of the consumer that stands in when authentication fails.
         */
        public Builder anonymous(@Nullable String value) {
            return set(ANONYMOUS, value);
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
         * The claim that holds the audience. Default: <code>["aud"]</code>.
         */
        public Builder audienceClaim(@Nullable List<String> value) {
            return set(AUDIENCE_CLAIM, value);
        }

        /** As {@link #audienceClaim(List)}. */
        public Builder audienceClaim(String... values) {
            return set(AUDIENCE_CLAIM, Arrays.asList(values));
        }

        /**
         * Required audience.
         */
        public Builder audienceRequired(@Nullable List<String> value) {
            return set(AUDIENCE_REQUIRED, value);
        }

        /** As {@link #audienceRequired(List)}. */
        public Builder audienceRequired(String... values) {
            return set(AUDIENCE_REQUIRED, Arrays.asList(values));
        }

        /**
         * Authentication methods. Allowed: <code>authorization_code</code>, <code>bearer</code>,
         * <code>client_credentials</code>, <code>introspection</code>, <code>kong_oauth2</code>, <code>password</code>,
         * <code>refresh_token</code>, <code>session</code>, <code>userinfo</code>. Default:
         * <code>["authorization_code","bearer","client_credentials","introspection","kong_oauth2","password","refresh_token","session","userinfo"]</code>.
         */
        public Builder authMethods(@Nullable List<AuthMethod> value) {
            return set(AUTH_METHODS, value);
        }

        /** As {@link #authMethods(List)}. */
        public Builder authMethods(AuthMethod... values) {
            return set(AUTH_METHODS, Arrays.asList(values));
        }

        /** As {@link #authMethods(List)}, also with values that have no constants. */
        public Builder authMethods(String... values) {
            return set(AUTH_METHODS, Arrays.stream(values).map(AuthMethod::of).toList());
        }

        /**
         * The claim that holds the authenticated groups.
         */
        public Builder authenticatedGroupsClaim(@Nullable List<String> value) {
            return set(AUTHENTICATED_GROUPS_CLAIM, value);
        }

        /** As {@link #authenticatedGroupsClaim(List)}. */
        public Builder authenticatedGroupsClaim(String... values) {
            return set(AUTHENTICATED_GROUPS_CLAIM, Arrays.asList(values));
        }

        /**
         * The domain of the cookie.
         */
        public Builder authorizationCookieDomain(@Nullable String value) {
            return set(AUTHORIZATION_COOKIE_DOMAIN, value);
        }

        /**
         * Whether scripts can't read the cookie. Default: <code>true</code>.
         */
        public Builder authorizationCookieHttpOnly(@Nullable Boolean value) {
            return set(AUTHORIZATION_COOKIE_HTTP_ONLY, value);
        }

        /**
         * The name of the cookie. Default: <code>authorization</code>.
         */
        public Builder authorizationCookieName(@Nullable String value) {
            return set(AUTHORIZATION_COOKIE_NAME, value);
        }

        /**
         * The path of the cookie. Default: <code>/</code>.
         */
        public Builder authorizationCookiePath(@Nullable String value) {
            return set(AUTHORIZATION_COOKIE_PATH, value);
        }

        /**
         * When other sites make browsers send the cookie. Allowed: <code>Default</code>, <code>Lax</code>,
         * <code>None</code>, <code>Strict</code>. Default: <code>Default</code>.
         */
        public Builder authorizationCookieSameSite(@Nullable AuthorizationCookieSameSite value) {
            return set(AUTHORIZATION_COOKIE_SAME_SITE, value);
        }

        /** As {@link #authorizationCookieSameSite(AuthorizationCookieSameSite)}, also with a value that has no constant. */
        public Builder authorizationCookieSameSite(String value) {
            return set(AUTHORIZATION_COOKIE_SAME_SITE, AuthorizationCookieSameSite.of(value));
        }

        /**
         * Whether browsers send the cookie over HTTPS only.
         */
        public Builder authorizationCookieSecure(@Nullable Boolean value) {
            return set(AUTHORIZATION_COOKIE_SECURE, value);
        }

        /**
         * The URL to send to.
         */
        public Builder authorizationEndpoint(@Nullable String value) {
            return set(AUTHORIZATION_ENDPOINT, value);
        }

        /**
         * The authorization query arguments that clients may send.
         */
        public Builder authorizationQueryArgsClient(@Nullable List<String> value) {
            return set(AUTHORIZATION_QUERY_ARGS_CLIENT, value);
        }

        /** As {@link #authorizationQueryArgsClient(List)}. */
        public Builder authorizationQueryArgsClient(String... values) {
            return set(AUTHORIZATION_QUERY_ARGS_CLIENT, Arrays.asList(values));
        }

        /**
         * Names of the authorization query arguments.
         */
        public Builder authorizationQueryArgsNames(@Nullable List<String> value) {
            return set(AUTHORIZATION_QUERY_ARGS_NAMES, value);
        }

        /** As {@link #authorizationQueryArgsNames(List)}. */
        public Builder authorizationQueryArgsNames(String... values) {
            return set(AUTHORIZATION_QUERY_ARGS_NAMES, Arrays.asList(values));
        }

        /**
         * Values of the authorization query arguments, in the order of the names.
         */
        public Builder authorizationQueryArgsValues(@Nullable List<String> value) {
            return set(AUTHORIZATION_QUERY_ARGS_VALUES, value);
        }

        /** As {@link #authorizationQueryArgsValues(List)}. */
        public Builder authorizationQueryArgsValues(String... values) {
            return set(AUTHORIZATION_QUERY_ARGS_VALUES, Arrays.asList(values));
        }

        /**
         * Seconds after which a session has to be renewed. Default: <code>600</code>.
         */
        public Builder authorizationRollingTimeout(@Nullable Double value) {
            return set(AUTHORIZATION_ROLLING_TIMEOUT, value);
        }

        /** As {@link #authorizationRollingTimeout(Double)}. */
        public Builder authorizationRollingTimeout(double value) {
            return set(AUTHORIZATION_ROLLING_TIMEOUT, value);
        }

        /**
         * The bearer token cookie name.
         */
        public Builder bearerTokenCookieName(@Nullable String value) {
            return set(BEARER_TOKEN_COOKIE_NAME, value);
        }

        /**
         * Bearer token parameter type. Allowed: <code>body</code>, <code>cookie</code>, <code>header</code>,
         * <code>query</code>. Default: <code>["body","header","query"]</code>.
         */
        public Builder bearerTokenParamType(@Nullable List<BearerTokenParamType> value) {
            return set(BEARER_TOKEN_PARAM_TYPE, value);
        }

        /** As {@link #bearerTokenParamType(List)}. */
        public Builder bearerTokenParamType(BearerTokenParamType... values) {
            return set(BEARER_TOKEN_PARAM_TYPE, Arrays.asList(values));
        }

        /** As {@link #bearerTokenParamType(List)}, also with values that have no constants. */
        public Builder bearerTokenParamType(String... values) {
            return set(BEARER_TOKEN_PARAM_TYPE, Arrays.stream(values).map(BearerTokenParamType::of).toList());
        }

        /**
         * Switches by username ignore case on. Default: <code>false</code>.
         */
        public Builder byUsernameIgnoreCase(@Nullable Boolean value) {
            return set(BY_USERNAME_IGNORE_CASE, value);
        }

        /**
         * Whether to cache introspection. Default: <code>true</code>.
         */
        public Builder cacheIntrospection(@Nullable Boolean value) {
            return set(CACHE_INTROSPECTION, value);
        }

        /**
         * Whether to cache token exchange. Default: <code>true</code>.
         */
        public Builder cacheTokenExchange(@Nullable Boolean value) {
            return set(CACHE_TOKEN_EXCHANGE, value);
        }

        /**
         * Whether to cache tokens. Default: <code>true</code>.
         */
        public Builder cacheTokens(@Nullable Boolean value) {
            return set(CACHE_TOKENS, value);
        }

        /**
         * The cache tokens salt.
         */
        public Builder cacheTokensSalt(@Nullable String value) {
            return set(CACHE_TOKENS_SALT, value);
        }

        /**
         * Seconds for which a result is remembered. Default: <code>3600</code>.
         */
        public Builder cacheTtl(@Nullable Double value) {
            return set(CACHE_TTL, value);
        }

        /** As {@link #cacheTtl(Double)}. */
        public Builder cacheTtl(double value) {
            return set(CACHE_TTL, value);
        }

        /**
         * The cache lifetime max.
         */
        public Builder cacheTtlMax(@Nullable Double value) {
            return set(CACHE_TTL_MAX, value);
        }

        /** As {@link #cacheTtlMax(Double)}. */
        public Builder cacheTtlMax(double value) {
            return set(CACHE_TTL_MAX, value);
        }

        /**
         * The cache lifetime min.
         */
        public Builder cacheTtlMin(@Nullable Double value) {
            return set(CACHE_TTL_MIN, value);
        }

        /** As {@link #cacheTtlMin(Double)}. */
        public Builder cacheTtlMin(double value) {
            return set(CACHE_TTL_MIN, value);
        }

        /**
         * The cache lifetime neg.
         */
        public Builder cacheTtlNeg(@Nullable Double value) {
            return set(CACHE_TTL_NEG, value);
        }

        /** As {@link #cacheTtlNeg(Double)}. */
        public Builder cacheTtlNeg(double value) {
            return set(CACHE_TTL_NEG, value);
        }

        /**
         * The cache lifetime resurrect.
         */
        public Builder cacheTtlResurrect(@Nullable Double value) {
            return set(CACHE_TTL_RESURRECT, value);
        }

        /** As {@link #cacheTtlResurrect(Double)}. */
        public Builder cacheTtlResurrect(double value) {
            return set(CACHE_TTL_RESURRECT, value);
        }

        /**
         * Whether to cache user info. Default: <code>true</code>.
         */
        public Builder cacheUserInfo(@Nullable Boolean value) {
            return set(CACHE_USER_INFO, value);
        }

        /**
         * Claims forbidden.
         */
        public Builder claimsForbidden(@Nullable List<String> value) {
            return set(CLAIMS_FORBIDDEN, value);
        }

        /** As {@link #claimsForbidden(List)}. */
        public Builder claimsForbidden(String... values) {
            return set(CLAIMS_FORBIDDEN, Arrays.asList(values));
        }

        /**
         * Client algorithm. Allowed: <code>ES256</code>, <code>ES384</code>, <code>ES512</code>, <code>EdDSA</code>,
         * <code>HS256</code>, <code>HS384</code>, <code>HS512</code>, <code>PS256</code>, <code>PS384</code>,
         * <code>PS512</code>, <code>RS256</code>, <code>RS384</code>, <code>RS512</code>.
         */
        public Builder clientAlg(@Nullable List<ClientAlg> value) {
            return set(CLIENT_ALG, value);
        }

        /** As {@link #clientAlg(List)}. */
        public Builder clientAlg(ClientAlg... values) {
            return set(CLIENT_ALG, Arrays.asList(values));
        }

        /** As {@link #clientAlg(List)}, also with values that have no constants. */
        public Builder clientAlg(String... values) {
            return set(CLIENT_ALG, Arrays.stream(values).map(ClientAlg::of).toList());
        }

        /**
         * The client argument. Default: <code>client_id</code>.
         */
        public Builder clientArg(@Nullable String value) {
            return set(CLIENT_ARG, value);
        }

        /**
         * Client authentication. Allowed: <code>client_secret_basic</code>, <code>client_secret_jwt</code>,
         * <code>client_secret_post</code>, <code>none</code>, <code>private_key_jwt</code>,
         * <code>self_signed_tls_client_auth</code>, <code>tls_client_auth</code>.
         */
        public Builder clientAuth(@Nullable List<ClientAuth> value) {
            return set(CLIENT_AUTH, value);
        }

        /** As {@link #clientAuth(List)}. */
        public Builder clientAuth(ClientAuth... values) {
            return set(CLIENT_AUTH, Arrays.asList(values));
        }

        /** As {@link #clientAuth(List)}, also with values that have no constants. */
        public Builder clientAuth(String... values) {
            return set(CLIENT_AUTH, Arrays.stream(values).map(ClientAuth::of).toList());
        }

        /**
         * Client credentials parameter type. Allowed: <code>body</code>, <code>header</code>, <code>query</code>.
         * Default: <code>["body","header","query"]</code>.
         */
        public Builder clientCredentialsParamType(@Nullable List<ClientCredentialsParamType> value) {
            return set(CLIENT_CREDENTIALS_PARAM_TYPE, value);
        }

        /** As {@link #clientCredentialsParamType(List)}. */
        public Builder clientCredentialsParamType(ClientCredentialsParamType... values) {
            return set(CLIENT_CREDENTIALS_PARAM_TYPE, Arrays.asList(values));
        }

        /** As {@link #clientCredentialsParamType(List)}, also with values that have no constants. */
        public Builder clientCredentialsParamType(String... values) {
            return set(CLIENT_CREDENTIALS_PARAM_TYPE, Arrays.stream(values).map(ClientCredentialsParamType::of).toList());
        }

        /**
         * The id of the client.
         */
        public Builder clientId(@Nullable List<String> value) {
            return set(CLIENT_ID, value);
        }

        /** As {@link #clientId(List)}. */
        public Builder clientId(String... values) {
            return set(CLIENT_ID, Arrays.asList(values));
        }

        /**
         * Client JWK.
         */
        public Builder clientJwk(@Nullable List<OpenidConnectConfigClientJwk> value) {
            return set(CLIENT_JWK, value);
        }

        /** As {@link #clientJwk(List)}. */
        public Builder clientJwk(OpenidConnectConfigClientJwk... values) {
            return set(CLIENT_JWK, Arrays.asList(values));
        }

        /** Adds one to what {@link #clientJwk(List)} sets. */
        public Builder addClientJwk(OpenidConnectConfigClientJwk value) {
            return add(CLIENT_JWK, value);
        }

        /** Adds one to what {@link #clientJwk(List)} sets, described in place. */
        public Builder addClientJwk(Consumer<OpenidConnectConfigClientJwk.Builder> value) {
            OpenidConnectConfigClientJwk.Builder builder = OpenidConnectConfigClientJwk.builder();
            value.accept(builder);
            return add(CLIENT_JWK, builder.build());
        }

        /**
         * The secret of the client.
         */
        public Builder clientSecret(@Nullable List<String> value) {
            return set(CLIENT_SECRET, value);
        }

        /** As {@link #clientSecret(List)}. */
        public Builder clientSecret(String... values) {
            return set(CLIENT_SECRET, Arrays.asList(values));
        }

        /**
         * Settings of cluster cache Redis. Default: <code>&#123;&#125;</code>.
         */
        public Builder clusterCacheRedis(@Nullable RedisConnection value) {
            return set(CLUSTER_CACHE_REDIS, value);
        }

        /** As {@link #clusterCacheRedis(RedisConnection)}, described in place. */
        public Builder clusterCacheRedis(Consumer<RedisConnection.Builder> value) {
            RedisConnection.Builder builder = RedisConnection.builder();
            value.accept(builder);
            return set(CLUSTER_CACHE_REDIS, builder.build());
        }

        /**
         * The cluster cache strategy. Allowed: <code>off</code>, <code>redis</code>. Default: <code>off</code>.
         */
        public Builder clusterCacheStrategy(@Nullable ClusterCacheStrategy value) {
            return set(CLUSTER_CACHE_STRATEGY, value);
        }

        /** As {@link #clusterCacheStrategy(ClusterCacheStrategy)}, also with a value that has no constant. */
        public Builder clusterCacheStrategy(String value) {
            return set(CLUSTER_CACHE_STRATEGY, ClusterCacheStrategy.of(value));
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
         * Claims for the consumer.
         */
        public Builder consumerClaims(@Nullable List<List<String>> value) {
            return set(CONSUMER_CLAIMS, value);
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
         * Grants that start no session. Allowed: <code>authorization_code</code>, <code>bearer</code>,
         * <code>client_credentials</code>, <code>introspection</code>, <code>kong_oauth2</code>, <code>password</code>,
         * <code>refresh_token</code>, <code>session</code>, <code>userinfo</code>.
         */
        public Builder disableSession(@Nullable List<DisableSession> value) {
            return set(DISABLE_SESSION, value);
        }

        /** As {@link #disableSession(List)}. */
        public Builder disableSession(DisableSession... values) {
            return set(DISABLE_SESSION, Arrays.asList(values));
        }

        /** As {@link #disableSession(List)}, also with values that have no constants. */
        public Builder disableSession(String... values) {
            return set(DISABLE_SESSION, Arrays.stream(values).map(DisableSession::of).toList());
        }

        /**
         * Names of the headers, for the discovery request.
         */
        public Builder discoveryHeadersNames(@Nullable List<String> value) {
            return set(DISCOVERY_HEADERS_NAMES, value);
        }

        /** As {@link #discoveryHeadersNames(List)}. */
        public Builder discoveryHeadersNames(String... values) {
            return set(DISCOVERY_HEADERS_NAMES, Arrays.asList(values));
        }

        /**
         * Values of the headers, in the order of the names, for the discovery request.
         */
        public Builder discoveryHeadersValues(@Nullable List<String> value) {
            return set(DISCOVERY_HEADERS_VALUES, value);
        }

        /** As {@link #discoveryHeadersValues(List)}. */
        public Builder discoveryHeadersValues(String... values) {
            return set(DISCOVERY_HEADERS_VALUES, Arrays.asList(values));
        }

        /**
         * Whether to display errors. Default: <code>false</code>.
         */
        public Builder displayErrors(@Nullable Boolean value) {
            return set(DISPLAY_ERRORS, value);
        }

        /**
         * Domains.
         */
        public Builder domains(@Nullable List<String> value) {
            return set(DOMAINS, value);
        }

        /** As {@link #domains(List)}. */
        public Builder domains(String... values) {
            return set(DOMAINS, Arrays.asList(values));
        }

        /**
         * The header in which the client gets the access token.
         */
        public Builder downstreamAccessTokenHeader(@Nullable String value) {
            return set(DOWNSTREAM_ACCESS_TOKEN_HEADER, value);
        }

        /**
         * The header in which the client gets the access token JWK.
         */
        public Builder downstreamAccessTokenJwkHeader(@Nullable String value) {
            return set(DOWNSTREAM_ACCESS_TOKEN_JWK_HEADER, value);
        }

        /**
         * Downstream headers.
         */
        public Builder downstreamHeaders(@Nullable List<OpenidConnectConfigDownstreamHeader> value) {
            return set(DOWNSTREAM_HEADERS, value);
        }

        /** As {@link #downstreamHeaders(List)}. */
        public Builder downstreamHeaders(OpenidConnectConfigDownstreamHeader... values) {
            return set(DOWNSTREAM_HEADERS, Arrays.asList(values));
        }

        /** Adds one to what {@link #downstreamHeaders(List)} sets. */
        public Builder addDownstreamHeader(OpenidConnectConfigDownstreamHeader value) {
            return add(DOWNSTREAM_HEADERS, value);
        }

        /** Adds one to what {@link #downstreamHeaders(List)} sets, described in place. */
        public Builder addDownstreamHeader(Consumer<OpenidConnectConfigDownstreamHeader.Builder> value) {
            OpenidConnectConfigDownstreamHeader.Builder builder = OpenidConnectConfigDownstreamHeader.builder();
            value.accept(builder);
            return add(DOWNSTREAM_HEADERS, builder.build());
        }

        /**
         * Claims for the downstream headers.
         */
        public Builder downstreamHeadersClaims(@Nullable List<String> value) {
            return set(DOWNSTREAM_HEADERS_CLAIMS, value);
        }

        /** As {@link #downstreamHeadersClaims(List)}. */
        public Builder downstreamHeadersClaims(String... values) {
            return set(DOWNSTREAM_HEADERS_CLAIMS, Arrays.asList(values));
        }

        /**
         * Names of the downstream headers.
         */
        public Builder downstreamHeadersNames(@Nullable List<String> value) {
            return set(DOWNSTREAM_HEADERS_NAMES, value);
        }

        /** As {@link #downstreamHeadersNames(List)}. */
        public Builder downstreamHeadersNames(String... values) {
            return set(DOWNSTREAM_HEADERS_NAMES, Arrays.asList(values));
        }

        /**
         * The header in which the client gets the id token.
         */
        public Builder downstreamIdTokenHeader(@Nullable String value) {
            return set(DOWNSTREAM_ID_TOKEN_HEADER, value);
        }

        /**
         * The header in which the client gets the id token JWK.
         */
        public Builder downstreamIdTokenJwkHeader(@Nullable String value) {
            return set(DOWNSTREAM_ID_TOKEN_JWK_HEADER, value);
        }

        /**
         * The header in which the client gets the introspection.
         */
        public Builder downstreamIntrospectionHeader(@Nullable String value) {
            return set(DOWNSTREAM_INTROSPECTION_HEADER, value);
        }

        /**
         * The header in which the client gets the introspection JWT.
         */
        public Builder downstreamIntrospectionJwtHeader(@Nullable String value) {
            return set(DOWNSTREAM_INTROSPECTION_JWT_HEADER, value);
        }

        /**
         * The header in which the client gets the refresh token.
         */
        public Builder downstreamRefreshTokenHeader(@Nullable String value) {
            return set(DOWNSTREAM_REFRESH_TOKEN_HEADER, value);
        }

        /**
         * The header in which the client gets the session id.
         */
        public Builder downstreamSessionIdHeader(@Nullable String value) {
            return set(DOWNSTREAM_SESSION_ID_HEADER, value);
        }

        /**
         * The header in which the client gets the user info.
         */
        public Builder downstreamUserInfoHeader(@Nullable String value) {
            return set(DOWNSTREAM_USER_INFO_HEADER, value);
        }

        /**
         * The header in which the client gets the user info JWT.
         */
        public Builder downstreamUserInfoJwtHeader(@Nullable String value) {
            return set(DOWNSTREAM_USER_INFO_JWT_HEADER, value);
        }

        /**
         * The DPoP proof lifetime. Default: <code>300</code>.
         */
        public Builder dpopProofLifetime(@Nullable Double value) {
            return set(DPOP_PROOF_LIFETIME, value);
        }

        /** As {@link #dpopProofLifetime(Double)}. */
        public Builder dpopProofLifetime(double value) {
            return set(DPOP_PROOF_LIFETIME, value);
        }

        /**
         * Switches DPoP use nonce on. Default: <code>false</code>.
         */
        public Builder dpopUseNonce(@Nullable Boolean value) {
            return set(DPOP_USE_NONCE, value);
        }

        /**
         * Whether to enable HMAC signatures. Default: <code>false</code>.
         */
        public Builder enableHsSignatures(@Nullable Boolean value) {
            return set(ENABLE_HS_SIGNATURES, value);
        }

        /**
         * The address of the end session endpoint.
         */
        public Builder endSessionEndpoint(@Nullable String value) {
            return set(END_SESSION_ENDPOINT, value);
        }

        /**
         * Whether to expose error code. Default: <code>true</code>.
         */
        public Builder exposeErrorCode(@Nullable Boolean value) {
            return set(EXPOSE_ERROR_CODE, value);
        }

        /**
         * Extra JWKS uris.
         */
        public Builder extraJwksUris(@Nullable List<String> value) {
            return set(EXTRA_JWKS_URIS, value);
        }

        /** As {@link #extraJwksUris(List)}. */
        public Builder extraJwksUris(String... values) {
            return set(EXTRA_JWKS_URIS, Arrays.asList(values));
        }

        /**
         * Switches forbidden destroy session on. Default: <code>true</code>.
         */
        public Builder forbiddenDestroySession(@Nullable Boolean value) {
            return set(FORBIDDEN_DESTROY_SESSION, value);
        }

        /**
         * The forbidden error message. Default: <code>Forbidden</code>.
         */
        public Builder forbiddenErrorMessage(@Nullable String value) {
            return set(FORBIDDEN_ERROR_MESSAGE, value);
        }

        /**
         * The address of the forbidden redirect.
         */
        public Builder forbiddenRedirectUri(@Nullable List<String> value) {
            return set(FORBIDDEN_REDIRECT_URI, value);
        }

        /** As {@link #forbiddenRedirectUri(List)}. */
        public Builder forbiddenRedirectUri(String... values) {
            return set(FORBIDDEN_REDIRECT_URI, Arrays.asList(values));
        }

        /**
         * The claim that holds the groups. Default: <code>["groups"]</code>.
         */
        public Builder groupsClaim(@Nullable List<String> value) {
            return set(GROUPS_CLAIM, value);
        }

        /** As {@link #groupsClaim(List)}. */
        public Builder groupsClaim(String... values) {
            return set(GROUPS_CLAIM, Arrays.asList(values));
        }

        /**
         * Required groups.
         */
        public Builder groupsRequired(@Nullable List<String> value) {
            return set(GROUPS_REQUIRED, value);
        }

        /** As {@link #groupsRequired(List)}. */
        public Builder groupsRequired(String... values) {
            return set(GROUPS_REQUIRED, Arrays.asList(values));
        }

        /**
         * Whether the credentials are removed before the request goes upstream. Default: <code>false</code>.
         */
        public Builder hideCredentials(@Nullable Boolean value) {
            return set(HIDE_CREDENTIALS, value);
        }

        /**
         * The proxy for HTTP.
         */
        public Builder httpProxy(@Nullable String value) {
            return set(HTTP_PROXY, value);
        }

        /**
         * The Proxy-Authorization header for HTTP. May be a <code>&#123;vault://…&#125;</code> reference.
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
         * The Proxy-Authorization header for HTTPS. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder httpsProxyAuthorization(@Nullable String value) {
            return set(HTTPS_PROXY_AUTHORIZATION, value);
        }

        /**
         * The id token parameter name.
         */
        public Builder idTokenParamName(@Nullable String value) {
            return set(ID_TOKEN_PARAM_NAME, value);
        }

        /**
         * Id token parameter type. Allowed: <code>body</code>, <code>header</code>, <code>query</code>. Default:
         * <code>["body","header","query"]</code>.
         */
        public Builder idTokenParamType(@Nullable List<IdTokenParamType> value) {
            return set(ID_TOKEN_PARAM_TYPE, value);
        }

        /** As {@link #idTokenParamType(List)}. */
        public Builder idTokenParamType(IdTokenParamType... values) {
            return set(ID_TOKEN_PARAM_TYPE, Arrays.asList(values));
        }

        /** As {@link #idTokenParamType(List)}, also with values that have no constants. */
        public Builder idTokenParamType(String... values) {
            return set(ID_TOKEN_PARAM_TYPE, Arrays.stream(values).map(IdTokenParamType::of).toList());
        }

        /**
         * Ignore signature. Allowed: <code>authorization_code</code>, <code>client_credentials</code>,
         * <code>introspection</code>, <code>password</code>, <code>refresh_token</code>, <code>session</code>,
         * <code>userinfo</code>. Default: <code>[]</code>.
         */
        public Builder ignoreSignature(@Nullable List<IgnoreSignature> value) {
            return set(IGNORE_SIGNATURE, value);
        }

        /** As {@link #ignoreSignature(List)}. */
        public Builder ignoreSignature(IgnoreSignature... values) {
            return set(IGNORE_SIGNATURE, Arrays.asList(values));
        }

        /** As {@link #ignoreSignature(List)}, also with values that have no constants. */
        public Builder ignoreSignature(String... values) {
            return set(IGNORE_SIGNATURE, Arrays.stream(values).map(IgnoreSignature::of).toList());
        }

        /**
         * Whether to introspect JWT tokens. Default: <code>false</code>.
         */
        public Builder introspectJwtTokens(@Nullable Boolean value) {
            return set(INTROSPECT_JWT_TOKENS, value);
        }

        /**
         * The introspection accept. Allowed: <code>application/json</code>, <code>application/jwt</code>,
         * <code>application/token-introspection+jwt</code>. Default: <code>application/json</code>.
         */
        public Builder introspectionAccept(@Nullable IntrospectionAccept value) {
            return set(INTROSPECTION_ACCEPT, value);
        }

        /** As {@link #introspectionAccept(IntrospectionAccept)}, also with a value that has no constant. */
        public Builder introspectionAccept(String value) {
            return set(INTROSPECTION_ACCEPT, IntrospectionAccept.of(value));
        }

        /**
         * Switches introspection check active on. Default: <code>true</code>.
         */
        public Builder introspectionCheckActive(@Nullable Boolean value) {
            return set(INTROSPECTION_CHECK_ACTIVE, value);
        }

        /**
         * The address of the introspection endpoint. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder introspectionEndpoint(@Nullable String value) {
            return set(INTROSPECTION_ENDPOINT, value);
        }

        /**
         * The introspection endpoint authentication method. Allowed: <code>client_secret_basic</code>,
         * <code>client_secret_jwt</code>, <code>client_secret_post</code>, <code>none</code>,
         * <code>private_key_jwt</code>, <code>self_signed_tls_client_auth</code>, <code>tls_client_auth</code>.
         */
        public Builder introspectionEndpointAuthMethod(@Nullable IntrospectionEndpointAuthMethod value) {
            return set(INTROSPECTION_ENDPOINT_AUTH_METHOD, value);
        }

        /** As {@link #introspectionEndpointAuthMethod(IntrospectionEndpointAuthMethod)}, also with a value that has no constant. */
        public Builder introspectionEndpointAuthMethod(String value) {
            return set(INTROSPECTION_ENDPOINT_AUTH_METHOD, IntrospectionEndpointAuthMethod.of(value));
        }

        /**
         * The headers that clients may send, for the introspection.
         */
        public Builder introspectionHeadersClient(@Nullable List<String> value) {
            return set(INTROSPECTION_HEADERS_CLIENT, value);
        }

        /** As {@link #introspectionHeadersClient(List)}. */
        public Builder introspectionHeadersClient(String... values) {
            return set(INTROSPECTION_HEADERS_CLIENT, Arrays.asList(values));
        }

        /**
         * Names of the headers, for the introspection.
         */
        public Builder introspectionHeadersNames(@Nullable List<String> value) {
            return set(INTROSPECTION_HEADERS_NAMES, value);
        }

        /** As {@link #introspectionHeadersNames(List)}. */
        public Builder introspectionHeadersNames(String... values) {
            return set(INTROSPECTION_HEADERS_NAMES, Arrays.asList(values));
        }

        /**
         * Values of the headers, in the order of the names, for the introspection.
         */
        public Builder introspectionHeadersValues(@Nullable List<String> value) {
            return set(INTROSPECTION_HEADERS_VALUES, value);
        }

        /** As {@link #introspectionHeadersValues(List)}. */
        public Builder introspectionHeadersValues(String... values) {
            return set(INTROSPECTION_HEADERS_VALUES, Arrays.asList(values));
        }

        /**
         * The introspection hint. Default: <code>access_token</code>.
         */
        public Builder introspectionHint(@Nullable String value) {
            return set(INTROSPECTION_HINT, value);
        }

        /**
         * The post arguments that clients may send, for the introspection.
         */
        public Builder introspectionPostArgsClient(@Nullable List<String> value) {
            return set(INTROSPECTION_POST_ARGS_CLIENT, value);
        }

        /** As {@link #introspectionPostArgsClient(List)}. */
        public Builder introspectionPostArgsClient(String... values) {
            return set(INTROSPECTION_POST_ARGS_CLIENT, Arrays.asList(values));
        }

        /**
         * Introspection post arguments client headers.
         */
        public Builder introspectionPostArgsClientHeaders(@Nullable List<String> value) {
            return set(INTROSPECTION_POST_ARGS_CLIENT_HEADERS, value);
        }

        /** As {@link #introspectionPostArgsClientHeaders(List)}. */
        public Builder introspectionPostArgsClientHeaders(String... values) {
            return set(INTROSPECTION_POST_ARGS_CLIENT_HEADERS, Arrays.asList(values));
        }

        /**
         * Names of the post arguments, for the introspection.
         */
        public Builder introspectionPostArgsNames(@Nullable List<String> value) {
            return set(INTROSPECTION_POST_ARGS_NAMES, value);
        }

        /** As {@link #introspectionPostArgsNames(List)}. */
        public Builder introspectionPostArgsNames(String... values) {
            return set(INTROSPECTION_POST_ARGS_NAMES, Arrays.asList(values));
        }

        /**
         * Values of the post arguments, in the order of the names, for the introspection.
         */
        public Builder introspectionPostArgsValues(@Nullable List<String> value) {
            return set(INTROSPECTION_POST_ARGS_VALUES, value);
        }

        /** As {@link #introspectionPostArgsValues(List)}. */
        public Builder introspectionPostArgsValues(String... values) {
            return set(INTROSPECTION_POST_ARGS_VALUES, Arrays.asList(values));
        }

        /**
         * The introspection token parameter name. Default: <code>token</code>.
         */
        public Builder introspectionTokenParamName(@Nullable String value) {
            return set(INTROSPECTION_TOKEN_PARAM_NAME, value);
        }

        /**
         * Who issues tokens. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder issuer(@Nullable String value) {
            return set(ISSUER, value);
        }

        /**
         * Accepted values: issuers.
         */
        public Builder issuersAllowed(@Nullable List<String> value) {
            return set(ISSUERS_ALLOWED, value);
        }

        /** As {@link #issuersAllowed(List)}. */
        public Builder issuersAllowed(String... values) {
            return set(ISSUERS_ALLOWED, Arrays.asList(values));
        }

        /**
         * The address of the JWKS endpoint.
         */
        public Builder jwksEndpoint(@Nullable String value) {
            return set(JWKS_ENDPOINT, value);
        }

        /**
         * The claim that holds the JWT session. Default: <code>sid</code>.
         */
        public Builder jwtSessionClaim(@Nullable String value) {
            return set(JWT_SESSION_CLAIM, value);
        }

        /**
         * The JWT session cookie.
         */
        public Builder jwtSessionCookie(@Nullable String value) {
            return set(JWT_SESSION_COOKIE, value);
        }

        /**
         * How long an idle connection is kept. Default: <code>true</code>.
         */
        public Builder keepalive(@Nullable Boolean value) {
            return set(KEEPALIVE, value);
        }

        /**
         * The leeway. Default: <code>0</code>.
         */
        public Builder leeway(@Nullable Double value) {
            return set(LEEWAY, value);
        }

        /** As {@link #leeway(Double)}. */
        public Builder leeway(double value) {
            return set(LEEWAY, value);
        }

        /**
         * The login action. Allowed: <code>redirect</code>, <code>response</code>, <code>upstream</code>. Default:
         * <code>upstream</code>.
         */
        public Builder loginAction(@Nullable LoginAction value) {
            return set(LOGIN_ACTION, value);
        }

        /** As {@link #loginAction(LoginAction)}, also with a value that has no constant. */
        public Builder loginAction(String value) {
            return set(LOGIN_ACTION, LoginAction.of(value));
        }

        /**
         * Login methods. Allowed: <code>authorization_code</code>, <code>bearer</code>, <code>client_credentials</code>,
         * <code>introspection</code>, <code>kong_oauth2</code>, <code>password</code>, <code>refresh_token</code>,
         * <code>session</code>, <code>userinfo</code>. Default: <code>["authorization_code"]</code>.
         */
        public Builder loginMethods(@Nullable List<LoginMethod> value) {
            return set(LOGIN_METHODS, value);
        }

        /** As {@link #loginMethods(List)}. */
        public Builder loginMethods(LoginMethod... values) {
            return set(LOGIN_METHODS, Arrays.asList(values));
        }

        /** As {@link #loginMethods(List)}, also with values that have no constants. */
        public Builder loginMethods(String... values) {
            return set(LOGIN_METHODS, Arrays.stream(values).map(LoginMethod::of).toList());
        }

        /**
         * The login redirect mode. Allowed: <code>fragment</code>, <code>query</code>. Default: <code>fragment</code>.
         */
        public Builder loginRedirectMode(@Nullable LoginRedirectMode value) {
            return set(LOGIN_REDIRECT_MODE, value);
        }

        /** As {@link #loginRedirectMode(LoginRedirectMode)}, also with a value that has no constant. */
        public Builder loginRedirectMode(String value) {
            return set(LOGIN_REDIRECT_MODE, LoginRedirectMode.of(value));
        }

        /**
         * The address of the login redirect.
         */
        public Builder loginRedirectUri(@Nullable List<String> value) {
            return set(LOGIN_REDIRECT_URI, value);
        }

        /** As {@link #loginRedirectUri(List)}. */
        public Builder loginRedirectUri(String... values) {
            return set(LOGIN_REDIRECT_URI, Arrays.asList(values));
        }

        /**
         * Tokens that the client gets after the login. Allowed: <code>access_token</code>, <code>id_token</code>,
         * <code>introspection</code>, <code>refresh_token</code>, <code>tokens</code>. Default:
         * <code>["id_token"]</code>.
         */
        public Builder loginTokens(@Nullable List<LoginToken> value) {
            return set(LOGIN_TOKENS, value);
        }

        /** As {@link #loginTokens(List)}. */
        public Builder loginTokens(LoginToken... values) {
            return set(LOGIN_TOKENS, Arrays.asList(values));
        }

        /** As {@link #loginTokens(List)}, also with values that have no constants. */
        public Builder loginTokens(String... values) {
            return set(LOGIN_TOKENS, Arrays.stream(values).map(LoginToken::of).toList());
        }

        /**
         * Methods of logout requests. Allowed: <code>DELETE</code>, <code>GET</code>, <code>POST</code>. Default:
         * <code>["DELETE","POST"]</code>.
         */
        public Builder logoutMethods(@Nullable List<LogoutMethod> value) {
            return set(LOGOUT_METHODS, value);
        }

        /** As {@link #logoutMethods(List)}. */
        public Builder logoutMethods(LogoutMethod... values) {
            return set(LOGOUT_METHODS, Arrays.asList(values));
        }

        /** As {@link #logoutMethods(List)}, also with values that have no constants. */
        public Builder logoutMethods(String... values) {
            return set(LOGOUT_METHODS, Arrays.stream(values).map(LogoutMethod::of).toList());
        }

        /**
         * The body field that makes a request a logout.
         */
        public Builder logoutPostArg(@Nullable String value) {
            return set(LOGOUT_POST_ARG, value);
        }

        /**
         * The query parameter that makes a request a logout.
         */
        public Builder logoutQueryArg(@Nullable String value) {
            return set(LOGOUT_QUERY_ARG, value);
        }

        /**
         * The address of the logout redirect.
         */
        public Builder logoutRedirectUri(@Nullable List<String> value) {
            return set(LOGOUT_REDIRECT_URI, value);
        }

        /** As {@link #logoutRedirectUri(List)}. */
        public Builder logoutRedirectUri(String... values) {
            return set(LOGOUT_REDIRECT_URI, Arrays.asList(values));
        }

        /**
         * Switches logout revoke on. Default: <code>false</code>.
         */
        public Builder logoutRevoke(@Nullable Boolean value) {
            return set(LOGOUT_REVOKE, value);
        }

        /**
         * Switches logout revoke access token on. Default: <code>true</code>.
         */
        public Builder logoutRevokeAccessToken(@Nullable Boolean value) {
            return set(LOGOUT_REVOKE_ACCESS_TOKEN, value);
        }

        /**
         * Switches logout revoke refresh token on. Default: <code>true</code>.
         */
        public Builder logoutRevokeRefreshToken(@Nullable Boolean value) {
            return set(LOGOUT_REVOKE_REFRESH_TOKEN, value);
        }

        /**
         * The logout URI suffix.
         */
        public Builder logoutUriSuffix(@Nullable String value) {
            return set(LOGOUT_URI_SUFFIX, value);
        }

        /**
         * The greatest age that is allowed.
         */
        public Builder maxAge(@Nullable Double value) {
            return set(MAX_AGE, value);
        }

        /** As {@link #maxAge(Double)}. */
        public Builder maxAge(double value) {
            return set(MAX_AGE, value);
        }

        /**
         * The address of the mutual TLS introspection endpoint.
         */
        public Builder mtlsIntrospectionEndpoint(@Nullable String value) {
            return set(MTLS_INTROSPECTION_ENDPOINT, value);
        }

        /**
         * The address of the mutual TLS revocation endpoint.
         */
        public Builder mtlsRevocationEndpoint(@Nullable String value) {
            return set(MTLS_REVOCATION_ENDPOINT, value);
        }

        /**
         * The address of the mutual TLS token endpoint.
         */
        public Builder mtlsTokenEndpoint(@Nullable String value) {
            return set(MTLS_TOKEN_ENDPOINT, value);
        }

        /**
         * Hosts that are reached without a proxy.
         */
        public Builder noProxy(@Nullable String value) {
            return set(NO_PROXY, value);
        }

        /**
         * Password parameter type. Allowed: <code>body</code>, <code>header</code>, <code>query</code>. Default:
         * <code>["body","header","query"]</code>.
         */
        public Builder passwordParamType(@Nullable List<PasswordParamType> value) {
            return set(PASSWORD_PARAM_TYPE, value);
        }

        /** As {@link #passwordParamType(List)}. */
        public Builder passwordParamType(PasswordParamType... values) {
            return set(PASSWORD_PARAM_TYPE, Arrays.asList(values));
        }

        /** As {@link #passwordParamType(List)}, also with values that have no constants. */
        public Builder passwordParamType(String... values) {
            return set(PASSWORD_PARAM_TYPE, Arrays.stream(values).map(PasswordParamType::of).toList());
        }

        /**
         * Whether to preserve query arguments. Default: <code>false</code>.
         */
        public Builder preserveQueryArgs(@Nullable Boolean value) {
            return set(PRESERVE_QUERY_ARGS, value);
        }

        /**
         * Switches proof of possession authentication methods validation on. Default: <code>true</code>.
         */
        public Builder proofOfPossessionAuthMethodsValidation(@Nullable Boolean value) {
            return set(PROOF_OF_POSSESSION_AUTH_METHODS_VALIDATION, value);
        }

        /**
         * The proof of possession DPoP. Allowed: <code>off</code>, <code>optional</code>, <code>strict</code>. Default:
         * <code>off</code>.
         */
        public Builder proofOfPossessionDpop(@Nullable ProofOfPossessionDpop value) {
            return set(PROOF_OF_POSSESSION_DPOP, value);
        }

        /** As {@link #proofOfPossessionDpop(ProofOfPossessionDpop)}, also with a value that has no constant. */
        public Builder proofOfPossessionDpop(String value) {
            return set(PROOF_OF_POSSESSION_DPOP, ProofOfPossessionDpop.of(value));
        }

        /**
         * The proof of possession mutual TLS. Allowed: <code>off</code>, <code>optional</code>, <code>strict</code>.
         * Default: <code>off</code>.
         */
        public Builder proofOfPossessionMtls(@Nullable ProofOfPossessionMtls value) {
            return set(PROOF_OF_POSSESSION_MTLS, value);
        }

        /** As {@link #proofOfPossessionMtls(ProofOfPossessionMtls)}, also with a value that has no constant. */
        public Builder proofOfPossessionMtls(String value) {
            return set(PROOF_OF_POSSESSION_MTLS, ProofOfPossessionMtls.of(value));
        }

        /**
         * The address of the pushed authorization request endpoint.
         */
        public Builder pushedAuthorizationRequestEndpoint(@Nullable String value) {
            return set(PUSHED_AUTHORIZATION_REQUEST_ENDPOINT, value);
        }

        /**
         * The pushed authorization request endpoint authentication method. Allowed: <code>client_secret_basic</code>,
         * <code>client_secret_jwt</code>, <code>client_secret_post</code>, <code>none</code>,
         * <code>private_key_jwt</code>, <code>self_signed_tls_client_auth</code>, <code>tls_client_auth</code>.
         */
        public Builder pushedAuthorizationRequestEndpointAuthMethod(@Nullable PushedAuthorizationRequestEndpointAuthMethod value) {
            return set(PUSHED_AUTHORIZATION_REQUEST_ENDPOINT_AUTH_METHOD, value);
        }

        /** As {@link #pushedAuthorizationRequestEndpointAuthMethod(PushedAuthorizationRequestEndpointAuthMethod)}, also with a value that has no constant. */
        public Builder pushedAuthorizationRequestEndpointAuthMethod(String value) {
            return set(PUSHED_AUTHORIZATION_REQUEST_ENDPOINT_AUTH_METHOD, PushedAuthorizationRequestEndpointAuthMethod.of(value));
        }

        /**
         * The address of the redirect.
         */
        public Builder redirectUri(@Nullable List<String> value) {
            return set(REDIRECT_URI, value);
        }

        /** As {@link #redirectUri(List)}. */
        public Builder redirectUri(String... values) {
            return set(REDIRECT_URI, Arrays.asList(values));
        }

        /**
         * How to reach Redis. Default: <code>&#123;&#125;</code>.
         */
        public Builder redis(@Nullable SessionRedis value) {
            return set(REDIS, value);
        }

        /** As {@link #redis(SessionRedis)}, described in place. */
        public Builder redis(Consumer<SessionRedis.Builder> value) {
            SessionRedis.Builder builder = SessionRedis.builder();
            value.accept(builder);
            return set(REDIS, builder.build());
        }

        /**
         * The rediscovery lifetime. Default: <code>30</code>.
         */
        public Builder rediscoveryLifetime(@Nullable Double value) {
            return set(REDISCOVERY_LIFETIME, value);
        }

        /** As {@link #rediscoveryLifetime(Double)}. */
        public Builder rediscoveryLifetime(double value) {
            return set(REDISCOVERY_LIFETIME, value);
        }

        /**
         * The refresh token parameter name.
         */
        public Builder refreshTokenParamName(@Nullable String value) {
            return set(REFRESH_TOKEN_PARAM_NAME, value);
        }

        /**
         * Refresh token parameter type. Allowed: <code>body</code>, <code>header</code>, <code>query</code>. Default:
         * <code>["body","header","query"]</code>.
         */
        public Builder refreshTokenParamType(@Nullable List<RefreshTokenParamType> value) {
            return set(REFRESH_TOKEN_PARAM_TYPE, value);
        }

        /** As {@link #refreshTokenParamType(List)}. */
        public Builder refreshTokenParamType(RefreshTokenParamType... values) {
            return set(REFRESH_TOKEN_PARAM_TYPE, Arrays.asList(values));
        }

        /** As {@link #refreshTokenParamType(List)}, also with values that have no constants. */
        public Builder refreshTokenParamType(String... values) {
            return set(REFRESH_TOKEN_PARAM_TYPE, Arrays.stream(values).map(RefreshTokenParamType::of).toList());
        }

        /**
         * Whether to refresh tokens. Default: <code>true</code>.
         */
        public Builder refreshTokens(@Nullable Boolean value) {
            return set(REFRESH_TOKENS, value);
        }

        /**
         * Whether to require proof key for code exchange.
         */
        public Builder requireProofKeyForCodeExchange(@Nullable Boolean value) {
            return set(REQUIRE_PROOF_KEY_FOR_CODE_EXCHANGE, value);
        }

        /**
         * Whether to require pushed authorization requests.
         */
        public Builder requirePushedAuthorizationRequests(@Nullable Boolean value) {
            return set(REQUIRE_PUSHED_AUTHORIZATION_REQUESTS, value);
        }

        /**
         * Whether to require signed request object.
         */
        public Builder requireSignedRequestObject(@Nullable Boolean value) {
            return set(REQUIRE_SIGNED_REQUEST_OBJECT, value);
        }

        /**
         * Whether to resolve distributed claims. Default: <code>false</code>.
         */
        public Builder resolveDistributedClaims(@Nullable Boolean value) {
            return set(RESOLVE_DISTRIBUTED_CLAIMS, value);
        }

        /**
         * The response mode. Allowed: <code>form_post</code>, <code>form_post.jwt</code>, <code>fragment</code>,
         * <code>fragment.jwt</code>, <code>jwt</code>, <code>query</code>, <code>query.jwt</code>. Default:
         * <code>query</code>.
         */
        public Builder responseMode(@Nullable ResponseMode value) {
            return set(RESPONSE_MODE, value);
        }

        /** As {@link #responseMode(ResponseMode)}, also with a value that has no constant. */
        public Builder responseMode(String value) {
            return set(RESPONSE_MODE, ResponseMode.of(value));
        }

        /**
         * Response type. Default: <code>["code"]</code>.
         */
        public Builder responseType(@Nullable List<String> value) {
            return set(RESPONSE_TYPE, value);
        }

        /** As {@link #responseType(List)}. */
        public Builder responseType(String... values) {
            return set(RESPONSE_TYPE, Arrays.asList(values));
        }

        /**
         * Whether to reverify. Default: <code>false</code>.
         */
        public Builder reverify(@Nullable Boolean value) {
            return set(REVERIFY, value);
        }

        /**
         * The address of the revocation endpoint.
         */
        public Builder revocationEndpoint(@Nullable String value) {
            return set(REVOCATION_ENDPOINT, value);
        }

        /**
         * The revocation endpoint authentication method. Allowed: <code>client_secret_basic</code>,
         * <code>client_secret_jwt</code>, <code>client_secret_post</code>, <code>none</code>,
         * <code>private_key_jwt</code>, <code>self_signed_tls_client_auth</code>, <code>tls_client_auth</code>.
         */
        public Builder revocationEndpointAuthMethod(@Nullable RevocationEndpointAuthMethod value) {
            return set(REVOCATION_ENDPOINT_AUTH_METHOD, value);
        }

        /** As {@link #revocationEndpointAuthMethod(RevocationEndpointAuthMethod)}, also with a value that has no constant. */
        public Builder revocationEndpointAuthMethod(String value) {
            return set(REVOCATION_ENDPOINT_AUTH_METHOD, RevocationEndpointAuthMethod.of(value));
        }

        /**
         * The revocation token parameter name. Default: <code>token</code>.
         */
        public Builder revocationTokenParamName(@Nullable String value) {
            return set(REVOCATION_TOKEN_PARAM_NAME, value);
        }

        /**
         * The claim that holds the roles. Default: <code>["roles"]</code>.
         */
        public Builder rolesClaim(@Nullable List<String> value) {
            return set(ROLES_CLAIM, value);
        }

        /** As {@link #rolesClaim(List)}. */
        public Builder rolesClaim(String... values) {
            return set(ROLES_CLAIM, Arrays.asList(values));
        }

        /**
         * Required roles.
         */
        public Builder rolesRequired(@Nullable List<String> value) {
            return set(ROLES_REQUIRED, value);
        }

        /** As {@link #rolesRequired(List)}. */
        public Builder rolesRequired(String... values) {
            return set(ROLES_REQUIRED, Arrays.asList(values));
        }

        /**
         * Whether preflight requests are checked too. Default: <code>true</code>.
         */
        public Builder runOnPreflight(@Nullable Boolean value) {
            return set(RUN_ON_PREFLIGHT, value);
        }

        /**
         * The scopes to ask for. Default: <code>[]</code>.
         */
        public Builder scopes(@Nullable List<String> value) {
            return set(SCOPES, value);
        }

        /** As {@link #scopes(List)}. */
        public Builder scopes(String... values) {
            return set(SCOPES, Arrays.asList(values));
        }

        /**
         * The claim that holds the scopes. Default: <code>["scope"]</code>.
         */
        public Builder scopesClaim(@Nullable List<String> value) {
            return set(SCOPES_CLAIM, value);
        }

        /** As {@link #scopesClaim(List)}. */
        public Builder scopesClaim(String... values) {
            return set(SCOPES_CLAIM, Arrays.asList(values));
        }

        /**
         * Required scopes.
         */
        public Builder scopesRequired(@Nullable List<String> value) {
            return set(SCOPES_REQUIRED, value);
        }

        /** As {@link #scopesRequired(List)}. */
        public Builder scopesRequired(String... values) {
            return set(SCOPES_REQUIRED, Arrays.asList(values));
        }

        /**
         * Whether to search user info. Default: <code>false</code>.
         */
        public Builder searchUserInfo(@Nullable Boolean value) {
            return set(SEARCH_USER_INFO, value);
        }

        /**
         * Seconds after which a session ends in any case. Default: <code>86400</code>.
         */
        public Builder sessionAbsoluteTimeout(@Nullable Double value) {
            return set(SESSION_ABSOLUTE_TIMEOUT, value);
        }

        /** As {@link #sessionAbsoluteTimeout(Double)}. */
        public Builder sessionAbsoluteTimeout(double value) {
            return set(SESSION_ABSOLUTE_TIMEOUT, value);
        }

        /**
         * Which application the session is for. Default: <code>default</code>.
         */
        public Builder sessionAudience(@Nullable String value) {
            return set(SESSION_AUDIENCE, value);
        }

        /**
         * What a session is bound to. Allowed: <code>ip</code>, <code>scheme</code>, <code>user-agent</code>.
         */
        public Builder sessionBind(@Nullable List<SessionBind> value) {
            return set(SESSION_BIND, value);
        }

        /** As {@link #sessionBind(List)}. */
        public Builder sessionBind(SessionBind... values) {
            return set(SESSION_BIND, Arrays.asList(values));
        }

        /** As {@link #sessionBind(List)}, also with values that have no constants. */
        public Builder sessionBind(String... values) {
            return set(SESSION_BIND, Arrays.stream(values).map(SessionBind::of).toList());
        }

        /**
         * The domain of the cookie.
         */
        public Builder sessionCookieDomain(@Nullable String value) {
            return set(SESSION_COOKIE_DOMAIN, value);
        }

        /**
         * Whether scripts can't read the cookie. Default: <code>true</code>.
         */
        public Builder sessionCookieHttpOnly(@Nullable Boolean value) {
            return set(SESSION_COOKIE_HTTP_ONLY, value);
        }

        /**
         * The name of the cookie. Default: <code>session</code>.
         */
        public Builder sessionCookieName(@Nullable String value) {
            return set(SESSION_COOKIE_NAME, value);
        }

        /**
         * The path of the cookie. Default: <code>/</code>.
         */
        public Builder sessionCookiePath(@Nullable String value) {
            return set(SESSION_COOKIE_PATH, value);
        }

        /**
         * When other sites make browsers send the cookie. Allowed: <code>Default</code>, <code>Lax</code>,
         * <code>None</code>, <code>Strict</code>. Default: <code>Lax</code>.
         */
        public Builder sessionCookieSameSite(@Nullable SessionCookieSameSite value) {
            return set(SESSION_COOKIE_SAME_SITE, value);
        }

        /** As {@link #sessionCookieSameSite(SessionCookieSameSite)}, also with a value that has no constant. */
        public Builder sessionCookieSameSite(String value) {
            return set(SESSION_COOKIE_SAME_SITE, SessionCookieSameSite.of(value));
        }

        /**
         * Whether browsers send the cookie over HTTPS only.
         */
        public Builder sessionCookieSecure(@Nullable Boolean value) {
            return set(SESSION_COOKIE_SECURE, value);
        }

        /**
         * Switches session enforce same subject on. Default: <code>false</code>.
         */
        public Builder sessionEnforceSameSubject(@Nullable Boolean value) {
            return set(SESSION_ENFORCE_SAME_SUBJECT, value);
        }

        /**
         * Switches session hash storage key on. Default: <code>false</code>.
         */
        public Builder sessionHashStorageKey(@Nullable Boolean value) {
            return set(SESSION_HASH_STORAGE_KEY, value);
        }

        /**
         * Whether the subject is kept as a hash. Default: <code>false</code>.
         */
        public Builder sessionHashSubject(@Nullable Boolean value) {
            return set(SESSION_HASH_SUBJECT, value);
        }

        /**
         * Seconds without requests after which a session ends; 0 means never. Default: <code>900</code>.
         */
        public Builder sessionIdlingTimeout(@Nullable Double value) {
            return set(SESSION_IDLING_TIMEOUT, value);
        }

        /** As {@link #sessionIdlingTimeout(Double)}. */
        public Builder sessionIdlingTimeout(double value) {
            return set(SESSION_IDLING_TIMEOUT, value);
        }

        /**
         * Host of the session memcached. Default: <code>127.0.0.1</code>.
         */
        public Builder sessionMemcachedHost(@Nullable String value) {
            return set(SESSION_MEMCACHED_HOST, value);
        }

        /**
         * Port of the session memcached. From 0 to 65535. Default: <code>11211</code>.
         */
        public Builder sessionMemcachedPort(@Nullable Integer value) {
            return set(SESSION_MEMCACHED_PORT, value);
        }

        /**
         * The session memcached prefix.
         */
        public Builder sessionMemcachedPrefix(@Nullable String value) {
            return set(SESSION_MEMCACHED_PREFIX, value);
        }

        /**
         * The session memcached socket.
         */
        public Builder sessionMemcachedSocket(@Nullable String value) {
            return set(SESSION_MEMCACHED_SOCKET, value);
        }

        /**
         * Switches session memcached TLS on. Default: <code>false</code>.
         */
        public Builder sessionMemcachedSsl(@Nullable Boolean value) {
            return set(SESSION_MEMCACHED_SSL, value);
        }

        /**
         * Switches session memcached TLS verify on. Default: <code>false</code>.
         */
        public Builder sessionMemcachedSslVerify(@Nullable Boolean value) {
            return set(SESSION_MEMCACHED_SSL_VERIFY, value);
        }

        /**
         * Whether a lasting cookie is set too. Default: <code>false</code>.
         */
        public Builder sessionRemember(@Nullable Boolean value) {
            return set(SESSION_REMEMBER, value);
        }

        /**
         * Seconds after which the lasting cookie ends in any case. Default: <code>2592000</code>.
         */
        public Builder sessionRememberAbsoluteTimeout(@Nullable Double value) {
            return set(SESSION_REMEMBER_ABSOLUTE_TIMEOUT, value);
        }

        /** As {@link #sessionRememberAbsoluteTimeout(Double)}. */
        public Builder sessionRememberAbsoluteTimeout(double value) {
            return set(SESSION_REMEMBER_ABSOLUTE_TIMEOUT, value);
        }

        /**
         * The name of the lasting cookie. Default: <code>remember</code>.
         */
        public Builder sessionRememberCookieName(@Nullable String value) {
            return set(SESSION_REMEMBER_COOKIE_NAME, value);
        }

        /**
         * Seconds after which the lasting cookie has to be renewed. Default: <code>604800</code>.
         */
        public Builder sessionRememberRollingTimeout(@Nullable Double value) {
            return set(SESSION_REMEMBER_ROLLING_TIMEOUT, value);
        }

        /** As {@link #sessionRememberRollingTimeout(Double)}. */
        public Builder sessionRememberRollingTimeout(double value) {
            return set(SESSION_REMEMBER_ROLLING_TIMEOUT, value);
        }

        /**
         * Session request headers. Allowed: <code>absolute-timeout</code>, <code>audience</code>, <code>id</code>,
         * <code>idling-timeout</code>, <code>rolling-timeout</code>, <code>subject</code>, <code>timeout</code>.
         */
        public Builder sessionRequestHeaders(@Nullable List<SessionRequestHeader> value) {
            return set(SESSION_REQUEST_HEADERS, value);
        }

        /** As {@link #sessionRequestHeaders(List)}. */
        public Builder sessionRequestHeaders(SessionRequestHeader... values) {
            return set(SESSION_REQUEST_HEADERS, Arrays.asList(values));
        }

        /** As {@link #sessionRequestHeaders(List)}, also with values that have no constants. */
        public Builder sessionRequestHeaders(String... values) {
            return set(SESSION_REQUEST_HEADERS, Arrays.stream(values).map(SessionRequestHeader::of).toList());
        }

        /**
         * Session response headers. Allowed: <code>absolute-timeout</code>, <code>audience</code>, <code>id</code>,
         * <code>idling-timeout</code>, <code>rolling-timeout</code>, <code>subject</code>, <code>timeout</code>.
         */
        public Builder sessionResponseHeaders(@Nullable List<SessionResponseHeader> value) {
            return set(SESSION_RESPONSE_HEADERS, value);
        }

        /** As {@link #sessionResponseHeaders(List)}. */
        public Builder sessionResponseHeaders(SessionResponseHeader... values) {
            return set(SESSION_RESPONSE_HEADERS, Arrays.asList(values));
        }

        /** As {@link #sessionResponseHeaders(List)}, also with values that have no constants. */
        public Builder sessionResponseHeaders(String... values) {
            return set(SESSION_RESPONSE_HEADERS, Arrays.stream(values).map(SessionResponseHeader::of).toList());
        }

        /**
         * Seconds after which a session has to be renewed. Default: <code>3600</code>.
         */
        public Builder sessionRollingTimeout(@Nullable Double value) {
            return set(SESSION_ROLLING_TIMEOUT, value);
        }

        /** As {@link #sessionRollingTimeout(Double)}. */
        public Builder sessionRollingTimeout(double value) {
            return set(SESSION_ROLLING_TIMEOUT, value);
        }

        /**
         * The secret that encrypts cookies. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder sessionSecret(@Nullable String value) {
            return set(SESSION_SECRET, value);
        }

        /**
         * The session storage. Allowed: <code>cookie</code>, <code>memcache</code>, <code>memcached</code>,
         * <code>redis</code>. Default: <code>cookie</code>.
         */
        public Builder sessionStorage(@Nullable SessionStorage value) {
            return set(SESSION_STORAGE, value);
        }

        /** As {@link #sessionStorage(SessionStorage)}, also with a value that has no constant. */
        public Builder sessionStorage(String value) {
            return set(SESSION_STORAGE, SessionStorage.of(value));
        }

        /**
         * Whether data about sessions is kept with them. Default: <code>false</code>.
         */
        public Builder sessionStoreMetadata(@Nullable Boolean value) {
            return set(SESSION_STORE_METADATA, value);
        }

        /**
         * Whether the server's certificate is verified. Default: <code>false</code>.
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
         * The TLS client authentication cert id.
         */
        public Builder tlsClientAuthCertId(@Nullable String value) {
            return set(TLS_CLIENT_AUTH_CERT_ID, value);
        }

        /**
         * Switches TLS client authentication TLS verify on. Default: <code>true</code>.
         */
        public Builder tlsClientAuthSslVerify(@Nullable Boolean value) {
            return set(TLS_CLIENT_AUTH_SSL_VERIFY, value);
        }

        /**
         * Switches token cache key include scope on. Default: <code>false</code>.
         */
        public Builder tokenCacheKeyIncludeScope(@Nullable Boolean value) {
            return set(TOKEN_CACHE_KEY_INCLUDE_SCOPE, value);
        }

        /**
         * The address of the token endpoint.
         */
        public Builder tokenEndpoint(@Nullable String value) {
            return set(TOKEN_ENDPOINT, value);
        }

        /**
         * The token endpoint authentication method. Allowed: <code>client_secret_basic</code>,
         * <code>client_secret_jwt</code>, <code>client_secret_post</code>, <code>none</code>,
         * <code>private_key_jwt</code>, <code>self_signed_tls_client_auth</code>, <code>tls_client_auth</code>.
         */
        public Builder tokenEndpointAuthMethod(@Nullable TokenEndpointAuthMethod value) {
            return set(TOKEN_ENDPOINT_AUTH_METHOD, value);
        }

        /** As {@link #tokenEndpointAuthMethod(TokenEndpointAuthMethod)}, also with a value that has no constant. */
        public Builder tokenEndpointAuthMethod(String value) {
            return set(TOKEN_ENDPOINT_AUTH_METHOD, TokenEndpointAuthMethod.of(value));
        }

        /**
         * Settings of token exchange.
         */
        public Builder tokenExchange(@Nullable OpenidConnectConfigTokenExchange value) {
            return set(TOKEN_EXCHANGE, value);
        }

        /** As {@link #tokenExchange(OpenidConnectConfigTokenExchange)}, described in place. */
        public Builder tokenExchange(Consumer<OpenidConnectConfigTokenExchange.Builder> value) {
            OpenidConnectConfigTokenExchange.Builder builder = OpenidConnectConfigTokenExchange.builder();
            value.accept(builder);
            return set(TOKEN_EXCHANGE, builder.build());
        }

        /**
         * The address of the token exchange endpoint.
         */
        public Builder tokenExchangeEndpoint(@Nullable String value) {
            return set(TOKEN_EXCHANGE_ENDPOINT, value);
        }

        /**
         * The headers that clients may send, for the token request.
         */
        public Builder tokenHeadersClient(@Nullable List<String> value) {
            return set(TOKEN_HEADERS_CLIENT, value);
        }

        /** As {@link #tokenHeadersClient(List)}. */
        public Builder tokenHeadersClient(String... values) {
            return set(TOKEN_HEADERS_CLIENT, Arrays.asList(values));
        }

        /**
         * Token headers grants. Allowed: <code>authorization_code</code>, <code>client_credentials</code>,
         * <code>password</code>, <code>refresh_token</code>.
         */
        public Builder tokenHeadersGrants(@Nullable List<TokenHeadersGrant> value) {
            return set(TOKEN_HEADERS_GRANTS, value);
        }

        /** As {@link #tokenHeadersGrants(List)}. */
        public Builder tokenHeadersGrants(TokenHeadersGrant... values) {
            return set(TOKEN_HEADERS_GRANTS, Arrays.asList(values));
        }

        /** As {@link #tokenHeadersGrants(List)}, also with values that have no constants. */
        public Builder tokenHeadersGrants(String... values) {
            return set(TOKEN_HEADERS_GRANTS, Arrays.stream(values).map(TokenHeadersGrant::of).toList());
        }

        /**
         * Names of the headers, for the token request.
         */
        public Builder tokenHeadersNames(@Nullable List<String> value) {
            return set(TOKEN_HEADERS_NAMES, value);
        }

        /** As {@link #tokenHeadersNames(List)}. */
        public Builder tokenHeadersNames(String... values) {
            return set(TOKEN_HEADERS_NAMES, Arrays.asList(values));
        }

        /**
         * The token headers prefix.
         */
        public Builder tokenHeadersPrefix(@Nullable String value) {
            return set(TOKEN_HEADERS_PREFIX, value);
        }

        /**
         * Token headers replay.
         */
        public Builder tokenHeadersReplay(@Nullable List<String> value) {
            return set(TOKEN_HEADERS_REPLAY, value);
        }

        /** As {@link #tokenHeadersReplay(List)}. */
        public Builder tokenHeadersReplay(String... values) {
            return set(TOKEN_HEADERS_REPLAY, Arrays.asList(values));
        }

        /**
         * Values of the headers, in the order of the names, for the token request.
         */
        public Builder tokenHeadersValues(@Nullable List<String> value) {
            return set(TOKEN_HEADERS_VALUES, value);
        }

        /** As {@link #tokenHeadersValues(List)}. */
        public Builder tokenHeadersValues(String... values) {
            return set(TOKEN_HEADERS_VALUES, Arrays.asList(values));
        }

        /**
         * The post arguments that clients may send, for the token request.
         */
        public Builder tokenPostArgsClient(@Nullable List<String> value) {
            return set(TOKEN_POST_ARGS_CLIENT, value);
        }

        /** As {@link #tokenPostArgsClient(List)}. */
        public Builder tokenPostArgsClient(String... values) {
            return set(TOKEN_POST_ARGS_CLIENT, Arrays.asList(values));
        }

        /**
         * Names of the post arguments, for the token request.
         */
        public Builder tokenPostArgsNames(@Nullable List<String> value) {
            return set(TOKEN_POST_ARGS_NAMES, value);
        }

        /** As {@link #tokenPostArgsNames(List)}. */
        public Builder tokenPostArgsNames(String... values) {
            return set(TOKEN_POST_ARGS_NAMES, Arrays.asList(values));
        }

        /**
         * Values of the post arguments, in the order of the names, for the token request.
         */
        public Builder tokenPostArgsValues(@Nullable List<String> value) {
            return set(TOKEN_POST_ARGS_VALUES, value);
        }

        /** As {@link #tokenPostArgsValues(List)}. */
        public Builder tokenPostArgsValues(String... values) {
            return set(TOKEN_POST_ARGS_VALUES, Arrays.asList(values));
        }

        /**
         * Switches unauthorized destroy session on. Default: <code>true</code>.
         */
        public Builder unauthorizedDestroySession(@Nullable Boolean value) {
            return set(UNAUTHORIZED_DESTROY_SESSION, value);
        }

        /**
         * The unauthorized error message. Default: <code>Unauthorized</code>.
         */
        public Builder unauthorizedErrorMessage(@Nullable String value) {
            return set(UNAUTHORIZED_ERROR_MESSAGE, value);
        }

        /**
         * The address of the unauthorized redirect.
         */
        public Builder unauthorizedRedirectUri(@Nullable List<String> value) {
            return set(UNAUTHORIZED_REDIRECT_URI, value);
        }

        /** As {@link #unauthorizedRedirectUri(List)}. */
        public Builder unauthorizedRedirectUri(String... values) {
            return set(UNAUTHORIZED_REDIRECT_URI, Arrays.asList(values));
        }

        /**
         * The address of the unexpected redirect.
         */
        public Builder unexpectedRedirectUri(@Nullable List<String> value) {
            return set(UNEXPECTED_REDIRECT_URI, value);
        }

        /** As {@link #unexpectedRedirectUri(List)}. */
        public Builder unexpectedRedirectUri(String... values) {
            return set(UNEXPECTED_REDIRECT_URI, Arrays.asList(values));
        }

        /**
         * The header in which the upstream gets the access token. Default: <code>authorization:bearer</code>.
         */
        public Builder upstreamAccessTokenHeader(@Nullable String value) {
            return set(UPSTREAM_ACCESS_TOKEN_HEADER, value);
        }

        /**
         * The header in which the upstream gets the access token JWK.
         */
        public Builder upstreamAccessTokenJwkHeader(@Nullable String value) {
            return set(UPSTREAM_ACCESS_TOKEN_JWK_HEADER, value);
        }

        /**
         * Upstream headers.
         */
        public Builder upstreamHeaders(@Nullable List<OpenidConnectConfigUpstreamHeader> value) {
            return set(UPSTREAM_HEADERS, value);
        }

        /** As {@link #upstreamHeaders(List)}. */
        public Builder upstreamHeaders(OpenidConnectConfigUpstreamHeader... values) {
            return set(UPSTREAM_HEADERS, Arrays.asList(values));
        }

        /** Adds one to what {@link #upstreamHeaders(List)} sets. */
        public Builder addUpstreamHeader(OpenidConnectConfigUpstreamHeader value) {
            return add(UPSTREAM_HEADERS, value);
        }

        /** Adds one to what {@link #upstreamHeaders(List)} sets, described in place. */
        public Builder addUpstreamHeader(Consumer<OpenidConnectConfigUpstreamHeader.Builder> value) {
            OpenidConnectConfigUpstreamHeader.Builder builder = OpenidConnectConfigUpstreamHeader.builder();
            value.accept(builder);
            return add(UPSTREAM_HEADERS, builder.build());
        }

        /**
         * Claims for the upstream headers.
         */
        public Builder upstreamHeadersClaims(@Nullable List<String> value) {
            return set(UPSTREAM_HEADERS_CLAIMS, value);
        }

        /** As {@link #upstreamHeadersClaims(List)}. */
        public Builder upstreamHeadersClaims(String... values) {
            return set(UPSTREAM_HEADERS_CLAIMS, Arrays.asList(values));
        }

        /**
         * Names of the upstream headers.
         */
        public Builder upstreamHeadersNames(@Nullable List<String> value) {
            return set(UPSTREAM_HEADERS_NAMES, value);
        }

        /** As {@link #upstreamHeadersNames(List)}. */
        public Builder upstreamHeadersNames(String... values) {
            return set(UPSTREAM_HEADERS_NAMES, Arrays.asList(values));
        }

        /**
         * The header in which the upstream gets the id token.
         */
        public Builder upstreamIdTokenHeader(@Nullable String value) {
            return set(UPSTREAM_ID_TOKEN_HEADER, value);
        }

        /**
         * The header in which the upstream gets the id token JWK.
         */
        public Builder upstreamIdTokenJwkHeader(@Nullable String value) {
            return set(UPSTREAM_ID_TOKEN_JWK_HEADER, value);
        }

        /**
         * The header in which the upstream gets the introspection.
         */
        public Builder upstreamIntrospectionHeader(@Nullable String value) {
            return set(UPSTREAM_INTROSPECTION_HEADER, value);
        }

        /**
         * The header in which the upstream gets the introspection JWT.
         */
        public Builder upstreamIntrospectionJwtHeader(@Nullable String value) {
            return set(UPSTREAM_INTROSPECTION_JWT_HEADER, value);
        }

        /**
         * The header in which the upstream gets the refresh token.
         */
        public Builder upstreamRefreshTokenHeader(@Nullable String value) {
            return set(UPSTREAM_REFRESH_TOKEN_HEADER, value);
        }

        /**
         * The header in which the upstream gets the session id.
         */
        public Builder upstreamSessionIdHeader(@Nullable String value) {
            return set(UPSTREAM_SESSION_ID_HEADER, value);
        }

        /**
         * The header in which the upstream gets the user info.
         */
        public Builder upstreamUserInfoHeader(@Nullable String value) {
            return set(UPSTREAM_USER_INFO_HEADER, value);
        }

        /**
         * The header in which the upstream gets the user info JWT.
         */
        public Builder upstreamUserInfoJwtHeader(@Nullable String value) {
            return set(UPSTREAM_USER_INFO_JWT_HEADER, value);
        }

        /**
         * The userinfo accept. Allowed: <code>application/json</code>, <code>application/jwt</code>. Default:
         * <code>application/json</code>.
         */
        public Builder userinfoAccept(@Nullable UserinfoAccept value) {
            return set(USERINFO_ACCEPT, value);
        }

        /** As {@link #userinfoAccept(UserinfoAccept)}, also with a value that has no constant. */
        public Builder userinfoAccept(String value) {
            return set(USERINFO_ACCEPT, UserinfoAccept.of(value));
        }

        /**
         * The address of the userinfo endpoint.
         */
        public Builder userinfoEndpoint(@Nullable String value) {
            return set(USERINFO_ENDPOINT, value);
        }

        /**
         * The headers that clients may send, for the userinfo request.
         */
        public Builder userinfoHeadersClient(@Nullable List<String> value) {
            return set(USERINFO_HEADERS_CLIENT, value);
        }

        /** As {@link #userinfoHeadersClient(List)}. */
        public Builder userinfoHeadersClient(String... values) {
            return set(USERINFO_HEADERS_CLIENT, Arrays.asList(values));
        }

        /**
         * Names of the headers, for the userinfo request.
         */
        public Builder userinfoHeadersNames(@Nullable List<String> value) {
            return set(USERINFO_HEADERS_NAMES, value);
        }

        /** As {@link #userinfoHeadersNames(List)}. */
        public Builder userinfoHeadersNames(String... values) {
            return set(USERINFO_HEADERS_NAMES, Arrays.asList(values));
        }

        /**
         * Values of the headers, in the order of the names, for the userinfo request.
         */
        public Builder userinfoHeadersValues(@Nullable List<String> value) {
            return set(USERINFO_HEADERS_VALUES, value);
        }

        /** As {@link #userinfoHeadersValues(List)}. */
        public Builder userinfoHeadersValues(String... values) {
            return set(USERINFO_HEADERS_VALUES, Arrays.asList(values));
        }

        /**
         * The query arguments that clients may send, for the userinfo request.
         */
        public Builder userinfoQueryArgsClient(@Nullable List<String> value) {
            return set(USERINFO_QUERY_ARGS_CLIENT, value);
        }

        /** As {@link #userinfoQueryArgsClient(List)}. */
        public Builder userinfoQueryArgsClient(String... values) {
            return set(USERINFO_QUERY_ARGS_CLIENT, Arrays.asList(values));
        }

        /**
         * Names of the query arguments, for the userinfo request.
         */
        public Builder userinfoQueryArgsNames(@Nullable List<String> value) {
            return set(USERINFO_QUERY_ARGS_NAMES, value);
        }

        /** As {@link #userinfoQueryArgsNames(List)}. */
        public Builder userinfoQueryArgsNames(String... values) {
            return set(USERINFO_QUERY_ARGS_NAMES, Arrays.asList(values));
        }

        /**
         * Values of the query arguments, in the order of the names, for the userinfo request.
         */
        public Builder userinfoQueryArgsValues(@Nullable List<String> value) {
            return set(USERINFO_QUERY_ARGS_VALUES, value);
        }

        /** As {@link #userinfoQueryArgsValues(List)}. */
        public Builder userinfoQueryArgsValues(String... values) {
            return set(USERINFO_QUERY_ARGS_VALUES, Arrays.asList(values));
        }

        /**
         * Switches using pseudo issuer on. Default: <code>false</code>.
         */
        public Builder usingPseudoIssuer(@Nullable Boolean value) {
            return set(USING_PSEUDO_ISSUER, value);
        }

        /**
         * Whether to verify claims. Default: <code>true</code>.
         */
        public Builder verifyClaims(@Nullable Boolean value) {
            return set(VERIFY_CLAIMS, value);
        }

        /**
         * Whether to verify nonce. Default: <code>true</code>.
         */
        public Builder verifyNonce(@Nullable Boolean value) {
            return set(VERIFY_NONCE, value);
        }

        /**
         * Whether to verify parameters. Default: <code>false</code>.
         */
        public Builder verifyParameters(@Nullable Boolean value) {
            return set(VERIFY_PARAMETERS, value);
        }

        /**
         * Whether to verify signature. Default: <code>true</code>.
         */
        public Builder verifySignature(@Nullable Boolean value) {
            return set(VERIFY_SIGNATURE, value);
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
    }
}

