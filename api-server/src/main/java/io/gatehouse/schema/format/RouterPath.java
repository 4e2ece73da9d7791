package io.gatehouse.schema.format;

import java.util.Optional;

/** A path of a route: a prefix in normal form, or a regular expression after {@code ~}. */
final class RouterPath implements Format {
    @Override
    public Optional<String> problem(String value) {
        if (!value.startsWith("/") && !value.startsWith("~/")) {
            return Optional.of("should start with: / (fixed path) or ~/ (regex path)");
        }
        if (value.contains("//")) {
            return Optional.of("must not have empty segments");
        }
        return value.startsWith("~") ? LinearRegex.problem(value.substring(1)) : prefixProblem(value);
    }

    private static Optional<String> prefixProblem(String path) {
        Optional<String> malformed = UrlEncoding.malformed(path);
        if (malformed.isPresent()) {
            return Optional.of("invalid url-encoded value: '" + malformed.get() + "'");
        }
        String normal = UrlEncoding.normalize(path);
        return normal.equals(path)
                ? Optional.empty()
                : Optional.of("non-normalized path, consider use '" + normal + "' instead");
    }
}
