package io.gatehouse.snapshot;

import io.gatehouse.store.Change;
import io.gatehouse.store.ScopeContents;
import io.gatehouse.store.StoredEntity;
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
    private final Map<String, Map<UUID, StoredEntity>> entities = new HashMap<>();
    private final Set<String> changedKinds = new HashSet<>();
    private long number;

    long number() {
        return number;
    }

    void load(ScopeContents contents) {
        changedKinds.addAll(entities.keySet());
        entities.clear();
        for (StoredEntity entity : contents.entities()) {
            put(entity);
        }
        number = contents.number();
    }

    void apply(List<Change> changes) {
        for (Change change : changes) {
            change.entity().ifPresentOrElse(this::put, () -> remove(change));
            number = change.number();
        }
    }

    Collection<StoredEntity> all(String kind) {
        return entities.getOrDefault(kind, Map.of()).values();
    }

    @Nullable
    StoredEntity get(String kind, @Nullable UUID id) {
        return id == null ? null : entities.getOrDefault(kind, Map.of()).get(id);
    }

    /** Every document, for the copy on disk. */
    List<StoredEntity> contents() {
        List<StoredEntity> contents = new ArrayList<>();
        entities.values().forEach(ofKind -> contents.addAll(ofKind.values()));
        return contents;
    }

    /** The kinds that have changed since {@link #compiled()}. */
    Set<String> changedKinds() {
        return changedKinds;
    }

    /** Nothing is in a snapshot yet. */
    void compiledByNobody() {
        changedKinds.addAll(entities.keySet());
    }

    /** What has changed so far is in a snapshot. */
    void compiled() {
        changedKinds.clear();
    }

    private void put(StoredEntity entity) {
        entities.computeIfAbsent(entity.kind(), kind -> new HashMap<>()).put(entity.id(), entity);
        changedKinds.add(entity.kind());
    }

    private void remove(Change change) {
        entities.getOrDefault(change.address().kind(), new HashMap<>())
                .remove(change.address().id());
        changedKinds.add(change.address().kind());
    }
}
