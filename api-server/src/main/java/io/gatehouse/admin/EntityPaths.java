package io.gatehouse.admin;

import io.gatehouse.konnect.CoreRoutes;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.EntitySchema;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of the collections in URLs, read from the contract's paths, so that a new kind is served at once. */
final class EntityPaths {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> nestedNames = new HashMap<>();

    EntityPaths(Contract contract, CoreRoutes routes) {
        Set<String> kinds = contract.entities().stream().map(EntitySchema::kind).collect(Collectors.toSet());
        List<CoreRoutes.Listed> listed = routes.listed().stream()
                .filter(each -> kinds.contains(each.kind()))
                .toList();
        contract.entities().forEach(entity -> entity.collection().ifPresent(name -> names.put(entity.kind(), name)));
        Map<String, String> kindsByName = new HashMap<>();
        listed.forEach(each -> kindsByName.put(each.name(), each.kind()));
        for (CoreRoutes.Listed each : listed) {
            String[] segments = each.name().split("/", 2);
            if (segments.length == 2) {
                String parentKind = kindsByName.getOrDefault(segments[0], "");
                nestedNames.put(parentKind + "/" + each.kind(), segments[1]);
            } else if (each.hasItems()) {
                names.put(each.kind(), each.name());
            }
        }
    }

    /** The name of each kind that has a collection of its own, by kind. */
    Map<String, String> names() {
        return Map.copyOf(names);
    }

    /** The name of a kind's collection below a parent: {@code key-auth} below consumers; absent when it has none. */
    Optional<String> nested(String parentKind, String kind) {
        return Optional.ofNullable(nestedNames.get(parentKind + "/" + kind))
                .or(() -> Optional.ofNullable(names.get(kind)));
    }
}
