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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One write to one scope. The scope is locked, so a key or a reference that was looked up stays as it was found; no
 * driver message has to be understood. Everything is checked before anything is written.
 */
final class JdbcTransaction implements EntityStore.Transaction {
    private final Session session;
    private final Documents documents;
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
        return documents.find(kind, id);
    }

    @Override
    public Optional<StoredEntity> findByKey(String kind, String key, String value) {
        return documents.findByKey(kind, key, value);
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
        if (documents.exists(entry.kind(), entry.id())) {
            throw new UniqueKeyTaken(entry.kind(), "id", entry.id().toString());
        }
        check(entry);
        documents.insert(entry);
        changes.add(new ChangeLog.Line(entry.kind(), entry.id(), false));
    }

    @Override
    public void replace(Entry entry) {
        if (!documents.exists(entry.kind(), entry.id())) {
            throw new IllegalStateException("no document of " + entry.kind() + " has the id " + entry.id());
        }
        check(entry);
        documents.replace(entry);
        changes.add(new ChangeLog.Line(entry.kind(), entry.id(), false));
    }

    @Override
    public boolean delete(String kind, UUID id) {
        if (documents.referencedByAnother(kind, id)) {
            throw new IllegalStateException("the document " + id + " of " + kind + " is still referenced");
        }
        boolean existed = documents.delete(kind, id);
        if (existed) {
            changes.add(new ChangeLog.Line(kind, id, true));
        }
        return existed;
    }

    @Override
    public void deleteScope(UUID scope) {
        deletedScopes.put(scope, new ChangeLog(session, scope).delete());
    }

    private void check(Entry entry) {
        entry.uniqueKeys().forEach((key, value) -> {
            Optional<UUID> owner = documents.owner(entry.kind(), key, value);
            if (owner.isPresent() && !owner.get().equals(entry.id())) {
                throw new UniqueKeyTaken(entry.kind(), key, value);
            }
        });
        for (Reference reference : entry.references()) {
            boolean itself =
                    reference.kind().equals(entry.kind()) && reference.id().equals(entry.id());
            if (!itself && !documents.exists(reference.kind(), reference.id())) {
                throw new ReferenceMissing(reference);
            }
        }
    }
}
