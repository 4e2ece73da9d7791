package io.gatehouse.schema.format;

import java.util.Optional;

/** A host name or address without a port. */
final class Host implements Format {
    @Override
    public Optional<String> problem(String value) {
        Optional<HostName> host = HostName.parse(value);
        if (host.isEmpty()) {
            return Optional.of("invalid value: " + value);
        }
        return host.get().hasPort() ? Optional.of("must not have a port") : Optional.empty();
    }
}
