package io.gatehouse.store.jdbc;

import io.gatehouse.store.Change;
import io.gatehouse.store.Changes;
import io.gatehouse.store.EntityId;
import io.gatehouse.store.ScopeContents;
import io.gatehouse.store.StoredText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The change numbers of scopes, and which document each of the newest changes was about. */
final class ChangeLog {
    private static final String LOCK_HEAD = "select newest from scope_head where scope = ? for update";
    private static final String INSERT_HEAD =
            "insert into scope_head (scope, newest) values (?, 0) on conflict do nothing";
    private static final String MOVE_HEAD = "update scope_head set newest = ? where scope = ?";
    private static final String HEAD = "select newest from scope_head where scope = ?";
    private static final String HEADS = "select scope, newest from scope_head where newest > 0";
    private static final String INSERT =
            "insert into change_log (scope, change_number, kind, id, deleted) values (?, ?, ?, ?, ?)";
    private static final String PRUNE = "delete from change_log where scope = ? and change_number <= ?";
    private static final String FORGET = "delete from change_log where scope = ?";
    private static final String SINCE = """
            select c.change_number, c.kind, c.id, d.document from change_log c
            left join document d on d.scope = c.scope and d.kind = c.kind and d.id = c.id
            where c.scope = ? and c.change_number > ? order by c.scope, c.change_number""";
    // One statement, so that the number and the documents are of the same moment.
    private static final String CONTENTS = """
            select h.newest, d.kind, d.id, d.document from scope_head h
            left join document d on d.scope = h.scope
            where h.scope = ?""";

    private final Session session;
    private final UUID scope;

    ChangeLog(Session session, UUID scope) {
        this.session = session;
        this.scope = scope;
    }

    static Map<UUID, Long> heads(Session session) {
        Map<UUID, Long> heads = new HashMap<>();
        session.query(HEADS, row -> heads.put(row.getObject("scope", UUID.class), row.getLong("newest")));
        return heads;
    }

    /** Keeps other writers of the scope out until the transaction ends. Answers the number of the newest change. */
    long lock() {
        Optional<Long> newest = session.first(LOCK_HEAD, row -> row.getLong("newest"), scope);
        if (newest.isPresent()) {
            return newest.get();
        }
        // Of two first writers one inserts; the other waits for it here, and then for its lock.
        session.update(INSERT_HEAD, scope);
        return session.first(LOCK_HEAD, row -> row.getLong("newest"), scope)
                .orElseThrow(() -> new IllegalStateException("the head of the scope " + scope + " was not inserted"));
    }

    /**
     * Appends to a scope that is locked.
     *
     * @param newest the number that {@link #lock} answered
     * @param kept how many lines the log keeps at least; it is pruned now and then, not on every write
     */
    void append(long newest, List<Line> lines, int kept) {
        List<Object[]> rows = new ArrayList<>(lines.size());
        for (Line line : lines) {
            rows.add(new Object[] {scope, newest + rows.size() + 1, line.kind(), line.id(), line.deleted()});
        }
        session.batch(INSERT, rows);
        long number = newest + lines.size();
        session.update(MOVE_HEAD, number, scope);
        int interval = Math.max(1, kept / 10);
        if (number / interval > newest / interval) {
            session.update(PRUNE, scope, number - kept);
        }
    }

    /** Forgets every change of a scope that is locked, and counts that as one more change. */
    void forget(long newest) {
        session.update(FORGET, scope);
        session.update(MOVE_HEAD, newest + 1, scope);
    }

    Changes since(long number) {
        long newest = session.first(HEAD, row -> row.getLong("newest"), scope).orElse(0L);
        if (number == newest) {
            return new Changes.Increment(List.of());
        }
        if (number > newest) {
            // The database was set back; what the caller knows never happened here.
            return new Changes.Forgotten();
        }
        Map<EntityId, Optional<StoredText>> documents = new HashMap<>();
        List<Change> changes = session.query(SINCE, row -> change(row, documents), scope, number);
        // Numbers have no gaps, so the first line tells whether all are there.
        return !changes.isEmpty() && changes.get(0).number() == number + 1
                ? new Changes.Increment(changes)
                : new Changes.Forgotten();
    }

    /** A document that changed often is kept once. */
    private Change change(ResultSet row, Map<EntityId, Optional<StoredText>> documents) throws SQLException {
        EntityId address = address(row, row.getString("kind"));
        Optional<StoredText> document = documents.get(address);
        if (document == null) {
            @Nullable String text = row.getString("document");
            document = text == null ? Optional.empty() : Optional.of(new StoredText(address, text));
            documents.put(address, document);
        }
        return new Change(row.getLong("change_number"), address, document);
    }

    ScopeContents contents() {
        long[] number = {0};
        List<StoredText> entities = new ArrayList<>();
        session.query(
                CONTENTS,
                row -> {
                    number[0] = row.getLong("newest");
                    @Nullable String kind = row.getString("kind");
                    return kind != null && entities.add(new StoredText(address(row, kind), row.getString("document")));
                },
                scope);
        return new ScopeContents(number[0], entities);
    }

    /** Many addresses are kept, and few kinds there are: each is in memory once. */
    private EntityId address(ResultSet row, String kind) throws SQLException {
        return new EntityId(scope, kind.intern(), row.getObject("id", UUID.class));
    }

    /** One change, before it has a number. */
    record Line(String kind, UUID id, boolean deleted) {}
}
