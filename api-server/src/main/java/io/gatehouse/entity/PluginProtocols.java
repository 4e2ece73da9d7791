package io.gatehouse.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.Violation;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.StoredEntity;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A plugin must speak a protocol of the route, or of one of the service's routes, that it is attached to. */
@Singleton
final class PluginProtocols implements WriteRule {
    private static final int MOST_ROUTES = 1000;

    @Override
    public String kind() {
        return "plugins";
    }

    @Override
    public List<Violation> check(EntityStore.Transaction transaction, ObjectNode plugin) {
        if (!plugin.hasNonNull("protocols")) {
            return List.of();
        }
        Set<String> protocols = protocols(plugin);
        Optional<StoredEntity> route =
                ForeignKeys.idOf(plugin.path("route")).flatMap(id -> transaction.find("routes", id));
        if (route.isPresent()) {
            return matches(protocols, route.get())
                    ? List.of()
                    : List.of(Violation.of("protocols", "must match the associated route's protocols"));
        }
        List<StoredEntity> routes = ForeignKeys.idOf(plugin.path("service"))
                .map(id -> transaction.referencing("services", id, MOST_ROUTES))
                .orElse(List.of())
                .stream()
                .filter(entity -> entity.kind().equals("routes"))
                .toList();
        return routes.isEmpty() || routes.stream().anyMatch(each -> matches(protocols, each))
                ? List.of()
                : List.of(Violation.of(
                        "protocols",
                        "must match the protocols of at least one route pointing to this Plugin's service"));
    }

    private static boolean matches(Set<String> protocols, StoredEntity route) {
        return protocols(route.document()).stream().anyMatch(protocols::contains);
    }

    private static Set<String> protocols(ObjectNode document) {
        Set<String> protocols = new HashSet<>();
        for (JsonNode protocol : document.path("protocols")) {
            protocols.add(protocol.asText());
        }
        return protocols;
    }
}
