package io.gatehouse.konnect;

import io.gatehouse.store.Changes;
import io.gatehouse.store.EntityId;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.ListQuery;
import io.gatehouse.store.Page;
import io.gatehouse.store.ScopeContents;
import io.gatehouse.store.StoreUnavailable;
import io.gatehouse.store.StoredEntity;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A store whose database can be taken away. */
@Singleton
@Requires(property = StoreOutage.PROPERTY)
final class StoreOutage implements BeanCreatedEventListener<EntityStore> {
    static final String PROPERTY = "test.store-outage";

    volatile boolean away;

    @Override
    public EntityStore onCreated(BeanCreatedEvent<EntityStore> event) {
        return new Interruptible(event.getBean());
    }

    private final class Interruptible implements EntityStore {
        private final EntityStore store;

        Interruptible(EntityStore store) {
            this.store = store;
        }

        private EntityStore reached() {
            if (away) {
                throw new StoreUnavailable("it was taken away", new IOException("connection refused"));
            }
            return store;
        }

        @Override
        public Optional<StoredEntity> find(EntityId address) {
            return reached().find(address);
        }

        @Override
        public Optional<StoredEntity> findByKey(UUID scope, String kind, String key, String value) {
            return reached().findByKey(scope, kind, key, value);
        }

        @Override
        public Page list(UUID scope, String kind, ListQuery query) {
            return reached().list(scope, kind, query);
        }

        @Override
        public List<StoredEntity> tagged(UUID scope, Optional<String> tag, Optional<EntityId> from, int limit) {
            return reached().tagged(scope, tag, from, limit);
        }

        @Override
        public List<EntityId> ended(long now, int limit) {
            return reached().ended(now, limit);
        }

        @Override
        public <T> T write(UUID scope, Function<Transaction, T> work) {
            return reached().write(scope, work);
        }

        @Override
        public Map<UUID, Long> heads() {
            return reached().heads();
        }

        @Override
        public Changes changesSince(UUID scope, long since) {
            return reached().changesSince(scope, since);
        }

        @Override
        public ScopeContents loadScope(UUID scope) {
            return reached().loadScope(scope);
        }

        @Override
        public void onCommit(CommitListener listener) {
            reached().onCommit(listener);
        }
    }
}
