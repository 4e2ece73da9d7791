package io.gatehouse.schema.format;

import java.util.Optional;
import java.util.Set;

/** The kinds of vaults. */
final class VaultName implements Format {
    private static final Set<String> KNOWN = Set.of("aws", "azure", "conjur", "env", "gcp", "hcv", "konnect");

    @Override
    public Optional<String> problem(String value) {
        return KNOWN.contains(value) ? Optional.empty() : Optional.of("vault '" + value + "' is not installed");
    }
}
