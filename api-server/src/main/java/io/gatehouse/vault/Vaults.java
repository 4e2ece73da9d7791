package io.gatehouse.vault;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The vaults of one control plane.
 *
 * @param byPrefix by the name that references use; {@code env} is always there
 */
public record Vaults(Map<String, Vault> byPrefix) {
    public static final Vaults NONE = new Vaults(Map.of());

    public Vaults {
        Map<String, Vault> all = new HashMap<>(Map.of("env", new Vault.Variables(Optional.empty())));
        all.putAll(byPrefix);
        byPrefix = Map.copyOf(all);
    }

    Optional<Vault> find(String prefix) {
        return Optional.ofNullable(byPrefix.get(prefix));
    }
}
