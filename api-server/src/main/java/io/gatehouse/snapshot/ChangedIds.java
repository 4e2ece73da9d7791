package io.gatehouse.snapshot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The documents that have changed or gone since somebody last looked, by kind. For the builder's thread. */
final class ChangedIds {
    private final Map<String, Set<UUID>> byKind = new HashMap<>();

    void add(String kind, UUID id) {
        byKind.computeIfAbsent(kind, key -> new HashSet<>()).add(id);
    }

    Set<UUID> of(String kind) {
        return byKind.getOrDefault(kind, Set.of());
    }

    boolean isEmpty() {
        return byKind.isEmpty();
    }

    int size() {
        return byKind.values().stream().mapToInt(Set::size).sum();
    }

    void forEach(BiConsumer<String, UUID> action) {
        byKind.forEach((kind, ids) -> ids.forEach(id -> action.accept(kind, id)));
    }

    void clear() {
        byKind.clear();
    }
}
