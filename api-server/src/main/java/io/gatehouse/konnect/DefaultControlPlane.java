package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.ListQuery;
import io.gatehouse.store.Scope;
import jakarta.inject.Singleton;

/** The control plane that exists from the first start. */
@Singleton
public final class DefaultControlPlane {
    public static final String NAME = "default";

    private final ControlPlanes controlPlanes;
    private final EntityStore store;

    DefaultControlPlane(ControlPlanes controlPlanes, EntityStore store) {
        this.controlPlanes = controlPlanes;
        this.store = store;
    }

    /**
     * Makes it when there is no control plane at all; one that was deleted or renamed beside others stays so. Called
     * once at every start.
     */
    public void ensure() {
        boolean none = store.list(Scope.ORGANIZATION, io.gatehouse.entity.Entities.CONTROL_PLANES, ListQuery.first(1))
                .items()
                .isEmpty();
        if (none) {
            try {
                controlPlanes.create(JsonNodeFactory.instance.objectNode().put("name", NAME));
            } catch (Refused e) {
                // Another node of the same database was faster.
                if (e.problem().type() != ProblemType.UNIQUE_VIOLATION) {
                    throw e;
                }
            }
        }
    }
}
