package io.gatehouse.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.PartialPath;
import io.gatehouse.schema.PluginSchema;
import io.gatehouse.schema.Violation;
import io.gatehouse.store.StoredEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The partials of a plugin. A plugin is checked with the partials' settings in their places and stored without them, so
 * that reads show the plugin's own settings only.
 */
final class PluginPartials {
    private static final String PLUGINS = "plugins";
    private static final String PARTIALS = "partials";

    private final List<PartialPath> paths;

    private PluginPartials(List<PartialPath> paths) {
        this.paths = List.copyOf(paths);
    }

    /** What the schema shall not look at: those settings were checked with their partials. */
    List<List<String>> covered() {
        return paths.stream().map(PartialPath::fields).toList();
    }

    /** Takes what comes from partials out of a checked plugin. */
    void remove(ObjectNode plugin) {
        paths.forEach(path -> path.remove(plugin));
    }

    /**
     * Completes the references of a plugin's draft and puts the partials' settings into its config. A reference that
     * names nothing stays for the schema or the store to refuse.
     */
    static PluginPartials fill(EntityReader reader, Contract contract, String kind, ObjectNode draft) {
        List<PartialPath> paths = new ArrayList<>();
        if (kind.equals(PLUGINS) && draft.path(PARTIALS).isArray()) {
            Optional<PluginSchema> plugin = contract.plugin(draft.path("name").asText());
            List<Violation> violations = new ArrayList<>();
            int index = 0;
            for (JsonNode given : draft.path(PARTIALS)) {
                Optional<StoredEntity> partial =
                        given instanceof ObjectNode reference ? complete(reader, plugin, reference) : Optional.empty();
                if (partial.isPresent() && plugin.isPresent()) {
                    place(plugin.get(), partial.get(), given, index, violations).ifPresent(path -> {
                        path.put(draft, partial.get().document().path("config").deepCopy());
                        paths.add(path);
                    });
                }
                index++;
            }
            if (!violations.isEmpty()) {
                throw new Refused(Problem.schemaViolation(violations));
            }
        }
        return new PluginPartials(paths);
    }

    private static Optional<StoredEntity> complete(
            EntityReader reader, Optional<PluginSchema> plugin, ObjectNode reference) {
        Optional<StoredEntity> partial = find(reader, reference);
        partial.ifPresent(found -> {
            reference.put("id", found.id().toString());
            if (!reference.hasNonNull("name")) {
                reference.set("name", found.document().path("name"));
            }
            if (reference.path("path").asText("").isEmpty()) {
                reference.remove("path");
                plugin.flatMap(schema -> onlyPath(schema, found)).ifPresent(path -> reference.put("path", path));
            }
        });
        return partial;
    }

    private static Optional<StoredEntity> find(EntityReader reader, ObjectNode reference) {
        Optional<UUID> id = ForeignKeys.idOf(reference);
        if (id.isPresent() || reference.hasNonNull("id") || !reference.hasNonNull("name")) {
            return id.flatMap(one -> reader.find(PARTIALS, one));
        }
        String name = reference.path("name").asText();
        return Optional.of(reader.findByKey(PARTIALS, "name", name)
                .orElseThrow(() -> new Refused(Problem.unresolvedReference(PARTIALS, "name", name, PARTIALS))));
    }

    private static Optional<String> onlyPath(PluginSchema plugin, StoredEntity partial) {
        List<String> known =
                plugin.partials().getOrDefault(partial.document().path("type").asText(), List.of());
        return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
    }

    private static Optional<PartialPath> place(
            PluginSchema plugin, StoredEntity partial, JsonNode reference, int index, List<Violation> violations) {
        if (!reference.path("path").isTextual()) {
            // The schema says that it is missing or no string.
            return Optional.empty();
        }
        String text = reference.path("path").textValue();
        String type = partial.document().path("type").asText();
        Optional<PartialPath> path =
                PartialPath.parse(text).filter(parsed -> plugin.config().declares(parsed.inConfig()));
        boolean fits = plugin.partials().isEmpty()
                || plugin.partials().getOrDefault(type, List.of()).contains(text);
        if (path.isEmpty() || !fits) {
            violations.add(new Violation(
                    List.of(PARTIALS, index, "path"),
                    "the plugin '" + plugin.name() + "' takes no partial of type '" + type + "' at '"
                            + Problem.quoted(text) + "'"));
            return Optional.empty();
        }
        return path;
    }
}
