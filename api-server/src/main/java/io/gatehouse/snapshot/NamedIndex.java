package io.gatehouse.snapshot;

import io.gatehouse.collection.ShardedMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * An index by a text that is unique in one control plane, but not in a group of them: where several values have the same
 * text, that of the lowest id is found, whatever the order in which they came.
 */
final class NamedIndex<V> {
    private final Function<V, UUID> id;
    private final ShardedMap.Edit<String, V> found =
            ShardedMap.<String, V>empty().edit();
    private final Map<String, SortedMap<UUID, V>> contested = new HashMap<>();

    NamedIndex(Function<V, UUID> id) {
        this.id = id;
    }

    void put(String text, V value) {
        V known = found.get(text);
        if (known == null || (!contested.containsKey(text) && id.apply(known).equals(id.apply(value)))) {
            found.put(text, value);
            return;
        }
        SortedMap<UUID, V> all = contested.computeIfAbsent(text, key -> new TreeMap<>(Map.of(id.apply(known), known)));
        all.put(id.apply(value), value);
        settle(text, all);
    }

    void remove(String text, UUID value) {
        SortedMap<UUID, V> all = contested.get(text);
        if (all != null) {
            all.remove(value);
            settle(text, all);
            return;
        }
        V known = found.get(text);
        if (known != null && id.apply(known).equals(value)) {
            found.remove(text);
        }
    }

    ShardedMap<String, V> build() {
        return found.build();
    }

    private void settle(String text, SortedMap<UUID, V> all) {
        V first = all.get(all.firstKey());
        if (first != null) {
            found.put(text, first);
        }
        if (all.size() == 1) {
            contested.remove(text);
        }
    }
}
