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
 * Verifies tokens and signs them anew for the upstream.
 */
public final class JwtSignerConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "jwt-signer";

    private static final Field<List<String>> ACCESS_TOKEN_AUDIENCE_CLAIM = new Field<>("access_token_audience_claim", Codec.list(Codec.TEXT));
    private static final Field<List<String>> ACCESS_TOKEN_AUDIENCES_ALLOWED = new Field<>("access_token_audiences_allowed", Codec.list(Codec.TEXT));
    private static final Field<List<AccessTokenConsumerBy>> ACCESS_TOKEN_CONSUMER_BY = new Field<>("access_token_consumer_by", Codec.list(Codec.choice(AccessTokenConsumerBy::of)));
    private static final Field<List<String>> ACCESS_TOKEN_CONSUMER_CLAIM = new Field<>("access_token_consumer_claim", Codec.list(Codec.TEXT));
    private static final Field<Boolean> ACCESS_TOKEN_ENDPOINTS_SSL_VERIFY = new Field<>("access_token_endpoints_ssl_verify", Codec.BOOLEAN);
    private static final Field<List<String>> ACCESS_TOKEN_EXPIRY_CLAIM = new Field<>("access_token_expiry_claim", Codec.list(Codec.TEXT));
    private static final Field<List<String>> ACCESS_TOKEN_INTROSPECTION_AUDIENCE_CLAIM = new Field<>("access_token_introspection_audience_claim", Codec.list(Codec.TEXT));
    private static final Field<List<String>> ACCESS_TOKEN_INTROSPECTION_AUDIENCES_ALLOWED = new Field<>("access_token_introspection_audiences_allowed", Codec.list(Codec.TEXT));
    private static final Field<String> ACCESS_TOKEN_INTROSPECTION_AUTHORIZATION = new Field<>("access_token_introspection_authorization", Codec.TEXT);
    private static final Field<String> ACCESS_TOKEN_INTROSPECTION_BODY_ARGS = new Field<>("access_token_introspection_body_args", Codec.TEXT);
    private static final Field<List<AccessTokenIntrospectionConsumerBy>> ACCESS_TOKEN_INTROSPECTION_CONSUMER_BY = new Field<>("access_token_introspection_consumer_by", Codec.list(Codec.choice(AccessTokenIntrospectionConsumerBy::of)));
    private static final Field<List<String>> ACCESS_TOKEN_INTROSPECTION_CONSUMER_CLAIM = new Field<>("access_token_introspection_consumer_claim", Codec.list(Codec.TEXT));
    private static final Field<String> ACCESS_TOKEN_INTROSPECTION_ENDPOINT = new Field<>("access_token_introspection_endpoint", Codec.TEXT);
    private static final Field<List<String>> ACCESS_TOKEN_INTROSPECTION_EXPIRY_CLAIM = new Field<>("access_token_introspection_expiry_claim", Codec.list(Codec.TEXT));
    private static final Field<String> ACCESS_TOKEN_INTROSPECTION_HINT = new Field<>("access_token_introspection_hint", Codec.TEXT);
    private static final Field<List<String>> ACCESS_TOKEN_INTROSPECTION_ISSUER_CLAIM = new Field<>("access_token_introspection_issuer_claim", Codec.list(Codec.TEXT));
    private static final Field<List<String>> ACCESS_TOKEN_INTROSPECTION_ISSUERS_ALLOWED = new Field<>("access_token_introspection_issuers_allowed", Codec.list(Codec.TEXT));
    private static final Field<List<String>> ACCESS_TOKEN_INTROSPECTION_JWT_CLAIM = new Field<>("access_token_introspection_jwt_claim", Codec.list(Codec.TEXT));
    private static final Field<Double> ACCESS_TOKEN_INTROSPECTION_LEEWAY = new Field<>("access_token_introspection_leeway", Codec.NUMBER);
    private static final Field<List<String>> ACCESS_TOKEN_INTROSPECTION_NOTBEFORE_CLAIM = new Field<>("access_token_introspection_notbefore_claim", Codec.list(Codec.TEXT));
    private static final Field<List<List<String>>> ACCESS_TOKEN_INTROSPECTION_OPTIONAL_CLAIMS = new Field<>("access_token_introspection_optional_claims", Codec.list(Codec.list(Codec.TEXT)));
    private static final Field<List<List<String>>> ACCESS_TOKEN_INTROSPECTION_REQUIRED_CLAIMS = new Field<>("access_token_introspection_required_claims", Codec.list(Codec.list(Codec.TEXT)));
    private static final Field<List<String>> ACCESS_TOKEN_INTROSPECTION_SCOPES_CLAIM = new Field<>("access_token_introspection_scopes_claim", Codec.list(Codec.TEXT));
    private static final Field<List<String>> ACCESS_TOKEN_INTROSPECTION_SCOPES_REQUIRED = new Field<>("access_token_introspection_scopes_required", Codec.list(Codec.TEXT));
    private static final Field<List<String>> ACCESS_TOKEN_INTROSPECTION_SUBJECT_CLAIM = new Field<>("access_token_introspection_subject_claim", Codec.list(Codec.TEXT));
    private static final Field<List<String>> ACCESS_TOKEN_INTROSPECTION_SUBJECTS_ALLOWED = new Field<>("access_token_introspection_subjects_allowed", Codec.list(Codec.TEXT));
    private static final Field<Double> ACCESS_TOKEN_INTROSPECTION_TIMEOUT = new Field<>("access_token_introspection_timeout", Codec.NUMBER);
    private static final Field<String> ACCESS_TOKEN_ISSUER = new Field<>("access_token_issuer", Codec.TEXT);
    private static final Field<List<String>> ACCESS_TOKEN_ISSUER_CLAIM = new Field<>("access_token_issuer_claim", Codec.list(Codec.TEXT));
    private static final Field<List<String>> ACCESS_TOKEN_ISSUERS_ALLOWED = new Field<>("access_token_issuers_allowed", Codec.list(Codec.TEXT));
    private static final Field<String> ACCESS_TOKEN_JWKS_URI = new Field<>("access_token_jwks_uri", Codec.TEXT);
    private static final Field<EntityReference> ACCESS_TOKEN_JWKS_URI_CLIENT_CERTIFICATE = new Field<>("access_token_jwks_uri_client_certificate", Codec.model(EntityReference::of));
    private static final Field<String> ACCESS_TOKEN_JWKS_URI_CLIENT_PASSWORD = new Field<>("access_token_jwks_uri_client_password", Codec.TEXT);
    private static final Field<String> ACCESS_TOKEN_JWKS_URI_CLIENT_USERNAME = new Field<>("access_token_jwks_uri_client_username", Codec.TEXT);
    private static final Field<Double> ACCESS_TOKEN_JWKS_URI_ROTATE_PERIOD = new Field<>("access_token_jwks_uri_rotate_period", Codec.NUMBER);
    private static final Field<String> ACCESS_TOKEN_KEYSET = new Field<>("access_token_keyset", Codec.TEXT);
    private static final Field<EntityReference> ACCESS_TOKEN_KEYSET_CLIENT_CERTIFICATE = new Field<>("access_token_keyset_client_certificate", Codec.model(EntityReference::of));
    private static final Field<String> ACCESS_TOKEN_KEYSET_CLIENT_PASSWORD = new Field<>("access_token_keyset_client_password", Codec.TEXT);
    private static final Field<String> ACCESS_TOKEN_KEYSET_CLIENT_USERNAME = new Field<>("access_token_keyset_client_username", Codec.TEXT);
    private static final Field<Double> ACCESS_TOKEN_KEYSET_ROTATE_PERIOD = new Field<>("access_token_keyset_rotate_period", Codec.NUMBER);
    private static final Field<Double> ACCESS_TOKEN_LEEWAY = new Field<>("access_token_leeway", Codec.NUMBER);
    private static final Field<List<String>> ACCESS_TOKEN_NOTBEFORE_CLAIM = new Field<>("access_token_notbefore_claim", Codec.list(Codec.TEXT));
    private static final Field<Boolean> ACCESS_TOKEN_OPTIONAL = new Field<>("access_token_optional", Codec.BOOLEAN);
    private static final Field<List<List<String>>> ACCESS_TOKEN_OPTIONAL_CLAIMS = new Field<>("access_token_optional_claims", Codec.list(Codec.list(Codec.TEXT)));
    private static final Field<String> ACCESS_TOKEN_REQUEST_HEADER = new Field<>("access_token_request_header", Codec.TEXT);
    private static final Field<List<List<String>>> ACCESS_TOKEN_REQUIRED_CLAIMS = new Field<>("access_token_required_claims", Codec.list(Codec.list(Codec.TEXT)));
    private static final Field<List<String>> ACCESS_TOKEN_SCOPES_CLAIM = new Field<>("access_token_scopes_claim", Codec.list(Codec.TEXT));
    private static final Field<List<String>> ACCESS_TOKEN_SCOPES_REQUIRED = new Field<>("access_token_scopes_required", Codec.list(Codec.TEXT));
    private static final Field<Boolean> ACCESS_TOKEN_SIGNING = new Field<>("access_token_signing", Codec.BOOLEAN);
    private static final Field<AccessTokenSigningAlgorithm> ACCESS_TOKEN_SIGNING_ALGORITHM = new Field<>("access_token_signing_algorithm", Codec.choice(AccessTokenSigningAlgorithm::of));
    private static final Field<List<String>> ACCESS_TOKEN_SUBJECT_CLAIM = new Field<>("access_token_subject_claim", Codec.list(Codec.TEXT));
    private static final Field<List<String>> ACCESS_TOKEN_SUBJECTS_ALLOWED = new Field<>("access_token_subjects_allowed", Codec.list(Codec.TEXT));
    private static final Field<String> ACCESS_TOKEN_UPSTREAM_HEADER = new Field<>("access_token_upstream_header", Codec.TEXT);
    private static final Field<Double> ACCESS_TOKEN_UPSTREAM_LEEWAY = new Field<>("access_token_upstream_leeway", Codec.NUMBER);
    private static final Field<Map<String, String>> ADD_ACCESS_TOKEN_CLAIMS = new Field<>("add_access_token_claims", Codec.map(Codec.TEXT));
    private static final Field<Map<String, String>> ADD_CHANNEL_TOKEN_CLAIMS = new Field<>("add_channel_token_claims", Codec.map(Codec.TEXT));
    private static final Field<Map<String, String>> ADD_CLAIMS = new Field<>("add_claims", Codec.map(Codec.TEXT));
    private static final Field<Boolean> CACHE_ACCESS_TOKEN_INTROSPECTION = new Field<>("cache_access_token_introspection", Codec.BOOLEAN);
    private static final Field<Boolean> CACHE_CHANNEL_TOKEN_INTROSPECTION = new Field<>("cache_channel_token_introspection", Codec.BOOLEAN);
    private static final Field<List<String>> CHANNEL_TOKEN_AUDIENCE_CLAIM = new Field<>("channel_token_audience_claim", Codec.list(Codec.TEXT));
    private static final Field<List<String>> CHANNEL_TOKEN_AUDIENCES_ALLOWED = new Field<>("channel_token_audiences_allowed", Codec.list(Codec.TEXT));
    private static final Field<List<ChannelTokenConsumerBy>> CHANNEL_TOKEN_CONSUMER_BY = new Field<>("channel_token_consumer_by", Codec.list(Codec.choice(ChannelTokenConsumerBy::of)));
    private static final Field<List<String>> CHANNEL_TOKEN_CONSUMER_CLAIM = new Field<>("channel_token_consumer_claim", Codec.list(Codec.TEXT));
    private static final Field<Boolean> CHANNEL_TOKEN_ENDPOINTS_SSL_VERIFY = new Field<>("channel_token_endpoints_ssl_verify", Codec.BOOLEAN);
    private static final Field<List<String>> CHANNEL_TOKEN_EXPIRY_CLAIM = new Field<>("channel_token_expiry_claim", Codec.list(Codec.TEXT));
    private static final Field<List<String>> CHANNEL_TOKEN_INTROSPECTION_AUDIENCE_CLAIM = new Field<>("channel_token_introspection_audience_claim", Codec.list(Codec.TEXT));
    private static final Field<List<String>> CHANNEL_TOKEN_INTROSPECTION_AUDIENCES_ALLOWED = new Field<>("channel_token_introspection_audiences_allowed", Codec.list(Codec.TEXT));
    private static final Field<String> CHANNEL_TOKEN_INTROSPECTION_AUTHORIZATION = new Field<>("channel_token_introspection_authorization", Codec.TEXT);
    private static final Field<String> CHANNEL_TOKEN_INTROSPECTION_BODY_ARGS = new Field<>("channel_token_introspection_body_args", Codec.TEXT);
    private static final Field<List<ChannelTokenIntrospectionConsumerBy>> CHANNEL_TOKEN_INTROSPECTION_CONSUMER_BY = new Field<>("channel_token_introspection_consumer_by", Codec.list(Codec.choice(ChannelTokenIntrospectionConsumerBy::of)));
    private static final Field<List<String>> CHANNEL_TOKEN_INTROSPECTION_CONSUMER_CLAIM = new Field<>("channel_token_introspection_consumer_claim", Codec.list(Codec.TEXT));
    private static final Field<String> CHANNEL_TOKEN_INTROSPECTION_ENDPOINT = new Field<>("channel_token_introspection_endpoint", Codec.TEXT);
    private static final Field<List<String>> CHANNEL_TOKEN_INTROSPECTION_EXPIRY_CLAIM = new Field<>("channel_token_introspection_expiry_claim", Codec.list(Codec.TEXT));
    private static final Field<String> CHANNEL_TOKEN_INTROSPECTION_HINT = new Field<>("channel_token_introspection_hint", Codec.TEXT);
    private static final Field<List<String>> CHANNEL_TOKEN_INTROSPECTION_ISSUER_CLAIM = new Field<>("channel_token_introspection_issuer_claim", Codec.list(Codec.TEXT));
    private static final Field<List<String>> CHANNEL_TOKEN_INTROSPECTION_ISSUERS_ALLOWED = new Field<>("channel_token_introspection_issuers_allowed", Codec.list(Codec.TEXT));
    private static final Field<List<String>> CHANNEL_TOKEN_INTROSPECTION_JWT_CLAIM = new Field<>("channel_token_introspection_jwt_claim", Codec.list(Codec.TEXT));
    private static final Field<Double> CHANNEL_TOKEN_INTROSPECTION_LEEWAY = new Field<>("channel_token_introspection_leeway", Codec.NUMBER);
    private static final Field<List<String>> CHANNEL_TOKEN_INTROSPECTION_NOTBEFORE_CLAIM = new Field<>("channel_token_introspection_notbefore_claim", Codec.list(Codec.TEXT));
    private static final Field<List<List<String>>> CHANNEL_TOKEN_INTROSPECTION_OPTIONAL_CLAIMS = new Field<>("channel_token_introspection_optional_claims", Codec.list(Codec.list(Codec.TEXT)));
    private static final Field<List<List<String>>> CHANNEL_TOKEN_INTROSPECTION_REQUIRED_CLAIMS = new Field<>("channel_token_introspection_required_claims", Codec.list(Codec.list(Codec.TEXT)));
    private static final Field<List<String>> CHANNEL_TOKEN_INTROSPECTION_SCOPES_CLAIM = new Field<>("channel_token_introspection_scopes_claim", Codec.list(Codec.TEXT));
    private static final Field<List<String>> CHANNEL_TOKEN_INTROSPECTION_SCOPES_REQUIRED = new Field<>("channel_token_introspection_scopes_required", Codec.list(Codec.TEXT));
    private static final Field<List<String>> CHANNEL_TOKEN_INTROSPECTION_SUBJECT_CLAIM = new Field<>("channel_token_introspection_subject_claim", Codec.list(Codec.TEXT));
    private static final Field<List<String>> CHANNEL_TOKEN_INTROSPECTION_SUBJECTS_ALLOWED = new Field<>("channel_token_introspection_subjects_allowed", Codec.list(Codec.TEXT));
    private static final Field<Double> CHANNEL_TOKEN_INTROSPECTION_TIMEOUT = new Field<>("channel_token_introspection_timeout", Codec.NUMBER);
    private static final Field<String> CHANNEL_TOKEN_ISSUER = new Field<>("channel_token_issuer", Codec.TEXT);
    private static final Field<List<String>> CHANNEL_TOKEN_ISSUER_CLAIM = new Field<>("channel_token_issuer_claim", Codec.list(Codec.TEXT));
    private static final Field<List<String>> CHANNEL_TOKEN_ISSUERS_ALLOWED = new Field<>("channel_token_issuers_allowed", Codec.list(Codec.TEXT));
    private static final Field<String> CHANNEL_TOKEN_JWKS_URI = new Field<>("channel_token_jwks_uri", Codec.TEXT);
    private static final Field<EntityReference> CHANNEL_TOKEN_JWKS_URI_CLIENT_CERTIFICATE = new Field<>("channel_token_jwks_uri_client_certificate", Codec.model(EntityReference::of));
    private static final Field<String> CHANNEL_TOKEN_JWKS_URI_CLIENT_PASSWORD = new Field<>("channel_token_jwks_uri_client_password", Codec.TEXT);
    private static final Field<String> CHANNEL_TOKEN_JWKS_URI_CLIENT_USERNAME = new Field<>("channel_token_jwks_uri_client_username", Codec.TEXT);
    private static final Field<Double> CHANNEL_TOKEN_JWKS_URI_ROTATE_PERIOD = new Field<>("channel_token_jwks_uri_rotate_period", Codec.NUMBER);
    private static final Field<String> CHANNEL_TOKEN_KEYSET = new Field<>("channel_token_keyset", Codec.TEXT);
    private static final Field<EntityReference> CHANNEL_TOKEN_KEYSET_CLIENT_CERTIFICATE = new Field<>("channel_token_keyset_client_certificate", Codec.model(EntityReference::of));
    private static final Field<String> CHANNEL_TOKEN_KEYSET_CLIENT_PASSWORD = new Field<>("channel_token_keyset_client_password", Codec.TEXT);
    private static final Field<String> CHANNEL_TOKEN_KEYSET_CLIENT_USERNAME = new Field<>("channel_token_keyset_client_username", Codec.TEXT);
    private static final Field<Double> CHANNEL_TOKEN_KEYSET_ROTATE_PERIOD = new Field<>("channel_token_keyset_rotate_period", Codec.NUMBER);
    private static final Field<Double> CHANNEL_TOKEN_LEEWAY = new Field<>("channel_token_leeway", Codec.NUMBER);
    private static final Field<List<String>> CHANNEL_TOKEN_NOTBEFORE_CLAIM = new Field<>("channel_token_notbefore_claim", Codec.list(Codec.TEXT));
    private static final Field<Boolean> CHANNEL_TOKEN_OPTIONAL = new Field<>("channel_token_optional", Codec.BOOLEAN);
    private static final Field<List<List<String>>> CHANNEL_TOKEN_OPTIONAL_CLAIMS = new Field<>("channel_token_optional_claims", Codec.list(Codec.list(Codec.TEXT)));
    private static final Field<String> CHANNEL_TOKEN_REQUEST_HEADER = new Field<>("channel_token_request_header", Codec.TEXT);
    private static final Field<List<List<String>>> CHANNEL_TOKEN_REQUIRED_CLAIMS = new Field<>("channel_token_required_claims", Codec.list(Codec.list(Codec.TEXT)));
    private static final Field<List<String>> CHANNEL_TOKEN_SCOPES_CLAIM = new Field<>("channel_token_scopes_claim", Codec.list(Codec.TEXT));
    private static final Field<List<String>> CHANNEL_TOKEN_SCOPES_REQUIRED = new Field<>("channel_token_scopes_required", Codec.list(Codec.TEXT));
    private static final Field<Boolean> CHANNEL_TOKEN_SIGNING = new Field<>("channel_token_signing", Codec.BOOLEAN);
    private static final Field<ChannelTokenSigningAlgorithm> CHANNEL_TOKEN_SIGNING_ALGORITHM = new Field<>("channel_token_signing_algorithm", Codec.choice(ChannelTokenSigningAlgorithm::of));
    private static final Field<List<String>> CHANNEL_TOKEN_SUBJECT_CLAIM = new Field<>("channel_token_subject_claim", Codec.list(Codec.TEXT));
    private static final Field<List<String>> CHANNEL_TOKEN_SUBJECTS_ALLOWED = new Field<>("channel_token_subjects_allowed", Codec.list(Codec.TEXT));
    private static final Field<String> CHANNEL_TOKEN_UPSTREAM_HEADER = new Field<>("channel_token_upstream_header", Codec.TEXT);
    private static final Field<Double> CHANNEL_TOKEN_UPSTREAM_LEEWAY = new Field<>("channel_token_upstream_leeway", Codec.NUMBER);
    private static final Field<Boolean> ENABLE_ACCESS_TOKEN_INTROSPECTION = new Field<>("enable_access_token_introspection", Codec.BOOLEAN);
    private static final Field<Boolean> ENABLE_CHANNEL_TOKEN_INTROSPECTION = new Field<>("enable_channel_token_introspection", Codec.BOOLEAN);
    private static final Field<Boolean> ENABLE_HS_SIGNATURES = new Field<>("enable_hs_signatures", Codec.BOOLEAN);
    private static final Field<Boolean> ENABLE_INSTRUMENTATION = new Field<>("enable_instrumentation", Codec.BOOLEAN);
    private static final Field<String> ORIGINAL_ACCESS_TOKEN_UPSTREAM_HEADER = new Field<>("original_access_token_upstream_header", Codec.TEXT);
    private static final Field<String> ORIGINAL_CHANNEL_TOKEN_UPSTREAM_HEADER = new Field<>("original_channel_token_upstream_header", Codec.TEXT);
    private static final Field<String> REALM = new Field<>("realm", Codec.TEXT);
    private static final Field<List<String>> REMOVE_ACCESS_TOKEN_CLAIMS = new Field<>("remove_access_token_claims", Codec.list(Codec.TEXT));
    private static final Field<List<String>> REMOVE_CHANNEL_TOKEN_CLAIMS = new Field<>("remove_channel_token_claims", Codec.list(Codec.TEXT));
    private static final Field<Map<String, String>> SET_ACCESS_TOKEN_CLAIMS = new Field<>("set_access_token_claims", Codec.map(Codec.TEXT));
    private static final Field<Map<String, String>> SET_CHANNEL_TOKEN_CLAIMS = new Field<>("set_channel_token_claims", Codec.map(Codec.TEXT));
    private static final Field<Map<String, String>> SET_CLAIMS = new Field<>("set_claims", Codec.map(Codec.TEXT));
    private static final Field<Boolean> TRUST_ACCESS_TOKEN_INTROSPECTION = new Field<>("trust_access_token_introspection", Codec.BOOLEAN);
    private static final Field<Boolean> TRUST_CHANNEL_TOKEN_INTROSPECTION = new Field<>("trust_channel_token_introspection", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_ACCESS_TOKEN_AUDIENCE = new Field<>("verify_access_token_audience", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_ACCESS_TOKEN_EXPIRY = new Field<>("verify_access_token_expiry", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_ACCESS_TOKEN_INTROSPECTION_AUDIENCE = new Field<>("verify_access_token_introspection_audience", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_ACCESS_TOKEN_INTROSPECTION_EXPIRY = new Field<>("verify_access_token_introspection_expiry", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_ACCESS_TOKEN_INTROSPECTION_ISSUER = new Field<>("verify_access_token_introspection_issuer", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_ACCESS_TOKEN_INTROSPECTION_NOTBEFORE = new Field<>("verify_access_token_introspection_notbefore", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_ACCESS_TOKEN_INTROSPECTION_SCOPES = new Field<>("verify_access_token_introspection_scopes", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_ACCESS_TOKEN_INTROSPECTION_SUBJECT = new Field<>("verify_access_token_introspection_subject", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_ACCESS_TOKEN_ISSUER = new Field<>("verify_access_token_issuer", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_ACCESS_TOKEN_NOTBEFORE = new Field<>("verify_access_token_notbefore", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_ACCESS_TOKEN_SCOPES = new Field<>("verify_access_token_scopes", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_ACCESS_TOKEN_SIGNATURE = new Field<>("verify_access_token_signature", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_ACCESS_TOKEN_SUBJECT = new Field<>("verify_access_token_subject", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_CHANNEL_TOKEN_AUDIENCE = new Field<>("verify_channel_token_audience", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_CHANNEL_TOKEN_EXPIRY = new Field<>("verify_channel_token_expiry", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_CHANNEL_TOKEN_INTROSPECTION_AUDIENCE = new Field<>("verify_channel_token_introspection_audience", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_CHANNEL_TOKEN_INTROSPECTION_EXPIRY = new Field<>("verify_channel_token_introspection_expiry", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_CHANNEL_TOKEN_INTROSPECTION_ISSUER = new Field<>("verify_channel_token_introspection_issuer", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_CHANNEL_TOKEN_INTROSPECTION_NOTBEFORE = new Field<>("verify_channel_token_introspection_notbefore", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_CHANNEL_TOKEN_INTROSPECTION_SCOPES = new Field<>("verify_channel_token_introspection_scopes", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_CHANNEL_TOKEN_INTROSPECTION_SUBJECT = new Field<>("verify_channel_token_introspection_subject", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_CHANNEL_TOKEN_ISSUER = new Field<>("verify_channel_token_issuer", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_CHANNEL_TOKEN_NOTBEFORE = new Field<>("verify_channel_token_notbefore", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_CHANNEL_TOKEN_SCOPES = new Field<>("verify_channel_token_scopes", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_CHANNEL_TOKEN_SIGNATURE = new Field<>("verify_channel_token_signature", Codec.BOOLEAN);
    private static final Field<Boolean> VERIFY_CHANNEL_TOKEN_SUBJECT = new Field<>("verify_channel_token_subject", Codec.BOOLEAN);

    private JwtSignerConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static JwtSignerConfig of(ObjectNode json) {
        return new JwtSignerConfig(json);
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
     * The claim that holds the audience, for the access token. Default: <code>["aud"]</code>.
     */
    public List<String> accessTokenAudienceClaim() {
        return elements(ACCESS_TOKEN_AUDIENCE_CLAIM);
    }

    /**
     * Accepted values: audiences, for the access token.
     */
    public List<String> accessTokenAudiencesAllowed() {
        return elements(ACCESS_TOKEN_AUDIENCES_ALLOWED);
    }

    /**
     * Access token consumer by. Allowed: <code>custom_id</code>, <code>id</code>, <code>username</code>. Default:
     * <code>["custom_id","username"]</code>.
     */
    public List<AccessTokenConsumerBy> accessTokenConsumerBy() {
        return elements(ACCESS_TOKEN_CONSUMER_BY);
    }

    /**
     * The claim that holds the consumer, for the access token.
     */
    public List<String> accessTokenConsumerClaim() {
        return elements(ACCESS_TOKEN_CONSUMER_CLAIM);
    }

    /**
     * Switches access token endpoints TLS verify on. Default: <code>false</code>.
     */
    public @Nullable Boolean accessTokenEndpointsSslVerify() {
        return optional(ACCESS_TOKEN_ENDPOINTS_SSL_VERIFY);
    }

    /**
     * The claim that holds the expiry, for the access token. Default: <code>["exp"]</code>.
     */
    public List<String> accessTokenExpiryClaim() {
        return elements(ACCESS_TOKEN_EXPIRY_CLAIM);
    }

    /**
     * The claim that holds the audience, for an introspected access token. Default: <code>["aud"]</code>.
     */
    public List<String> accessTokenIntrospectionAudienceClaim() {
        return elements(ACCESS_TOKEN_INTROSPECTION_AUDIENCE_CLAIM);
    }

    /**
     * Accepted values: audiences, for an introspected access token.
     */
    public List<String> accessTokenIntrospectionAudiencesAllowed() {
        return elements(ACCESS_TOKEN_INTROSPECTION_AUDIENCES_ALLOWED);
    }

    /**
     * The access token introspection authorization.
     */
    public @Nullable String accessTokenIntrospectionAuthorization() {
        return optional(ACCESS_TOKEN_INTROSPECTION_AUTHORIZATION);
    }

    /**
     * The access token introspection body arguments.
     */
    public @Nullable String accessTokenIntrospectionBodyArgs() {
        return optional(ACCESS_TOKEN_INTROSPECTION_BODY_ARGS);
    }

    /**
     * Access token introspection consumer by. Allowed: <code>custom_id</code>, <code>id</code>,
     * <code>username</code>. Default: <code>["custom_id","username"]</code>.
     */
    public List<AccessTokenIntrospectionConsumerBy> accessTokenIntrospectionConsumerBy() {
        return elements(ACCESS_TOKEN_INTROSPECTION_CONSUMER_BY);
    }

    /**
     * The claim that holds the consumer, for an introspected access token.
     */
    public List<String> accessTokenIntrospectionConsumerClaim() {
        return elements(ACCESS_TOKEN_INTROSPECTION_CONSUMER_CLAIM);
    }

    /**
     * The address of the access token introspection endpoint.
     */
    public @Nullable String accessTokenIntrospectionEndpoint() {
        return optional(ACCESS_TOKEN_INTROSPECTION_ENDPOINT);
    }

    /**
     * The claim that holds the expiry, for an introspected access token. Default: <code>["exp"]</code>.
     */
    public List<String> accessTokenIntrospectionExpiryClaim() {
        return elements(ACCESS_TOKEN_INTROSPECTION_EXPIRY_CLAIM);
    }

    /**
     * The access token introspection hint. Default: <code>access_token</code>.
     */
    public @Nullable String accessTokenIntrospectionHint() {
        return optional(ACCESS_TOKEN_INTROSPECTION_HINT);
    }

    /**
     * The claim that holds the issuer, for an introspected access token. Default: <code>["iss"]</code>.
     */
    public List<String> accessTokenIntrospectionIssuerClaim() {
        return elements(ACCESS_TOKEN_INTROSPECTION_ISSUER_CLAIM);
    }

    /**
     * Accepted values: issuers, for an introspected access token.
     */
    public List<String> accessTokenIntrospectionIssuersAllowed() {
        return elements(ACCESS_TOKEN_INTROSPECTION_ISSUERS_ALLOWED);
    }

    /**
     * The claim that holds the JWT, for an introspected access token.
     */
    public List<String> accessTokenIntrospectionJwtClaim() {
        return elements(ACCESS_TOKEN_INTROSPECTION_JWT_CLAIM);
    }

    /**
     * Seconds by which times of the access token introspection may be off. Default: <code>0</code>.
     */
    public @Nullable Double accessTokenIntrospectionLeeway() {
        return optional(ACCESS_TOKEN_INTROSPECTION_LEEWAY);
    }

    /**
     * The claim that holds the notbefore, for an introspected access token. Default: <code>["nbf"]</code>.
     */
    public List<String> accessTokenIntrospectionNotbeforeClaim() {
        return elements(ACCESS_TOKEN_INTROSPECTION_NOTBEFORE_CLAIM);
    }

    /**
     * Claims for the access token introspection optional.
     */
    public List<List<String>> accessTokenIntrospectionOptionalClaims() {
        return elements(ACCESS_TOKEN_INTROSPECTION_OPTIONAL_CLAIMS);
    }

    /**
     * Claims for the access token introspection required.
     */
    public List<List<String>> accessTokenIntrospectionRequiredClaims() {
        return elements(ACCESS_TOKEN_INTROSPECTION_REQUIRED_CLAIMS);
    }

    /**
     * The claim that holds the scopes, for an introspected access token. Default: <code>["scope"]</code>.
     */
    public List<String> accessTokenIntrospectionScopesClaim() {
        return elements(ACCESS_TOKEN_INTROSPECTION_SCOPES_CLAIM);
    }

    /**
     * Required scopes, for an introspected access token.
     */
    public List<String> accessTokenIntrospectionScopesRequired() {
        return elements(ACCESS_TOKEN_INTROSPECTION_SCOPES_REQUIRED);
    }

    /**
     * The claim that holds the subject, for an introspected access token. Default: <code>["sub"]</code>.
     */
    public List<String> accessTokenIntrospectionSubjectClaim() {
        return elements(ACCESS_TOKEN_INTROSPECTION_SUBJECT_CLAIM);
    }

    /**
     * Accepted values: subjects, for an introspected access token.
     */
    public List<String> accessTokenIntrospectionSubjectsAllowed() {
        return elements(ACCESS_TOKEN_INTROSPECTION_SUBJECTS_ALLOWED);
    }

    /**
     * How long the access token introspection may take.
     */
    public @Nullable Double accessTokenIntrospectionTimeout() {
        return optional(ACCESS_TOKEN_INTROSPECTION_TIMEOUT);
    }

    /**
     * The access token issuer. Default: <code>kong</code>.
     */
    public @Nullable String accessTokenIssuer() {
        return optional(ACCESS_TOKEN_ISSUER);
    }

    /**
     * The claim that holds the issuer, for the access token. Default: <code>["iss"]</code>.
     */
    public List<String> accessTokenIssuerClaim() {
        return elements(ACCESS_TOKEN_ISSUER_CLAIM);
    }

    /**
     * Accepted values: issuers, for the access token.
     */
    public List<String> accessTokenIssuersAllowed() {
        return elements(ACCESS_TOKEN_ISSUERS_ALLOWED);
    }

    /**
     * The address of the access token JWKS.
     */
    public @Nullable String accessTokenJwksUri() {
        return optional(ACCESS_TOKEN_JWKS_URI);
    }

    /**
     * The certificate for the access token JWKS URI client.
     */
    public @Nullable EntityReference accessTokenJwksUriClientCertificate() {
        return optional(ACCESS_TOKEN_JWKS_URI_CLIENT_CERTIFICATE);
    }

    /**
     * The password for the access token JWKS URI client. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String accessTokenJwksUriClientPassword() {
        return optional(ACCESS_TOKEN_JWKS_URI_CLIENT_PASSWORD);
    }

    /**
     * The user for the access token JWKS URI client. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String accessTokenJwksUriClientUsername() {
        return optional(ACCESS_TOKEN_JWKS_URI_CLIENT_USERNAME);
    }

    /**
     * Seconds between two of the access token JWKS URI rotate. Default: <code>0</code>.
     */
    public @Nullable Double accessTokenJwksUriRotatePeriod() {
        return optional(ACCESS_TOKEN_JWKS_URI_ROTATE_PERIOD);
    }

    /**
     * The access token keyset. Default: <code>kong</code>.
     */
    public @Nullable String accessTokenKeyset() {
        return optional(ACCESS_TOKEN_KEYSET);
    }

    /**
     * The certificate for the access token keyset client.
     */
    public @Nullable EntityReference accessTokenKeysetClientCertificate() {
        return optional(ACCESS_TOKEN_KEYSET_CLIENT_CERTIFICATE);
    }

    /**
     * The password for the access token keyset client. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String accessTokenKeysetClientPassword() {
        return optional(ACCESS_TOKEN_KEYSET_CLIENT_PASSWORD);
    }

    /**
     * The user for the access token keyset client. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String accessTokenKeysetClientUsername() {
        return optional(ACCESS_TOKEN_KEYSET_CLIENT_USERNAME);
    }

    /**
     * Seconds between two of the access token keyset rotate. Default: <code>0</code>.
     */
    public @Nullable Double accessTokenKeysetRotatePeriod() {
        return optional(ACCESS_TOKEN_KEYSET_ROTATE_PERIOD);
    }

    /**
     * Seconds by which times of the access token may be off. Default: <code>0</code>.
     */
    public @Nullable Double accessTokenLeeway() {
        return optional(ACCESS_TOKEN_LEEWAY);
    }

    /**
     * The claim that holds the notbefore, for the access token. Default: <code>["nbf"]</code>.
     */
    public List<String> accessTokenNotbeforeClaim() {
        return elements(ACCESS_TOKEN_NOTBEFORE_CLAIM);
    }

    /**
     * Whether the access token may be absent. Default: <code>false</code>.
     */
    public @Nullable Boolean accessTokenOptional() {
        return optional(ACCESS_TOKEN_OPTIONAL);
    }

    /**
     * Claims for the access token optional.
     */
    public List<List<String>> accessTokenOptionalClaims() {
        return elements(ACCESS_TOKEN_OPTIONAL_CLAIMS);
    }

    /**
     * The header for the request, for the access token. Default: <code>Authorization</code>.
     */
    public @Nullable String accessTokenRequestHeader() {
        return optional(ACCESS_TOKEN_REQUEST_HEADER);
    }

    /**
     * Claims for the access token required.
     */
    public List<List<String>> accessTokenRequiredClaims() {
        return elements(ACCESS_TOKEN_REQUIRED_CLAIMS);
    }

    /**
     * The claim that holds the scopes, for the access token. Default: <code>["scope"]</code>.
     */
    public List<String> accessTokenScopesClaim() {
        return elements(ACCESS_TOKEN_SCOPES_CLAIM);
    }

    /**
     * Required scopes, for the access token.
     */
    public List<String> accessTokenScopesRequired() {
        return elements(ACCESS_TOKEN_SCOPES_REQUIRED);
    }

    /**
     * Switches access token signing on. Default: <code>true</code>.
     */
    public @Nullable Boolean accessTokenSigning() {
        return optional(ACCESS_TOKEN_SIGNING);
    }

    /**
     * The algorithm of the access token signing. Allowed: <code>ES256</code>, <code>ES384</code>,
     * <code>ES512</code>, <code>EdDSA</code>, <code>HS256</code>, <code>HS384</code>, <code>HS512</code>,
     * <code>PS256</code>, <code>PS384</code>, <code>PS512</code>, <code>RS256</code>, <code>RS512</code>. Default:
     * <code>RS256</code>.
     */
    public @Nullable AccessTokenSigningAlgorithm accessTokenSigningAlgorithm() {
        return optional(ACCESS_TOKEN_SIGNING_ALGORITHM);
    }

    /**
     * The claim that holds the subject, for the access token. Default: <code>["sub"]</code>.
     */
    public List<String> accessTokenSubjectClaim() {
        return elements(ACCESS_TOKEN_SUBJECT_CLAIM);
    }

    /**
     * Accepted values: subjects, for the access token.
     */
    public List<String> accessTokenSubjectsAllowed() {
        return elements(ACCESS_TOKEN_SUBJECTS_ALLOWED);
    }

    /**
     * The header for the upstream, for the access token. Default: <code>Authorization:Bearer</code>.
     */
    public @Nullable String accessTokenUpstreamHeader() {
        return optional(ACCESS_TOKEN_UPSTREAM_HEADER);
    }

    /**
     * Seconds by which times of the access token upstream may be off. Default: <code>0</code>.
     */
    public @Nullable Double accessTokenUpstreamLeeway() {
        return optional(ACCESS_TOKEN_UPSTREAM_LEEWAY);
    }

    /**
     * Claims for the add access token. Default: <code>&#123;&#125;</code>.
     */
    public Map<String, String> addAccessTokenClaims() {
        return members(ADD_ACCESS_TOKEN_CLAIMS);
    }

    /**
     * Claims for the add channel token. Default: <code>&#123;&#125;</code>.
     */
    public Map<String, String> addChannelTokenClaims() {
        return members(ADD_CHANNEL_TOKEN_CLAIMS);
    }

    /**
     * Claims to add, by name. Default: <code>&#123;&#125;</code>.
     */
    public Map<String, String> addClaims() {
        return members(ADD_CLAIMS);
    }

    /**
     * Whether to cache access token introspection. Default: <code>true</code>.
     */
    public @Nullable Boolean cacheAccessTokenIntrospection() {
        return optional(CACHE_ACCESS_TOKEN_INTROSPECTION);
    }

    /**
     * Whether to cache channel token introspection. Default: <code>true</code>.
     */
    public @Nullable Boolean cacheChannelTokenIntrospection() {
        return optional(CACHE_CHANNEL_TOKEN_INTROSPECTION);
    }

    /**
     * The claim that holds the audience, for the channel token. Default: <code>["aud"]</code>.
     */
    public List<String> channelTokenAudienceClaim() {
        return elements(CHANNEL_TOKEN_AUDIENCE_CLAIM);
    }

    /**
     * Accepted values: audiences, for the channel token.
     */
    public List<String> channelTokenAudiencesAllowed() {
        return elements(CHANNEL_TOKEN_AUDIENCES_ALLOWED);
    }

    /**
     * Channel token consumer by. Allowed: <code>custom_id</code>, <code>id</code>, <code>username</code>. Default:
     * <code>["custom_id","username"]</code>.
     */
    public List<ChannelTokenConsumerBy> channelTokenConsumerBy() {
        return elements(CHANNEL_TOKEN_CONSUMER_BY);
    }

    /**
     * The claim that holds the consumer, for the channel token.
     */
    public List<String> channelTokenConsumerClaim() {
        return elements(CHANNEL_TOKEN_CONSUMER_CLAIM);
    }

    /**
     * Switches channel token endpoints TLS verify on. Default: <code>false</code>.
     */
    public @Nullable Boolean channelTokenEndpointsSslVerify() {
        return optional(CHANNEL_TOKEN_ENDPOINTS_SSL_VERIFY);
    }

    /**
     * The claim that holds the expiry, for the channel token. Default: <code>["exp"]</code>.
     */
    public List<String> channelTokenExpiryClaim() {
        return elements(CHANNEL_TOKEN_EXPIRY_CLAIM);
    }

    /**
     * The claim that holds the audience, for an introspected channel token. Default: <code>["aud"]</code>.
     */
    public List<String> channelTokenIntrospectionAudienceClaim() {
        return elements(CHANNEL_TOKEN_INTROSPECTION_AUDIENCE_CLAIM);
    }

    /**
     * Accepted values: audiences, for an introspected channel token.
     */
    public List<String> channelTokenIntrospectionAudiencesAllowed() {
        return elements(CHANNEL_TOKEN_INTROSPECTION_AUDIENCES_ALLOWED);
    }

    /**
     * The channel token introspection authorization.
     */
    public @Nullable String channelTokenIntrospectionAuthorization() {
        return optional(CHANNEL_TOKEN_INTROSPECTION_AUTHORIZATION);
    }

    /**
     * The channel token introspection body arguments.
     */
    public @Nullable String channelTokenIntrospectionBodyArgs() {
        return optional(CHANNEL_TOKEN_INTROSPECTION_BODY_ARGS);
    }

    /**
     * Channel token introspection consumer by. Allowed: <code>custom_id</code>, <code>id</code>,
     * <code>username</code>. Default: <code>["custom_id","username"]</code>.
     */
    public List<ChannelTokenIntrospectionConsumerBy> channelTokenIntrospectionConsumerBy() {
        return elements(CHANNEL_TOKEN_INTROSPECTION_CONSUMER_BY);
    }

    /**
     * The claim that holds the consumer, for an introspected channel token.
     */
    public List<String> channelTokenIntrospectionConsumerClaim() {
        return elements(CHANNEL_TOKEN_INTROSPECTION_CONSUMER_CLAIM);
    }

    /**
     * The address of the channel token introspection endpoint.
     */
    public @Nullable String channelTokenIntrospectionEndpoint() {
        return optional(CHANNEL_TOKEN_INTROSPECTION_ENDPOINT);
    }

    /**
     * The claim that holds the expiry, for an introspected channel token. Default: <code>["exp"]</code>.
     */
    public List<String> channelTokenIntrospectionExpiryClaim() {
        return elements(CHANNEL_TOKEN_INTROSPECTION_EXPIRY_CLAIM);
    }

    /**
     * The channel token introspection hint.
     */
    public @Nullable String channelTokenIntrospectionHint() {
        return optional(CHANNEL_TOKEN_INTROSPECTION_HINT);
    }

    /**
     * The claim that holds the issuer, for an introspected channel token. Default: <code>["iss"]</code>.
     */
    public List<String> channelTokenIntrospectionIssuerClaim() {
        return elements(CHANNEL_TOKEN_INTROSPECTION_ISSUER_CLAIM);
    }

    /**
     * Accepted values: issuers, for an introspected channel token.
     */
    public List<String> channelTokenIntrospectionIssuersAllowed() {
        return elements(CHANNEL_TOKEN_INTROSPECTION_ISSUERS_ALLOWED);
    }

    /**
     * The claim that holds the JWT, for an introspected channel token.
     */
    public List<String> channelTokenIntrospectionJwtClaim() {
        return elements(CHANNEL_TOKEN_INTROSPECTION_JWT_CLAIM);
    }

    /**
     * Seconds by which times of the channel token introspection may be off. Default: <code>0</code>.
     */
    public @Nullable Double channelTokenIntrospectionLeeway() {
        return optional(CHANNEL_TOKEN_INTROSPECTION_LEEWAY);
    }

    /**
     * The claim that holds the notbefore, for an introspected channel token. Default: <code>["nbf"]</code>.
     */
    public List<String> channelTokenIntrospectionNotbeforeClaim() {
        return elements(CHANNEL_TOKEN_INTROSPECTION_NOTBEFORE_CLAIM);
    }

    /**
     * Claims for the channel token introspection optional.
     */
    public List<List<String>> channelTokenIntrospectionOptionalClaims() {
        return elements(CHANNEL_TOKEN_INTROSPECTION_OPTIONAL_CLAIMS);
    }

    /**
     * Claims for the channel token introspection required.
     */
    public List<List<String>> channelTokenIntrospectionRequiredClaims() {
        return elements(CHANNEL_TOKEN_INTROSPECTION_REQUIRED_CLAIMS);
    }

    /**
     * The claim that holds the scopes, for an introspected channel token. Default: <code>["scope"]</code>.
     */
    public List<String> channelTokenIntrospectionScopesClaim() {
        return elements(CHANNEL_TOKEN_INTROSPECTION_SCOPES_CLAIM);
    }

    /**
     * Required scopes, for an introspected channel token.
     */
    public List<String> channelTokenIntrospectionScopesRequired() {
        return elements(CHANNEL_TOKEN_INTROSPECTION_SCOPES_REQUIRED);
    }

    /**
     * The claim that holds the subject, for an introspected channel token. Default: <code>["sub"]</code>.
     */
    public List<String> channelTokenIntrospectionSubjectClaim() {
        return elements(CHANNEL_TOKEN_INTROSPECTION_SUBJECT_CLAIM);
    }

    /**
     * Accepted values: subjects, for an introspected channel token.
     */
    public List<String> channelTokenIntrospectionSubjectsAllowed() {
        return elements(CHANNEL_TOKEN_INTROSPECTION_SUBJECTS_ALLOWED);
    }

    /**
     * How long the channel token introspection may take.
     */
    public @Nullable Double channelTokenIntrospectionTimeout() {
        return optional(CHANNEL_TOKEN_INTROSPECTION_TIMEOUT);
    }

    /**
     * The channel token issuer. Default: <code>kong</code>.
     */
    public @Nullable String channelTokenIssuer() {
        return optional(CHANNEL_TOKEN_ISSUER);
    }

    /**
     * The claim that holds the issuer, for the channel token. Default: <code>["iss"]</code>.
     */
    public List<String> channelTokenIssuerClaim() {
        return elements(CHANNEL_TOKEN_ISSUER_CLAIM);
    }

    /**
     * Accepted values: issuers, for the channel token.
     */
    public List<String> channelTokenIssuersAllowed() {
        return elements(CHANNEL_TOKEN_ISSUERS_ALLOWED);
    }

    /**
     * The address of the channel token JWKS.
     */
    public @Nullable String channelTokenJwksUri() {
        return optional(CHANNEL_TOKEN_JWKS_URI);
    }

    /**
     * The certificate for the channel token JWKS URI client.
     */
    public @Nullable EntityReference channelTokenJwksUriClientCertificate() {
        return optional(CHANNEL_TOKEN_JWKS_URI_CLIENT_CERTIFICATE);
    }

    /**
     * The password for the channel token JWKS URI client. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String channelTokenJwksUriClientPassword() {
        return optional(CHANNEL_TOKEN_JWKS_URI_CLIENT_PASSWORD);
    }

    /**
     * The user for the channel token JWKS URI client. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String channelTokenJwksUriClientUsername() {
        return optional(CHANNEL_TOKEN_JWKS_URI_CLIENT_USERNAME);
    }

    /**
     * Seconds between two of the channel token JWKS URI rotate. Default: <code>0</code>.
     */
    public @Nullable Double channelTokenJwksUriRotatePeriod() {
        return optional(CHANNEL_TOKEN_JWKS_URI_ROTATE_PERIOD);
    }

    /**
     * The channel token keyset. Default: <code>kong</code>.
     */
    public @Nullable String channelTokenKeyset() {
        return optional(CHANNEL_TOKEN_KEYSET);
    }

    /**
     * The certificate for the channel token keyset client.
     */
    public @Nullable EntityReference channelTokenKeysetClientCertificate() {
        return optional(CHANNEL_TOKEN_KEYSET_CLIENT_CERTIFICATE);
    }

    /**
     * The password for the channel token keyset client. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String channelTokenKeysetClientPassword() {
        return optional(CHANNEL_TOKEN_KEYSET_CLIENT_PASSWORD);
    }

    /**
     * The user for the channel token keyset client. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String channelTokenKeysetClientUsername() {
        return optional(CHANNEL_TOKEN_KEYSET_CLIENT_USERNAME);
    }

    /**
     * Seconds between two of the channel token keyset rotate. Default: <code>0</code>.
     */
    public @Nullable Double channelTokenKeysetRotatePeriod() {
        return optional(CHANNEL_TOKEN_KEYSET_ROTATE_PERIOD);
    }

    /**
     * Seconds by which times of the channel token may be off. Default: <code>0</code>.
     */
    public @Nullable Double channelTokenLeeway() {
        return optional(CHANNEL_TOKEN_LEEWAY);
    }

    /**
     * The claim that holds the notbefore, for the channel token. Default: <code>["nbf"]</code>.
     */
    public List<String> channelTokenNotbeforeClaim() {
        return elements(CHANNEL_TOKEN_NOTBEFORE_CLAIM);
    }

    /**
     * Whether the channel token may be absent. Default: <code>false</code>.
     */
    public @Nullable Boolean channelTokenOptional() {
        return optional(CHANNEL_TOKEN_OPTIONAL);
    }

    /**
     * Claims for the channel token optional.
     */
    public List<List<String>> channelTokenOptionalClaims() {
        return elements(CHANNEL_TOKEN_OPTIONAL_CLAIMS);
    }

    /**
     * The header for the request, for the channel token.
     */
    public @Nullable String channelTokenRequestHeader() {
        return optional(CHANNEL_TOKEN_REQUEST_HEADER);
    }

    /**
     * Claims for the channel token required.
     */
    public List<List<String>> channelTokenRequiredClaims() {
        return elements(CHANNEL_TOKEN_REQUIRED_CLAIMS);
    }

    /**
     * The claim that holds the scopes, for the channel token. Default: <code>["scope"]</code>.
     */
    public List<String> channelTokenScopesClaim() {
        return elements(CHANNEL_TOKEN_SCOPES_CLAIM);
    }

    /**
     * Required scopes, for the channel token.
     */
    public List<String> channelTokenScopesRequired() {
        return elements(CHANNEL_TOKEN_SCOPES_REQUIRED);
    }

    /**
     * Switches channel token signing on. Default: <code>true</code>.
     */
    public @Nullable Boolean channelTokenSigning() {
        return optional(CHANNEL_TOKEN_SIGNING);
    }

    /**
     * The algorithm of the channel token signing. Allowed: <code>ES256</code>, <code>ES384</code>,
     * <code>ES512</code>, <code>EdDSA</code>, <code>HS256</code>, <code>HS384</code>, <code>HS512</code>,
     * <code>PS256</code>, <code>PS384</code>, <code>PS512</code>, <code>RS256</code>, <code>RS512</code>. Default:
     * <code>RS256</code>.
     */
    public @Nullable ChannelTokenSigningAlgorithm channelTokenSigningAlgorithm() {
        return optional(CHANNEL_TOKEN_SIGNING_ALGORITHM);
    }

    /**
     * The claim that holds the subject, for the channel token. Default: <code>["sub"]</code>.
     */
    public List<String> channelTokenSubjectClaim() {
        return elements(CHANNEL_TOKEN_SUBJECT_CLAIM);
    }

    /**
     * Accepted values: subjects, for the channel token.
     */
    public List<String> channelTokenSubjectsAllowed() {
        return elements(CHANNEL_TOKEN_SUBJECTS_ALLOWED);
    }

    /**
     * The header for the upstream, for the channel token.
     */
    public @Nullable String channelTokenUpstreamHeader() {
        return optional(CHANNEL_TOKEN_UPSTREAM_HEADER);
    }

    /**
     * Seconds by which times of the channel token upstream may be off. Default: <code>0</code>.
     */
    public @Nullable Double channelTokenUpstreamLeeway() {
        return optional(CHANNEL_TOKEN_UPSTREAM_LEEWAY);
    }

    /**
     * Whether to enable access token introspection. Default: <code>true</code>.
     */
    public @Nullable Boolean enableAccessTokenIntrospection() {
        return optional(ENABLE_ACCESS_TOKEN_INTROSPECTION);
    }

    /**
     * Whether to enable channel token introspection. Default: <code>true</code>.
     */
    public @Nullable Boolean enableChannelTokenIntrospection() {
        return optional(ENABLE_CHANNEL_TOKEN_INTROSPECTION);
    }

    /**
     * Whether to enable HMAC signatures. Default: <code>false</code>.
     */
    public @Nullable Boolean enableHsSignatures() {
        return optional(ENABLE_HS_SIGNATURES);
    }

    /**
     * Whether to enable instrumentation. Default: <code>false</code>.
     */
    public @Nullable Boolean enableInstrumentation() {
        return optional(ENABLE_INSTRUMENTATION);
    }

    /**
     * The header for the original access token upstream.
     */
    public @Nullable String originalAccessTokenUpstreamHeader() {
        return optional(ORIGINAL_ACCESS_TOKEN_UPSTREAM_HEADER);
    }

    /**
     * The header for the original channel token upstream.
     */
    public @Nullable String originalChannelTokenUpstreamHeader() {
        return optional(ORIGINAL_CHANNEL_TOKEN_UPSTREAM_HEADER);
    }

    /**
     * The realm of the WWW-Authenticate header.
     */
    public @Nullable String realm() {
        return optional(REALM);
    }

    /**
     * Claims for the remove access token. Default: <code>[]</code>.
     */
    public List<String> removeAccessTokenClaims() {
        return elements(REMOVE_ACCESS_TOKEN_CLAIMS);
    }

    /**
     * Claims for the remove channel token. Default: <code>[]</code>.
     */
    public List<String> removeChannelTokenClaims() {
        return elements(REMOVE_CHANNEL_TOKEN_CLAIMS);
    }

    /**
     * Claims for the set access token. Default: <code>&#123;&#125;</code>.
     */
    public Map<String, String> setAccessTokenClaims() {
        return members(SET_ACCESS_TOKEN_CLAIMS);
    }

    /**
     * Claims for the set channel token. Default: <code>&#123;&#125;</code>.
     */
    public Map<String, String> setChannelTokenClaims() {
        return members(SET_CHANNEL_TOKEN_CLAIMS);
    }

    /**
     * Claims to set, by name. Default: <code>&#123;&#125;</code>.
     */
    public Map<String, String> setClaims() {
        return members(SET_CLAIMS);
    }

    /**
     * Whether to trust access token introspection. Default: <code>true</code>.
     */
    public @Nullable Boolean trustAccessTokenIntrospection() {
        return optional(TRUST_ACCESS_TOKEN_INTROSPECTION);
    }

    /**
     * Whether to trust channel token introspection. Default: <code>true</code>.
     */
    public @Nullable Boolean trustChannelTokenIntrospection() {
        return optional(TRUST_CHANNEL_TOKEN_INTROSPECTION);
    }

    /**
     * Whether to verify access token audience. Default: <code>true</code>.
     */
    public @Nullable Boolean verifyAccessTokenAudience() {
        return optional(VERIFY_ACCESS_TOKEN_AUDIENCE);
    }

    /**
     * Whether to verify access token expiry. Default: <code>true</code>.
     */
    public @Nullable Boolean verifyAccessTokenExpiry() {
        return optional(VERIFY_ACCESS_TOKEN_EXPIRY);
    }

    /**
     * Whether to verify access token introspection audience. Default: <code>true</code>.
     */
    public @Nullable Boolean verifyAccessTokenIntrospectionAudience() {
        return optional(VERIFY_ACCESS_TOKEN_INTROSPECTION_AUDIENCE);
    }

    /**
     * Whether to verify access token introspection expiry. Default: <code>true</code>.
     */
    public @Nullable Boolean verifyAccessTokenIntrospectionExpiry() {
        return optional(VERIFY_ACCESS_TOKEN_INTROSPECTION_EXPIRY);
    }

    /**
     * Whether to verify access token introspection issuer. Default: <code>true</code>.
     */
    public @Nullable Boolean verifyAccessTokenIntrospectionIssuer() {
        return optional(VERIFY_ACCESS_TOKEN_INTROSPECTION_ISSUER);
    }

    /**
     * Whether to verify access token introspection notbefore. Default: <code>false</code>.
     */
    public @Nullable Boolean verifyAccessTokenIntrospectionNotbefore() {
        return optional(VERIFY_ACCESS_TOKEN_INTROSPECTION_NOTBEFORE);
    }

    /**
     * Whether to verify access token introspection scopes. Default: <code>true</code>.
     */
    public @Nullable Boolean verifyAccessTokenIntrospectionScopes() {
        return optional(VERIFY_ACCESS_TOKEN_INTROSPECTION_SCOPES);
    }

    /**
     * Whether to verify access token introspection subject. Default: <code>true</code>.
     */
    public @Nullable Boolean verifyAccessTokenIntrospectionSubject() {
        return optional(VERIFY_ACCESS_TOKEN_INTROSPECTION_SUBJECT);
    }

    /**
     * Whether to verify access token issuer. Default: <code>true</code>.
     */
    public @Nullable Boolean verifyAccessTokenIssuer() {
        return optional(VERIFY_ACCESS_TOKEN_ISSUER);
    }

    /**
     * Whether to verify access token notbefore. Default: <code>false</code>.
     */
    public @Nullable Boolean verifyAccessTokenNotbefore() {
        return optional(VERIFY_ACCESS_TOKEN_NOTBEFORE);
    }

    /**
     * Whether to verify access token scopes. Default: <code>true</code>.
     */
    public @Nullable Boolean verifyAccessTokenScopes() {
        return optional(VERIFY_ACCESS_TOKEN_SCOPES);
    }

    /**
     * Whether to verify access token signature. Default: <code>true</code>.
     */
    public @Nullable Boolean verifyAccessTokenSignature() {
        return optional(VERIFY_ACCESS_TOKEN_SIGNATURE);
    }

    /**
     * Whether to verify access token subject. Default: <code>true</code>.
     */
    public @Nullable Boolean verifyAccessTokenSubject() {
        return optional(VERIFY_ACCESS_TOKEN_SUBJECT);
    }

    /**
     * Whether to verify channel token audience. Default: <code>true</code>.
     */
    public @Nullable Boolean verifyChannelTokenAudience() {
        return optional(VERIFY_CHANNEL_TOKEN_AUDIENCE);
    }

    /**
     * Whether to verify channel token expiry. Default: <code>true</code>.
     */
    public @Nullable Boolean verifyChannelTokenExpiry() {
        return optional(VERIFY_CHANNEL_TOKEN_EXPIRY);
    }

    /**
     * Whether to verify channel token introspection audience. Default: <code>true</code>.
     */
    public @Nullable Boolean verifyChannelTokenIntrospectionAudience() {
        return optional(VERIFY_CHANNEL_TOKEN_INTROSPECTION_AUDIENCE);
    }

    /**
     * Whether to verify channel token introspection expiry. Default: <code>true</code>.
     */
    public @Nullable Boolean verifyChannelTokenIntrospectionExpiry() {
        return optional(VERIFY_CHANNEL_TOKEN_INTROSPECTION_EXPIRY);
    }

    /**
     * Whether to verify channel token introspection issuer. Default: <code>true</code>.
     */
    public @Nullable Boolean verifyChannelTokenIntrospectionIssuer() {
        return optional(VERIFY_CHANNEL_TOKEN_INTROSPECTION_ISSUER);
    }

    /**
     * Whether to verify channel token introspection notbefore. Default: <code>false</code>.
     */
    public @Nullable Boolean verifyChannelTokenIntrospectionNotbefore() {
        return optional(VERIFY_CHANNEL_TOKEN_INTROSPECTION_NOTBEFORE);
    }

    /**
     * Whether to verify channel token introspection scopes. Default: <code>true</code>.
     */
    public @Nullable Boolean verifyChannelTokenIntrospectionScopes() {
        return optional(VERIFY_CHANNEL_TOKEN_INTROSPECTION_SCOPES);
    }

    /**
     * Whether to verify channel token introspection subject. Default: <code>true</code>.
     */
    public @Nullable Boolean verifyChannelTokenIntrospectionSubject() {
        return optional(VERIFY_CHANNEL_TOKEN_INTROSPECTION_SUBJECT);
    }

    /**
     * Whether to verify channel token issuer. Default: <code>true</code>.
     */
    public @Nullable Boolean verifyChannelTokenIssuer() {
        return optional(VERIFY_CHANNEL_TOKEN_ISSUER);
    }

    /**
     * Whether to verify channel token notbefore. Default: <code>false</code>.
     */
    public @Nullable Boolean verifyChannelTokenNotbefore() {
        return optional(VERIFY_CHANNEL_TOKEN_NOTBEFORE);
    }

    /**
     * Whether to verify channel token scopes. Default: <code>true</code>.
     */
    public @Nullable Boolean verifyChannelTokenScopes() {
        return optional(VERIFY_CHANNEL_TOKEN_SCOPES);
    }

    /**
     * Whether to verify channel token signature. Default: <code>true</code>.
     */
    public @Nullable Boolean verifyChannelTokenSignature() {
        return optional(VERIFY_CHANNEL_TOKEN_SIGNATURE);
    }

    /**
     * Whether to verify channel token subject. Default: <code>true</code>.
     */
    public @Nullable Boolean verifyChannelTokenSubject() {
        return optional(VERIFY_CHANNEL_TOKEN_SUBJECT);
    }

    /** What {@link JwtSignerConfig#accessTokenConsumerBy()} is chosen from. */
    public static final class AccessTokenConsumerBy extends Choice {
        public static final AccessTokenConsumerBy CUSTOM_ID = of("custom_id");
        public static final AccessTokenConsumerBy ID = of("id");
        public static final AccessTokenConsumerBy USERNAME = of("username");

        private AccessTokenConsumerBy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static AccessTokenConsumerBy of(String value) {
            return new AccessTokenConsumerBy(value);
        }
    }

    /** What {@link JwtSignerConfig#accessTokenIntrospectionConsumerBy()} is chosen from. */
    public static final class AccessTokenIntrospectionConsumerBy extends Choice {
        public static final AccessTokenIntrospectionConsumerBy CUSTOM_ID = of("custom_id");
        public static final AccessTokenIntrospectionConsumerBy ID = of("id");
        public static final AccessTokenIntrospectionConsumerBy USERNAME = of("username");

        private AccessTokenIntrospectionConsumerBy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static AccessTokenIntrospectionConsumerBy of(String value) {
            return new AccessTokenIntrospectionConsumerBy(value);
        }
    }

    /** What {@link JwtSignerConfig#accessTokenSigningAlgorithm()} is chosen from. */
    public static final class AccessTokenSigningAlgorithm extends Choice {
        public static final AccessTokenSigningAlgorithm ES256 = of("ES256");
        public static final AccessTokenSigningAlgorithm ES384 = of("ES384");
        public static final AccessTokenSigningAlgorithm ES512 = of("ES512");
        public static final AccessTokenSigningAlgorithm ED_DSA = of("EdDSA");
        public static final AccessTokenSigningAlgorithm HS256 = of("HS256");
        public static final AccessTokenSigningAlgorithm HS384 = of("HS384");
        public static final AccessTokenSigningAlgorithm HS512 = of("HS512");
        public static final AccessTokenSigningAlgorithm PS256 = of("PS256");
        public static final AccessTokenSigningAlgorithm PS384 = of("PS384");
        public static final AccessTokenSigningAlgorithm PS512 = of("PS512");
        public static final AccessTokenSigningAlgorithm RS256 = of("RS256");
        public static final AccessTokenSigningAlgorithm RS512 = of("RS512");

        private AccessTokenSigningAlgorithm(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static AccessTokenSigningAlgorithm of(String value) {
            return new AccessTokenSigningAlgorithm(value);
        }
    }

    /** What {@link JwtSignerConfig#channelTokenConsumerBy()} is chosen from. */
    public static final class ChannelTokenConsumerBy extends Choice {
        public static final ChannelTokenConsumerBy CUSTOM_ID = of("custom_id");
        public static final ChannelTokenConsumerBy ID = of("id");
        public static final ChannelTokenConsumerBy USERNAME = of("username");

        private ChannelTokenConsumerBy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ChannelTokenConsumerBy of(String value) {
            return new ChannelTokenConsumerBy(value);
        }
    }

    /** What {@link JwtSignerConfig#channelTokenIntrospectionConsumerBy()} is chosen from. */
    public static final class ChannelTokenIntrospectionConsumerBy extends Choice {
        public static final ChannelTokenIntrospectionConsumerBy CUSTOM_ID = of("custom_id");
        public static final ChannelTokenIntrospectionConsumerBy ID = of("id");
        public static final ChannelTokenIntrospectionConsumerBy USERNAME = of("username");

        private ChannelTokenIntrospectionConsumerBy(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ChannelTokenIntrospectionConsumerBy of(String value) {
            return new ChannelTokenIntrospectionConsumerBy(value);
        }
    }

    /** What {@link JwtSignerConfig#channelTokenSigningAlgorithm()} is chosen from. */
    public static final class ChannelTokenSigningAlgorithm extends Choice {
        public static final ChannelTokenSigningAlgorithm ES256 = of("ES256");
        public static final ChannelTokenSigningAlgorithm ES384 = of("ES384");
        public static final ChannelTokenSigningAlgorithm ES512 = of("ES512");
        public static final ChannelTokenSigningAlgorithm ED_DSA = of("EdDSA");
        public static final ChannelTokenSigningAlgorithm HS256 = of("HS256");
        public static final ChannelTokenSigningAlgorithm HS384 = of("HS384");
        public static final ChannelTokenSigningAlgorithm HS512 = of("HS512");
        public static final ChannelTokenSigningAlgorithm PS256 = of("PS256");
        public static final ChannelTokenSigningAlgorithm PS384 = of("PS384");
        public static final ChannelTokenSigningAlgorithm PS512 = of("PS512");
        public static final ChannelTokenSigningAlgorithm RS256 = of("RS256");
        public static final ChannelTokenSigningAlgorithm RS512 = of("RS512");

        private ChannelTokenSigningAlgorithm(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ChannelTokenSigningAlgorithm of(String value) {
            return new ChannelTokenSigningAlgorithm(value);
        }
    }

    /** Builds a {@link JwtSignerConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<JwtSignerConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public JwtSignerConfig build() {
            return new JwtSignerConfig(fields());
        }

        /**
         * The claim that holds the audience, for the access token. Default: <code>["aud"]</code>.
         */
        public Builder accessTokenAudienceClaim(@Nullable List<String> value) {
            return set(ACCESS_TOKEN_AUDIENCE_CLAIM, value);
        }

        /** As {@link #accessTokenAudienceClaim(List)}. */
        public Builder accessTokenAudienceClaim(String... values) {
            return set(ACCESS_TOKEN_AUDIENCE_CLAIM, Arrays.asList(values));
        }

        /**
         * Accepted values: audiences, for the access token.
         */
        public Builder accessTokenAudiencesAllowed(@Nullable List<String> value) {
            return set(ACCESS_TOKEN_AUDIENCES_ALLOWED, value);
        }

        /** As {@link #accessTokenAudiencesAllowed(List)}. */
        public Builder accessTokenAudiencesAllowed(String... values) {
            return set(ACCESS_TOKEN_AUDIENCES_ALLOWED, Arrays.asList(values));
        }

        /**
         * Access token consumer by. Allowed: <code>custom_id</code>, <code>id</code>, <code>username</code>. Default:
         * <code>["custom_id","username"]</code>.
         */
        public Builder accessTokenConsumerBy(@Nullable List<AccessTokenConsumerBy> value) {
            return set(ACCESS_TOKEN_CONSUMER_BY, value);
        }

        /** As {@link #accessTokenConsumerBy(List)}. */
        public Builder accessTokenConsumerBy(AccessTokenConsumerBy... values) {
            return set(ACCESS_TOKEN_CONSUMER_BY, Arrays.asList(values));
        }

        /** As {@link #accessTokenConsumerBy(List)}, also with values that have no constants. */
        public Builder accessTokenConsumerBy(String... values) {
            return set(ACCESS_TOKEN_CONSUMER_BY, Arrays.stream(values).map(AccessTokenConsumerBy::of).toList());
        }

        /**
         * The claim that holds the consumer, for the access token.
         */
        public Builder accessTokenConsumerClaim(@Nullable List<String> value) {
            return set(ACCESS_TOKEN_CONSUMER_CLAIM, value);
        }

        /** As {@link #accessTokenConsumerClaim(List)}. */
        public Builder accessTokenConsumerClaim(String... values) {
            return set(ACCESS_TOKEN_CONSUMER_CLAIM, Arrays.asList(values));
        }

        /**
         * Switches access token endpoints TLS verify on. Default: <code>false</code>.
         */
        public Builder accessTokenEndpointsSslVerify(@Nullable Boolean value) {
            return set(ACCESS_TOKEN_ENDPOINTS_SSL_VERIFY, value);
        }

        /**
         * The claim that holds the expiry, for the access token. Default: <code>["exp"]</code>.
         */
        public Builder accessTokenExpiryClaim(@Nullable List<String> value) {
            return set(ACCESS_TOKEN_EXPIRY_CLAIM, value);
        }

        /** As {@link #accessTokenExpiryClaim(List)}. */
        public Builder accessTokenExpiryClaim(String... values) {
            return set(ACCESS_TOKEN_EXPIRY_CLAIM, Arrays.asList(values));
        }

        /**
         * The claim that holds the audience, for an introspected access token. Default: <code>["aud"]</code>.
         */
        public Builder accessTokenIntrospectionAudienceClaim(@Nullable List<String> value) {
            return set(ACCESS_TOKEN_INTROSPECTION_AUDIENCE_CLAIM, value);
        }

        /** As {@link #accessTokenIntrospectionAudienceClaim(List)}. */
        public Builder accessTokenIntrospectionAudienceClaim(String... values) {
            return set(ACCESS_TOKEN_INTROSPECTION_AUDIENCE_CLAIM, Arrays.asList(values));
        }

        /**
         * Accepted values: audiences, for an introspected access token.
         */
        public Builder accessTokenIntrospectionAudiencesAllowed(@Nullable List<String> value) {
            return set(ACCESS_TOKEN_INTROSPECTION_AUDIENCES_ALLOWED, value);
        }

        /** As {@link #accessTokenIntrospectionAudiencesAllowed(List)}. */
        public Builder accessTokenIntrospectionAudiencesAllowed(String... values) {
            return set(ACCESS_TOKEN_INTROSPECTION_AUDIENCES_ALLOWED, Arrays.asList(values));
        }

        /**
         * The access token introspection authorization.
         */
        public Builder accessTokenIntrospectionAuthorization(@Nullable String value) {
            return set(ACCESS_TOKEN_INTROSPECTION_AUTHORIZATION, value);
        }

        /**
         * The access token introspection body arguments.
         */
        public Builder accessTokenIntrospectionBodyArgs(@Nullable String value) {
            return set(ACCESS_TOKEN_INTROSPECTION_BODY_ARGS, value);
        }

        /**
         * Access token introspection consumer by. Allowed: <code>custom_id</code>, <code>id</code>,
         * <code>username</code>. Default: <code>["custom_id","username"]</code>.
         */
        public Builder accessTokenIntrospectionConsumerBy(@Nullable List<AccessTokenIntrospectionConsumerBy> value) {
            return set(ACCESS_TOKEN_INTROSPECTION_CONSUMER_BY, value);
        }

        /** As {@link #accessTokenIntrospectionConsumerBy(List)}. */
        public Builder accessTokenIntrospectionConsumerBy(AccessTokenIntrospectionConsumerBy... values) {
            return set(ACCESS_TOKEN_INTROSPECTION_CONSUMER_BY, Arrays.asList(values));
        }

        /** As {@link #accessTokenIntrospectionConsumerBy(List)}, also with values that have no constants. */
        public Builder accessTokenIntrospectionConsumerBy(String... values) {
            return set(ACCESS_TOKEN_INTROSPECTION_CONSUMER_BY, Arrays.stream(values).map(AccessTokenIntrospectionConsumerBy::of).toList());
        }

        /**
         * The claim that holds the consumer, for an introspected access token.
         */
        public Builder accessTokenIntrospectionConsumerClaim(@Nullable List<String> value) {
            return set(ACCESS_TOKEN_INTROSPECTION_CONSUMER_CLAIM, value);
        }

        /** As {@link #accessTokenIntrospectionConsumerClaim(List)}. */
        public Builder accessTokenIntrospectionConsumerClaim(String... values) {
            return set(ACCESS_TOKEN_INTROSPECTION_CONSUMER_CLAIM, Arrays.asList(values));
        }

        /**
         * The address of the access token introspection endpoint.
         */
        public Builder accessTokenIntrospectionEndpoint(@Nullable String value) {
            return set(ACCESS_TOKEN_INTROSPECTION_ENDPOINT, value);
        }

        /**
         * The claim that holds the expiry, for an introspected access token. Default: <code>["exp"]</code>.
         */
        public Builder accessTokenIntrospectionExpiryClaim(@Nullable List<String> value) {
            return set(ACCESS_TOKEN_INTROSPECTION_EXPIRY_CLAIM, value);
        }

        /** As {@link #accessTokenIntrospectionExpiryClaim(List)}. */
        public Builder accessTokenIntrospectionExpiryClaim(String... values) {
            return set(ACCESS_TOKEN_INTROSPECTION_EXPIRY_CLAIM, Arrays.asList(values));
        }

        /**
         * The access token introspection hint. Default: <code>access_token</code>.
         */
        public Builder accessTokenIntrospectionHint(@Nullable String value) {
            return set(ACCESS_TOKEN_INTROSPECTION_HINT, value);
        }

        /**
         * The claim that holds the issuer, for an introspected access token. Default: <code>["iss"]</code>.
         */
        public Builder accessTokenIntrospectionIssuerClaim(@Nullable List<String> value) {
            return set(ACCESS_TOKEN_INTROSPECTION_ISSUER_CLAIM, value);
        }

        /** As {@link #accessTokenIntrospectionIssuerClaim(List)}. */
        public Builder accessTokenIntrospectionIssuerClaim(String... values) {
            return set(ACCESS_TOKEN_INTROSPECTION_ISSUER_CLAIM, Arrays.asList(values));
        }

        /**
         * Accepted values: issuers, for an introspected access token.
         */
        public Builder accessTokenIntrospectionIssuersAllowed(@Nullable List<String> value) {
            return set(ACCESS_TOKEN_INTROSPECTION_ISSUERS_ALLOWED, value);
        }

        /** As {@link #accessTokenIntrospectionIssuersAllowed(List)}. */
        public Builder accessTokenIntrospectionIssuersAllowed(String... values) {
            return set(ACCESS_TOKEN_INTROSPECTION_ISSUERS_ALLOWED, Arrays.asList(values));
        }

        /**
         * The claim that holds the JWT, for an introspected access token.
         */
        public Builder accessTokenIntrospectionJwtClaim(@Nullable List<String> value) {
            return set(ACCESS_TOKEN_INTROSPECTION_JWT_CLAIM, value);
        }

        /** As {@link #accessTokenIntrospectionJwtClaim(List)}. */
        public Builder accessTokenIntrospectionJwtClaim(String... values) {
            return set(ACCESS_TOKEN_INTROSPECTION_JWT_CLAIM, Arrays.asList(values));
        }

        /**
         * Seconds by which times of the access token introspection may be off. Default: <code>0</code>.
         */
        public Builder accessTokenIntrospectionLeeway(@Nullable Double value) {
            return set(ACCESS_TOKEN_INTROSPECTION_LEEWAY, value);
        }

        /** As {@link #accessTokenIntrospectionLeeway(Double)}. */
        public Builder accessTokenIntrospectionLeeway(double value) {
            return set(ACCESS_TOKEN_INTROSPECTION_LEEWAY, value);
        }

        /**
         * The claim that holds the notbefore, for an introspected access token. Default: <code>["nbf"]</code>.
         */
        public Builder accessTokenIntrospectionNotbeforeClaim(@Nullable List<String> value) {
            return set(ACCESS_TOKEN_INTROSPECTION_NOTBEFORE_CLAIM, value);
        }

        /** As {@link #accessTokenIntrospectionNotbeforeClaim(List)}. */
        public Builder accessTokenIntrospectionNotbeforeClaim(String... values) {
            return set(ACCESS_TOKEN_INTROSPECTION_NOTBEFORE_CLAIM, Arrays.asList(values));
        }

        /**
         * Claims for the access token introspection optional.
         */
        public Builder accessTokenIntrospectionOptionalClaims(@Nullable List<List<String>> value) {
            return set(ACCESS_TOKEN_INTROSPECTION_OPTIONAL_CLAIMS, value);
        }

        /**
         * Claims for the access token introspection required.
         */
        public Builder accessTokenIntrospectionRequiredClaims(@Nullable List<List<String>> value) {
            return set(ACCESS_TOKEN_INTROSPECTION_REQUIRED_CLAIMS, value);
        }

        /**
         * The claim that holds the scopes, for an introspected access token. Default: <code>["scope"]</code>.
         */
        public Builder accessTokenIntrospectionScopesClaim(@Nullable List<String> value) {
            return set(ACCESS_TOKEN_INTROSPECTION_SCOPES_CLAIM, value);
        }

        /** As {@link #accessTokenIntrospectionScopesClaim(List)}. */
        public Builder accessTokenIntrospectionScopesClaim(String... values) {
            return set(ACCESS_TOKEN_INTROSPECTION_SCOPES_CLAIM, Arrays.asList(values));
        }

        /**
         * Required scopes, for an introspected access token.
         */
        public Builder accessTokenIntrospectionScopesRequired(@Nullable List<String> value) {
            return set(ACCESS_TOKEN_INTROSPECTION_SCOPES_REQUIRED, value);
        }

        /** As {@link #accessTokenIntrospectionScopesRequired(List)}. */
        public Builder accessTokenIntrospectionScopesRequired(String... values) {
            return set(ACCESS_TOKEN_INTROSPECTION_SCOPES_REQUIRED, Arrays.asList(values));
        }

        /**
         * The claim that holds the subject, for an introspected access token. Default: <code>["sub"]</code>.
         */
        public Builder accessTokenIntrospectionSubjectClaim(@Nullable List<String> value) {
            return set(ACCESS_TOKEN_INTROSPECTION_SUBJECT_CLAIM, value);
        }

        /** As {@link #accessTokenIntrospectionSubjectClaim(List)}. */
        public Builder accessTokenIntrospectionSubjectClaim(String... values) {
            return set(ACCESS_TOKEN_INTROSPECTION_SUBJECT_CLAIM, Arrays.asList(values));
        }

        /**
         * Accepted values: subjects, for an introspected access token.
         */
        public Builder accessTokenIntrospectionSubjectsAllowed(@Nullable List<String> value) {
            return set(ACCESS_TOKEN_INTROSPECTION_SUBJECTS_ALLOWED, value);
        }

        /** As {@link #accessTokenIntrospectionSubjectsAllowed(List)}. */
        public Builder accessTokenIntrospectionSubjectsAllowed(String... values) {
            return set(ACCESS_TOKEN_INTROSPECTION_SUBJECTS_ALLOWED, Arrays.asList(values));
        }

        /**
         * How long the access token introspection may take.
         */
        public Builder accessTokenIntrospectionTimeout(@Nullable Double value) {
            return set(ACCESS_TOKEN_INTROSPECTION_TIMEOUT, value);
        }

        /** As {@link #accessTokenIntrospectionTimeout(Double)}. */
        public Builder accessTokenIntrospectionTimeout(double value) {
            return set(ACCESS_TOKEN_INTROSPECTION_TIMEOUT, value);
        }

        /**
         * The access token issuer. Default: <code>kong</code>.
         */
        public Builder accessTokenIssuer(@Nullable String value) {
            return set(ACCESS_TOKEN_ISSUER, value);
        }

        /**
         * The claim that holds the issuer, for the access token. Default: <code>["iss"]</code>.
         */
        public Builder accessTokenIssuerClaim(@Nullable List<String> value) {
            return set(ACCESS_TOKEN_ISSUER_CLAIM, value);
        }

        /** As {@link #accessTokenIssuerClaim(List)}. */
        public Builder accessTokenIssuerClaim(String... values) {
            return set(ACCESS_TOKEN_ISSUER_CLAIM, Arrays.asList(values));
        }

        /**
         * Accepted values: issuers, for the access token.
         */
        public Builder accessTokenIssuersAllowed(@Nullable List<String> value) {
            return set(ACCESS_TOKEN_ISSUERS_ALLOWED, value);
        }

        /** As {@link #accessTokenIssuersAllowed(List)}. */
        public Builder accessTokenIssuersAllowed(String... values) {
            return set(ACCESS_TOKEN_ISSUERS_ALLOWED, Arrays.asList(values));
        }

        /**
         * The address of the access token JWKS.
         */
        public Builder accessTokenJwksUri(@Nullable String value) {
            return set(ACCESS_TOKEN_JWKS_URI, value);
        }

        /**
         * The certificate for the access token JWKS URI client.
         */
        public Builder accessTokenJwksUriClientCertificate(@Nullable EntityReference value) {
            return set(ACCESS_TOKEN_JWKS_URI_CLIENT_CERTIFICATE, value);
        }

        /** As {@link #accessTokenJwksUriClientCertificate(EntityReference)}, described in place. */
        public Builder accessTokenJwksUriClientCertificate(Consumer<EntityReference.Builder> value) {
            EntityReference.Builder builder = EntityReference.builder();
            value.accept(builder);
            return set(ACCESS_TOKEN_JWKS_URI_CLIENT_CERTIFICATE, builder.build());
        }

        /** As {@link #accessTokenJwksUriClientCertificate(EntityReference)}, by its id. */
        public Builder accessTokenJwksUriClientCertificate(String id) {
            return set(ACCESS_TOKEN_JWKS_URI_CLIENT_CERTIFICATE, EntityReference.builder().id(id).build());
        }

        /**
         * The password for the access token JWKS URI client. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder accessTokenJwksUriClientPassword(@Nullable String value) {
            return set(ACCESS_TOKEN_JWKS_URI_CLIENT_PASSWORD, value);
        }

        /**
         * The user for the access token JWKS URI client. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder accessTokenJwksUriClientUsername(@Nullable String value) {
            return set(ACCESS_TOKEN_JWKS_URI_CLIENT_USERNAME, value);
        }

        /**
         * Seconds between two of the access token JWKS URI rotate. Default: <code>0</code>.
         */
        public Builder accessTokenJwksUriRotatePeriod(@Nullable Double value) {
            return set(ACCESS_TOKEN_JWKS_URI_ROTATE_PERIOD, value);
        }

        /** As {@link #accessTokenJwksUriRotatePeriod(Double)}. */
        public Builder accessTokenJwksUriRotatePeriod(double value) {
            return set(ACCESS_TOKEN_JWKS_URI_ROTATE_PERIOD, value);
        }

        /**
         * The access token keyset. Default: <code>kong</code>.
         */
        public Builder accessTokenKeyset(@Nullable String value) {
            return set(ACCESS_TOKEN_KEYSET, value);
        }

        /**
         * The certificate for the access token keyset client.
         */
        public Builder accessTokenKeysetClientCertificate(@Nullable EntityReference value) {
            return set(ACCESS_TOKEN_KEYSET_CLIENT_CERTIFICATE, value);
        }

        /** As {@link #accessTokenKeysetClientCertificate(EntityReference)}, described in place. */
        public Builder accessTokenKeysetClientCertificate(Consumer<EntityReference.Builder> value) {
            EntityReference.Builder builder = EntityReference.builder();
            value.accept(builder);
            return set(ACCESS_TOKEN_KEYSET_CLIENT_CERTIFICATE, builder.build());
        }

        /** As {@link #accessTokenKeysetClientCertificate(EntityReference)}, by its id. */
        public Builder accessTokenKeysetClientCertificate(String id) {
            return set(ACCESS_TOKEN_KEYSET_CLIENT_CERTIFICATE, EntityReference.builder().id(id).build());
        }

        /**
         * The password for the access token keyset client. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder accessTokenKeysetClientPassword(@Nullable String value) {
            return set(ACCESS_TOKEN_KEYSET_CLIENT_PASSWORD, value);
        }

        /**
         * The user for the access token keyset client. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder accessTokenKeysetClientUsername(@Nullable String value) {
            return set(ACCESS_TOKEN_KEYSET_CLIENT_USERNAME, value);
        }

        /**
         * Seconds between two of the access token keyset rotate. Default: <code>0</code>.
         */
        public Builder accessTokenKeysetRotatePeriod(@Nullable Double value) {
            return set(ACCESS_TOKEN_KEYSET_ROTATE_PERIOD, value);
        }

        /** As {@link #accessTokenKeysetRotatePeriod(Double)}. */
        public Builder accessTokenKeysetRotatePeriod(double value) {
            return set(ACCESS_TOKEN_KEYSET_ROTATE_PERIOD, value);
        }

        /**
         * Seconds by which times of the access token may be off. Default: <code>0</code>.
         */
        public Builder accessTokenLeeway(@Nullable Double value) {
            return set(ACCESS_TOKEN_LEEWAY, value);
        }

        /** As {@link #accessTokenLeeway(Double)}. */
        public Builder accessTokenLeeway(double value) {
            return set(ACCESS_TOKEN_LEEWAY, value);
        }

        /**
         * The claim that holds the notbefore, for the access token. Default: <code>["nbf"]</code>.
         */
        public Builder accessTokenNotbeforeClaim(@Nullable List<String> value) {
            return set(ACCESS_TOKEN_NOTBEFORE_CLAIM, value);
        }

        /** As {@link #accessTokenNotbeforeClaim(List)}. */
        public Builder accessTokenNotbeforeClaim(String... values) {
            return set(ACCESS_TOKEN_NOTBEFORE_CLAIM, Arrays.asList(values));
        }

        /**
         * Whether the access token may be absent. Default: <code>false</code>.
         */
        public Builder accessTokenOptional(@Nullable Boolean value) {
            return set(ACCESS_TOKEN_OPTIONAL, value);
        }

        /**
         * Claims for the access token optional.
         */
        public Builder accessTokenOptionalClaims(@Nullable List<List<String>> value) {
            return set(ACCESS_TOKEN_OPTIONAL_CLAIMS, value);
        }

        /**
         * The header for the request, for the access token. Default: <code>Authorization</code>.
         */
        public Builder accessTokenRequestHeader(@Nullable String value) {
            return set(ACCESS_TOKEN_REQUEST_HEADER, value);
        }

        /**
         * Claims for the access token required.
         */
        public Builder accessTokenRequiredClaims(@Nullable List<List<String>> value) {
            return set(ACCESS_TOKEN_REQUIRED_CLAIMS, value);
        }

        /**
         * The claim that holds the scopes, for the access token. Default: <code>["scope"]</code>.
         */
        public Builder accessTokenScopesClaim(@Nullable List<String> value) {
            return set(ACCESS_TOKEN_SCOPES_CLAIM, value);
        }

        /** As {@link #accessTokenScopesClaim(List)}. */
        public Builder accessTokenScopesClaim(String... values) {
            return set(ACCESS_TOKEN_SCOPES_CLAIM, Arrays.asList(values));
        }

        /**
         * Required scopes, for the access token.
         */
        public Builder accessTokenScopesRequired(@Nullable List<String> value) {
            return set(ACCESS_TOKEN_SCOPES_REQUIRED, value);
        }

        /** As {@link #accessTokenScopesRequired(List)}. */
        public Builder accessTokenScopesRequired(String... values) {
            return set(ACCESS_TOKEN_SCOPES_REQUIRED, Arrays.asList(values));
        }

        /**
         * Switches access token signing on. Default: <code>true</code>.
         */
        public Builder accessTokenSigning(@Nullable Boolean value) {
            return set(ACCESS_TOKEN_SIGNING, value);
        }

        /**
         * The algorithm of the access token signing. Allowed: <code>ES256</code>, <code>ES384</code>,
         * <code>ES512</code>, <code>EdDSA</code>, <code>HS256</code>, <code>HS384</code>, <code>HS512</code>,
         * <code>PS256</code>, <code>PS384</code>, <code>PS512</code>, <code>RS256</code>, <code>RS512</code>. Default:
         * <code>RS256</code>.
         */
        public Builder accessTokenSigningAlgorithm(@Nullable AccessTokenSigningAlgorithm value) {
            return set(ACCESS_TOKEN_SIGNING_ALGORITHM, value);
        }

        /** As {@link #accessTokenSigningAlgorithm(AccessTokenSigningAlgorithm)}, also with a value that has no constant. */
        public Builder accessTokenSigningAlgorithm(String value) {
            return set(ACCESS_TOKEN_SIGNING_ALGORITHM, AccessTokenSigningAlgorithm.of(value));
        }

        /**
         * The claim that holds the subject, for the access token. Default: <code>["sub"]</code>.
         */
        public Builder accessTokenSubjectClaim(@Nullable List<String> value) {
            return set(ACCESS_TOKEN_SUBJECT_CLAIM, value);
        }

        /** As {@link #accessTokenSubjectClaim(List)}. */
        public Builder accessTokenSubjectClaim(String... values) {
            return set(ACCESS_TOKEN_SUBJECT_CLAIM, Arrays.asList(values));
        }

        /**
         * Accepted values: subjects, for the access token.
         */
        public Builder accessTokenSubjectsAllowed(@Nullable List<String> value) {
            return set(ACCESS_TOKEN_SUBJECTS_ALLOWED, value);
        }

        /** As {@link #accessTokenSubjectsAllowed(List)}. */
        public Builder accessTokenSubjectsAllowed(String... values) {
            return set(ACCESS_TOKEN_SUBJECTS_ALLOWED, Arrays.asList(values));
        }

        /**
         * The header for the upstream, for the access token. Default: <code>Authorization:Bearer</code>.
         */
        public Builder accessTokenUpstreamHeader(@Nullable String value) {
            return set(ACCESS_TOKEN_UPSTREAM_HEADER, value);
        }

        /**
         * Seconds by which times of the access token upstream may be off. Default: <code>0</code>.
         */
        public Builder accessTokenUpstreamLeeway(@Nullable Double value) {
            return set(ACCESS_TOKEN_UPSTREAM_LEEWAY, value);
        }

        /** As {@link #accessTokenUpstreamLeeway(Double)}. */
        public Builder accessTokenUpstreamLeeway(double value) {
            return set(ACCESS_TOKEN_UPSTREAM_LEEWAY, value);
        }

        /**
         * Claims for the add access token. Default: <code>&#123;&#125;</code>.
         */
        public Builder addAccessTokenClaims(@Nullable Map<String, String> value) {
            return set(ADD_ACCESS_TOKEN_CLAIMS, value);
        }

        /**
         * Claims for the add channel token. Default: <code>&#123;&#125;</code>.
         */
        public Builder addChannelTokenClaims(@Nullable Map<String, String> value) {
            return set(ADD_CHANNEL_TOKEN_CLAIMS, value);
        }

        /**
         * Claims to add, by name. Default: <code>&#123;&#125;</code>.
         */
        public Builder addClaims(@Nullable Map<String, String> value) {
            return set(ADD_CLAIMS, value);
        }

        /**
         * Whether to cache access token introspection. Default: <code>true</code>.
         */
        public Builder cacheAccessTokenIntrospection(@Nullable Boolean value) {
            return set(CACHE_ACCESS_TOKEN_INTROSPECTION, value);
        }

        /**
         * Whether to cache channel token introspection. Default: <code>true</code>.
         */
        public Builder cacheChannelTokenIntrospection(@Nullable Boolean value) {
            return set(CACHE_CHANNEL_TOKEN_INTROSPECTION, value);
        }

        /**
         * The claim that holds the audience, for the channel token. Default: <code>["aud"]</code>.
         */
        public Builder channelTokenAudienceClaim(@Nullable List<String> value) {
            return set(CHANNEL_TOKEN_AUDIENCE_CLAIM, value);
        }

        /** As {@link #channelTokenAudienceClaim(List)}. */
        public Builder channelTokenAudienceClaim(String... values) {
            return set(CHANNEL_TOKEN_AUDIENCE_CLAIM, Arrays.asList(values));
        }

        /**
         * Accepted values: audiences, for the channel token.
         */
        public Builder channelTokenAudiencesAllowed(@Nullable List<String> value) {
            return set(CHANNEL_TOKEN_AUDIENCES_ALLOWED, value);
        }

        /** As {@link #channelTokenAudiencesAllowed(List)}. */
        public Builder channelTokenAudiencesAllowed(String... values) {
            return set(CHANNEL_TOKEN_AUDIENCES_ALLOWED, Arrays.asList(values));
        }

        /**
         * Channel token consumer by. Allowed: <code>custom_id</code>, <code>id</code>, <code>username</code>. Default:
         * <code>["custom_id","username"]</code>.
         */
        public Builder channelTokenConsumerBy(@Nullable List<ChannelTokenConsumerBy> value) {
            return set(CHANNEL_TOKEN_CONSUMER_BY, value);
        }

        /** As {@link #channelTokenConsumerBy(List)}. */
        public Builder channelTokenConsumerBy(ChannelTokenConsumerBy... values) {
            return set(CHANNEL_TOKEN_CONSUMER_BY, Arrays.asList(values));
        }

        /** As {@link #channelTokenConsumerBy(List)}, also with values that have no constants. */
        public Builder channelTokenConsumerBy(String... values) {
            return set(CHANNEL_TOKEN_CONSUMER_BY, Arrays.stream(values).map(ChannelTokenConsumerBy::of).toList());
        }

        /**
         * The claim that holds the consumer, for the channel token.
         */
        public Builder channelTokenConsumerClaim(@Nullable List<String> value) {
            return set(CHANNEL_TOKEN_CONSUMER_CLAIM, value);
        }

        /** As {@link #channelTokenConsumerClaim(List)}. */
        public Builder channelTokenConsumerClaim(String... values) {
            return set(CHANNEL_TOKEN_CONSUMER_CLAIM, Arrays.asList(values));
        }

        /**
         * Switches channel token endpoints TLS verify on. Default: <code>false</code>.
         */
        public Builder channelTokenEndpointsSslVerify(@Nullable Boolean value) {
            return set(CHANNEL_TOKEN_ENDPOINTS_SSL_VERIFY, value);
        }

        /**
         * The claim that holds the expiry, for the channel token. Default: <code>["exp"]</code>.
         */
        public Builder channelTokenExpiryClaim(@Nullable List<String> value) {
            return set(CHANNEL_TOKEN_EXPIRY_CLAIM, value);
        }

        /** As {@link #channelTokenExpiryClaim(List)}. */
        public Builder channelTokenExpiryClaim(String... values) {
            return set(CHANNEL_TOKEN_EXPIRY_CLAIM, Arrays.asList(values));
        }

        /**
         * The claim that holds the audience, for an introspected channel token. Default: <code>["aud"]</code>.
         */
        public Builder channelTokenIntrospectionAudienceClaim(@Nullable List<String> value) {
            return set(CHANNEL_TOKEN_INTROSPECTION_AUDIENCE_CLAIM, value);
        }

        /** As {@link #channelTokenIntrospectionAudienceClaim(List)}. */
        public Builder channelTokenIntrospectionAudienceClaim(String... values) {
            return set(CHANNEL_TOKEN_INTROSPECTION_AUDIENCE_CLAIM, Arrays.asList(values));
        }

        /**
         * Accepted values: audiences, for an introspected channel token.
         */
        public Builder channelTokenIntrospectionAudiencesAllowed(@Nullable List<String> value) {
            return set(CHANNEL_TOKEN_INTROSPECTION_AUDIENCES_ALLOWED, value);
        }

        /** As {@link #channelTokenIntrospectionAudiencesAllowed(List)}. */
        public Builder channelTokenIntrospectionAudiencesAllowed(String... values) {
            return set(CHANNEL_TOKEN_INTROSPECTION_AUDIENCES_ALLOWED, Arrays.asList(values));
        }

        /**
         * The channel token introspection authorization.
         */
        public Builder channelTokenIntrospectionAuthorization(@Nullable String value) {
            return set(CHANNEL_TOKEN_INTROSPECTION_AUTHORIZATION, value);
        }

        /**
         * The channel token introspection body arguments.
         */
        public Builder channelTokenIntrospectionBodyArgs(@Nullable String value) {
            return set(CHANNEL_TOKEN_INTROSPECTION_BODY_ARGS, value);
        }

        /**
         * Channel token introspection consumer by. Allowed: <code>custom_id</code>, <code>id</code>,
         * <code>username</code>. Default: <code>["custom_id","username"]</code>.
         */
        public Builder channelTokenIntrospectionConsumerBy(@Nullable List<ChannelTokenIntrospectionConsumerBy> value) {
            return set(CHANNEL_TOKEN_INTROSPECTION_CONSUMER_BY, value);
        }

        /** As {@link #channelTokenIntrospectionConsumerBy(List)}. */
        public Builder channelTokenIntrospectionConsumerBy(ChannelTokenIntrospectionConsumerBy... values) {
            return set(CHANNEL_TOKEN_INTROSPECTION_CONSUMER_BY, Arrays.asList(values));
        }

        /** As {@link #channelTokenIntrospectionConsumerBy(List)}, also with values that have no constants. */
        public Builder channelTokenIntrospectionConsumerBy(String... values) {
            return set(CHANNEL_TOKEN_INTROSPECTION_CONSUMER_BY, Arrays.stream(values).map(ChannelTokenIntrospectionConsumerBy::of).toList());
        }

        /**
         * The claim that holds the consumer, for an introspected channel token.
         */
        public Builder channelTokenIntrospectionConsumerClaim(@Nullable List<String> value) {
            return set(CHANNEL_TOKEN_INTROSPECTION_CONSUMER_CLAIM, value);
        }

        /** As {@link #channelTokenIntrospectionConsumerClaim(List)}. */
        public Builder channelTokenIntrospectionConsumerClaim(String... values) {
            return set(CHANNEL_TOKEN_INTROSPECTION_CONSUMER_CLAIM, Arrays.asList(values));
        }

        /**
         * The address of the channel token introspection endpoint.
         */
        public Builder channelTokenIntrospectionEndpoint(@Nullable String value) {
            return set(CHANNEL_TOKEN_INTROSPECTION_ENDPOINT, value);
        }

        /**
         * The claim that holds the expiry, for an introspected channel token. Default: <code>["exp"]</code>.
         */
        public Builder channelTokenIntrospectionExpiryClaim(@Nullable List<String> value) {
            return set(CHANNEL_TOKEN_INTROSPECTION_EXPIRY_CLAIM, value);
        }

        /** As {@link #channelTokenIntrospectionExpiryClaim(List)}. */
        public Builder channelTokenIntrospectionExpiryClaim(String... values) {
            return set(CHANNEL_TOKEN_INTROSPECTION_EXPIRY_CLAIM, Arrays.asList(values));
        }

        /**
         * The channel token introspection hint.
         */
        public Builder channelTokenIntrospectionHint(@Nullable String value) {
            return set(CHANNEL_TOKEN_INTROSPECTION_HINT, value);
        }

        /**
         * The claim that holds the issuer, for an introspected channel token. Default: <code>["iss"]</code>.
         */
        public Builder channelTokenIntrospectionIssuerClaim(@Nullable List<String> value) {
            return set(CHANNEL_TOKEN_INTROSPECTION_ISSUER_CLAIM, value);
        }

        /** As {@link #channelTokenIntrospectionIssuerClaim(List)}. */
        public Builder channelTokenIntrospectionIssuerClaim(String... values) {
            return set(CHANNEL_TOKEN_INTROSPECTION_ISSUER_CLAIM, Arrays.asList(values));
        }

        /**
         * Accepted values: issuers, for an introspected channel token.
         */
        public Builder channelTokenIntrospectionIssuersAllowed(@Nullable List<String> value) {
            return set(CHANNEL_TOKEN_INTROSPECTION_ISSUERS_ALLOWED, value);
        }

        /** As {@link #channelTokenIntrospectionIssuersAllowed(List)}. */
        public Builder channelTokenIntrospectionIssuersAllowed(String... values) {
            return set(CHANNEL_TOKEN_INTROSPECTION_ISSUERS_ALLOWED, Arrays.asList(values));
        }

        /**
         * The claim that holds the JWT, for an introspected channel token.
         */
        public Builder channelTokenIntrospectionJwtClaim(@Nullable List<String> value) {
            return set(CHANNEL_TOKEN_INTROSPECTION_JWT_CLAIM, value);
        }

        /** As {@link #channelTokenIntrospectionJwtClaim(List)}. */
        public Builder channelTokenIntrospectionJwtClaim(String... values) {
            return set(CHANNEL_TOKEN_INTROSPECTION_JWT_CLAIM, Arrays.asList(values));
        }

        /**
         * Seconds by which times of the channel token introspection may be off. Default: <code>0</code>.
         */
        public Builder channelTokenIntrospectionLeeway(@Nullable Double value) {
            return set(CHANNEL_TOKEN_INTROSPECTION_LEEWAY, value);
        }

        /** As {@link #channelTokenIntrospectionLeeway(Double)}. */
        public Builder channelTokenIntrospectionLeeway(double value) {
            return set(CHANNEL_TOKEN_INTROSPECTION_LEEWAY, value);
        }

        /**
         * The claim that holds the notbefore, for an introspected channel token. Default: <code>["nbf"]</code>.
         */
        public Builder channelTokenIntrospectionNotbeforeClaim(@Nullable List<String> value) {
            return set(CHANNEL_TOKEN_INTROSPECTION_NOTBEFORE_CLAIM, value);
        }

        /** As {@link #channelTokenIntrospectionNotbeforeClaim(List)}. */
        public Builder channelTokenIntrospectionNotbeforeClaim(String... values) {
            return set(CHANNEL_TOKEN_INTROSPECTION_NOTBEFORE_CLAIM, Arrays.asList(values));
        }

        /**
         * Claims for the channel token introspection optional.
         */
        public Builder channelTokenIntrospectionOptionalClaims(@Nullable List<List<String>> value) {
            return set(CHANNEL_TOKEN_INTROSPECTION_OPTIONAL_CLAIMS, value);
        }

        /**
         * Claims for the channel token introspection required.
         */
        public Builder channelTokenIntrospectionRequiredClaims(@Nullable List<List<String>> value) {
            return set(CHANNEL_TOKEN_INTROSPECTION_REQUIRED_CLAIMS, value);
        }

        /**
         * The claim that holds the scopes, for an introspected channel token. Default: <code>["scope"]</code>.
         */
        public Builder channelTokenIntrospectionScopesClaim(@Nullable List<String> value) {
            return set(CHANNEL_TOKEN_INTROSPECTION_SCOPES_CLAIM, value);
        }

        /** As {@link #channelTokenIntrospectionScopesClaim(List)}. */
        public Builder channelTokenIntrospectionScopesClaim(String... values) {
            return set(CHANNEL_TOKEN_INTROSPECTION_SCOPES_CLAIM, Arrays.asList(values));
        }

        /**
         * Required scopes, for an introspected channel token.
         */
        public Builder channelTokenIntrospectionScopesRequired(@Nullable List<String> value) {
            return set(CHANNEL_TOKEN_INTROSPECTION_SCOPES_REQUIRED, value);
        }

        /** As {@link #channelTokenIntrospectionScopesRequired(List)}. */
        public Builder channelTokenIntrospectionScopesRequired(String... values) {
            return set(CHANNEL_TOKEN_INTROSPECTION_SCOPES_REQUIRED, Arrays.asList(values));
        }

        /**
         * The claim that holds the subject, for an introspected channel token. Default: <code>["sub"]</code>.
         */
        public Builder channelTokenIntrospectionSubjectClaim(@Nullable List<String> value) {
            return set(CHANNEL_TOKEN_INTROSPECTION_SUBJECT_CLAIM, value);
        }

        /** As {@link #channelTokenIntrospectionSubjectClaim(List)}. */
        public Builder channelTokenIntrospectionSubjectClaim(String... values) {
            return set(CHANNEL_TOKEN_INTROSPECTION_SUBJECT_CLAIM, Arrays.asList(values));
        }

        /**
         * Accepted values: subjects, for an introspected channel token.
         */
        public Builder channelTokenIntrospectionSubjectsAllowed(@Nullable List<String> value) {
            return set(CHANNEL_TOKEN_INTROSPECTION_SUBJECTS_ALLOWED, value);
        }

        /** As {@link #channelTokenIntrospectionSubjectsAllowed(List)}. */
        public Builder channelTokenIntrospectionSubjectsAllowed(String... values) {
            return set(CHANNEL_TOKEN_INTROSPECTION_SUBJECTS_ALLOWED, Arrays.asList(values));
        }

        /**
         * How long the channel token introspection may take.
         */
        public Builder channelTokenIntrospectionTimeout(@Nullable Double value) {
            return set(CHANNEL_TOKEN_INTROSPECTION_TIMEOUT, value);
        }

        /** As {@link #channelTokenIntrospectionTimeout(Double)}. */
        public Builder channelTokenIntrospectionTimeout(double value) {
            return set(CHANNEL_TOKEN_INTROSPECTION_TIMEOUT, value);
        }

        /**
         * The channel token issuer. Default: <code>kong</code>.
         */
        public Builder channelTokenIssuer(@Nullable String value) {
            return set(CHANNEL_TOKEN_ISSUER, value);
        }

        /**
         * The claim that holds the issuer, for the channel token. Default: <code>["iss"]</code>.
         */
        public Builder channelTokenIssuerClaim(@Nullable List<String> value) {
            return set(CHANNEL_TOKEN_ISSUER_CLAIM, value);
        }

        /** As {@link #channelTokenIssuerClaim(List)}. */
        public Builder channelTokenIssuerClaim(String... values) {
            return set(CHANNEL_TOKEN_ISSUER_CLAIM, Arrays.asList(values));
        }

        /**
         * Accepted values: issuers, for the channel token.
         */
        public Builder channelTokenIssuersAllowed(@Nullable List<String> value) {
            return set(CHANNEL_TOKEN_ISSUERS_ALLOWED, value);
        }

        /** As {@link #channelTokenIssuersAllowed(List)}. */
        public Builder channelTokenIssuersAllowed(String... values) {
            return set(CHANNEL_TOKEN_ISSUERS_ALLOWED, Arrays.asList(values));
        }

        /**
         * The address of the channel token JWKS.
         */
        public Builder channelTokenJwksUri(@Nullable String value) {
            return set(CHANNEL_TOKEN_JWKS_URI, value);
        }

        /**
         * The certificate for the channel token JWKS URI client.
         */
        public Builder channelTokenJwksUriClientCertificate(@Nullable EntityReference value) {
            return set(CHANNEL_TOKEN_JWKS_URI_CLIENT_CERTIFICATE, value);
        }

        /** As {@link #channelTokenJwksUriClientCertificate(EntityReference)}, described in place. */
        public Builder channelTokenJwksUriClientCertificate(Consumer<EntityReference.Builder> value) {
            EntityReference.Builder builder = EntityReference.builder();
            value.accept(builder);
            return set(CHANNEL_TOKEN_JWKS_URI_CLIENT_CERTIFICATE, builder.build());
        }

        /** As {@link #channelTokenJwksUriClientCertificate(EntityReference)}, by its id. */
        public Builder channelTokenJwksUriClientCertificate(String id) {
            return set(CHANNEL_TOKEN_JWKS_URI_CLIENT_CERTIFICATE, EntityReference.builder().id(id).build());
        }

        /**
         * The password for the channel token JWKS URI client. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder channelTokenJwksUriClientPassword(@Nullable String value) {
            return set(CHANNEL_TOKEN_JWKS_URI_CLIENT_PASSWORD, value);
        }

        /**
         * The user for the channel token JWKS URI client. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder channelTokenJwksUriClientUsername(@Nullable String value) {
            return set(CHANNEL_TOKEN_JWKS_URI_CLIENT_USERNAME, value);
        }

        /**
         * Seconds between two of the channel token JWKS URI rotate. Default: <code>0</code>.
         */
        public Builder channelTokenJwksUriRotatePeriod(@Nullable Double value) {
            return set(CHANNEL_TOKEN_JWKS_URI_ROTATE_PERIOD, value);
        }

        /** As {@link #channelTokenJwksUriRotatePeriod(Double)}. */
        public Builder channelTokenJwksUriRotatePeriod(double value) {
            return set(CHANNEL_TOKEN_JWKS_URI_ROTATE_PERIOD, value);
        }

        /**
         * The channel token keyset. Default: <code>kong</code>.
         */
        public Builder channelTokenKeyset(@Nullable String value) {
            return set(CHANNEL_TOKEN_KEYSET, value);
        }

        /**
         * The certificate for the channel token keyset client.
         */
        public Builder channelTokenKeysetClientCertificate(@Nullable EntityReference value) {
            return set(CHANNEL_TOKEN_KEYSET_CLIENT_CERTIFICATE, value);
        }

        /** As {@link #channelTokenKeysetClientCertificate(EntityReference)}, described in place. */
        public Builder channelTokenKeysetClientCertificate(Consumer<EntityReference.Builder> value) {
            EntityReference.Builder builder = EntityReference.builder();
            value.accept(builder);
            return set(CHANNEL_TOKEN_KEYSET_CLIENT_CERTIFICATE, builder.build());
        }

        /** As {@link #channelTokenKeysetClientCertificate(EntityReference)}, by its id. */
        public Builder channelTokenKeysetClientCertificate(String id) {
            return set(CHANNEL_TOKEN_KEYSET_CLIENT_CERTIFICATE, EntityReference.builder().id(id).build());
        }

        /**
         * The password for the channel token keyset client. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder channelTokenKeysetClientPassword(@Nullable String value) {
            return set(CHANNEL_TOKEN_KEYSET_CLIENT_PASSWORD, value);
        }

        /**
         * The user for the channel token keyset client. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder channelTokenKeysetClientUsername(@Nullable String value) {
            return set(CHANNEL_TOKEN_KEYSET_CLIENT_USERNAME, value);
        }

        /**
         * Seconds between two of the channel token keyset rotate. Default: <code>0</code>.
         */
        public Builder channelTokenKeysetRotatePeriod(@Nullable Double value) {
            return set(CHANNEL_TOKEN_KEYSET_ROTATE_PERIOD, value);
        }

        /** As {@link #channelTokenKeysetRotatePeriod(Double)}. */
        public Builder channelTokenKeysetRotatePeriod(double value) {
            return set(CHANNEL_TOKEN_KEYSET_ROTATE_PERIOD, value);
        }

        /**
         * Seconds by which times of the channel token may be off. Default: <code>0</code>.
         */
        public Builder channelTokenLeeway(@Nullable Double value) {
            return set(CHANNEL_TOKEN_LEEWAY, value);
        }

        /** As {@link #channelTokenLeeway(Double)}. */
        public Builder channelTokenLeeway(double value) {
            return set(CHANNEL_TOKEN_LEEWAY, value);
        }

        /**
         * The claim that holds the notbefore, for the channel token. Default: <code>["nbf"]</code>.
         */
        public Builder channelTokenNotbeforeClaim(@Nullable List<String> value) {
            return set(CHANNEL_TOKEN_NOTBEFORE_CLAIM, value);
        }

        /** As {@link #channelTokenNotbeforeClaim(List)}. */
        public Builder channelTokenNotbeforeClaim(String... values) {
            return set(CHANNEL_TOKEN_NOTBEFORE_CLAIM, Arrays.asList(values));
        }

        /**
         * Whether the channel token may be absent. Default: <code>false</code>.
         */
        public Builder channelTokenOptional(@Nullable Boolean value) {
            return set(CHANNEL_TOKEN_OPTIONAL, value);
        }

        /**
         * Claims for the channel token optional.
         */
        public Builder channelTokenOptionalClaims(@Nullable List<List<String>> value) {
            return set(CHANNEL_TOKEN_OPTIONAL_CLAIMS, value);
        }

        /**
         * The header for the request, for the channel token.
         */
        public Builder channelTokenRequestHeader(@Nullable String value) {
            return set(CHANNEL_TOKEN_REQUEST_HEADER, value);
        }

        /**
         * Claims for the channel token required.
         */
        public Builder channelTokenRequiredClaims(@Nullable List<List<String>> value) {
            return set(CHANNEL_TOKEN_REQUIRED_CLAIMS, value);
        }

        /**
         * The claim that holds the scopes, for the channel token. Default: <code>["scope"]</code>.
         */
        public Builder channelTokenScopesClaim(@Nullable List<String> value) {
            return set(CHANNEL_TOKEN_SCOPES_CLAIM, value);
        }

        /** As {@link #channelTokenScopesClaim(List)}. */
        public Builder channelTokenScopesClaim(String... values) {
            return set(CHANNEL_TOKEN_SCOPES_CLAIM, Arrays.asList(values));
        }

        /**
         * Required scopes, for the channel token.
         */
        public Builder channelTokenScopesRequired(@Nullable List<String> value) {
            return set(CHANNEL_TOKEN_SCOPES_REQUIRED, value);
        }

        /** As {@link #channelTokenScopesRequired(List)}. */
        public Builder channelTokenScopesRequired(String... values) {
            return set(CHANNEL_TOKEN_SCOPES_REQUIRED, Arrays.asList(values));
        }

        /**
         * Switches channel token signing on. Default: <code>true</code>.
         */
        public Builder channelTokenSigning(@Nullable Boolean value) {
            return set(CHANNEL_TOKEN_SIGNING, value);
        }

        /**
         * The algorithm of the channel token signing. Allowed: <code>ES256</code>, <code>ES384</code>,
         * <code>ES512</code>, <code>EdDSA</code>, <code>HS256</code>, <code>HS384</code>, <code>HS512</code>,
         * <code>PS256</code>, <code>PS384</code>, <code>PS512</code>, <code>RS256</code>, <code>RS512</code>. Default:
         * <code>RS256</code>.
         */
        public Builder channelTokenSigningAlgorithm(@Nullable ChannelTokenSigningAlgorithm value) {
            return set(CHANNEL_TOKEN_SIGNING_ALGORITHM, value);
        }

        /** As {@link #channelTokenSigningAlgorithm(ChannelTokenSigningAlgorithm)}, also with a value that has no constant. */
        public Builder channelTokenSigningAlgorithm(String value) {
            return set(CHANNEL_TOKEN_SIGNING_ALGORITHM, ChannelTokenSigningAlgorithm.of(value));
        }

        /**
         * The claim that holds the subject, for the channel token. Default: <code>["sub"]</code>.
         */
        public Builder channelTokenSubjectClaim(@Nullable List<String> value) {
            return set(CHANNEL_TOKEN_SUBJECT_CLAIM, value);
        }

        /** As {@link #channelTokenSubjectClaim(List)}. */
        public Builder channelTokenSubjectClaim(String... values) {
            return set(CHANNEL_TOKEN_SUBJECT_CLAIM, Arrays.asList(values));
        }

        /**
         * Accepted values: subjects, for the channel token.
         */
        public Builder channelTokenSubjectsAllowed(@Nullable List<String> value) {
            return set(CHANNEL_TOKEN_SUBJECTS_ALLOWED, value);
        }

        /** As {@link #channelTokenSubjectsAllowed(List)}. */
        public Builder channelTokenSubjectsAllowed(String... values) {
            return set(CHANNEL_TOKEN_SUBJECTS_ALLOWED, Arrays.asList(values));
        }

        /**
         * The header for the upstream, for the channel token.
         */
        public Builder channelTokenUpstreamHeader(@Nullable String value) {
            return set(CHANNEL_TOKEN_UPSTREAM_HEADER, value);
        }

        /**
         * Seconds by which times of the channel token upstream may be off. Default: <code>0</code>.
         */
        public Builder channelTokenUpstreamLeeway(@Nullable Double value) {
            return set(CHANNEL_TOKEN_UPSTREAM_LEEWAY, value);
        }

        /** As {@link #channelTokenUpstreamLeeway(Double)}. */
        public Builder channelTokenUpstreamLeeway(double value) {
            return set(CHANNEL_TOKEN_UPSTREAM_LEEWAY, value);
        }

        /**
         * Whether to enable access token introspection. Default: <code>true</code>.
         */
        public Builder enableAccessTokenIntrospection(@Nullable Boolean value) {
            return set(ENABLE_ACCESS_TOKEN_INTROSPECTION, value);
        }

        /**
         * Whether to enable channel token introspection. Default: <code>true</code>.
         */
        public Builder enableChannelTokenIntrospection(@Nullable Boolean value) {
            return set(ENABLE_CHANNEL_TOKEN_INTROSPECTION, value);
        }

        /**
         * Whether to enable HMAC signatures. Default: <code>false</code>.
         */
        public Builder enableHsSignatures(@Nullable Boolean value) {
            return set(ENABLE_HS_SIGNATURES, value);
        }

        /**
         * Whether to enable instrumentation. Default: <code>false</code>.
         */
        public Builder enableInstrumentation(@Nullable Boolean value) {
            return set(ENABLE_INSTRUMENTATION, value);
        }

        /**
         * The header for the original access token upstream.
         */
        public Builder originalAccessTokenUpstreamHeader(@Nullable String value) {
            return set(ORIGINAL_ACCESS_TOKEN_UPSTREAM_HEADER, value);
        }

        /**
         * The header for the original channel token upstream.
         */
        public Builder originalChannelTokenUpstreamHeader(@Nullable String value) {
            return set(ORIGINAL_CHANNEL_TOKEN_UPSTREAM_HEADER, value);
        }

        /**
         * The realm of the WWW-Authenticate header.
         */
        public Builder realm(@Nullable String value) {
            return set(REALM, value);
        }

        /**
         * Claims for the remove access token. Default: <code>[]</code>.
         */
        public Builder removeAccessTokenClaims(@Nullable List<String> value) {
            return set(REMOVE_ACCESS_TOKEN_CLAIMS, value);
        }

        /** As {@link #removeAccessTokenClaims(List)}. */
        public Builder removeAccessTokenClaims(String... values) {
            return set(REMOVE_ACCESS_TOKEN_CLAIMS, Arrays.asList(values));
        }

        /**
         * Claims for the remove channel token. Default: <code>[]</code>.
         */
        public Builder removeChannelTokenClaims(@Nullable List<String> value) {
            return set(REMOVE_CHANNEL_TOKEN_CLAIMS, value);
        }

        /** As {@link #removeChannelTokenClaims(List)}. */
        public Builder removeChannelTokenClaims(String... values) {
            return set(REMOVE_CHANNEL_TOKEN_CLAIMS, Arrays.asList(values));
        }

        /**
         * Claims for the set access token. Default: <code>&#123;&#125;</code>.
         */
        public Builder setAccessTokenClaims(@Nullable Map<String, String> value) {
            return set(SET_ACCESS_TOKEN_CLAIMS, value);
        }

        /**
         * Claims for the set channel token. Default: <code>&#123;&#125;</code>.
         */
        public Builder setChannelTokenClaims(@Nullable Map<String, String> value) {
            return set(SET_CHANNEL_TOKEN_CLAIMS, value);
        }

        /**
         * Claims to set, by name. Default: <code>&#123;&#125;</code>.
         */
        public Builder setClaims(@Nullable Map<String, String> value) {
            return set(SET_CLAIMS, value);
        }

        /**
         * Whether to trust access token introspection. Default: <code>true</code>.
         */
        public Builder trustAccessTokenIntrospection(@Nullable Boolean value) {
            return set(TRUST_ACCESS_TOKEN_INTROSPECTION, value);
        }

        /**
         * Whether to trust channel token introspection. Default: <code>true</code>.
         */
        public Builder trustChannelTokenIntrospection(@Nullable Boolean value) {
            return set(TRUST_CHANNEL_TOKEN_INTROSPECTION, value);
        }

        /**
         * Whether to verify access token audience. Default: <code>true</code>.
         */
        public Builder verifyAccessTokenAudience(@Nullable Boolean value) {
            return set(VERIFY_ACCESS_TOKEN_AUDIENCE, value);
        }

        /**
         * Whether to verify access token expiry. Default: <code>true</code>.
         */
        public Builder verifyAccessTokenExpiry(@Nullable Boolean value) {
            return set(VERIFY_ACCESS_TOKEN_EXPIRY, value);
        }

        /**
         * Whether to verify access token introspection audience. Default: <code>true</code>.
         */
        public Builder verifyAccessTokenIntrospectionAudience(@Nullable Boolean value) {
            return set(VERIFY_ACCESS_TOKEN_INTROSPECTION_AUDIENCE, value);
        }

        /**
         * Whether to verify access token introspection expiry. Default: <code>true</code>.
         */
        public Builder verifyAccessTokenIntrospectionExpiry(@Nullable Boolean value) {
            return set(VERIFY_ACCESS_TOKEN_INTROSPECTION_EXPIRY, value);
        }

        /**
         * Whether to verify access token introspection issuer. Default: <code>true</code>.
         */
        public Builder verifyAccessTokenIntrospectionIssuer(@Nullable Boolean value) {
            return set(VERIFY_ACCESS_TOKEN_INTROSPECTION_ISSUER, value);
        }

        /**
         * Whether to verify access token introspection notbefore. Default: <code>false</code>.
         */
        public Builder verifyAccessTokenIntrospectionNotbefore(@Nullable Boolean value) {
            return set(VERIFY_ACCESS_TOKEN_INTROSPECTION_NOTBEFORE, value);
        }

        /**
         * Whether to verify access token introspection scopes. Default: <code>true</code>.
         */
        public Builder verifyAccessTokenIntrospectionScopes(@Nullable Boolean value) {
            return set(VERIFY_ACCESS_TOKEN_INTROSPECTION_SCOPES, value);
        }

        /**
         * Whether to verify access token introspection subject. Default: <code>true</code>.
         */
        public Builder verifyAccessTokenIntrospectionSubject(@Nullable Boolean value) {
            return set(VERIFY_ACCESS_TOKEN_INTROSPECTION_SUBJECT, value);
        }

        /**
         * Whether to verify access token issuer. Default: <code>true</code>.
         */
        public Builder verifyAccessTokenIssuer(@Nullable Boolean value) {
            return set(VERIFY_ACCESS_TOKEN_ISSUER, value);
        }

        /**
         * Whether to verify access token notbefore. Default: <code>false</code>.
         */
        public Builder verifyAccessTokenNotbefore(@Nullable Boolean value) {
            return set(VERIFY_ACCESS_TOKEN_NOTBEFORE, value);
        }

        /**
         * Whether to verify access token scopes. Default: <code>true</code>.
         */
        public Builder verifyAccessTokenScopes(@Nullable Boolean value) {
            return set(VERIFY_ACCESS_TOKEN_SCOPES, value);
        }

        /**
         * Whether to verify access token signature. Default: <code>true</code>.
         */
        public Builder verifyAccessTokenSignature(@Nullable Boolean value) {
            return set(VERIFY_ACCESS_TOKEN_SIGNATURE, value);
        }

        /**
         * Whether to verify access token subject. Default: <code>true</code>.
         */
        public Builder verifyAccessTokenSubject(@Nullable Boolean value) {
            return set(VERIFY_ACCESS_TOKEN_SUBJECT, value);
        }

        /**
         * Whether to verify channel token audience. Default: <code>true</code>.
         */
        public Builder verifyChannelTokenAudience(@Nullable Boolean value) {
            return set(VERIFY_CHANNEL_TOKEN_AUDIENCE, value);
        }

        /**
         * Whether to verify channel token expiry. Default: <code>true</code>.
         */
        public Builder verifyChannelTokenExpiry(@Nullable Boolean value) {
            return set(VERIFY_CHANNEL_TOKEN_EXPIRY, value);
        }

        /**
         * Whether to verify channel token introspection audience. Default: <code>true</code>.
         */
        public Builder verifyChannelTokenIntrospectionAudience(@Nullable Boolean value) {
            return set(VERIFY_CHANNEL_TOKEN_INTROSPECTION_AUDIENCE, value);
        }

        /**
         * Whether to verify channel token introspection expiry. Default: <code>true</code>.
         */
        public Builder verifyChannelTokenIntrospectionExpiry(@Nullable Boolean value) {
            return set(VERIFY_CHANNEL_TOKEN_INTROSPECTION_EXPIRY, value);
        }

        /**
         * Whether to verify channel token introspection issuer. Default: <code>true</code>.
         */
        public Builder verifyChannelTokenIntrospectionIssuer(@Nullable Boolean value) {
            return set(VERIFY_CHANNEL_TOKEN_INTROSPECTION_ISSUER, value);
        }

        /**
         * Whether to verify channel token introspection notbefore. Default: <code>false</code>.
         */
        public Builder verifyChannelTokenIntrospectionNotbefore(@Nullable Boolean value) {
            return set(VERIFY_CHANNEL_TOKEN_INTROSPECTION_NOTBEFORE, value);
        }

        /**
         * Whether to verify channel token introspection scopes. Default: <code>true</code>.
         */
        public Builder verifyChannelTokenIntrospectionScopes(@Nullable Boolean value) {
            return set(VERIFY_CHANNEL_TOKEN_INTROSPECTION_SCOPES, value);
        }

        /**
         * Whether to verify channel token introspection subject. Default: <code>true</code>.
         */
        public Builder verifyChannelTokenIntrospectionSubject(@Nullable Boolean value) {
            return set(VERIFY_CHANNEL_TOKEN_INTROSPECTION_SUBJECT, value);
        }

        /**
         * Whether to verify channel token issuer. Default: <code>true</code>.
         */
        public Builder verifyChannelTokenIssuer(@Nullable Boolean value) {
            return set(VERIFY_CHANNEL_TOKEN_ISSUER, value);
        }

        /**
         * Whether to verify channel token notbefore. Default: <code>false</code>.
         */
        public Builder verifyChannelTokenNotbefore(@Nullable Boolean value) {
            return set(VERIFY_CHANNEL_TOKEN_NOTBEFORE, value);
        }

        /**
         * Whether to verify channel token scopes. Default: <code>true</code>.
         */
        public Builder verifyChannelTokenScopes(@Nullable Boolean value) {
            return set(VERIFY_CHANNEL_TOKEN_SCOPES, value);
        }

        /**
         * Whether to verify channel token signature. Default: <code>true</code>.
         */
        public Builder verifyChannelTokenSignature(@Nullable Boolean value) {
            return set(VERIFY_CHANNEL_TOKEN_SIGNATURE, value);
        }

        /**
         * Whether to verify channel token subject. Default: <code>true</code>.
         */
        public Builder verifyChannelTokenSubject(@Nullable Boolean value) {
            return set(VERIFY_CHANNEL_TOKEN_SUBJECT, value);
        }
    }
}

