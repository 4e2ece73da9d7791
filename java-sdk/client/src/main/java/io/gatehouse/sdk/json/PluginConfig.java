package io.gatehouse.sdk.json;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The config of one plugin; taken wherever a plugin is described, which it names too. */
public interface PluginConfig {
    /** The plugin's name, such as {@code ai-proxy}. */
    String pluginName();

    /** The config as it is sent. */
    ObjectNode json();
}
