package io.gatehouse.schema.format;

import java.util.Optional;
import java.util.regex.Pattern;

/** 8-4-4-4-12 hexadecimal digits in either case. */
final class Uuid implements Format {
    private static final Pattern SHAPE =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    @Override
    public Optional<String> problem(String value) {
        return SHAPE.matcher(value).matches() ? Optional.empty() : Optional.of("expected a valid UUID");
    }
}
