package io.gatehouse.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.store.StoredText;
import io.gatehouse.vault.Vault;
import io.gatehouse.vault.Vaults;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Gathers the vaults of a control plane with the secrets of its config stores, all from its own documents. */
final class VaultCompiler {
    private static final String VAULTS = "vaults";
    private static final String SECRETS = "config_store_secrets";

    /** What references depend on. */
    static final Set<String> KINDS = Set.of(VAULTS, SECRETS);

    private VaultCompiler() {}

    static Vaults compile(ControlPlaneModel model) {
        if (model.all(VAULTS).isEmpty()) {
            return Vaults.NONE;
        }
        Map<String, Map<String, String>> stores = new HashMap<>();
        for (StoredText secret : model.all(SECRETS)) {
            JsonNode document = secret.document();
            UUID store = Documents.reference(document, "config_store");
            stores.computeIfAbsent(String.valueOf(store), key -> new HashMap<>())
                    .put(document.path("key").asText(), document.path("value").asText());
        }
        Map<String, Vault> vaults = new HashMap<>();
        for (StoredText vault : model.all(VAULTS)) {
            JsonNode document = vault.document();
            vaults.put(document.path("prefix").asText(), vault(document, stores));
        }
        return new Vaults(vaults);
    }

    private static Vault vault(JsonNode document, Map<String, Map<String, String>> stores) {
        String name = document.path("name").asText();
        JsonNode config = document.path("config");
        return switch (name) {
            case "env" -> new Vault.Variables(Optional.ofNullable(Documents.text(config, "prefix")));
            case "konnect" ->
                new Vault.ConfigStore(
                        stores.getOrDefault(config.path("config_store_id").asText(), Map.of()));
            default -> new Vault.Unsupported(name);
        };
    }
}
