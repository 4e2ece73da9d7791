package io.gatehouse.gateway.chain;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.plugin.Decision;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.Plugin;
import java.util.UUID;

/**
 * Stands in the chain for a stored plugin that this gateway can't run: its routes answer 503 with its name, because a
 * policy that is silently skipped is worse than an outage.
 */
public final class UnrunnablePlugin implements Plugin<String> {
    /** Before every other plugin, so that nothing of the policy is passed by. */
    public static final int FIRST = Integer.MAX_VALUE;

    /** After every other plugin, when it takes the consumer to know whether it applies. */
    public static final int LAST = Integer.MIN_VALUE;

    private final String name;
    private final int priority;

    private UnrunnablePlugin(String name, int priority) {
        this.name = name;
        this.priority = priority;
    }

    /** @param reason why it can't run, for the log and the status listener */
    public static ScopedPlugin in(PluginScope scope, UUID id, String name, String reason) {
        int priority = scope.needsConsumer() ? LAST : FIRST;
        return new ScopedPlugin(
                new ConfiguredPlugin<>(id, new UnrunnablePlugin(name, priority), reason), scope, priority);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int priority() {
        return priority;
    }

    @Override
    public String configure(JsonNode config) {
        return "";
    }

    @Override
    public Decision access(String reason, Exchange exchange) {
        return Decision.refuse(503, "plugin '" + name + "' can't be run by this gateway");
    }
}
