package io.gatehouse.schema.format;

import java.util.Optional;

/** A header as a transformer plugin names it. */
final class TransformedHeader implements Format {
    /** What stands before and after the first colon. */
    enum Shape {
        NAME,
        NAME_AND_VALUE,
        NAME_AND_NAME
    }

    private final Shape shape;

    TransformedHeader(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Optional<String> problem(String value) {
        if (shape == Shape.NAME) {
            return nameProblem(value);
        }
        int colon = value.indexOf(':');
        if (colon <= 0) {
            return Optional.of("invalid value: " + value);
        }
        String name = value.substring(0, colon);
        String rest = value.substring(colon + 1);
        Optional<String> bad = nameProblem(name);
        if (bad.isPresent()) {
            return bad;
        }
        if (rest.isEmpty()) {
            return Optional.of("key '" + name + "' has no value");
        }
        return shape == Shape.NAME_AND_NAME ? nameProblem(rest) : Optional.empty();
    }

    private static Optional<String> nameProblem(String name) {
        // A template's value is known per request only.
        return name.contains("$(") || HeaderName.isValid(name)
                ? Optional.empty()
                : Optional.of("'" + name + "' is not a valid header");
    }
}
