package io.gatehouse.entity;

import io.gatehouse.schema.Contract;
import java.util.List;
import java.util.Set;

/** The plugins that a control plane has beside those of the contract: stored ones, whose configs nobody can check. */
public final class CustomPlugins {
    /** The kind that holds uploaded schemas; each has its plugin's {@code name} as a unique key. */
    public static final String SCHEMAS = "plugin_schemas";

    private static final String PLUGINS = "custom_plugins";

    /** Both kinds whose names are plugins. */
    public static final List<String> KINDS = List.of(PLUGINS, SCHEMAS);

    private CustomPlugins() {}

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
