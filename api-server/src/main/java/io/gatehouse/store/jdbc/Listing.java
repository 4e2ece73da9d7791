package io.gatehouse.store.jdbc;

import io.gatehouse.store.ListQuery;
import io.gatehouse.store.Reference;
import io.gatehouse.store.StoredEntity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * The query of one page. It walks the index that narrows most (a reference, else a tag that all must have, else the
 * documents of the kind) in the order of ids and stops when the page is full, so that a page costs the same in a large
 * collection. The order names the whole index because H2 would sort all of it otherwise; and each document is fetched
 * by a subquery because H2 may turn a join round, and read all documents of the kind.
 */
final class Listing {
    private static final String DOCUMENTS = """
            select f.id, f.document from document f where f.scope = ? and f.kind = ?""";
    private static final String BY_REFERENCE = """
            select f.id,
             (select d.document from document d where d.scope = f.scope and d.kind = f.kind and d.id = f.id) document
            from document_reference f
            where f.scope = ? and f.target_kind = ? and f.target_id = ? and f.kind = ? and f.field = ?""";
    private static final String BY_TAG = """
            select f.id,
             (select d.document from document d where d.scope = f.scope and d.kind = f.kind and d.id = f.id) document
            from document_tag f where f.scope = ? and f.kind = ? and f.tag = ?""";
    private static final String AFTER = "and f.id > ?";
    private static final String TAGGED = """
            and (select count(*) from document_tag t
             where t.scope = f.scope and t.kind = f.kind and t.id = f.id and t.tag = any(?)) >= ?""";
    private static final String IN_ORDER_OF_DOCUMENTS = "order by f.scope, f.kind, f.id limit ?";
    private static final String IN_ORDER_OF_REFERENCES =
            "order by f.scope, f.target_kind, f.target_id, f.kind, f.id limit ?";
    private static final String IN_ORDER_OF_TAGS = "order by f.scope, f.kind, f.tag, f.id limit ?";

    private final List<String> sql = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    /** @param rows the most documents to answer; not the size of {@code query}, since one more tells of a next page */
    Listing(UUID scope, String kind, ListQuery query, int rows) {
        String[] tags = query.tags().stream().map(BoundedText::of).distinct().toArray(String[]::new);
        boolean allTags = tags.length == 1 || !query.anyTag();
        String order;
        if (query.references().isPresent()) {
            Reference reference = query.references().get();
            add(BY_REFERENCE, scope, reference.kind(), reference.id(), kind, reference.field());
            order = IN_ORDER_OF_REFERENCES;
        } else if (tags.length > 0 && allTags) {
            add(BY_TAG, scope, kind, tags[0]);
            tags = Arrays.copyOfRange(tags, 1, tags.length);
            order = IN_ORDER_OF_TAGS;
        } else {
            add(DOCUMENTS, scope, kind);
            order = IN_ORDER_OF_DOCUMENTS;
        }
        query.after().ifPresent(after -> add(AFTER, after));
        if (tags.length > 0) {
            add(TAGGED, tags, allTags ? tags.length : 1);
        }
        add(order, rows);
    }

    private void add(String line, Object... values) {
        sql.add(line);
        parameters.addAll(Arrays.asList(values));
    }

    List<StoredEntity> run(Session session, RowReader<StoredEntity> reader) {
        return session.query(String.join("\n", sql), reader, parameters.toArray());
    }
}
