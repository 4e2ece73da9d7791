package io.gatehouse.schema.format;

import java.util.Optional;

/** A host name or address, possibly with a port. */
final class HostHeader implements Format {
    @Override
    public Optional<String> problem(String value) {
        return HostName.parse(value).isPresent() ? Optional.empty() : Optional.of("invalid value: " + value);
    }
}
