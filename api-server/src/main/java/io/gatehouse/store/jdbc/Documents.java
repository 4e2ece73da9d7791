package io.gatehouse.store.jdbc;

import io.gatehouse.store.EntityId;
import io.gatehouse.store.Entry;
import io.gatehouse.store.ListQuery;
import io.gatehouse.store.Page;
import io.gatehouse.store.StoredEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The documents of one scope and the tables that index them. */
final class Documents {
    private static final String ID_EXISTS = "select 1 from document where scope = ? and kind = ? and id = ?";
    private static final String FIND = "select id, document from document where scope = ? and kind = ? and id = ?";
    private static final String OWNER =
            "select id from document_key where scope = ? and kind = ? and name = ? and content = ?";
    // What reads many documents fetches each by a subquery: a join may be turned round, to read all documents of a
    // kind.
    private static final String FIND_BY_KEY = """
            select k.id,
             (select d.document from document d where d.scope = k.scope and d.kind = k.kind and d.id = k.id) document
            from document_key k where k.scope = ? and k.kind = ? and k.name = ? and k.content = ?""";
    // The order is that of the index, so that a limit ends the search; a document that refers twice counts once.
    private static final String REFERENCING = """
            select p.kind, p.id,
             (select d.document from document d where d.scope = ? and d.kind = p.kind and d.id = p.id) document from (
            select r.kind, r.id from document_reference r
            where r.scope = ? and r.target_kind = ? and r.target_id = ?
             and not exists (select 1 from document_reference o
              where o.scope = r.scope and o.kind = r.kind and o.id = r.id and o.field < r.field
               and o.target_kind = r.target_kind and o.target_id = r.target_id)
            order by r.scope, r.target_kind, r.target_id, r.kind, r.id limit ?) p""";
    private static final String REFERENCED_BY_ANOTHER = """
            select 1 from document_reference
            where scope = ? and target_kind = ? and target_id = ? and not (kind = ? and id = ?) limit 1""";

    private static final String TAGGED = """
            select t.kind, t.id,
             (select d.document from document d where d.scope = ? and d.kind = t.kind and d.id = t.id) document from
            (select distinct kind, id from document_tag where scope = ?""";
    private static final String TAGGED_WITH = "and tag = ?";
    private static final String TAGGED_FROM = "and (kind > ? or (kind = ? and id >= ?))";
    private static final String TAGGED_END = """
            order by kind, id limit ?) t
            order by t.kind, t.id""";

    private static final String INSERT = "insert into document (document, scope, kind, id) values (?, ?, ?, ?)";
    private static final String UPDATE = "update document set document = ? where scope = ? and kind = ? and id = ?";
    private static final String DELETE = "delete from document where scope = ? and kind = ? and id = ?";
    private static final String INSERT_KEY =
            "insert into document_key (scope, kind, id, name, content) values (?, ?, ?, ?, ?)";
    private static final String INSERT_REFERENCE = """
            insert into document_reference (scope, kind, id, field, target_kind, target_id)
            values (?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_TAG = "insert into document_tag (scope, kind, id, tag) values (?, ?, ?, ?)";
    private static final String INSERT_END = "insert into document_end (scope, kind, id, ends) values (?, ?, ?, ?)";
    private static final String ENDED = """
            select e.scope, e.kind, e.id from document_end e
            where e.ends <= ? and not exists (
             select 1 from scope_head h where h.scope = e.scope and h.deleted_at is not null)
            order by e.ends, e.scope, e.kind, e.id limit ?""";
    private static final List<String> DELETE_INDEX = List.of(
            "delete from document_key where scope = ? and kind = ? and id = ?",
            "delete from document_reference where scope = ? and kind = ? and id = ?",
            "delete from document_tag where scope = ? and kind = ? and id = ?",
            "delete from document_end where scope = ? and kind = ? and id = ?");

    private final Session session;
    private final UUID scope;

    Documents(Session session, UUID scope) {
        this.session = session;
        this.scope = scope;
    }

    /** What has ended in any scope. */
    static List<EntityId> ended(Session session, long now, int limit) {
        return session.query(
                ENDED,
                row -> new EntityId(
                        row.getObject("scope", UUID.class), row.getString("kind"), row.getObject("id", UUID.class)),
                now,
                limit);
    }

    boolean exists(String kind, UUID id) {
        return session.exists(ID_EXISTS, scope, kind, id);
    }

    Optional<StoredEntity> find(String kind, UUID id) {
        return session.first(FIND, ofKind(kind), scope, kind, id);
    }

    Optional<StoredEntity> findByKey(String kind, String key, String value) {
        return session.first(FIND_BY_KEY, ofKind(kind), scope, kind, key, BoundedText.of(value));
    }

    /** The id of the document that has this key. */
    Optional<UUID> owner(String kind, String key, String value) {
        return session.first(OWNER, row -> row.getObject("id", UUID.class), scope, kind, key, BoundedText.of(value));
    }

    List<StoredEntity> referencing(String kind, UUID id, int limit) {
        return session.query(REFERENCING, ofRow(), scope, scope, kind, id, limit);
    }

    boolean referencedByAnother(String kind, UUID id) {
        return session.exists(REFERENCED_BY_ANOTHER, scope, kind, id, kind, id);
    }

    Page list(String kind, ListQuery query) {
        // One more than asked for tells whether there is a next page.
        List<StoredEntity> found = new Listing(scope, kind, query, query.size() + 1).run(session, ofKind(kind));
        if (found.size() <= query.size()) {
            return new Page(found, Optional.empty());
        }
        List<StoredEntity> items = found.subList(0, query.size());
        return new Page(items, Optional.of(items.get(query.size() - 1).id()));
    }

    List<StoredEntity> tagged(Optional<String> tag, Optional<EntityId> from, int limit) {
        List<String> sql = new ArrayList<>(List.of(TAGGED));
        List<Object> parameters = new ArrayList<>(List.of(scope, scope));
        tag.ifPresent(text -> {
            sql.add(TAGGED_WITH);
            parameters.add(BoundedText.of(text));
        });
        from.ifPresent(first -> {
            sql.add(TAGGED_FROM);
            parameters.addAll(List.of(first.kind(), first.kind(), first.id()));
        });
        sql.add(TAGGED_END);
        parameters.add(limit);
        return session.query(String.join("\n", sql), ofRow(), parameters.toArray());
    }

    void insert(Entry entry) {
        session.update(INSERT, DocumentText.print(entry.kind(), entry.document()), scope, entry.kind(), entry.id());
        insertIndex(entry);
    }

    void replace(Entry entry) {
        session.update(UPDATE, DocumentText.print(entry.kind(), entry.document()), scope, entry.kind(), entry.id());
        deleteIndex(entry.kind(), entry.id());
        insertIndex(entry);
    }

    boolean delete(String kind, UUID id) {
        deleteIndex(kind, id);
        return session.update(DELETE, scope, kind, id) > 0;
    }

    private void insertIndex(Entry entry) {
        String kind = entry.kind();
        UUID id = entry.id();
        session.batch(
                INSERT_KEY,
                entry.uniqueKeys().entrySet().stream()
                        .map(key -> new Object[] {scope, kind, id, key.getKey(), BoundedText.of(key.getValue())})
                        .toList());
        session.batch(
                INSERT_REFERENCE,
                entry.references().stream()
                        .distinct()
                        .map(to -> new Object[] {scope, kind, id, to.field(), to.kind(), to.id()})
                        .toList());
        session.batch(
                INSERT_TAG,
                entry.tags().stream()
                        .map(tag -> new Object[] {scope, kind, id, BoundedText.of(tag)})
                        .toList());
        entry.ends().ifPresent(ends -> session.update(INSERT_END, scope, kind, id, ends));
    }

    private void deleteIndex(String kind, UUID id) {
        DELETE_INDEX.forEach(sql -> session.update(sql, scope, kind, id));
    }

    private RowReader<StoredEntity> ofKind(String kind) {
        return row -> DocumentText.parse(
                new EntityId(scope, kind, row.getObject("id", UUID.class)), row.getString("document"));
    }

    /** Reads a row that has {@code kind}, {@code id} and {@code document}. */
    private RowReader<StoredEntity> ofRow() {
        return row -> DocumentText.parse(
                new EntityId(scope, row.getString("kind"), row.getObject("id", UUID.class)), row.getString("document"));
    }
}
