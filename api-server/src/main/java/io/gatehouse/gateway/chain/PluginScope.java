package io.gatehouse.gateway.chain;

import io.gatehouse.plugin.ConsumerView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a stored plugin is attached to; a null part means any. All null is a global plugin. */
public record PluginScope(
        @Nullable UUID route,
        @Nullable UUID service,
        @Nullable UUID consumer,
        @Nullable UUID consumerGroup) {

    /** Whether it can apply on this route at all, whoever the consumer will be. */
    public boolean covers(UUID routeId, @Nullable UUID serviceId) {
        return (route == null || route.equals(routeId)) && (service == null || service.equals(serviceId));
    }

    boolean isGlobal() {
        return route == null && service == null && consumer == null && consumerGroup == null;
    }

    boolean needsConsumer() {
        return consumer != null || consumerGroup != null;
    }

    boolean admits(@Nullable ConsumerView who) {
        if (consumer != null && (who == null || !consumer.equals(who.id()))) {
            return false;
        }
        return consumerGroup == null || (who != null && who.groups().contains(consumerGroup));
    }

    /** The place in Kong's order of precedence; lower wins, 0 is the most specific. */
    int precedence() {
        boolean r = route != null;
        boolean s = service != null;
        if (consumer != null) {
            return r && s ? 0 : r ? 2 : s ? 3 : 7;
        }
        if (consumerGroup != null) {
            return r && s ? 1 : r ? 4 : s ? 5 : 8;
        }
        return r && s ? 6 : r ? 9 : s ? 10 : 11;
    }
}
