package io.gatehouse.admin;

import io.gatehouse.entity.Entities;
import io.gatehouse.konnect.DefaultControlPlane;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.settings.Settings;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.Scope;
import io.gatehouse.store.StoredEntity;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The one control plane that the Admin API shows: the one the proxy is pinned to, else {@code default}. */
@Singleton
final class AdminControlPlane {
    private final EntityStore store;
    private final String name;

    AdminControlPlane(EntityStore store, Settings settings) {
        this.store = store;
        this.name = settings.gatewayControlPlane().orElse(DefaultControlPlane.NAME);
    }

    /** @throws Refused when there is none of that name, since names can change while the server runs */
    UUID id() {
        return store.findByKey(Scope.ORGANIZATION, Entities.CONTROL_PLANES, "name", name)
                .map(StoredEntity::id)
                .orElseThrow(() -> new Refused(Problem.of(
                        ProblemType.UNAVAILABLE,
                        "no control plane is named '" + Problem.quoted(name) + "', which the Admin API shows")));
    }
}
