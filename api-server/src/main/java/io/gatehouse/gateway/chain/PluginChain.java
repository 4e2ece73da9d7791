package io.gatehouse.gateway.chain;

import io.gatehouse.plugin.ConsumerView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /** Among equals the id decides, so that it does not matter which one was stored first. */
    private static final Comparator<ScopedPlugin> PRECEDENCE = Comparator.comparingInt(
                    (ScopedPlugin it) -> it.scope().precedence())
            .thenComparing(it -> it.plugin().id());

    private final List<Slot> slots;
    private final int bufferBytes;
    private final boolean longerStreams;
    private final boolean logs;

    private PluginChain(List<Slot> slots) {
        this.slots = slots;
        this.bufferBytes = slots.stream().mapToInt(Slot::bufferBytes).max().orElse(0);
        this.longerStreams = slots.stream().allMatch(Slot::longerStreams);
        this.logs = slots.stream().anyMatch(Slot::logs);
    }

    /** The chain of a route, out of all plugins of its control plane. */
    public static PluginChain of(List<ScopedPlugin> plugins, UUID routeId, @Nullable UUID serviceId) {
        return Common.NONE.with(plugins.stream()
                .filter(plugin -> plugin.scope().covers(routeId, serviceId))
                .toList());
    }

    /** The plugins that also see requests without a route, out of all plugins of a control plane. */
    public static PluginChain global(Collection<ScopedPlugin> plugins) {
        return Common.of(plugins.stream()
                        .filter(plugin -> plugin.scope().isGlobal())
                        .toList())
                .alone;
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

    /**
     * The plugins of a control plane that no route and no service narrows, which all its chains share. Immutable.
     */
    public static final class Common {
        public static final Common NONE = new Common(Map.of());

        private final Map<String, Slot> slots;
        private final PluginChain alone;

        private Common(Map<String, Slot> slots) {
            this.slots = slots;
            this.alone = slots.isEmpty()
                    ? EMPTY
                    : new PluginChain(slots.values().stream().sorted(ORDER).toList());
        }

        public static Common of(Collection<ScopedPlugin> plugins) {
            Map<String, Slot> slots = new HashMap<>();
            byName(plugins).forEach((name, named) -> slots.put(name, Slot.of(name, named)));
            return new Common(slots);
        }

        /** The chain of a route: these and its own, those of its service included. */
        public PluginChain with(Collection<ScopedPlugin> own) {
            if (own.isEmpty()) {
                return alone;
            }
            Map<String, Slot> all = new HashMap<>(slots);
            byName(own).forEach((name, named) -> {
                Slot shared = slots.get(name);
                if (shared != null) {
                    named.addAll(shared.candidates());
                }
                all.put(name, Slot.of(name, named));
            });
            return new PluginChain(all.values().stream().sorted(ORDER).toList());
        }

        private static Map<String, List<ScopedPlugin>> byName(Collection<ScopedPlugin> plugins) {
            Map<String, List<ScopedPlugin>> byName = new HashMap<>();
            for (ScopedPlugin plugin : plugins) {
                byName.computeIfAbsent(plugin.plugin().name(), name -> new ArrayList<>())
                        .add(plugin);
            }
            return byName;
        }
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
            List<ScopedPlugin> candidates = plugins.stream().sorted(PRECEDENCE).toList();
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
