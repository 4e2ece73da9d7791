package io.gatehouse.llm.provider.azure;

import io.gatehouse.llm.identity.CredentialSource;
import io.gatehouse.llm.identity.Lease;
import io.gatehouse.llm.identity.OAuthToken;
import io.gatehouse.llm.identity.TokenHttp;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The managed identity of where the gateway runs, by the local endpoint that hands out its tokens.
 *
 * @param headers what that endpoint wants to see
 * @param clientId of a user-assigned identity; null for the system-assigned or only one
 */
record HostIdentity(
        URI endpoint,
        String apiVersion,
        Map<String, String> headers,
        @Nullable String clientId) implements CredentialSource<String> {
    static final String METADATA_PATH = "/metadata/identity/oauth2/token";

    /** The instance metadata service of a virtual machine or of a cluster's node. */
    static HostIdentity machine(URI endpoint, @Nullable String clientId) {
        return new HostIdentity(endpoint, "2018-02-01", Map.of("Metadata", "true"), clientId);
    }

    /**
     * App Service, Functions and Container Apps.
     *
     * @param secret shows the endpoint that it is this process that asks
     */
    static HostIdentity appService(URI endpoint, String secret, @Nullable String clientId) {
        return new HostIdentity(endpoint, "2019-08-01", Map.of("X-IDENTITY-HEADER", secret), clientId);
    }

    @Override
    public String name() {
        return "Azure managed identity";
    }

    @Override
    public Lease<String> fetch(TokenHttp http, Clock clock) throws IOException {
        Instant asked = clock.instant();
        Map<String, String> query = new LinkedHashMap<>();
        query.put("api-version", apiVersion);
        query.put("resource", Scope.RESOURCE);
        if (clientId != null) {
            query.put("client_id", clientId);
        }
        return OAuthToken.read(http.get(URI.create(endpoint + "?" + TokenHttp.form(query)), headers), asked);
    }

    @Override
    public String toString() {
        return "Azure managed identity " + (clientId == null ? "" : clientId + " ") + "by " + endpoint;
    }
}
