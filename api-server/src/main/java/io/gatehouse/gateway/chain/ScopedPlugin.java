package io.gatehouse.gateway.chain;

/**
 * A plugin with what it is attached to.
 *
 * @param priority the plugin's place in the chain; higher runs earlier
 */
public record ScopedPlugin(ConfiguredPlugin<?> plugin, PluginScope scope, int priority) {}
