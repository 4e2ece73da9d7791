package io.gatehouse.schema.format;

import java.util.Optional;

/** What a string must look like. */
@FunctionalInterface
public interface Format {
    /** Kong's text for what is wrong with {@code value}; empty when nothing is. */
    Optional<String> problem(String value);

    /** Whether the text may have the value in it; then the format can't be that of a secret. */
    default boolean quotes() {
        return true;
    }

    /** The one form of values that mean the same; the others count as equal to it. */
    default String canonical(String value) {
        return value;
    }
}
