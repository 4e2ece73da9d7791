package io.gatehouse.snapshot;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.collection.ShardedMap;
import io.gatehouse.plugin.ConsumerView;
import io.gatehouse.plugin.CredentialView;
import io.gatehouse.store.StoredText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The consumers of one control plane with their groups and credentials, kept up to date change by change. What is still
 * to be done stays noted until a pass has come through, so one that fails can be run again.
 */
final class ConsumerTable {
    private static final String CONSUMERS = "consumers";
    private static final String GROUPS = "consumer_groups";
    private static final String MEMBERS = "consumer_group_consumers";

    private final Map<String, CredentialTable> credentials = new HashMap<>();
    private final Map<UUID, String> groupNames = new HashMap<>();
    private final Map<UUID, Membership> memberships = new HashMap<>();
    private final Links ofConsumer = new Links();
    private final Links ofGroup = new Links();
    private final ShardedMap.Edit<UUID, ConsumerView> byId =
            ShardedMap.<UUID, ConsumerView>empty().edit();
    private final NamedIndex<ConsumerView> byUsername = new NamedIndex<>(ConsumerView::id);
    private final Set<UUID> pending = new HashSet<>();

    /** @param credentialKinds credential kind to the field that identifies a credential */
    ConsumerTable(Map<String, String> credentialKinds) {
        credentialKinds.forEach((kind, field) -> credentials.put(kind, new CredentialTable(kind, field)));
    }

    private record Membership(UUID consumer, @Nullable UUID group) {}

    private record Group(String name, UUID id) {}

    /** @throws InconsistentSnapshot when a reference leads nowhere */
    ConsumerIndex update(ControlPlaneModel model, ChangedIds changed) {
        changed.of(MEMBERS).forEach(id -> membership(id, model.get(MEMBERS, id)));
        changed.of(GROUPS).forEach(id -> group(id, model.get(GROUPS, id)));
        pending.addAll(changed.of(CONSUMERS));
        pending.forEach(id -> consumer(id, model.get(CONSUMERS, id)));
        pending.clear();
        Map<String, ShardedMap<String, CredentialView>> byKind = new HashMap<>();
        credentials.forEach((kind, table) -> {
            table.changed(changed.of(kind));
            byKind.put(kind, table.update(model, byId));
        });
        return new ConsumerIndex(byId.build(), byUsername.build(), byKind);
    }

    private void membership(UUID id, @Nullable StoredText stored) {
        Membership before = memberships.get(id);
        Membership after = stored == null ? null : membership(stored);
        if (before != null) {
            memberships.remove(id);
            ofConsumer.remove(id, before.consumer());
            ofGroup.remove(id, before.group());
            pending.add(before.consumer());
        }
        if (after != null) {
            memberships.put(id, after);
            ofConsumer.add(id, after.consumer());
            ofGroup.add(id, after.group());
            pending.add(after.consumer());
        }
    }

    private static Membership membership(StoredText stored) {
        ObjectNode document = stored.document();
        UUID consumer = Documents.reference(document, "consumer");
        if (consumer == null) {
            throw inconsistent(stored.id());
        }
        return new Membership(consumer, Documents.reference(document, "consumer_group"));
    }

    private void group(UUID id, @Nullable StoredText stored) {
        String name = stored == null ? null : Documents.text(stored.document(), "name");
        if (name == null) {
            groupNames.remove(id);
        } else {
            groupNames.put(id, name);
        }
        for (UUID membership : ofGroup.to(id)) {
            Membership member = memberships.get(membership);
            if (member != null) {
                pending.add(member.consumer());
            }
        }
    }

    private void consumer(UUID id, @Nullable StoredText stored) {
        List<UUID> groups = groups(id);
        ConsumerView before = byId.get(id);
        ConsumerView after = stored == null ? null : view(stored, groups);
        if (Objects.equals(before, after)) {
            return;
        }
        if (before != null && before.username() != null) {
            byUsername.remove(before.username(), id);
        }
        if (after == null) {
            byId.remove(id);
        } else {
            byId.put(id, after);
            if (after.username() != null) {
                byUsername.put(after.username(), after);
            }
        }
        credentials.values().forEach(table -> table.ownerChanged(id));
    }

    private static ConsumerView view(StoredText consumer, List<UUID> groups) {
        ObjectNode document = consumer.document();
        return new ConsumerView(
                consumer.id(),
                Documents.text(document, "username"),
                Documents.text(document, "custom_id"),
                groups,
                new ParsedLater(consumer));
    }

    /** The consumer's groups in the order of their names. */
    private List<UUID> groups(UUID consumer) {
        Set<UUID> of = ofConsumer.to(consumer);
        if (of.isEmpty()) {
            return List.of();
        }
        List<Group> groups = new ArrayList<>();
        for (UUID id : of) {
            Membership membership = memberships.get(id);
            UUID group = membership == null ? null : membership.group();
            String name = group == null ? null : groupNames.get(group);
            if (group == null || name == null) {
                throw inconsistent(id);
            }
            groups.add(new Group(name, group));
        }
        return groups.stream()
                .sorted(Comparator.comparing(Group::name).thenComparing(Group::id))
                .map(Group::id)
                .distinct()
                .toList();
    }

    private static InconsistentSnapshot inconsistent(UUID membership) {
        return new InconsistentSnapshot(
                "membership " + membership + " points at a consumer or a group that does not exist");
    }
}
