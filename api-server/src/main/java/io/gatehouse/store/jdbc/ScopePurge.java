package io.gatehouse.store.jdbc;

import io.gatehouse.store.BackgroundWork;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Removes the rows of deleted scopes in the background, some at a time. It goes on where it was after a restart; of
 * several nodes on one database each takes a scope of its own.
 */
public final class ScopePurge implements AutoCloseable {
    private static final Duration INTERVAL = Duration.ofSeconds(2);
    private static final int ROWS = 500;

    // The lock also makes late writers wait until they can be told.
    private static final String TAKE = """
            select scope from scope_head where deleted_at is not null and not emptied
            order by deleted_at limit 1 for update skip locked""";
    private static final String DOCUMENTS =
            "select kind, id from document where scope = ? order by scope, kind, id limit ?";
    private static final List<String> DELETE_DOCUMENTS = List.of(
            "delete from document_key where scope = ? and kind = ? and id <= ?",
            "delete from document_reference where scope = ? and kind = ? and id <= ?",
            "delete from document_tag where scope = ? and kind = ? and id <= ?",
            "delete from document_end where scope = ? and kind = ? and id <= ?",
            "delete from document where scope = ? and kind = ? and id <= ?");
    private static final String FIRST_CHANGE =
            "select change_number from change_log where scope = ? order by scope, change_number limit 1";
    private static final String DELETE_CHANGES = "delete from change_log where scope = ? and change_number < ?";
    private static final String EMPTIED = "update scope_head set emptied = true where scope = ?";
    // No request is under way for that long.
    private static final String FORGET =
            "delete from scope_head where emptied and deleted_at < current_timestamp - interval '1' hour";

    private final Database database;
    private final BackgroundWork work = new BackgroundWork("store-purge", INTERVAL, this::some);

    ScopePurge(Database database) {
        this.database = database;
    }

    /** Begins, and goes on until {@link #close}. */
    public void start() {
        work.start();
    }

    @Override
    public void close() {
        work.close();
    }

    /** Removes some rows; answers whether there may be more. */
    boolean some() {
        return database.repeatable(session -> {
            Optional<UUID> scope = session.first(TAKE, row -> row.getObject("scope", UUID.class));
            if (scope.isEmpty()) {
                session.update(FORGET);
                return false;
            }
            if (!documents(session, scope.get()) && !changes(session, scope.get())) {
                session.update(EMPTIED, scope.get());
            }
            return true;
        });
    }

    private static boolean documents(Session session, UUID scope) {
        List<Row> rows = session.query(
                DOCUMENTS, row -> new Row(row.getString("kind"), row.getObject("id", UUID.class)), scope, ROWS);
        if (rows.isEmpty()) {
            return false;
        }
        String kind = rows.get(0).kind();
        UUID last = rows.get(0).id();
        for (Row row : rows) {
            last = row.kind().equals(kind) ? row.id() : last;
        }
        for (String delete : DELETE_DOCUMENTS) {
            session.update(delete, scope, kind, last);
        }
        return true;
    }

    private static boolean changes(Session session, UUID scope) {
        Optional<Long> first = session.first(FIRST_CHANGE, row -> row.getLong("change_number"), scope);
        first.ifPresent(number -> session.update(DELETE_CHANGES, scope, number + ROWS));
        return first.isPresent();
    }

    private record Row(String kind, UUID id) {}
}
