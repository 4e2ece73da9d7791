package io.gatehouse.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.PartialPath;
import io.gatehouse.schema.PluginSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The partials of a plugin in a file. As when it is stored, the plugin is checked with their settings in its config and
 * compared without them.
 */
final class DeclaredPartials {
    private final List<PartialPath> paths = new ArrayList<>();

    private DeclaredPartials() {}

    /** Whatever is wrong with a reference is left for the schema, or for the write, to say. */
    static DeclaredPartials fill(
            Contract contract, References references, String kind, ObjectNode draft, ObjectNode body) {
        DeclaredPartials partials = new DeclaredPartials();
        Optional<PluginSchema> plugin =
                kind.equals(Kinds.PLUGINS) ? contract.plugin(draft.path("name").asText()) : Optional.empty();
        if (plugin.isPresent()) {
            int index = 0;
            for (JsonNode element : draft.path("partials")) {
                if (element instanceof ObjectNode reference) {
                    partials.fill(references, plugin.get(), draft, reference);
                    // What is compared is also what is written.
                    ((ObjectNode) body.path("partials").path(index)).setAll(reference);
                }
                index++;
            }
        }
        return partials;
    }

    private void fill(References references, PluginSchema plugin, ObjectNode draft, ObjectNode reference) {
        StoredConfig.idOf(reference)
                .flatMap(id -> references.find("partials", id))
                .ifPresent(partial -> {
                    reference.set("name", partial.path("name"));
                    List<String> known =
                            plugin.partials().getOrDefault(partial.path("type").asText(), List.of());
                    if (reference.path("path").asText("").isEmpty() && known.size() == 1) {
                        reference.put("path", known.get(0));
                    }
                    PartialPath.parse(reference.path("path").asText()).ifPresent(path -> {
                        path.put(draft, partial.path("config").deepCopy());
                        paths.add(path);
                    });
                });
    }

    List<List<String>> covered() {
        return paths.stream().map(PartialPath::fields).toList();
    }

    void remove(ObjectNode plugin) {
        paths.forEach(path -> path.remove(plugin));
    }
}
