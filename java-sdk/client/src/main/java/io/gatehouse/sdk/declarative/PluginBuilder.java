package io.gatehouse.sdk.declarative;

import java.util.List;

/** Describes what a plugin has beside its name, its config and what it is attached to. */
public final class PluginBuilder extends EntityBuilder<PluginBuilder> {
    private int partials;

    PluginBuilder(List<Declaration> all, String address) {
        super(all, "plugins", address);
    }

    @Override
    PluginBuilder self() {
        return this;
    }

    /** A unique name, which tells it apart from others of its plugin. */
    public PluginBuilder instanceName(String name) {
        return field("instance_name", name);
    }

    public PluginBuilder enabled(boolean enabled) {
        return field("enabled", enabled);
    }

    public PluginBuilder protocols(String... protocols) {
        return field("protocols", protocols);
    }

    /** An expression that must hold for it to run. */
    public PluginBuilder condition(String expression) {
        return field("condition", expression);
    }

    /** Runs only for this service of the control plane. */
    public PluginBuilder service(String name) {
        return reference("/service/id", Reference.to("service." + name));
    }

    /** Runs only for this route of the control plane. */
    public PluginBuilder route(String name) {
        return reference("/route/id", Reference.to("route." + name));
    }

    /** Runs only for this consumer of the control plane. */
    public PluginBuilder consumer(String name) {
        return reference("/consumer/id", Reference.to("consumer." + name));
    }

    /** Runs only for consumers of this group of the control plane. */
    public PluginBuilder consumerGroup(String name) {
        return reference("/consumer_group/id", Reference.to("consumer_group." + name));
    }

    /**
     * Takes a part of the config from a partial of the control plane.
     *
     * @param path the part, such as {@code config.redis}
     */
    public PluginBuilder partial(String name, String path) {
        String pointer = "/partials/" + partials++;
        return reference(pointer + "/id", Reference.to("partial." + name)).at(pointer + "/path", path);
    }
}
