package io.gatehouse.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.store.Scope;
import io.gatehouse.store.ScopeContents;
import io.gatehouse.store.StoredEntity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<UUID, ControlPlaneModel> unions = new HashMap<>();
    private final Map<UUID, Map<UUID, Long>> built = new HashMap<>();

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
            return models.computeIfAbsent(id, key -> new ControlPlaneModel());
        }
        Map<UUID, Long> numbers = new LinkedHashMap<>();
        List<UUID> scopes = scopes(id, models);
        scopes.forEach(scope -> numbers.put(
                scope, models.getOrDefault(scope, new ControlPlaneModel()).number()));
        ControlPlaneModel union = unions.computeIfAbsent(id, key -> new ControlPlaneModel());
        if (!numbers.equals(built.put(id, numbers))) {
            List<StoredEntity> contents = new ArrayList<>();
            scopes.forEach(scope -> contents.addAll(
                    models.getOrDefault(scope, new ControlPlaneModel()).contents()));
            long number = numbers.values().stream().mapToLong(Long::longValue).sum();
            union.load(new ScopeContents(number, contents));
        }
        return union;
    }

    /** Lets go of groups that are served no longer. */
    void retain(Set<UUID> served) {
        unions.keySet().retainAll(served);
        built.keySet().retainAll(served);
    }

    /** The group's own scope and its members', in a fixed order: where two have the same id, the last one counts. */
    private static List<UUID> scopes(UUID group, Map<UUID, ControlPlaneModel> models) {
        List<UUID> scopes = new ArrayList<>();
        models.getOrDefault(Scope.ORGANIZATION, new ControlPlaneModel()).all(MEMBERSHIPS).stream()
                .filter(each -> group.equals(Documents.reference(each.document(), "group")))
                .flatMap(each -> Stream.ofNullable(Documents.reference(each.document(), "member")))
                .sorted()
                .forEach(scopes::add);
        scopes.add(group);
        return scopes;
    }
}
