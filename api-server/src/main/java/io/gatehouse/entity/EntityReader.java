package io.gatehouse.entity;

import io.gatehouse.store.EntityId;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.ListQuery;
import io.gatehouse.store.Page;
import io.gatehouse.store.Reference;
import io.gatehouse.store.StoredEntity;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The documents of one control plane, inside or outside a transaction. */
interface EntityReader {
    Optional<StoredEntity> find(String kind, UUID id);

    Optional<StoredEntity> findByKey(String kind, String key, String value);

    Page list(String kind, ListQuery query);

    /** Every document of a kind, or those with a reference, page by page as they are asked for. */
    default Stream<StoredEntity> all(String kind, Optional<Reference> reference) {
        return Stream.iterate(
                        Optional.of(list(kind, query(Optional.empty(), reference))),
                        Optional::isPresent,
                        page -> page.get().next().map(after -> list(kind, query(Optional.of(after), reference))))
                .flatMap(page -> page.get().items().stream());
    }

    private static ListQuery query(Optional<UUID> after, Optional<Reference> reference) {
        return new ListQuery(after, ListQuery.MAX_SIZE, List.of(), false, reference);
    }

    static EntityReader of(EntityStore.Transaction transaction) {
        return new EntityReader() {
            @Override
            public Optional<StoredEntity> find(String kind, UUID id) {
                return transaction.find(kind, id);
            }

            @Override
            public Optional<StoredEntity> findByKey(String kind, String key, String value) {
                return transaction.findByKey(kind, key, value);
            }

            @Override
            public Page list(String kind, ListQuery query) {
                return transaction.list(kind, query);
            }
        };
    }

    static EntityReader of(EntityStore store, UUID scope) {
        return new EntityReader() {
            @Override
            public Optional<StoredEntity> find(String kind, UUID id) {
                return store.find(new EntityId(scope, kind, id));
            }

            @Override
            public Optional<StoredEntity> findByKey(String kind, String key, String value) {
                return store.findByKey(scope, kind, key, value);
            }

            @Override
            public Page list(String kind, ListQuery query) {
                return store.list(scope, kind, query);
            }
        };
    }
}
