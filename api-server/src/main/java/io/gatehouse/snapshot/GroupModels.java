package io.gatehouse.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.store.Scope;
import io.gatehouse.store.ScopeContents;
import io.gatehouse.store.StoredEntity;
import io.gatehouse.store.StoredText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What control plane groups hold: the documents of all their members together. Only the builder's thread touches it.
 */
final class GroupModels {
    private static final String MEMBERSHIPS = "group_memberships";
    private static final String GROUP_TYPE = "CLUSTER_TYPE_CONTROL_PLANE_GROUP";

    private final Map<UUID, Union> unions = new HashMap<>();
    /** For control planes that nothing was ever written to. */
    private final Map<UUID, ControlPlaneModel> empty = new HashMap<>();

    /** The control planes that belong to a group. */
    static Set<UUID> members(ControlPlaneModel organization) {
        return organization.all(MEMBERSHIPS).stream()
                .flatMap(each -> Stream.ofNullable(Documents.reference(each.document(), "member")))
                .collect(Collectors.toSet());
    }

    /** A control plane's documents: its own, or those of its members if it is a group. */
    ControlPlaneModel model(StoredEntity controlPlane, Map<UUID, ControlPlaneModel> models) {
        UUID id = controlPlane.id();
        JsonNode type = controlPlane.document().path("config").path("cluster_type");
        if (!type.asText().equals(GROUP_TYPE)) {
            ControlPlaneModel own = models.get(id);
            return own != null ? own : empty.computeIfAbsent(id, key -> new ControlPlaneModel());
        }
        Union union = unions.computeIfAbsent(id, key -> new Union());
        union.update(parts(id, models));
        return union.model;
    }

    /** Lets go of control planes that are served no longer. */
    void retain(Set<UUID> served) {
        empty.keySet().retainAll(served);
        unions.forEach((group, union) -> {
            if (!served.contains(group)) {
                union.watch(List.of());
            }
        });
        unions.keySet().retainAll(served);
    }

    /** The members' models and the group's own, in a fixed order. */
    private static List<ControlPlaneModel> parts(UUID group, Map<UUID, ControlPlaneModel> models) {
        ControlPlaneModel organization = models.getOrDefault(Scope.ORGANIZATION, new ControlPlaneModel());
        Stream<UUID> members = organization.all(MEMBERSHIPS).stream()
                .map(StoredText::document)
                .filter(each -> group.equals(Documents.reference(each, "group")))
                .flatMap(each -> Stream.ofNullable(Documents.reference(each, "member")))
                .sorted();
        return Stream.concat(members, Stream.of(group))
                .map(models::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Where two parts have the same id, the last one counts. */
    private static final class Union {
        private final ControlPlaneModel model = new ControlPlaneModel();
        private List<ControlPlaneModel> parts = List.of();
        private List<ChangedIds> changes = List.of();

        void update(List<ControlPlaneModel> now) {
            // Models have no equality of their own, so equal lists hold the very same ones.
            if (now.equals(parts)) {
                changes.forEach(changed -> {
                    changed.forEach(this::refresh);
                    changed.clear();
                });
            } else {
                watch(now);
                List<StoredText> contents = new ArrayList<>();
                parts.forEach(part -> contents.addAll(part.contents()));
                model.load(new ScopeContents(0, contents));
            }
            model.number(parts.stream().mapToLong(ControlPlaneModel::number).sum());
        }

        void watch(List<ControlPlaneModel> now) {
            for (int i = 0; i < parts.size(); i++) {
                parts.get(i).unwatch(changes.get(i));
            }
            parts = now;
            changes = now.stream().map(ControlPlaneModel::watch).toList();
            changes.forEach(ChangedIds::clear);
        }

        private void refresh(String kind, UUID id) {
            StoredText last = null;
            for (ControlPlaneModel part : parts) {
                StoredText its = part.get(kind, id);
                last = its == null ? last : its;
            }
            if (last == null) {
                model.remove(kind, id);
            } else {
                model.put(last);
            }
        }
    }
}
