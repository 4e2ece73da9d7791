package io.gatehouse.entity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Contract;
import io.gatehouse.store.EntityId;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.ListQuery;
import io.gatehouse.store.Page;
import io.gatehouse.store.Scope;
import io.gatehouse.store.ScopeDeleted;
import io.gatehouse.store.StoredEntity;
import java.time.Clock;
import java.util.List;
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

    /** The {@code cluster_type} of a control plane that stands for the union of others. */
    public static final String GROUP_TYPE = "CLUSTER_TYPE_CONTROL_PLANE_GROUP";

    private final EntityStore store;
    private final Contract contract;
    private final Clock clock;
    private final Ids ids;
    private final List<WriteRule> rules;

    public Entities(EntityStore store, Contract contract, Clock clock, Ids ids, List<WriteRule> rules) {
        this.store = store;
        this.contract = contract;
        this.clock = clock;
        this.ids = ids;
        this.rules = List.copyOf(rules);
    }

    /** Stores a new entity under the body's id, or a random one, and answers it with its defaults. */
    public ObjectNode create(UUID controlPlane, String kind, ObjectNode body, Optional<Parent> parent) {
        return write(controlPlane, writer -> writer.create(kind, body, parent));
    }

    /** One entity by its id or endpoint key; with a parent only when it belongs to it. */
    public Optional<ObjectNode> find(UUID controlPlane, String kind, String address, Optional<Parent> parent) {
        EntityFinder finder = finder(controlPlane);
        return finder.find(kind, address, parent).map(entity -> finder.view(kind, entity.document()));
    }

    /** A page in ascending order of id; with a parent only what belongs to it. */
    public EntityPage list(UUID controlPlane, String kind, ListQuery query, Optional<Parent> parent) {
        EntityFinder finder = finder(controlPlane);
        Page page = store.list(
                controlPlane,
                kind,
                finder.reference(parent).map(query::referencing).orElse(query));
        List<ObjectNode> items = page.items().stream()
                .filter(entity -> !finder.isOver(entity))
                .map(entity -> finder.view(kind, entity.document()))
                .toList();
        return new EntityPage(items, page.next());
    }

    /**
     * Stores the entity whole, in place of the one at {@code address} if there is one. By name, an existing entity
     * keeps its id and a new one gets the name, unless the body has another. The path's id wins over the body's.
     */
    public ObjectNode upsert(UUID controlPlane, String kind, String address, ObjectNode body, Optional<Parent> parent) {
        return upsert(controlPlane, kind, address, body, parent, WriteOptions.NONE);
    }

    /** {@link #upsert(UUID, String, String, ObjectNode, Optional)} with options. */
    public ObjectNode upsert(
            UUID controlPlane,
            String kind,
            String address,
            ObjectNode body,
            Optional<Parent> parent,
            WriteOptions options) {
        return write(controlPlane, writer -> writer.upsert(kind, address, body, parent, options));
    }

    /**
     * Changes what the body has: records are merged field by field, lists and maps are replaced, null clears. The
     * entity keeps its id.
     *
     * @throws Refused with {@link ProblemType#ENTITY_NOT_FOUND} when there is none
     */
    public ObjectNode update(UUID controlPlane, String kind, String address, ObjectNode body, Optional<Parent> parent) {
        return write(controlPlane, writer -> writer.update(kind, address, body, parent));
    }

    /** One entity by any field that is unique by itself. */
    public Optional<ObjectNode> findBy(UUID controlPlane, String kind, String field, String value) {
        EntityFinder finder = finder(controlPlane);
        return finder.findBy(kind, field, value).map(entity -> finder.view(kind, entity.document()));
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
     * @throws Refused with {@link ProblemType#FOREIGN_KEY_VIOLATION} or {@link ProblemType#REFERENCED_BY_OTHERS} when
     *     another entity forbids it
     */
    public boolean delete(UUID controlPlane, String kind, String address, Optional<Parent> parent) {
        return write(controlPlane, writer -> writer.delete(kind, address, parent));
    }

    /**
     * Applies all operations in one transaction, or none of them. Deletions come first, dependents before what they
     * depend on; then upserts, in an order in which their references resolve.
     *
     * @return per operation the entity as it is now, absent for a deletion, in the order of {@code operations}
     * @throws Refused with the place of the operation that could not be applied
     */
    public List<Optional<ObjectNode>> apply(UUID controlPlane, List<BatchOperation> operations) {
        return write(controlPlane, writer -> new Batch(contract, operations).apply(writer));
    }

    /**
     * The same in the order of {@code operations}, for a caller that knows what depends on what.
     *
     * @throws Refused with the place of the operation that could not be applied
     */
    public List<Optional<ObjectNode>> applyAsListed(UUID controlPlane, List<BatchOperation> operations) {
        return write(controlPlane, writer -> new Batch(contract, operations).applyAsListed(writer));
    }

    /** Runs {@code work} in one transaction on the control plane. */
    <T> T write(UUID controlPlane, Function<EntityWriter, T> work) {
        return inTransaction(
                controlPlane, transaction -> work.apply(new EntityWriter(contract, clock, ids, rules, transaction)));
    }

    /** Runs {@code work} in one transaction on a control plane, for what it holds beside entities. */
    public <T> T inTransaction(UUID controlPlane, Function<EntityStore.Transaction, T> work) {
        requireControlPlane(controlPlane);
        try {
            return store.write(controlPlane, work);
        } catch (ScopeDeleted e) {
            // It existed just before, and this write waited for its deletion.
            throw new Refused(Problem.notFound());
        }
    }

    /** The id that a path or a field holds in Kong's syntax, which knows only the full form; in either case. */
    public static Optional<UUID> id(String text) {
        return EntityAddress.uuid(text);
    }

    /** Finds entities of the control plane outside a transaction. */
    EntityFinder finder(UUID controlPlane) {
        requireControlPlane(controlPlane);
        return new EntityFinder(contract, clock, EntityReader.of(store, controlPlane));
    }

    /** The names of the plugins that a control plane has beside those of the contract. */
    public Set<String> customPlugins(UUID controlPlane) {
        return CustomPlugins.all(store, controlPlane);
    }

    /** @throws Refused with {@link ProblemType#NOT_FOUND} when there is no such control plane */
    public void requireControlPlane(UUID controlPlane) {
        if (store.find(new EntityId(Scope.ORGANIZATION, CONTROL_PLANES, controlPlane))
                .isEmpty()) {
            throw new Refused(Problem.notFound());
        }
    }
}
