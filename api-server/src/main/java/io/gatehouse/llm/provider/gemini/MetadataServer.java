package io.gatehouse.llm.provider.gemini;

import io.gatehouse.llm.identity.CredentialSource;
import io.gatehouse.llm.identity.Lease;
import io.gatehouse.llm.identity.OAuthToken;
import io.gatehouse.llm.identity.TokenHttp;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** The default service account of the machine that the gateway runs on. */
record MetadataServer(URI endpoint) implements CredentialSource<String> {
    @Override
    public String name() {
        return "Google Cloud service account";
    }

    @Override
    public Lease<String> fetch(TokenHttp http, Clock clock) throws IOException {
        Instant asked = clock.instant();
        return OAuthToken.read(http.get(endpoint, Map.of("Metadata-Flavor", "Google")), asked);
    }

    @Override
    public String toString() {
        return "Google Cloud service account by " + endpoint;
    }
}
