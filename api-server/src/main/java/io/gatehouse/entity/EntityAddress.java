package io.gatehouse.entity;

import io.gatehouse.problem.Problem;
import io.gatehouse.schema.EntitySchema;
import io.gatehouse.store.Reference;
import io.gatehouse.store.StoredEntity;
import java.util.List;
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

    /**
     * @param field the endpoint key of the kind
     * @param key the stored key that is looked up, which may be that of several fields
     * @param content the key's value
     */
    record ByKey(String field, String value, String key, String content) implements EntityAddress {
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

    /**
     * @param parent the entity that the path names before this one; some kinds have names that are unique below their
     *     parent only
     */
    static EntityAddress parse(EntitySchema schema, String text, Optional<Reference> parent) {
        Optional<UUID> id = uuid(text);
        if (id.isPresent()) {
            return new ById(id.get());
        }
        return schema.endpointKey()
                .flatMap(field -> byKey(schema, field, text, parent))
                .<EntityAddress>map(address -> address)
                .orElseGet(() -> new Nowhere(text));
    }

    private static Optional<ByKey> byKey(EntitySchema schema, String field, String text, Optional<Reference> parent) {
        if (schema.uniqueKeys().contains(List.of(field))) {
            return Optional.of(new ByKey(field, text, field, schema.canonical(field, text)));
        }
        return parent.flatMap(reference -> UniqueKeys.below(schema, reference, field, text))
                .map(key -> new ByKey(field, text, key.getKey(), key.getValue()));
    }

    /** Unlike {@link UUID#fromString} this takes only the full form, in either case. */
    static Optional<UUID> uuid(String text) {
        return UUID_SYNTAX.matcher(text).matches()
                ? Optional.of(UUID.fromString(text.toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    default Optional<StoredEntity> find(EntityReader reader, String kind) {
        return fold(new Handler<>() {
            @Override
            public Optional<StoredEntity> byId(ById address) {
                return reader.find(kind, address.id());
            }

            @Override
            public Optional<StoredEntity> byKey(ByKey address) {
                return Text.storable(address.value())
                        ? reader.findByKey(kind, address.key(), address.content())
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
}
