package io.gatehouse.schema.format;

import java.util.Optional;

/** The name of an upstream: a host name, since services point at it like at any other host. */
final class UpstreamName implements Format {
    @Override
    public Optional<String> problem(String value) {
        Optional<HostName> host = HostName.parse(value);
        if (host.isEmpty()) {
            return problem(value, "must be a valid hostname");
        }
        if (host.get().isAddress()) {
            return problem(value, "no ip addresses allowed");
        }
        return host.get().hasPort() ? problem(value, "no port allowed") : Optional.empty();
    }

    private static Optional<String> problem(String value, String reason) {
        return Optional.of("Invalid name ('" + value + "'); " + reason);
    }
}
