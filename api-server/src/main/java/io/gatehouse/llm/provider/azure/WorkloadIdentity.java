package io.gatehouse.llm.provider.azure;

import io.gatehouse.llm.identity.CredentialSource;
import io.gatehouse.llm.identity.Lease;
import io.gatehouse.llm.identity.OAuthToken;
import io.gatehouse.llm.identity.TokenFile;
import io.gatehouse.llm.identity.TokenHttp;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * A workload of a Kubernetes cluster that Microsoft Entra trusts: it shows the token of its service account, which the
 * cluster renews in a file.
 */
record WorkloadIdentity(URI endpoint, String clientId, TokenFile tokenFile) implements CredentialSource<String> {
    private static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    @Override
    public String name() {
        return "Azure workload identity";
    }

    @Override
    public Lease<String> fetch(TokenHttp http, Clock clock) throws IOException {
        Instant asked = clock.instant();
        String form = TokenHttp.form(Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                clientId,
                "client_assertion_type",
                ASSERTION_TYPE,
                "client_assertion",
                tokenFile.read(),
                "scope",
                Scope.DEFAULT));
        return OAuthToken.read(http.post(endpoint, Map.of(), form), asked);
    }

    @Override
    public String toString() {
        return "Azure workload identity " + clientId + " by " + endpoint;
    }
}
