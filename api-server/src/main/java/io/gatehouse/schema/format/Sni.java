package io.gatehouse.schema.format;

import java.util.Optional;

/** A TLS server name, possibly with a {@code *} as its first or last character. */
final class Sni implements Format {
    @Override
    public Optional<String> problem(String value) {
        int star = value.indexOf('*');
        if (star != value.lastIndexOf('*')) {
            return Optional.of("only one wildcard must be specified");
        }
        if (star > 0 && star < value.length() - 1) {
            return Optional.of("wildcard must be leftmost or rightmost character");
        }
        Optional<HostName> host = HostName.parse(value.replace('*', 'w'));
        if (host.isEmpty()) {
            return Optional.of("invalid value: " + value);
        }
        if (host.get().isAddress()) {
            return Optional.of("must not be an IP");
        }
        return host.get().hasPort() ? Optional.of("must not have a port") : Optional.empty();
    }
}
