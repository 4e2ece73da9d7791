package io.gatehouse.schema.format;

import java.util.Optional;

/** {@code name:value}, split at the first colon. */
final class Pair implements Format {
    @Override
    public Optional<String> problem(String value) {
        int colon = value.indexOf(':');
        if (colon == 0) {
            return Optional.of("invalid value: " + value);
        }
        if (colon < 0 || colon == value.length() - 1) {
            return Optional.of("key '" + (colon < 0 ? value : value.substring(0, colon)) + "' has no value");
        }
        return Optional.empty();
    }
}
