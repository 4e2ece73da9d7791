package io.gatehouse.schema.format;

import java.util.Optional;
import java.util.regex.Pattern;

/** The path of a log file: no shell characters, no blank at either end. */
final class FileName implements Format {
    private static final Pattern SHAPE = Pattern.compile("[^\\s*&%`][^*&%`]*[^\\s*&%`]");

    @Override
    public Optional<String> problem(String value) {
        return SHAPE.matcher(value).matches() ? Optional.empty() : Optional.of("not a valid filename");
    }
}
