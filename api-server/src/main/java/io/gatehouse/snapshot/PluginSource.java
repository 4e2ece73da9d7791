package io.gatehouse.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.PartialPath;
import io.gatehouse.store.StoredText;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A stored plugin with the partials that it takes parts of its config from, in its own order, parsed.
 *
 * @param usesVaults whether a reference to a vault may be in it
 */
record PluginSource(UUID id, ObjectNode document, List<Partial> partials, boolean usesVaults) {
    private static final String PARTIALS = "partials";
    private static final String VAULT_REFERENCE = "{vault:";

    PluginSource {
        partials = List.copyOf(partials);
    }

    record Partial(UUID id, ObjectNode document) {}

    /**
     * Finds a plugin's partials.
     *
     * @param document what is parsed of {@code plugin} already
     * @throws InconsistentSnapshot when a partial is not there
     */
    static PluginSource of(StoredText plugin, ObjectNode document, ControlPlaneModel model) {
        boolean usesVaults = plugin.text().contains(VAULT_REFERENCE);
        List<Partial> partials = new ArrayList<>();
        for (JsonNode reference : document.path(PARTIALS)) {
            UUID id = UUID.fromString(reference.path("id").asText());
            StoredText partial = model.get(PARTIALS, id);
            if (partial == null) {
                throw new InconsistentSnapshot(
                        "plugin " + plugin.id() + " points at partial " + id + ", which does not exist");
            }
            usesVaults |= partial.text().contains(VAULT_REFERENCE);
            partials.add(new Partial(id, partial.document()));
        }
        return new PluginSource(plugin.id(), document, partials, usesVaults);
    }

    /** The plugin as it runs: with the settings of its partials. */
    ObjectNode effective() {
        if (partials.isEmpty()) {
            return document;
        }
        ObjectNode effective = document.deepCopy();
        for (int i = 0; i < partials.size(); i++) {
            JsonNode config = partials.get(i).document().path("config").deepCopy();
            String path = document.path(PARTIALS).path(i).path("path").asText();
            PartialPath.parse(path).ifPresent(place -> place.put(effective, config));
        }
        return effective;
    }
}
