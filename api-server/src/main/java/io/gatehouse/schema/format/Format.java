package io.gatehouse.schema.format;

import java.util.Optional;

/** What a string must look like. */
@FunctionalInterface
public interface Format {
    /** Kong's text for what is wrong with {@code value}; empty when nothing is. */
    Optional<String> problem(String value);

    /** The one form of values that mean the same; the others count as equal to it. */
    default String canonical(String value) {
        return value;
    }
}
