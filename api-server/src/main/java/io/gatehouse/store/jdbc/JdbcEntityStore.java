package io.gatehouse.store.jdbc;

import io.gatehouse.store.Changes;
import io.gatehouse.store.EntityId;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.ListQuery;
import io.gatehouse.store.Page;
import io.gatehouse.store.ScopeContents;
import io.gatehouse.store.StoredEntity;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Documents in a relational database. Writers of one scope follow one another, those of different scopes don't wait;
 * readers never do.
 */
public final class JdbcEntityStore implements EntityStore {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcEntityStore.class);

    /** A follower that is further behind loads the scope anew, which is cheaper by then. */
    private static final int CHANGES_KEPT = 10_000;

    /** More than hundreds of writes take one after the other. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Database database;
    private final WriteGate gate;
    private final int changesKept;
    private final List<CommitListener> listeners = new CopyOnWriteArrayList<>();

    public JdbcEntityStore(Database database) {
        this(database, CHANGES_KEPT);
    }

    /** @param changesKept how many changes of a scope {@link #changesSince} remembers at least */
    JdbcEntityStore(Database database, int changesKept) {
        this.database = database;
        this.gate = new WriteGate(Math.max(1, database.connections() / 2), PATIENCE);
        this.changesKept = changesKept;
    }

    @Override
    public Optional<StoredEntity> find(EntityId address) {
        return read(address.scope(), Optional.empty(), documents -> documents.find(address.kind(), address.id()));
    }

    @Override
    public Optional<StoredEntity> findByKey(UUID scope, String kind, String key, String value) {
        return read(scope, Optional.empty(), documents -> documents.findByKey(kind, key, value));
    }

    @Override
    public Page list(UUID scope, String kind, ListQuery query) {
        return read(scope, Page.EMPTY, documents -> documents.list(kind, query));
    }

    @Override
    public List<StoredEntity> tagged(UUID scope, Optional<String> tag, Optional<EntityId> from, int limit) {
        return read(scope, List.of(), documents -> documents.tagged(tag, from, limit));
    }

    @Override
    public List<EntityId> ended(long now, int limit) {
        return database.read(session -> Documents.ended(session, now, limit));
    }

    /** What is found, unless the scope is deleted and only not emptied yet. */
    private <T> T read(UUID scope, T nothing, Function<Documents, T> reading) {
        return database.read(session -> {
            T found = reading.apply(new Documents(session, scope));
            return found.equals(nothing) || !new ChangeLog(session, scope).deleted() ? found : nothing;
        });
    }

    @Override
    public <T> T write(UUID scope, Function<Transaction, T> work) {
        Written<T> written = gate.in(scope, () -> transaction(scope, work));
        written.numbers().forEach(this::announce);
        return written.result();
    }

    private <T> Written<T> transaction(UUID scope, Function<Transaction, T> work) {
        return database.transaction(session -> {
            ChangeLog log = new ChangeLog(session, scope);
            long newest = log.lock();
            JdbcTransaction transaction = new JdbcTransaction(session, scope);
            T result = work.apply(transaction);
            Map<UUID, Long> numbers = new LinkedHashMap<>();
            if (!transaction.changes().isEmpty()) {
                log.append(newest, transaction.changes(), changesKept);
                numbers.put(scope, newest + transaction.changes().size());
            }
            numbers.putAll(transaction.deletedScopes());
            return new Written<>(result, numbers);
        });
    }

    @Override
    public Map<UUID, Long> heads() {
        return database.read(ChangeLog::heads);
    }

    @Override
    public Changes changesSince(UUID scope, long since) {
        return database.readMany(session -> new ChangeLog(session, scope).since(since));
    }

    @Override
    public ScopeContents loadScope(UUID scope) {
        return database.readMany(session -> new ChangeLog(session, scope).contents());
    }

    @Override
    public void onCommit(CommitListener listener) {
        listeners.add(listener);
    }

    private void announce(UUID scope, long number) {
        for (CommitListener listener : listeners) {
            try {
                listener.committed(scope, number);
            } catch (RuntimeException e) {
                // The write is committed; a listener that fails must not make it look as if it were not.
                LOG.error("a listener failed on change {} of scope {}", number, scope, e);
            }
        }
    }

    /** @param numbers of the newest change of each scope that has one */
    private record Written<T>(T result, Map<UUID, Long> numbers) {}
}
