package io.gatehouse.llm.provider.azure;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gatehouse.llm.identity.CredentialSource;
import io.gatehouse.llm.identity.Lease;
import io.gatehouse.llm.identity.OAuthToken;
import io.gatehouse.llm.identity.TokenHttp;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * A workload of a Kubernetes cluster that Microsoft Entra trusts: it shows the token of its service account, which the
 * cluster renews in a file.
 */
record WorkloadIdentity(URI endpoint, String clientId, Path tokenFile) implements CredentialSource<String> {
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
                assertion(),
                "scope",
                Scope.DEFAULT));
        return OAuthToken.read(http.post(endpoint, Map.of(), form), asked);
    }

    @Override
    public String toString() {
        return "Azure workload identity " + clientId + " by " + endpoint;
    }

    private String assertion() throws IOException {
        try {
            return Files.readString(tokenFile, UTF_8).strip();
        } catch (IOException unreadable) {
            throw new IOException("AZURE_FEDERATED_TOKEN_FILE names a file that can't be read", unreadable);
        }
    }
}
