package io.gatehouse.schema.format;

import java.util.Optional;

/** A host of a route: at most one {@code *} as the leftmost or rightmost label, possibly a port. */
final class WildcardHost implements Format {
    @Override
    public Optional<String> problem(String value) {
        int star = value.indexOf('*');
        if (star != value.lastIndexOf('*')) {
            return Optional.of("invalid wildcard: must have at most one wildcard");
        }
        if (star >= 0 && !value.startsWith("*.") && !value.endsWith(".*")) {
            return Optional.of("invalid wildcard: must be placed at leftmost or rightmost label");
        }
        return HostName.parse(value.replace('*', 'w')).isPresent()
                ? Optional.empty()
                : Optional.of("invalid hostname: " + value);
    }
}
