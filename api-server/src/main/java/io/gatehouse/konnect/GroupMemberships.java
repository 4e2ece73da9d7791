package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.Entities;
import io.gatehouse.entity.Ids;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.Violation;
import io.gatehouse.store.EntityId;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.Entry;
import io.gatehouse.store.ListQuery;
import io.gatehouse.store.Page;
import io.gatehouse.store.Reference;
import io.gatehouse.store.Scope;
import io.gatehouse.store.StoredEntity;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * Which control planes belong to which group: one document in {@link Scope#ORGANIZATION} per pair. A group's gateway
 * serves the union of its members.
 */
@Singleton
final class GroupMemberships {
    private static final String KIND = "group_memberships";
    private static final String GROUP = "group";
    private static final String MEMBER = "member";
    private static final String PAIR = GROUP + "," + MEMBER;
    private static final int MOST = 500;

    private final EntityStore store;
    private final Contract contract;
    private final Ids ids;

    GroupMemberships(EntityStore store, Contract contract, Ids ids) {
        this.store = store;
        this.contract = contract;
        this.ids = ids;
    }

    /** What a page of a group's members consists of. */
    record Members(List<UUID> ids, Page page) {}

    Members list(UUID group, CursorPage query) {
        refuseUnlessGroup(control(group));
        Page page = store.list(Scope.ORGANIZATION, KIND, query.query().referencing(reference(GROUP, group)));
        return new Members(page.items().stream().map(GroupMemberships::member).toList(), page);
    }

    /**
     * All members of a group.
     *
     * @throws Refused when there is no such control plane or it is no group
     */
    List<UUID> ofGroup(UUID group) {
        refuseUnlessGroup(control(group));
        return all(group);
    }

    /** All members of a group; none for another control plane. */
    List<UUID> all(UUID group) {
        return store
                .list(
                        Scope.ORGANIZATION,
                        KIND,
                        ListQuery.first(ListQuery.MAX_SIZE).referencing(reference(GROUP, group)))
                .items()
                .stream()
                .map(GroupMemberships::member)
                .toList();
    }

    /** Whether a control plane belongs to any group. */
    boolean isMember(UUID controlPlane) {
        control(controlPlane);
        ListQuery one = ListQuery.first(1).referencing(reference(MEMBER, controlPlane));
        return !store.list(Scope.ORGANIZATION, KIND, one).items().isEmpty();
    }

    /** Adds those of a {@code GroupMembership} that are no members yet. */
    void add(UUID group, ObjectNode request) {
        change(group, request, (transaction, members) -> join(transaction, group, members));
    }

    /** Removes those of a {@code GroupMembership} that are members. */
    void remove(UUID group, ObjectNode request) {
        change(
                group,
                request,
                (transaction, members) -> members.forEach(member -> transaction
                        .findByKey(KIND, PAIR, pair(group, member))
                        .ifPresent(each -> transaction.delete(KIND, each.id()))));
    }

    /** Makes those of a {@code GroupMembership} the only members. */
    void replace(UUID group, ObjectNode request) {
        change(group, request, (transaction, members) -> {
            stored(transaction, group).stream()
                    .filter(each -> !members.contains(member(each)))
                    .forEach(each -> transaction.delete(KIND, each.id()));
            join(transaction, group, members);
        });
    }

    /** Ends every membership of a control plane that is about to be deleted, as a group and as a member. */
    static void forget(EntityStore.Transaction transaction, UUID controlPlane) {
        List<StoredEntity> some = memberships(transaction, controlPlane);
        while (!some.isEmpty()) {
            some.forEach(each -> transaction.delete(KIND, each.id()));
            some = memberships(transaction, controlPlane);
        }
    }

    private static List<StoredEntity> memberships(EntityStore.Transaction transaction, UUID controlPlane) {
        return transaction.referencing(Entities.CONTROL_PLANES, controlPlane, ListQuery.MAX_SIZE);
    }

    private void change(UUID group, ObjectNode request, BiConsumer<EntityStore.Transaction, Set<UUID>> work) {
        ObjectNode given = CheckedBody.of(contract, "GroupMembership", request);
        Set<UUID> members = new LinkedHashSet<>();
        given.path("members")
                .forEach(each -> members.add(ControlPlanes.id(each.path("id").asText())));
        store.write(Scope.ORGANIZATION, transaction -> {
            refuseUnlessGroup(Belongings.existing(transaction, Entities.CONTROL_PLANES, group));
            work.accept(transaction, members);
            return group;
        });
    }

    private void join(EntityStore.Transaction transaction, UUID group, Set<UUID> members) {
        List<Violation> violations = new ArrayList<>();
        for (UUID member : members) {
            boolean fits = transaction
                    .find(Entities.CONTROL_PLANES, member)
                    .filter(found -> !isGroup(found.document()))
                    .isPresent();
            if (!fits) {
                violations.add(Violation.of(
                        "members", "'" + member + "' is not the id of a control plane that is no group itself"));
            }
        }
        if (!violations.isEmpty()) {
            throw new Refused(Problem.schemaViolation(violations));
        }
        for (UUID member : members) {
            if (transaction.findByKey(KIND, PAIR, pair(group, member)).isEmpty()) {
                transaction.insert(entry(group, member));
            }
        }
        if (stored(transaction, group).size() > MOST) {
            throw new Refused(Problem.of(ProblemType.INVALID_OPTIONS, "a group can have " + MOST + " members at most"));
        }
    }

    private static List<StoredEntity> stored(EntityStore.Transaction transaction, UUID group) {
        return transaction
                .list(KIND, ListQuery.first(ListQuery.MAX_SIZE).referencing(reference(GROUP, group)))
                .items();
    }

    private Entry entry(UUID group, UUID member) {
        UUID id = ids.id();
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("id", id.toString());
        document.putObject(GROUP).put("id", group.toString());
        document.putObject(MEMBER).put("id", member.toString());
        return new Entry(
                KIND,
                id,
                document,
                Map.of(PAIR, pair(group, member)),
                List.of(reference(GROUP, group), reference(MEMBER, member)),
                Set.of());
    }

    private ObjectNode control(UUID controlPlane) {
        return Belongings.existing(store.find(new EntityId(Scope.ORGANIZATION, Entities.CONTROL_PLANES, controlPlane)));
    }

    private static void refuseUnlessGroup(JsonNode controlPlane) {
        if (!isGroup(controlPlane)) {
            throw new Refused(Problem.of(
                    ProblemType.INVALID_OPTIONS,
                    "the control plane has no members; expected cluster_type " + Entities.GROUP_TYPE));
        }
    }

    private static boolean isGroup(JsonNode controlPlane) {
        return controlPlane.path("config").path("cluster_type").asText().equals(Entities.GROUP_TYPE);
    }

    private static UUID member(StoredEntity membership) {
        return UUID.fromString(membership.document().path(MEMBER).path("id").asText());
    }

    private static Reference reference(String field, UUID controlPlane) {
        return new Reference(field, Entities.CONTROL_PLANES, controlPlane);
    }

    private static String pair(UUID group, UUID member) {
        return group + "," + member;
    }
}
