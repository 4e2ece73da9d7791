package io.gatehouse.llm.provider.azure;

import io.gatehouse.llm.identity.CredentialSource;
import io.gatehouse.llm.identity.Lease;
import io.gatehouse.llm.identity.OAuthToken;
import io.gatehouse.llm.identity.TokenHttp;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** An application that shows its secret to Microsoft Entra (OAuth 2 client credentials). */
record ClientSecret(URI endpoint, String clientId, String secret) implements CredentialSource<String> {
    @Override
    public String name() {
        return "Azure application";
    }

    @Override
    public Lease<String> fetch(TokenHttp http, Clock clock) throws IOException {
        Instant asked = clock.instant();
        String form = TokenHttp.form(Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                clientId,
                "client_secret",
                secret,
                "scope",
                Scope.DEFAULT));
        return OAuthToken.read(http.post(endpoint, Map.of(), form), asked);
    }

    @Override
    public String toString() {
        return "Azure application " + clientId + " by " + endpoint;
    }
}
