package io.gatehouse.schema.format;

import java.util.Optional;

/** What a string must look like. */
@FunctionalInterface
public interface Format {
    /** Kong's text for what is wrong with {@code value}; empty when nothing is. */
    Optional<String> problem(String value);
}
