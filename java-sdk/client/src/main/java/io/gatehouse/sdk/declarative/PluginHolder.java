package io.gatehouse.sdk.declarative;

import io.gatehouse.sdk.json.PluginConfig;
import java.util.List;
import java.util.function.Consumer;

/**
 * Describes an entity that plugins may be attached to.
 *
 * @param <B> the builder itself
 */
public abstract class PluginHolder<B extends PluginHolder<B>> extends EntityBuilder<B> {
    private final String field;

    /** @param field the field of a plugin that points at it, such as {@code route} */
    PluginHolder(List<Declaration> all, String kind, String address, String field) {
        super(all, kind, address);
        this.field = field;
    }

    /** Attaches a plugin with a typed config. */
    public final B plugin(PluginConfig config) {
        return plugin(config, plugin -> {});
    }

    public final B plugin(PluginConfig config, Consumer<PluginBuilder> description) {
        return plugin(config.pluginName(), config.json(), description);
    }

    /** @param config a tree or a map with the API's names */
    public final B plugin(String name, Object config) {
        return plugin(name, config, plugin -> {});
    }

    /** A plugin that is attached twice, with other consumers for instance, needs a description that says the difference. */
    public final B plugin(String name, Object config, Consumer<PluginBuilder> description) {
        Plugins.add(all(), address() + ".", name, config, plugin -> {
            plugin.reference("/" + field + "/id", Reference.to(address()));
            description.accept(plugin);
        });
        return self();
    }
}
