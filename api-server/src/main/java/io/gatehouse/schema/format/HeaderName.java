package io.gatehouse.schema.format;

import java.util.Optional;

/** The name of a header. */
final class HeaderName implements Format {
    @Override
    public Optional<String> problem(String value) {
        return isValid(value)
                ? Optional.empty()
                : Optional.of("bad header name '" + value + "', allowed characters are A-Z, a-z, 0-9, '_', and '-'");
    }

    static boolean isValid(String value) {
        return !value.isEmpty()
                && value.chars()
                        .allMatch(character ->
                                Text.isAsciiLetterOrDigit(character) || character == '_' || character == '-');
    }
}
