package io.gatehouse.schema.format;

import java.util.Optional;
import java.util.regex.Pattern;

/** What references name a vault by; the name of the built-in vault is taken. */
final class VaultPrefix implements Format {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]*[a-z0-9]");

    @Override
    public Optional<String> problem(String value) {
        if (value.equals("env")) {
            return Optional.of("must not be one of: env");
        }
        return SHAPE.matcher(value).matches() ? Optional.empty() : Optional.of("invalid value: " + value);
    }
}
