package io.gatehouse.schema.format;

import java.util.Optional;

/** The name of a cookie, as narrow as Kong has it. */
final class CookieName implements Format {
    @Override
    public Optional<String> problem(String value) {
        boolean good = value.chars()
                .allMatch(character -> Text.isAsciiLetterOrDigit(character) || character == '-' || character == '_');
        return good
                ? Optional.empty()
                : Optional.of("bad cookie name '" + value + "', allowed characters are A-Z, a-z, 0-9, '_', and '-'");
    }
}
