package io.gatehouse.snapshot;

import io.gatehouse.store.Change;
import io.gatehouse.store.ScopeContents;
import io.gatehouse.store.StoredText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one scope as the builder knows them. Only the builder's thread touches it; what it hands out are
 * immutable documents.
 */
final class ControlPlaneModel {
    private final Map<String, Map<UUID, StoredText>> entities = new HashMap<>();
    private final List<ChangedIds> watchers = new ArrayList<>();
    private long number;
    private int size;

    long number() {
        return number;
    }

    void number(long newest) {
        number = newest;
    }

    /** How many documents there are. */
    int size() {
        return size;
    }

    /** Takes over everything; what is as it was does not count as changed. */
    void load(ScopeContents contents) {
        Map<String, Set<UUID>> gone = new HashMap<>();
        entities.forEach((kind, ofKind) -> gone.put(kind, new HashSet<>(ofKind.keySet())));
        for (StoredText entity : contents.entities()) {
            put(entity);
            gone.computeIfAbsent(entity.kind(), kind -> new HashSet<>()).remove(entity.id());
        }
        gone.forEach((kind, ids) -> ids.forEach(id -> remove(kind, id)));
        number = contents.number();
    }

    void apply(List<Change> changes) {
        for (Change change : changes) {
            change.entity()
                    .ifPresentOrElse(
                            this::put,
                            () -> remove(
                                    change.address().kind(), change.address().id()));
            number = change.number();
        }
    }

    Collection<StoredText> all(String kind) {
        return entities.getOrDefault(kind, Map.of()).values();
    }

    @Nullable
    StoredText get(String kind, @Nullable UUID id) {
        return id == null ? null : entities.getOrDefault(kind, Map.of()).get(id);
    }

    /** Every document; the list is a copy that holds references only. */
    List<StoredText> contents() {
        List<StoredText> contents = new ArrayList<>(size);
        entities.values().forEach(ofKind -> contents.addAll(ofKind.values()));
        return contents;
    }

    /** What changes from now on; at first everything there is. To be given back with {@link #unwatch}. */
    ChangedIds watch() {
        ChangedIds changed = new ChangedIds();
        entities.forEach((kind, ofKind) -> ofKind.keySet().forEach(id -> changed.add(kind, id)));
        watchers.add(changed);
        return changed;
    }

    @SuppressWarnings("ReferenceEquality") // Two watchers may well have seen the same changes.
    void unwatch(ChangedIds changed) {
        watchers.removeIf(watcher -> watcher == changed);
    }

    void put(StoredText entity) {
        Map<UUID, StoredText> ofKind = entities.computeIfAbsent(entity.kind(), kind -> new HashMap<>());
        StoredText before = ofKind.get(entity.id());
        if (before != null && before.text().equals(entity.text())) {
            return;
        }
        ofKind.put(entity.id(), entity);
        size += before == null ? 1 : 0;
        changed(entity.kind(), entity.id());
    }

    void remove(String kind, UUID id) {
        Map<UUID, StoredText> ofKind = entities.get(kind);
        if (ofKind != null && ofKind.remove(id) != null) {
            size--;
            changed(kind, id);
        }
    }

    private void changed(String kind, UUID id) {
        watchers.forEach(watcher -> watcher.add(kind, id));
    }
}
