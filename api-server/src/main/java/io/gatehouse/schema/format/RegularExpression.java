package io.gatehouse.schema.format;

import java.util.Optional;

/** A regular expression that runs in linear time. */
final class RegularExpression implements Format {
    @Override
    public Optional<String> problem(String value) {
        return LinearRegex.problem(value).map(reason -> "not a valid regex: " + value);
    }
}
