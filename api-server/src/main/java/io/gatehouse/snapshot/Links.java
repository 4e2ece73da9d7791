package io.gatehouse.snapshot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who points at what: the documents that have to be compiled again when another one changes. */
final class Links {
    /** Most targets have one document that points at them, and that takes a small set only. */
    private final Map<UUID, Set<UUID>> byTarget = new HashMap<>();

    Set<UUID> to(UUID target) {
        return byTarget.getOrDefault(target, Set.of());
    }

    void add(UUID from, @Nullable UUID target) {
        if (target == null) {
            return;
        }
        Set<UUID> known = byTarget.putIfAbsent(target, Set.of(from));
        if (known == null || known.contains(from)) {
            return;
        }
        if (known instanceof HashSet) {
            known.add(from);
            return;
        }
        Set<UUID> more = new HashSet<>(known);
        more.add(from);
        byTarget.put(target, more);
    }

    void remove(UUID from, @Nullable UUID target) {
        Set<UUID> known = target == null ? null : byTarget.get(target);
        if (target == null || known == null || !known.contains(from)) {
            return;
        }
        if (known.size() == 1) {
            byTarget.remove(target);
        } else {
            known.remove(from);
        }
    }
}
