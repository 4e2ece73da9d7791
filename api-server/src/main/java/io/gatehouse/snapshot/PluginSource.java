package io.gatehouse.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.PartialPath;
import io.gatehouse.store.StoredEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A stored plugin with the partials that it takes parts of its config from, in its own order. */
record PluginSource(StoredEntity plugin, List<StoredEntity> partials) {
    private static final String PARTIALS = "partials";

    PluginSource {
        partials = List.copyOf(partials);
    }

    static PluginSource of(StoredEntity plugin, ControlPlaneModel model) {
        List<StoredEntity> partials = new ArrayList<>();
        for (JsonNode reference : plugin.document().path(PARTIALS)) {
            UUID id = UUID.fromString(reference.path("id").asText());
            StoredEntity partial = model.get(PARTIALS, id);
            if (partial == null) {
                throw new InconsistentSnapshot(
                        "plugin " + plugin.id() + " points at partial " + id + ", which does not exist");
            }
            partials.add(partial);
        }
        return new PluginSource(plugin, partials);
    }

    /** Whether nothing has changed: the same documents, not only equal ones. */
    @SuppressWarnings("ReferenceEquality") // The same object is the same, unchanged document.
    boolean isSame(PluginSource other) {
        boolean same = plugin == other.plugin && partials.size() == other.partials.size();
        for (int i = 0; same && i < partials.size(); i++) {
            same = partials.get(i) == other.partials.get(i);
        }
        return same;
    }

    /** The plugin as it runs: with the settings of its partials. */
    ObjectNode effective() {
        if (partials.isEmpty()) {
            return plugin.document();
        }
        ObjectNode effective = plugin.document().deepCopy();
        for (int i = 0; i < partials.size(); i++) {
            JsonNode config = partials.get(i).document().path("config").deepCopy();
            String path = plugin.document().path(PARTIALS).path(i).path("path").asText();
            PartialPath.parse(path).ifPresent(place -> place.put(effective, config));
        }
        return effective;
    }
}
