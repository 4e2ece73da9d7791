package io.gatehouse.entity;

import io.gatehouse.schema.Contract;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.ListQuery;
import io.gatehouse.store.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The plugins that a control plane has beside those of the contract: stored ones, whose configs nobody can check. */
public final class CustomPlugins {
    /** The kind that holds uploaded schemas; each has its plugin's {@code name} as a unique key. */
    public static final String SCHEMAS = "plugin_schemas";

    private static final String PLUGINS = "custom_plugins";

    private CustomPlugins() {}

    /** The names of all of them in one control plane. */
    static Set<String> all(EntityStore store, UUID controlPlane) {
        Set<String> names = new LinkedHashSet<>();
        for (String kind : List.of(PLUGINS, SCHEMAS)) {
            Optional<UUID> after = Optional.empty();
            do {
                Page page = store.list(
                        controlPlane,
                        kind,
                        new ListQuery(after, ListQuery.MAX_SIZE, List.of(), false, Optional.empty()));
                page.items()
                        .forEach(each -> names.add(each.document().path("name").asText()));
                after = page.next();
            } while (after.isPresent());
        }
        return names;
    }

    /** The name of the plugin that a document is about, if the control plane has such a custom one. */
    static Set<String> named(EntityReader reader, Contract contract, String kind, String name) {
        boolean custom = kind.equals("plugins")
                && !name.isEmpty()
                && Text.storable(name)
                && contract.pluginComponent(name).isEmpty()
                && (reader.findByKey(PLUGINS, "name", name).isPresent()
                        || reader.findByKey(SCHEMAS, "name", name).isPresent());
        return custom ? Set.of(name) : Set.of();
    }
}
