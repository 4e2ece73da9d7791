package io.gatehouse.store.jdbc;

import io.gatehouse.store.EntityStore;
import io.gatehouse.store.Entry;
import io.gatehouse.store.ListQuery;
import io.gatehouse.store.Page;
import io.gatehouse.store.Reference;
import io.gatehouse.store.ReferenceMissing;
import io.gatehouse.store.StoredEntity;
import io.gatehouse.store.UniqueKeyTaken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One write to one scope. The scope is locked, so a key or a reference that was looked up stays as it was found and is
 * not looked up again; no driver message has to be understood. Everything is checked before anything is written.
 */
final class JdbcTransaction implements EntityStore.Transaction {
    /** Stands for any owner, where none was looked up yet. */
    private static final Optional<UUID> UNKNOWN = Optional.of(new UUID(0, 0));

    private final Session session;
    private final Documents documents;
    /** Which documents are known to exist, and not to. */
    private final Map<List<Object>, Boolean> existing = new HashMap<>();
    /** Whose the keys are that were looked up, by kind, key and value. */
    private final Map<List<String>, Optional<UUID>> owners = new HashMap<>();

    private final List<ChangeLog.Line> changes = new ArrayList<>();
    private final Map<UUID, Long> deletedScopes = new LinkedHashMap<>();

    JdbcTransaction(Session session, UUID scope) {
        this.session = session;
        this.documents = new Documents(session, scope);
    }

    /** What this transaction did, in order. */
    List<ChangeLog.Line> changes() {
        return changes;
    }

    /** The scopes that this transaction deleted, with the number of that change. */
    Map<UUID, Long> deletedScopes() {
        return deletedScopes;
    }

    @Override
    public Optional<StoredEntity> find(String kind, UUID id) {
        Optional<StoredEntity> found = documents.find(kind, id);
        existing.put(List.of(kind, id), found.isPresent());
        return found;
    }

    @Override
    public Optional<StoredEntity> findByKey(String kind, String key, String value) {
        List<String> address = List.of(kind, key, value);
        if (owners.getOrDefault(address, UNKNOWN).isEmpty()) {
            return Optional.empty();
        }
        Optional<StoredEntity> found = documents.findByKey(kind, key, value);
        owners.put(address, found.map(StoredEntity::id));
        return found;
    }

    @Override
    public Page list(String kind, ListQuery query) {
        return documents.list(kind, query);
    }

    @Override
    public List<StoredEntity> referencing(String kind, UUID id, int limit) {
        return documents.referencing(kind, id, limit);
    }

    @Override
    public void insert(Entry entry) {
        if (exists(entry.kind(), entry.id())) {
            throw new UniqueKeyTaken(entry.kind(), "id", entry.id().toString());
        }
        check(entry);
        documents.insert(entry);
        existing.put(List.of(entry.kind(), entry.id()), true);
        entry.uniqueKeys()
                .forEach((key, value) -> owners.put(List.of(entry.kind(), key, value), Optional.of(entry.id())));
        changes.add(new ChangeLog.Line(entry.kind(), entry.id(), false));
    }

    @Override
    public void replace(Entry entry) {
        if (!exists(entry.kind(), entry.id())) {
            throw new IllegalStateException("no document of " + entry.kind() + " has the id " + entry.id());
        }
        check(entry);
        documents.replace(entry);
        owners.clear();
        changes.add(new ChangeLog.Line(entry.kind(), entry.id(), false));
    }

    @Override
    public boolean delete(String kind, UUID id) {
        if (documents.referencedByAnother(kind, id)) {
            throw new IllegalStateException("the document " + id + " of " + kind + " is still referenced");
        }
        boolean existed = documents.delete(kind, id);
        existing.put(List.of(kind, id), false);
        owners.clear();
        if (existed) {
            changes.add(new ChangeLog.Line(kind, id, true));
        }
        return existed;
    }

    @Override
    public void deleteScope(UUID scope) {
        deletedScopes.put(scope, new ChangeLog(session, scope).delete());
    }

    private boolean exists(String kind, UUID id) {
        return existing.computeIfAbsent(List.of(kind, id), address -> documents.exists(kind, id));
    }

    private void check(Entry entry) {
        entry.uniqueKeys().forEach((key, value) -> {
            Optional<UUID> owner = owners.computeIfAbsent(
                    List.of(entry.kind(), key, value), address -> documents.owner(entry.kind(), key, value));
            if (owner.isPresent() && !owner.get().equals(entry.id())) {
                throw new UniqueKeyTaken(entry.kind(), key, value);
            }
        });
        for (Reference reference : entry.references()) {
            boolean itself =
                    reference.kind().equals(entry.kind()) && reference.id().equals(entry.id());
            if (!itself && !exists(reference.kind(), reference.id())) {
                throw new ReferenceMissing(reference);
            }
        }
    }
}
