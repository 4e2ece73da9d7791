package io.gatehouse.entity;

import io.gatehouse.problem.Problem;
import io.gatehouse.schema.EntitySchema;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.StoredEntity;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** How a URL or a body names one entity. A syntactically valid UUID is always an id, as in Kong. */
sealed interface EntityAddress {
    Pattern UUID_SYNTAX = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    record ById(UUID id) implements EntityAddress {
        @Override
        public <T> T fold(Handler<T> handler) {
            return handler.byId(this);
        }
    }

    /** @param field the endpoint key of the kind */
    record ByKey(String field, String value) implements EntityAddress {
        @Override
        public <T> T fold(Handler<T> handler) {
            return handler.byKey(this);
        }
    }

    /** Neither an id nor, for want of an endpoint key, a name. */
    record Nowhere(String text) implements EntityAddress {
        @Override
        public <T> T fold(Handler<T> handler) {
            return handler.nowhere(this);
        }
    }

    <T> T fold(Handler<T> handler);

    /** One method per case, so that a new case fails to compile where it is not handled. */
    interface Handler<T> {
        T byId(ById address);

        T byKey(ByKey address);

        T nowhere(Nowhere address);
    }

    static EntityAddress parse(EntitySchema schema, String text) {
        Optional<UUID> id = uuid(text);
        if (id.isPresent()) {
            return new ById(id.get());
        }
        return schema.endpointKey()
                .<EntityAddress>map(field -> new ByKey(field, text))
                .orElseGet(() -> new Nowhere(text));
    }

    /** Unlike {@link UUID#fromString} this takes only the full form, in either case. */
    static Optional<UUID> uuid(String text) {
        return UUID_SYNTAX.matcher(text).matches()
                ? Optional.of(UUID.fromString(text.toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    default Optional<StoredEntity> find(Lookup lookup) {
        return fold(new Handler<>() {
            @Override
            public Optional<StoredEntity> byId(ById address) {
                return lookup.find(address.id());
            }

            @Override
            public Optional<StoredEntity> byKey(ByKey address) {
                return Text.storable(address.value())
                        ? lookup.findByKey(address.field(), address.value())
                        : Optional.empty();
            }

            @Override
            public Optional<StoredEntity> nowhere(Nowhere address) {
                return Optional.empty();
            }
        });
    }

    /** What is said when a change finds nothing here. */
    default Problem absent() {
        return fold(new Handler<>() {
            @Override
            public Problem byId(ById address) {
                return Problem.entityNotFound("id", address.id().toString());
            }

            @Override
            public Problem byKey(ByKey address) {
                return Problem.entityNotFound(address.field(), address.value());
            }

            @Override
            public Problem nowhere(Nowhere address) {
                return Problem.invalidPrimaryKey(address.text());
            }
        });
    }

    /** The documents of one kind in one scope, inside or outside a transaction. */
    interface Lookup {
        Optional<StoredEntity> find(UUID id);

        Optional<StoredEntity> findByKey(String key, String value);

        static Lookup of(EntityStore.Transaction transaction, String kind) {
            return new Lookup() {
                @Override
                public Optional<StoredEntity> find(UUID id) {
                    return transaction.find(kind, id);
                }

                @Override
                public Optional<StoredEntity> findByKey(String key, String value) {
                    return transaction.findByKey(kind, key, value);
                }
            };
        }

        static Lookup of(EntityStore store, UUID scope, String kind) {
            return new Lookup() {
                @Override
                public Optional<StoredEntity> find(UUID id) {
                    return store.find(new io.gatehouse.store.EntityId(scope, kind, id));
                }

                @Override
                public Optional<StoredEntity> findByKey(String key, String value) {
                    return store.findByKey(scope, kind, key, value);
                }
            };
        }
    }
}
