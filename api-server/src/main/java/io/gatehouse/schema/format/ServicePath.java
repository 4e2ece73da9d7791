package io.gatehouse.schema.format;

import java.util.Optional;

/** The path prefix of a service. */
final class ServicePath implements Format {
    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

    @Override
    public Optional<String> problem(String value) {
        if (!value.startsWith("/")) {
            return Optional.of("should start with: /");
        }
        if (value.contains("//")) {
            return Optional.of("must not have empty segments");
        }
        if (!value.chars()
                .allMatch(character -> Text.isAsciiLetterOrDigit(character) || ALLOWED.indexOf(character) >= 0)) {
            return Optional.of(
                    "invalid path: '" + value + "' (characters outside of the reserved list of RFC 3986 found)");
        }
        return UrlEncoding.malformed(value).map(bad -> "invalid url-encoded value: '" + bad + "'");
    }
}
