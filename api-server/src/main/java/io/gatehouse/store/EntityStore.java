package io.gatehouse.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Where documents live. Every method may throw {@link StoreUnavailable}; a write either commits whole or leaves
 * nothing. Reads see every write that was acknowledged before.
 */
public interface EntityStore {
    Optional<StoredEntity> find(EntityId address);

    /** Looks a document up by one of its {@link Entry#uniqueKeys()}. */
    Optional<StoredEntity> findByKey(UUID scope, String kind, String key, String value);

    Page list(UUID scope, String kind, ListQuery query);

    /**
     * Documents of every kind that have tags, in ascending order of kind and id.
     *
     * @param tag only those with this tag
     * @param from where to begin, inclusive; its scope does not count
     */
    List<StoredEntity> tagged(UUID scope, Optional<String> tag, Optional<EntityId> from, int limit);

    /**
     * What has an {@link Entry#ends()} that is not after {@code now}, the first to end first.
     *
     * @param now in seconds since the epoch
     */
    List<EntityId> ended(long now, int limit);

    /**
     * Runs {@code work} in one transaction that excludes other writers of the same scope, commits, and then tells the
     * listeners. An exception from {@code work} rolls everything back and is rethrown.
     *
     * @throws ScopeDeleted when the scope was deleted before or while this waited for other writers
     */
    <T> T write(UUID scope, Function<Transaction, T> work);

    /** The number of the newest change of every scope that has had one and is not deleted. */
    Map<UUID, Long> heads();

    /** The changes of {@code scope} with a number above {@code since}. */
    Changes changesSince(UUID scope, long since);

    ScopeContents loadScope(UUID scope);

    /** {@code listener} is called after each commit of this process, on the writing thread; it must not block. */
    void onCommit(CommitListener listener);

    /** The reads and writes of one transaction. */
    interface Transaction {
        Optional<StoredEntity> find(String kind, UUID id);

        Optional<StoredEntity> findByKey(String kind, String key, String value);

        Page list(String kind, ListQuery query);

        /** The documents of any kind that reference this one, at most {@code limit}. */
        List<StoredEntity> referencing(String kind, UUID id, int limit);

        /**
         * Stores a new document.
         *
         * @throws UniqueKeyTaken when another document of the kind has one of the keys, or the id
         * @throws ReferenceMissing when a referenced document does not exist
         */
        void insert(Entry entry);

        /** Replaces a document that exists; the same exceptions as {@link #insert}. */
        void replace(Entry entry);

        /** Deletes one document, which nothing may reference any more. Answers whether it existed. */
        boolean delete(String kind, UUID id);

        /**
         * Deletes another scope together with what this transaction does. From the commit on nothing in it can be read,
         * its head is gone, and no write reaches it ever again; the time this takes does not depend on its size.
         *
         * @throws ScopeDeleted when it is deleted already
         */
        void deleteScope(UUID scope);
    }

    /** Told that a scope has a new change. */
    @FunctionalInterface
    interface CommitListener {
        void committed(UUID scope, long number);
    }
}
