package io.gatehouse.schema.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where an OAuth 2.0 client's users come back to: an absolute URI without a fragment. */
final class RedirectUri implements Format {
    @Override
    public Optional<String> problem(String value) {
        try {
            URI uri = new URI(value);
            if (uri.isAbsolute() && uri.getHost() != null) {
                return uri.getRawFragment() == null
                        ? Optional.empty()
                        : Optional.of("fragment not allowed in '" + value + "'");
            }
        } catch (URISyntaxException e) {
            // Said below, in the words used for every other one.
        }
        return Optional.of("cannot parse '" + value + "'");
    }
}
