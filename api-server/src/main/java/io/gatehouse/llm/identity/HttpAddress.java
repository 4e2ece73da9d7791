package io.gatehouse.llm.identity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses as configs and environment variables have them. */
public final class HttpAddress {
    private HttpAddress() {}

    /** Empty when it is not an http or https URL with a host. */
    public static Optional<URI> of(String text) {
        try {
            URI uri = new URI(text);
            boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return http && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }
}
