package io.gatehouse.gateway.chain;

import io.gatehouse.plugin.ConsumerView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The plugins of one route in the order they run. Of each plugin name exactly one config applies: the most specific one
 * that admits the consumer known when its turn comes. Immutable.
 */
public final class PluginChain {
    public static final PluginChain EMPTY = new PluginChain(List.of());

    /** Kong runs plugins of equal priority in the reverse order of their names. */
    private static final Comparator<Slot> ORDER =
            Comparator.comparingInt(Slot::priority).reversed().thenComparing(Slot::name, Comparator.reverseOrder());

    private final List<Slot> slots;
    private final int bufferBytes;
    private final boolean logs;
    private final boolean longerStreams;

    private PluginChain(List<Slot> slots) {
        this.slots = slots;
        this.bufferBytes = slots.stream().mapToInt(Slot::bufferBytes).max().orElse(0);
        this.logs = slots.stream().anyMatch(Slot::logs);
        this.longerStreams = slots.stream().allMatch(Slot::longerStreams);
    }

    /** The chain of a route, out of all plugins of its control plane. */
    public static PluginChain of(List<ScopedPlugin> plugins, UUID routeId, @Nullable UUID serviceId) {
        return chain(plugins, plugin -> plugin.scope().covers(routeId, serviceId));
    }

    /** The plugins that also see requests without a route. */
    public static PluginChain global(List<ScopedPlugin> plugins) {
        return chain(plugins, plugin -> plugin.scope().isGlobal());
    }

    private static PluginChain chain(List<ScopedPlugin> plugins, Predicate<ScopedPlugin> applies) {
        Map<String, List<ScopedPlugin>> byName = new LinkedHashMap<>();
        for (ScopedPlugin plugin : plugins) {
            if (applies.test(plugin)) {
                byName.computeIfAbsent(plugin.plugin().name(), name -> new ArrayList<>())
                        .add(plugin);
            }
        }
        if (byName.isEmpty()) {
            return EMPTY;
        }
        return new PluginChain(byName.entrySet().stream()
                .map(entry -> Slot.of(entry.getKey(), entry.getValue()))
                .sorted(ORDER)
                .toList());
    }

    public int size() {
        return slots.size();
    }

    /** Whether any plugin of the chain wants to be told of finished exchanges. */
    public boolean logs() {
        return logs;
    }

    /** The plugin to run at this place for this consumer, null when none applies. */
    public @Nullable ConfiguredPlugin<?> at(int index, @Nullable ConsumerView consumer) {
        return slots.get(index).select(consumer);
    }

    /** The most bytes that any plugin of the chain wants of the request body; 0 when it may stream. */
    public int bufferBytes() {
        return bufferBytes;
    }

    /** Whether a body that is longer than that streams on; else it is refused. */
    public boolean longerStreams() {
        return longerStreams;
    }

    /** All configs of one plugin name, the most specific first. */
    private record Slot(
            String name,
            int priority,
            int bufferBytes,
            boolean longerStreams,
            List<ScopedPlugin> candidates,
            @Nullable ConfiguredPlugin<?> onlyOne) {

        static Slot of(String name, List<ScopedPlugin> plugins) {
            List<ScopedPlugin> candidates = plugins.stream()
                    .sorted(Comparator.comparingInt(it -> it.scope().precedence()))
                    .toList();
            ScopedPlugin first = candidates.get(0);
            int buffer = candidates.stream()
                    .mapToInt(it -> it.plugin().requestBody().bufferBytes())
                    .max()
                    .orElse(0);
            int priority =
                    candidates.stream().mapToInt(ScopedPlugin::priority).max().orElse(0);
            boolean longerStreams =
                    candidates.stream().allMatch(it -> it.plugin().requestBody().longerStreams());
            return new Slot(
                    name,
                    priority,
                    buffer,
                    longerStreams,
                    candidates,
                    first.scope().needsConsumer() ? null : first.plugin());
        }

        boolean logs() {
            return candidates.stream().anyMatch(it -> it.plugin().logs());
        }

        @Nullable
        ConfiguredPlugin<?> select(@Nullable ConsumerView consumer) {
            if (onlyOne != null) {
                return onlyOne;
            }
            for (ScopedPlugin candidate : candidates) {
                if (candidate.scope().admits(consumer)) {
                    return candidate.plugin();
                }
            }
            return null;
        }
    }
}
