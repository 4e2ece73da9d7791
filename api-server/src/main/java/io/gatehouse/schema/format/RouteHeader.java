package io.gatehouse.schema.format;

import java.util.Optional;

/** A header that a route looks at; the host has a field of its own. */
final class RouteHeader implements Format {
    private final HeaderName name = new HeaderName();

    @Override
    public Optional<String> problem(String value) {
        return value.equalsIgnoreCase("host")
                ? Optional.of("cannot contain 'host' header, which must be specified in the 'hosts' attribute")
                : name.problem(value);
    }
}
