package io.gatehouse.entity;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Checked;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.EntitySchema;
import io.gatehouse.schema.Violation;
import io.gatehouse.store.EntityId;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.Entry;
import io.gatehouse.store.ListQuery;
import io.gatehouse.store.Page;
import io.gatehouse.store.Reference;
import io.gatehouse.store.ReferenceMissing;
import io.gatehouse.store.Scope;
import io.gatehouse.store.StoredEntity;
import io.gatehouse.store.UniqueKeyTaken;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Creates, reads, replaces and deletes the core entities of control planes, every kind by the same rules, which come
 * from the contract.
 *
 * <p>Every method answers {@link ProblemType#NOT_FOUND} for a control plane or a parent that does not exist, and throws
 * {@link io.gatehouse.store.StoreUnavailable} when the database is away. Documents that are returned must not be
 * changed.
 */
public final class Entities {
    /** The kind under which {@link Scope#ORGANIZATION} holds the control planes. */
    public static final String CONTROL_PLANES = "control_planes";

    private static final String ID = "id";
    private static final String CREATED_AT = "created_at";
    private static final String UPDATED_AT = "updated_at";

    private final EntityStore store;
    private final Contract contract;
    private final Clock clock;
    private final Ids ids;
    private final ForeignKeys foreignKeys;
    private final List<WriteRule> rules;

    public Entities(EntityStore store, Contract contract, Clock clock, Ids ids, List<WriteRule> rules) {
        this.store = store;
        this.contract = contract;
        this.clock = clock;
        this.ids = ids;
        this.foreignKeys = new ForeignKeys(store, contract);
        this.rules = List.copyOf(rules);
    }

    /** Stores a new entity under the body's id, or a random one, and answers it with its defaults. */
    public ObjectNode create(UUID controlPlane, String kind, ObjectNode body, Optional<Parent> parent) {
        requireControlPlane(controlPlane);
        EntitySchema schema = contract.entity(kind);
        ObjectNode document = checked(schema, draft(controlPlane, schema, body, parent));
        UUID id = idIn(document).orElseGet(ids::id);
        return write(controlPlane, schema, document, transaction -> {
            complete(schema, document, id, Optional.empty());
            put(transaction, schema, document, id, false);
            return document;
        });
    }

    /** One entity by its id or endpoint key; with a parent only when it belongs to it. */
    public Optional<ObjectNode> find(UUID controlPlane, String kind, String address, Optional<Parent> parent) {
        requireControlPlane(controlPlane);
        EntitySchema schema = contract.entity(kind);
        Optional<UUID> parentId = parent.map(each -> parentId(controlPlane, each));
        return EntityAddress.parse(schema, address)
                .find(EntityAddress.Lookup.of(store, controlPlane, kind))
                .map(StoredEntity::document)
                .filter(document -> !TimeToLive.isOver(document, clock))
                .filter(document -> belongs(document, parent, parentId))
                .map(document -> TimeToLive.view(document, clock));
    }

    /** A page in ascending order of id; with a parent only what belongs to it. */
    public EntityPage list(UUID controlPlane, String kind, ListQuery query, Optional<Parent> parent) {
        requireControlPlane(controlPlane);
        ListQuery narrowed = parent.map(each ->
                        query.referencing(new Reference(each.field(), each.kind(), parentId(controlPlane, each))))
                .orElse(query);
        Page page = store.list(controlPlane, kind, narrowed);
        List<ObjectNode> items = page.items().stream()
                .map(StoredEntity::document)
                .filter(document -> !TimeToLive.isOver(document, clock))
                .map(document -> TimeToLive.view(document, clock))
                .toList();
        return new EntityPage(items, page.next());
    }

    /**
     * Stores the entity whole, in place of the one at {@code address} if there is one. By name, an existing entity
     * keeps its id and a new one gets the name, unless the body has another. The path's id wins over the body's.
     */
    public ObjectNode upsert(UUID controlPlane, String kind, String address, ObjectNode body, Optional<Parent> parent) {
        requireControlPlane(controlPlane);
        EntitySchema schema = contract.entity(kind);
        EntityAddress target = EntityAddress.parse(schema, address);
        ObjectNode draft = draft(controlPlane, schema, body, parent);
        target.fold(new AddressInto(draft));
        ObjectNode document = checked(schema, draft);
        return write(controlPlane, schema, document, transaction -> {
            Optional<StoredEntity> existing = target.find(EntityAddress.Lookup.of(transaction, kind));
            existing.ifPresent(entity -> refuseUnlessBelongs(entity.document(), document, parent));
            UUID id = existing.map(StoredEntity::id).or(() -> idIn(document)).orElseGet(ids::id);
            complete(schema, document, id, existing.map(StoredEntity::document));
            put(transaction, schema, document, id, existing.isPresent());
            return document;
        });
    }

    /**
     * Changes what the body has: records are merged field by field, lists and maps are replaced, null clears. The
     * entity keeps its id.
     *
     * @throws Refused with {@link ProblemType#ENTITY_NOT_FOUND} when there is none
     */
    public ObjectNode update(UUID controlPlane, String kind, String address, ObjectNode body, Optional<Parent> parent) {
        requireControlPlane(controlPlane);
        EntitySchema schema = contract.entity(kind);
        EntityAddress target = EntityAddress.parse(schema, address);
        ObjectNode change = draft(controlPlane, schema, body, parent);
        change.remove(ID);
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        return write(controlPlane, schema, document, transaction -> {
            StoredEntity existing = target.find(EntityAddress.Lookup.of(transaction, kind))
                    .filter(entity -> !TimeToLive.isOver(entity.document(), clock))
                    .orElseThrow(() -> new Refused(target.absent()));
            refuseUnlessBelongs(existing.document(), change, parent);
            ObjectNode merged = schema.schema().merge(TimeToLive.view(existing.document(), clock), change);
            document.setAll(PartialUpdate.checked(() -> checked(schema, merged)));
            complete(schema, document, existing.id(), Optional.of(existing.document()));
            TimeToLive.keep(document, existing.document(), change);
            put(transaction, schema, document, existing.id(), true);
            return document;
        });
    }

    /** One entity by any field that is unique by itself. */
    public Optional<ObjectNode> findBy(UUID controlPlane, String kind, String field, String value) {
        requireControlPlane(controlPlane);
        return new EntityAddress.ByKey(field, value)
                .find(EntityAddress.Lookup.of(store, controlPlane, kind))
                .map(StoredEntity::document)
                .filter(document -> !TimeToLive.isOver(document, clock))
                .map(document -> TimeToLive.view(document, clock));
    }

    /**
     * Entities of every kind that have tags, in ascending order of kind and id.
     *
     * @param tag only those with this tag
     * @param from where to begin, inclusive
     * @param size the most to return
     */
    public List<StoredEntity> tagged(UUID controlPlane, Optional<String> tag, Optional<EntityId> from, int size) {
        requireControlPlane(controlPlane);
        return store.tagged(controlPlane, tag, from, size);
    }

    /**
     * Deletes an entity and what cascades from it. Answers whether there was one.
     *
     * @throws Refused with {@link ProblemType#FOREIGN_KEY_VIOLATION} when another entity forbids it
     */
    public boolean delete(UUID controlPlane, String kind, String address, Optional<Parent> parent) {
        Optional<ObjectNode> found = find(controlPlane, kind, address, parent);
        if (found.isEmpty()) {
            return false;
        }
        UUID id = UUID.fromString(found.get().path(ID).asText());
        return store.write(controlPlane, transaction -> new Deletion(contract, transaction).delete(kind, id));
    }

    /** The id that a path or a field holds in Kong's syntax, which knows only the full form; in either case. */
    public static Optional<UUID> id(String text) {
        return EntityAddress.uuid(text);
    }

    private ObjectNode draft(UUID controlPlane, EntitySchema schema, ObjectNode body, Optional<Parent> parent) {
        ObjectNode draft = body.deepCopy();
        // The server's own fields: clients send back what they read, which is never an error.
        draft.remove(UPDATED_AT);
        for (String field : List.of(ID, CREATED_AT)) {
            if (draft.path(field).isNull()) {
                draft.remove(field);
            }
        }
        parent.ifPresent(each -> draft.set(each.field(), ForeignKeys.reference(parentId(controlPlane, each))));
        foreignKeys.resolve(controlPlane, schema, draft);
        return draft;
    }

    private static ObjectNode checked(EntitySchema schema, ObjectNode draft) {
        ObjectNode document = schema.check(draft).fold(new Checked.Handler<>() {
            @Override
            public ObjectNode valid(Checked.Valid valid) {
                return valid.document();
            }

            @Override
            public ObjectNode invalid(Checked.Invalid invalid) {
                throw new Refused(Problem.schemaViolation(invalid.violations()));
            }
        });
        List<Violation> violations = new ArrayList<>();
        TimeToLive.violation(document).ifPresent(violations::add);
        UniqueKeys.of(schema, document).forEach((key, value) -> {
            if (!Text.storable(value)) {
                violations.add(Violation.of(key, "expected valid unicode without null characters"));
            }
        });
        if (!violations.isEmpty()) {
            throw new Refused(Problem.schemaViolation(violations));
        }
        return document;
    }

    private void complete(EntitySchema schema, ObjectNode document, UUID id, Optional<ObjectNode> existing) {
        long now = clock.instant().getEpochSecond();
        document.put(ID, id.toString());
        for (String field : schema.autoKeys()) {
            if (!document.hasNonNull(field)) {
                document.put(field, ids.key());
            }
        }
        if (!document.hasNonNull(CREATED_AT)) {
            document.put(
                    CREATED_AT,
                    existing.map(each -> each.path(CREATED_AT).asLong(now)).orElse(now));
        }
        if (schema.datesChanges()) {
            document.put(UPDATED_AT, now);
        }
        TimeToLive.start(document, clock);
    }

    private void put(
            EntityStore.Transaction transaction, EntitySchema schema, ObjectNode document, UUID id, boolean exists) {
        List<Violation> violations = rules.stream()
                .filter(rule -> rule.kind().equals(schema.kind()))
                .flatMap(rule -> rule.check(transaction, document).stream())
                .toList();
        if (!violations.isEmpty()) {
            throw new Refused(Problem.schemaViolation(violations));
        }
        Map<String, String> uniqueKeys = UniqueKeys.of(schema, document);
        uniqueKeys.forEach((key, value) -> transaction
                .findByKey(schema.kind(), key, value)
                .filter(other -> !other.id().equals(id) && TimeToLive.isOver(other.document(), clock))
                .ifPresent(other -> new Deletion(contract, transaction).delete(other.kind(), other.id())));
        Entry entry = new Entry(
                schema.kind(), id, document, uniqueKeys, ForeignKeys.references(schema, document), tags(document));
        if (exists) {
            transaction.replace(entry);
        } else {
            transaction.insert(entry);
        }
    }

    private ObjectNode write(
            UUID controlPlane,
            EntitySchema schema,
            ObjectNode document,
            Function<EntityStore.Transaction, ObjectNode> work) {
        try {
            ObjectNode stored = store.write(controlPlane, work);
            requireStillControlPlane(controlPlane);
            return TimeToLive.view(stored, clock);
        } catch (UniqueKeyTaken e) {
            throw new Refused(
                    e.key().equals(ID)
                            ? Problem.primaryKeyTaken(UUID.fromString(e.value()))
                            : UniqueKeys.taken(schema, document, e.key()));
        } catch (ReferenceMissing e) {
            Reference missing = e.reference();
            throw new Refused(Problem.danglingReference(missing.field(), missing.kind(), missing.id()));
        }
    }

    private void requireControlPlane(UUID controlPlane) {
        if (!exists(controlPlane)) {
            throw new Refused(Problem.notFound());
        }
    }

    /**
     * A control plane is deleted in two steps, its own document and then its contents. A write that comes between or
     * after them cleans up behind itself, so that nothing is left without an owner.
     */
    private void requireStillControlPlane(UUID controlPlane) {
        if (!exists(controlPlane)) {
            store.deleteScope(controlPlane);
            throw new Refused(Problem.notFound());
        }
    }

    private boolean exists(UUID controlPlane) {
        return store.find(new EntityId(Scope.ORGANIZATION, CONTROL_PLANES, controlPlane))
                .isPresent();
    }

    private UUID parentId(UUID controlPlane, Parent parent) {
        return EntityAddress.parse(contract.entity(parent.kind()), parent.address())
                .find(EntityAddress.Lookup.of(store, controlPlane, parent.kind()))
                .map(StoredEntity::id)
                .orElseThrow(() -> new Refused(Problem.notFound()));
    }

    private static boolean belongs(ObjectNode document, Optional<Parent> parent, Optional<UUID> parentId) {
        return parent.isEmpty()
                || ForeignKeys.idOf(document.path(parent.get().field())).equals(parentId);
    }

    private static void refuseUnlessBelongs(ObjectNode existing, ObjectNode document, Optional<Parent> parent) {
        parent.map(Parent::field)
                .filter(field -> !ForeignKeys.idOf(existing.path(field)).equals(ForeignKeys.idOf(document.path(field))))
                .ifPresent(field -> {
                    throw new Refused(Problem.notFound());
                });
    }

    private static Optional<UUID> idIn(ObjectNode document) {
        return Optional.ofNullable(document.path(ID).textValue()).flatMap(EntityAddress::uuid);
    }

    private static Set<String> tags(ObjectNode document) {
        Set<String> tags = new LinkedHashSet<>();
        document.path("tags").forEach(tag -> tags.add(tag.asText()));
        return tags;
    }

    /** Writes what the path says about the entity into its document. */
    private record AddressInto(ObjectNode draft) implements EntityAddress.Handler<ObjectNode> {
        @Override
        public ObjectNode byId(EntityAddress.ById address) {
            return draft.put(ID, address.id().toString());
        }

        @Override
        public ObjectNode byKey(EntityAddress.ByKey address) {
            return draft.hasNonNull(address.field()) ? draft : draft.put(address.field(), address.value());
        }

        @Override
        public ObjectNode nowhere(EntityAddress.Nowhere address) {
            throw new Refused(Problem.invalidPrimaryKey(address.text()));
        }
    }
}
