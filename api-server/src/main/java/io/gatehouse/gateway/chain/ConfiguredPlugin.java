package io.gatehouse.gateway.chain;

import io.gatehouse.plugin.BodyNeed;
import io.gatehouse.plugin.Decision;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.FinishedExchange;
import io.gatehouse.plugin.Plugin;
import io.gatehouse.plugin.ResponseHead;
import java.util.UUID;

/** A stored plugin, ready to run: its kind bound to its settings. */
public final class ConfiguredPlugin<C> {
    private final UUID id;
    private final Plugin<C> plugin;
    private final C config;

    public ConfiguredPlugin(UUID id, Plugin<C> plugin, C config) {
        this.id = id;
        this.plugin = plugin;
        this.config = config;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return plugin.name();
    }

    public BodyNeed requestBody() {
        return plugin.requestBody(config);
    }

    public boolean blocks() {
        return plugin.blocks(config);
    }

    public Decision access(Exchange exchange) {
        return plugin.access(config, exchange);
    }

    public void response(Exchange exchange, ResponseHead head) {
        plugin.response(config, exchange, head);
    }

    public boolean logs() {
        return plugin.logs(config);
    }

    public void log(FinishedExchange finished) {
        plugin.log(config, finished);
    }
}
