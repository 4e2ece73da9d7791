package io.gatehouse.schema.format;

import java.util.List;
import java.util.Optional;

/** A header that a log request may carry besides those that the gateway writes itself. */
final class LogHeader implements Format {
    private static final List<String> OWN = List.of("Host", "Content-Length", "Content-Type");
    private static final Format NAME = new HeaderName();

    @Override
    public Optional<String> problem(String value) {
        return OWN.stream()
                .filter(value::equalsIgnoreCase)
                .findFirst()
                .map(own -> "cannot contain '" + own + "' header")
                .or(() -> NAME.problem(value));
    }
}
