package io.gatehouse.schema.format;

import java.util.Optional;

/** An origin of the cors plugin: {@code *}, a literal origin or a regular expression, which literals are too. */
final class CorsOrigin implements Format {
    @Override
    public Optional<String> problem(String value) {
        return value.equals("*")
                ? Optional.empty()
                : LinearRegex.problem(value).map(reason -> "'" + value + "' is not a valid regex");
    }
}
