package io.gatehouse.snapshot;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The routes that have to be compiled again, as far as is known; stays until they are. */
final class Affected {
    private final Set<UUID> routes = new HashSet<>();
    private final Set<UUID> services = new HashSet<>();
    private boolean everyRoute;

    void route(UUID id) {
        routes.add(id);
    }

    /** All routes of a service. */
    void service(UUID id) {
        services.add(id);
    }

    void everyRoute() {
        everyRoute = true;
    }

    /** @param ofService the routes of each service */
    Set<UUID> routes(Set<UUID> all, Links ofService) {
        if (everyRoute) {
            routes.addAll(all);
        }
        services.forEach(service -> routes.addAll(ofService.to(service)));
        return routes;
    }

    void clear() {
        routes.clear();
        services.clear();
        everyRoute = false;
    }
}
